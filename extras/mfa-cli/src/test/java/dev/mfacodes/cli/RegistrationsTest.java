package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code mfa registrations}: what the three PowerShell commands gave, and more. */
final class RegistrationsTest {

  private static final String SAMPLE = "samples/registrations.json";

  private static final String SCRIPT = """
      "UserPrincipalName","MFA Status","MFA Methods"
      "anna@example.com","Enforced","PhoneAppNotification"
      "=bram@example.com","Disabled",""
      """;

  private static final String BLOCKED = """
      {"value":[
       {"userPrincipalName":"anna@example.com","isMfaRegistered":true,"blocked":true,"methodsRegistered":["sms"]},
       {"userPrincipalName":"bram@example.com","isMfaRegistered":true,"methodsRegistered":["sms","push"]},
       {"userPrincipalName":"cato@example.com","isMfaRegistered":false,"methodsRegistered":[]}]}
      """;

  private static Cli.Result of(String input, String... options) {
    return Cli.run(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        Stream.concat(Stream.of("registrations", "-"), Stream.of(options)).toArray(String[]::new));
  }

  @Test
  void counts_are_told_in_both_languages() {
    assertThat(Cli.run("registrations", SAMPLE).out()).isEqualTo("""
        MFA registrations
        Users with a record: 4
        Users with a method registered: 3 of 4 (75.0%)
        Users who can use it: 2 of 4 (50.0%)
        Blocked users, counted apart: not recorded

        Methods registered

         Method                                       Users  Of all users
         Mobile phone (call or text message)              2         50.0%  ██████
         Push notification of the Authenticator app       1         25.0%  ███
         One-time code from an app or a token (OATH)      1         25.0%  ███
         FIDO2 security key                               1         25.0%  ███
         Email (password reset only)                      1         25.0%  ███
        """);
    assertThat(Cli.run("registrations", "--lang", "nl", SAMPLE).out())
        .contains("Gebruikers met een geregistreerde methode: 3 van 4 (75,0%)");
  }

  @Test
  void the_lists_leave_out_blocked_users_and_the_csv_does_not() {
    assertThat(of(BLOCKED, "--list", "registered", "--show-users").out()).isEqualTo("bram@example.com\n");
    assertThat(of(BLOCKED, "--list", "not-registered", "--show-users").out()).isEqualTo("cato@example.com\n");
    assertThat(of(BLOCKED, "--format", "csv", "--show-users").out()).isEqualTo("""
        UserPrincipalName,MFA Status,MFA Methods\r
        anna@example.com,,sms\r
        bram@example.com,,"sms, push"\r
        cato@example.com,,\r
        """);
    assertThat(of(BLOCKED).out())
        .contains("Users with a method registered: 1 of 2 (50.0%)\n  Left out: 1 blocked users");
  }

  @Test
  void the_difference_of_the_powershell_commands_is_said_where_it_matters() {
    assertThat(of(SCRIPT).out()).contains("About the PowerShell commands", "holds users who are blocked")
        .contains("Disabled does not mean no MFA");
    assertThat(of(BLOCKED).out()).doesNotContain("PowerShell");
  }

