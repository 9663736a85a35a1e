package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --stats} says of what was read, and above all of what is not known yet. */
final class StatsTest {

  private static final String MIXED = """
      {"id":"1","status":{"errorCode":987654,"additionalDetails":"MFA by telepathy"},"tokenIssuerType":"Oracle",
       "authenticationDetails":[
        {"authenticationMethod":"Retina scan","authenticationStepResultDetail":"MFA by telepathy"}]}
      {"id":"2","id":"3","status":{"errorCode":987654},"riskState":"none","tokenIssuerType":"Azure AD"}
      {"id":"4","status":{"errorCode":true}}
      {"TimeGenerated":"2026-01-31T08:00:00Z","ResultType":"AADSTS987654"}
      42
      """;

  @Test
  void all_that_is_unknown_is_told_with_its_count() {
    Cli.Result result = Cli.classify(MIXED, "--stats");

    assertThat(result.err()).endsWith("""
        -
          Records read        3
          Skipped             2
          Reason              1 x not an object
          Reason              1 x status.errorCode: expected a number or a text, found true or false
          Format              2 x graph: properties of a sign-in
          Format              1 x log-analytics: property TimeGenerated
          Conflict            1 x id
          Unknown code        2 x 987654
          Unknown code        1 x AADSTS987654
          Unknown text        2 x MFA by telepathy
          Unknown method      1 x Retina scan
          Unknown value       1 x tokenIssuerType = Oracle
        mfa: 3 records read, 2 skipped
        """);
    assertThat(result.events()).as("the records come out as ever").hasSize(3);
    assertThat(result.code()).isEqualTo(Mfa.SKIPPED);
  }

  @Test
  void an_authentication_result_that_is_not_known_is_told() {
    assertThat(Cli.classify("Call Result,Authenticated\nCONFIG_ISSUE,oui\nCONFIG_ISSUE,no\nCONFIG_ISSUE,\n", "--stats")
        .err()).contains("Unknown value       1 x authenticated = oui\n").containsOnlyOnce("Unknown");
  }

  @Test
  void each_input_has_its_own_and_an_empty_one_too(@TempDir Path folder) throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.csv"), "Call Result,Username\n");
    Path rows = Files.writeString(folder.resolve("rows.csv"), "Call Result\nSUCCESS_BY_TELEPATHY\nCONFIG_ISSUE\n");
    Path none = Files.writeString(folder.resolve("none.json"), "[]");

    Cli.Result result = Cli.run("classify", "--stats", empty.toString(), rows.toString(), none.toString());

    assertThat(result.err()).isEqualTo("""
        EMPTY
          Records read        0
          Skipped             0
          Format              0 x activity-csv: column Call Result
        ROWS
          Records read        2
          Skipped             0
          Format              2 x activity-csv: column Call Result
          Unknown code        1 x SUCCESS_BY_TELEPATHY
        NONE
          Records read        0
          Skipped             0
        """.replace("EMPTY", empty.toString()).replace("ROWS", rows.toString()).replace("NONE", none.toString()));
  }

  @Test
  void dutch_labels_are_dutch() {
    assertThat(Cli.classify(MIXED, "--stats", "--lang", "nl").err())
        .contains("Gelezen records     3\n", "Tegenstrijdig       1 x id\n")
        .contains("Onbekende tekst     2 x MFA by telepathy\n");
  }

  @Test
  void nobody_is_named() {
    String input = MIXED.replace("MFA by telepathy", "sent to anna@example.com, +31 20 555 01 23");

    assertThat(Cli.classify(input, "--stats").err()).contains("2 x sent to [masked], [masked]").doesNotContain("anna");
    assertThat(Cli.classify(input, "--stats", "--show-users").err()).contains("anna@example.com");
  }

  @Test
  void nobody_is_named_where_a_text_is_cut() {
    String input = MIXED.replace("MFA by telepathy", "x".repeat(88) + " anna.maria@example.com");

    assertThat(Cli.classify(input, "--stats").err()).contains(" [masked]\n").doesNotContain("anna");
  }

  @Test
  void of_many_unknown_texts_the_most_frequent_are_told_and_the_others_counted() {
    StringBuilder rows = new StringBuilder("Call Result\nOFTEN\nOFTEN\n");
    for (int i = 0; i < 5_000; i++) {
      rows.append("NEW_").append(i).append('\n');
    }

    String err = Cli.classify(rows.toString(), "--stats").err();

    assertThat(err).contains("Unknown code        2 x OFTEN\n", "Unknown code        4981 x others\n");
    assertThat(err.lines().filter(line -> line.contains("Unknown code"))).hasSize(21);
  }

  @Test
  void a_long_unknown_text_is_cut() {
    assertThat(Cli.classify("Call Result\n" + "X_".repeat(5_000) + "\n", "--stats").err())
        .contains("1 x " + "X_".repeat(50) + "...\n");
  }

  @Test
  void no_text_commands_the_terminal() {
    assertThat(Cli.classify("Call Result\nA\u001b[31m\u009b31m\u0085B\n", "--stats").err())
        .contains("1 x A [31m 31m B\n");
  }

  @Test
  void a_line_in_a_text_does_not_make_a_line_of_the_statistics() {
    assertThat(Cli.classify("Call Result\n\"A\n  Skipped 7\"\n", "--stats").err()).contains("1 x A   Skipped 7\n");
  }

  @Test
  void registrations_are_not_classified_but_what_is_unknown_in_them_is_told() {
    Cli.Result result = Cli.classify("""
        {"userPrincipalName":"anna@example.com","isMfaRegistered":true,"methodsRegistered":["carrierPigeon"]}
        {"userPrincipalName":"bram@example.com","isMfaRegistered":true,"userType":"robot"}
        """, "--stats");

    assertThat(result.err()).isEqualTo("""
        mfa: -: line 1: not a sign-in, but who is registered; others like it are only counted
        -
          Records read        0
          Skipped             2
          Reason              2 x not a sign-in, but who is registered
          Format              2 x user-registration-details: property isMfaRegistered
          Unknown method      1 x carrierPigeon
          Unknown value       1 x userType = robot
        mfa: 0 records read, 2 skipped
        """);
    assertThat(result.code()).isEqualTo(Mfa.SKIPPED);
  }

  @Test
  void times_that_could_not_be_read_are_told_by_their_spelling() {
    String signIns = "{\"status\":{},\"createdDateTime\":\"31-12-2025 15:03\"}\n".repeat(3);

    assertThat(Cli.classify(signIns, "--stats").err()).contains("Unknown time        3 x dd-dd-dddd dd:dd\n");
    assertThat(Cli.classify("Call Result,Date\nCONFIG_ISSUE,yesterday\n", "--stats").err())
        .contains("Unknown time        1 x yesterday\n");
  }
}
