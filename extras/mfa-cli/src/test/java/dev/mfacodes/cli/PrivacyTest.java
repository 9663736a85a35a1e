package dev.mfacodes.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of people gets out: nothing, unless asked for. */
final class PrivacyTest {

  private static final String MAIL = "anna@example.com";
  private static final String PHONE = "+31 20 555 01 23";

  /** Personal data wherever a text that is not listed is printed. */
  private static final String TALKATIVE = """
      {"id":"MAIL PHONE","originalRequestId":"MAIL PHONE","userPrincipalName":"MAIL","userDisplayName":"Anna Example",
       "ipAddress":"192.0.2.10","status":{"errorCode":"AADSTS500121: MAIL PHONE","additionalDetails":"MAIL PHONE"},
       "mfaDetail":{"authMethod":"MAIL PHONE","authDetail":"PHONE"},
       "appliedConditionalAccessPolicies":[
        {"displayName":"MAIL PHONE","enforcedGrantControls":["mfa"],"result":"failure"}]}"""
      .replace("MAIL", MAIL).replace("PHONE", PHONE);

  private static final String ROW = "Username,Call Result,Phone\n"
      + MAIL + "," + MAIL + " " + PHONE + "," + PHONE + "\n";

  @Test
  void no_name_address_or_number_is_in_the_output() {
    for (String input : List.of(TALKATIVE, ROW)) {
      assertThat(Cli.classify(input).out())
          .contains("[masked]")
          .doesNotContainIgnoringCase("anna", "example.com", "555 01", "192.0.2.10");
    }
  }

  @Test
  void everything_is_shown_if_asked_for() {
    for (String input : List.of(TALKATIVE, ROW)) {
      assertThat(Cli.classify(input, "--show-users").out())
          .contains("\"user\":\"" + MAIL + "\"", MAIL + " " + PHONE)
          .doesNotContain("[masked]");
    }
  }

  @Test
  void the_samples_name_nobody() throws IOException {
    for (String sample : List.of("samples/sign-ins.json", "samples/activity-report.csv")) {
      assertThat(Cli.run("classify", sample).out())
          .doesNotContainIgnoringCase("example.com", "555 01", "192.0.2.", "2001:db8", "anna", "gerda");
    }
  }

  @Test
  void problems_name_nobody() {
    assertThat(Cli.classify("[{\"status\":{\"errorCode\":" + MAIL + "}},{\"userPrincipalName\":\"" + MAIL + "\"},"
        + "{\"isInteractive\":\"" + PHONE + "\",\"status\":{}}, " + MAIL + "]").err())
        .hasLineCount(5)
        .doesNotContain("anna", "555");
  }

  @Test
  void with_a_key_a_user_has_one_pseudonym_in_every_run_and_format(@TempDir Path folder) throws IOException {
    String key = Files.writeString(folder.resolve("key"), "not a secret").toString();
    String other = Files.writeString(folder.resolve("other"), "not a secret either").toString();
    String user = user("{\"status\":{},\"userPrincipalName\":\"" + MAIL + "\"}", key);

    assertThat(user).matches("[0-9a-f]{16}");
    assertThat(user("{\"status\":{},\"userPrincipalName\":\" ANNA@example.com\"}", key)).isEqualTo(user);
    assertThat(user(ROW, key)).isEqualTo(user);
    assertThat(user(ROW, other)).isNotEqualTo(user);
    assertThat(user("{\"status\":{},\"userId\":\"u1\"}", key)).as("another user").isNotEqualTo(user);
  }

  @Test
  void a_pseudonym_is_hmac_sha_256_by_a_key_of_its_field(@TempDir Path folder)
      throws IOException, GeneralSecurityException {
    String key = Files.writeString(folder.resolve("key"), "not a secret").toString();
    JsonNode user = Cli.classify("{\"status\":{},\"createdDateTime\":\"2026-01-31T08:00:00Z\",\"userId\":\"" + MAIL
        + "\",\"userPrincipalName\":\"" + MAIL + "\"}", "--as", "ecs", "--pseudonym-key", key).event().path("user");

    assertThat(user.path("name").asText()).isEqualTo(pseudonym("user"));
    assertThat(user.path("id").asText()).isEqualTo(pseudonym("user id"));
    assertThat(user.path("id").asText()).as("the same text in another field").isNotEqualTo(user.path("name").asText());
  }

  private static String pseudonym(String field) throws GeneralSecurityException {
    byte[] keyOfField = hmac("not a secret".getBytes(UTF_8), field);
    return HexFormat.of().formatHex(hmac(keyOfField, MAIL)).substring(0, 16);
  }

  private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(text.getBytes(UTF_8));
  }

  private static String user(String input, String key) {
    return Cli.classify(input, "--pseudonym-key", key).event().path("user").asText();
  }

  @Test
  void without_a_key_pseudonyms_differ_from_run_to_run_but_not_within_one() {
    String twice = "Username,Call Result\n" + (MAIL + ",CONFIG_ISSUE\n").repeat(2);

    List<String> users = Cli.classify(twice).events().stream().map(event -> event.path("user").asText()).toList();

    assertThat(users.get(0)).isEqualTo(users.get(1));
    assertThat(Cli.classify(twice).event().path("user").asText()).isNotEqualTo(users.get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "10.0.0.1:443", "10.0.0.1: denied", "fe80::1: refused", "[2001:db8::1]:443", "fe80::1:refused"})
  void addresses_are_masked_before_a_colon_too(String personal) {
    assertThat(Masking.mask(personal)).doesNotContain("10.0", "fe80", "2001");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "anna@example.com", "anna.b+c_d@mail.example.com", "anna_example.com#EXT#@example.com", "ann\u00e9@example.com",
      "+31 20 555 01 23", "+31205550123", "0031 (0)20 555-0123", "020-5550123", "(020) 555 01 23", "555-0123",
      "10.0.0.1", "192.0.2.10", "fe80:a:b:c:d:e:f:1", "+31 20\u200e555\u202a0123", "+31 20\n555 0123",
      "2001:db8::1", "fe80::1", "::ffff:192.0.2.10", "2001:db8:0:0:0:0:0:1", "::1",
      "+X XXXXXXXX64", "+XX XXXXXXXX64", "XXXXXXX0123", "*******0123", "+1 (555) 010-0123"
  })
  void addresses_and_numbers_are_masked_wherever_they_stand(String personal) {
    for (String around : List.of("%s", "sent to %s, and", "<%s>", "code for '%s', not used", "%s;%s", "tel:%s x")) {
      assertThat(Masking.mask(around.replace("%s", personal))).as(around)
          .isEqualTo(around.replace("%s", "[masked]"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "00000000-0000-4000-8000-000000000001", "0f4e1c1f-8579-4331-9664-123456789012", "AADSTS7000218", "7000218",
      "SUCCESS_NO_PIN", "CA004: Require MFA for all users", "since 2026-01-31", "Require MFA (2024)", "50074", "X.509",
      "at 08:00:00", "Edge 120.1", "wait... done", "a: b: c"
  })
  void ids_codes_and_dates_are_not_masked(String harmless) {
    assertThat(Masking.mask(harmless)).isEqualTo(harmless);
  }

  @ParameterizedTest
  @CsvSource({"a", "1", "1 ", "-", "@", "+", "X"})
  void a_long_text_is_masked_in_no_time(String part) {
    assertThat(Masking.mask(part.repeat(1_000_000))).hasSizeGreaterThan(20);
  }
}