  @Test
  void how_many_are_blocked_is_told_only_where_a_record_can_say() {
    String nobody = BLOCKED.replace("\"blocked\":true", "\"blocked\":false");
    assertThat(of(SCRIPT).out()).contains("\nBlocked users, counted apart: not recorded\n");
    assertThat(of(SCRIPT, "--lang", "nl").out()).contains("\nGeblokkeerde gebruikers, apart geteld: niet vastgelegd\n");
    assertThat(of(BLOCKED).out()).contains("\nBlocked users, counted apart: 1\n");
    assertThat(of(nobody).out()).contains("\nBlocked users, counted apart: 0\n");
    assertThat(of(SCRIPT, "--format", "json").out()).doesNotContain("\"blocked\"");
    assertThat(of(nobody, "--format", "json").out()).contains("\"blocked\" : 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "csv"})
  void a_list_has_no_other_format(String format) {
    Cli.Result result = of(BLOCKED, "--list", "registered", "--format", format);
    assertThat(result).isEqualTo(new Cli.Result(Mfa.UNUSABLE, "",
        "mfa: --list: is text, and goes without another --format; see mfa registrations --help\n"));
    assertThat(of(BLOCKED, "--list", "registered", "--format", "text").code()).isZero();
  }

  @Test
  void methods_in_any_number_and_of_any_length_are_cut_in_the_text_and_whole_in_the_json() throws IOException {
    StringBuilder users = new StringBuilder();
    for (int i = 0; i < 150; i++) {
      users.append("{\"userPrincipalName\":\"u").append(i)
          .append("\",\"isMfaRegistered\":true,\"methodsRegistered\":[\"m")
          .append(i).append("x".repeat(200)).append("\"]}\n");
    }
    assertThat(of(users.toString()).out()).contains("  and 50 more\n", "…");
    assertThat(new ObjectMapper().readTree(of(users.toString(), "--format", "json").out()).get("unlistedMethods"))
        .hasSize(150);
  }

  @Test
  void a_cell_is_no_formula() {
    assertThat(of(SCRIPT, "--format", "csv", "--show-users").out()).contains("'=bram@example.com,Disabled,");
  }

  @Test
  void what_is_written_as_csv_can_be_read_again() throws IOException {
    String csv = of(BLOCKED, "--format", "csv", "--show-users").out();
    JsonNode read = new ObjectMapper().readTree(of(csv, "--format", "json", "--show-users").out());
    assertThat(read.get("users").asInt()).isEqualTo(3);
    assertThat(read.get("registeredUsers")).hasToString("[\"anna@example.com\",\"bram@example.com\"]");
    assertThat(read.get("methods")).hasToString("{\"TEXT_MESSAGE\":2,\"AUTHENTICATOR_NOTIFICATION\":1}");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      """
      "UserPrincipalName","MFA Status","MFA Methods"
      "anna@example.com","Enforced","System.Object[]"
      "bram@example.com","Disabled",""
      """,
      """
      {"value":[
       {"userPrincipalName":"anna@example.com","isMfaRegistered":true,"methodsRegistered":[]},
       {"userPrincipalName":"bram@example.com","isMfaRegistered":false,"methodsRegistered":["email"]},
       {"userPrincipalName":"cato@example.com","isMfaRegistered":false}]}
      """})
  void who_is_registered_is_so_in_the_csv_too_whatever_is_known_of_the_methods(String export) throws IOException {
    String csv = of(export, "--format", "csv", "--show-users").out();
    assertThat(csv).containsPattern("anna@example.com,(Enforced)?,System\\.Object\\[]\r\n");
    JsonNode before = new ObjectMapper().readTree(of(export, "--format", "json", "--show-users").out());
    JsonNode after = new ObjectMapper().readTree(of(csv, "--format", "json", "--show-users").out());
    assertThat(after.get("registered")).isEqualTo(before.get("registered"));
    assertThat(after.get("registeredUsers")).isEqualTo(before.get("registeredUsers"));
    assertThat(after.get("notRegisteredUsers")).isEqualTo(before.get("notRegisteredUsers"));
  }

  @Test
  void the_sample_has_as_many_registered_users_in_its_csv(@TempDir Path folder) throws IOException {
    Path csv = Files.writeString(folder.resolve("a.csv"), Cli.run("registrations", "--format", "csv", SAMPLE).out());
    assertThat(Cli.run("registrations", csv.toString()).out()).contains("3 of 4 (75.0%)");
  }

  /** With the order of the names and one's own name, the others could be told. */
  @Test
  void pseudonyms_are_in_their_own_order(@TempDir Path folder) throws IOException {
    String key = Files.writeString(folder.resolve("key"), "not a secret").toString();
    StringBuilder registrations = new StringBuilder();
    StringBuilder signIns = new StringBuilder();
    for (int i = 10; i < 40; i++) {
      registrations.append("{\"userPrincipalName\":\"user").append(i).append("@example.com\",\"isMfaRegistered\":")
          .append(i % 2 == 0).append(",\"methodsRegistered\":[]}\n");
      signIns.append("{\"userPrincipalName\":\"user").append(i).append("@example.com\",\"id\":\"").append(i)
          .append("\",\"status\":{\"errorCode\":").append(i % 2 == 0 ? "0" : "50074").append("}}\n");
    }
    String registered = Files.writeString(folder.resolve("r.json"), registrations).toString();
    String signedIn = Files.writeString(folder.resolve("s.json"), signIns).toString();
    List<String> csv = Cli.run("registrations", registered, "--format", "csv", "--pseudonym-key", key).out().lines()
        .skip(1).map(line -> line.replaceFirst(",.*", "")).toList();
    assertThat(csv).hasSize(30).isSorted();
    JsonNode lists = new ObjectMapper().readTree(
        Cli.run("registrations", registered, "--format", "json", "--pseudonym-key", key).out());
    JsonNode joined = new ObjectMapper().readTree(
        Cli.run("report", registered, signedIn, "--format", "json", "--pseudonym-key", key).out()).get("registrations");
    for (JsonNode list : List.of(
        lists.get("registeredUsers"), lists.get("notRegisteredUsers"),
        joined.get("usersChallengedWithoutMethod"), joined.get("usersRegisteredNeverChallenged"))) {
      List<String> users = new ArrayList<>();
      list.forEach(user -> users.add(user.asText()));
      assertThat(users).hasSize(15).isSorted();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "--format=text", "--format=json", "--format=csv", "--list=registered", "--list=not-registered"})
  void nobody_is_named_unless_asked_for(String option) {
    Cli.Result result = of(SCRIPT, option);
    assertThat(result.code()).isZero();
    assertThat(result.out()).isNotBlank().doesNotContain("example.com");
  }

  @Test
  void a_sign_in_is_no_registration() {
    Cli.Result result = Cli.run("registrations", "samples/sign-ins.json");
    assertThat(result.code()).isEqualTo(Mfa.SKIPPED);
    assertThat(result.err()).contains("a sign-in, and not who is registered; others like it are only counted");
  }
}
