package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The activity report: how its columns may look, and what becomes of rows that are broken. */
final class ActivityReportTest {

  private static final String HEADER = "Username,Call Result,Application\n";
  private static final String GOOD = "anna@example.com,CONFIG_ISSUE,VPN\n";
  private static final String ALSO_GOOD = "bram@example.com,SUCCESS_USED_CACHE,\"VPN, Utrecht\"\n";

  private static void assertSkipped(Cli.Result result, String... problems) {
    StringBuilder lines = new StringBuilder();
    for (String problem : problems) {
      lines.append("mfa: -: ").append(problem).append('\n');
    }
    assertThat(result.err()).isEqualTo(lines + "mfa: 2 records read, " + problems.length + " skipped\n");
    assertThat(result.names()).containsExactly("CONFIG_ISSUE", "SUCCESS_USED_CACHE");
    assertThat(result.code()).isEqualTo(Mfa.SKIPPED);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Call Result,Username\nCONFIG_ISSUE,x\n",
      "Username,call result  \nx,CONFIG_ISSUE\n",
      "\ufeffCALL RESULT\nCONFIG_ISSUE",
      "\"Call Result\";Username\n\"CONFIG_ISSUE\";\"x,y\"\n",
      "callResult\r\n\r\nCONFIG_ISSUE\r\n\r\n",
      "Call_Result,Username\rCONFIG_ISSUE,x\r",
      "\n\nCall Result,Notes,Notes\nCONFIG_ISSUE,1,2\n,,\n"
  })
  void columns_come_in_any_order_case_and_separator(String report) {
    Cli.Result result = Cli.classify(report);

    assertThat(result.err()).isEmpty();
    assertThat(result.names()).containsExactly("CONFIG_ISSUE");
    assertThat(result.code()).isZero();
  }

  @Test
  void a_header_alone_is_no_problem() {
    assertThat(Cli.classify(HEADER)).isEqualTo(new Cli.Result(Mfa.FINE, "", ""));
  }

  @Test
  void lines_are_counted_through_quoted_line_breaks_and_blank_lines() {
    Cli.Result result = Cli.classify(HEADER + "x,CONFIG_ISSUE,\"a\nb\"\n\n" + GOOD);

    assertThat(result.events()).extracting(event -> event.path("line").asInt()).containsExactly(2, 5);
    assertThat(result.code()).isZero();
  }

  @Test
  void a_column_can_be_named() {
    Cli.Result result = Cli.classify(
        "Wer;Ergebnis;OK;Call Result\nanna@example.com;SUCCESS_NO_PIN;granted;not this one\n",
        "--column", "call-result=Ergebnis", "--column", "username=wer", "--column", "authenticated=OK", "--show-users");

    assertThat(result.event().path("code").asText()).isEqualTo("SUCCESS_NO_PIN");
    assertThat(result.event().path("user").asText()).isEqualTo("anna@example.com");
    assertThat(result.event().path("signIn").asText()).isEqualTo("SUCCEEDED");
  }

  @Test
  void without_the_result_column_nothing_is_read() {
    assertThat(Cli.classify("Date, Who,jan@example.com\n1,2,3\n")).isEqualTo(new Cli.Result(Mfa.UNUSABLE, "",
        "mfa: -: has no column Call Result (activity report), Sign-in error code (portal download), MFA Status"
            + " (registrations) or ResultType (Log Analytics), only: Date, Who, [masked]"
            + "; name it with --column call-result=NAME\n"));
  }

  @Test
  void without_a_column_that_was_named_nothing_is_read() {
    assertThat(Cli.classify(HEADER + GOOD, "--column", "phone=Tel")).isEqualTo(new Cli.Result(Mfa.UNUSABLE, "",
        "mfa: -: has no column Tel, only: Username, Call Result, Application; name it with --column phone=NAME\n"));
  }

  @Test
  void of_many_columns_a_dozen_are_named() {
    assertThat(Cli.classify("Date," + "x,".repeat(18) + "x\n").err())
        .contains("only: Date, x, x, x, x, x, x, x, x, x, x, x and 8 more; ");
  }

  @Test
  void a_first_line_that_is_no_header_is_not_repeated() {
    assertThat(Cli.classify("2026-01-31,Anna Jansen,granted\n")).isEqualTo(new Cli.Result(Mfa.UNUSABLE, "",
        "mfa: -: has no column Call Result (activity report), Sign-in error code (portal download), MFA Status"
            + " (registrations) or ResultType (Log Analytics); its first line is no known header"
            + "; name it with --column call-result=NAME\n"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "x,FAILED_SERVER_ERROR            | has 2 fields, the header has 3",
      "x,FAILED_SERVER_ERROR,VPN,more   | has 4 fields, the header has 3",
      "x,FAILED_SERVER_ERROR,\"VPN\" x  | not valid CSV: text after a closing quote, or too many fields",
      "x,FAILED_SERVER_ERROR,\"VPN      | a quote is opened and never closed"
  })
  void a_broken_row_costs_only_itself(String broken, String reason) {
    assertSkipped(Cli.classify(HEADER + GOOD + broken + "\n" + "y,SUCCESS_USED_CACHE,VPN\n"), "line 3: " + reason);
  }

  @Test
  void a_quote_that_swallows_good_rows_gives_them_back() {
    assertSkipped(
        Cli.classify(HEADER + "x,FAILED_SERVER_ERROR,\"VPN\n" + GOOD + ALSO_GOOD),
        "line 2: not valid CSV: text after a closing quote, or too many fields");
  }

  @Test
  void a_quote_that_is_never_closed_is_not_followed_far() {
    String rows = "x,CONFIG_ISSUE,VPN\n".repeat(60_000);

    Cli.Result result = Cli.classify(HEADER + "x,FAILED_SERVER_ERROR,\"VPN\n" + rows);

    assertThat(result.err()).isEqualTo("""
        mfa: -: line 2: a quote is opened and never closed
        mfa: 60000 records read, 1 skipped
        """);
  }

  @Test
  void a_quote_within_a_field_is_a_character() {
    assertThat(Cli.classify(HEADER + "x,CONFIG_ISSUE,a 19\" rack\n" + ALSO_GOOD).names())
        .containsExactly("CONFIG_ISSUE", "SUCCESS_USED_CACHE");
  }

  @Test
  void a_row_that_is_not_utf_8_is_skipped() {
    byte[] input = (HEADER + GOOD + "ren\u00e9@example.com,FAILED_SERVER_ERROR,VPN\n" + ALSO_GOOD)
        .getBytes(StandardCharsets.ISO_8859_1);

    assertSkipped(Cli.classify(input), "line 3: not valid UTF-8");
  }

  @Test
  void ten_megabytes_of_one_field_are_refused() {
    assertSkipped(
        Cli.classify(HEADER + GOOD + "x,y," + "z".repeat(10 << 20) + "\n" + ALSO_GOOD), "line 3: longer than 1 MB");
  }

  @Test
  void a_header_that_cannot_be_read_is_one_problem() {
    assertThat(Cli.classify("Call Result,\"x\" y\nCONFIG_ISSUE,z\n").err()).isEqualTo("mfa: -: has no usable header:"
        + " not valid CSV: text after a closing quote, or too many fields\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "date", "call_result=x"})
  void an_unknown_column_is_bad_usage(String option) {
    assertThat(Cli.classify(HEADER, "--column", option).code()).isEqualTo(Mfa.UNUSABLE);
  }

  @Test
  void an_unlisted_code_is_kept() {
    assertThat(Cli.classify("Call Result\nSUCCESS_BY_TELEPATHY\n").names()).isEqualTo(List.of("SUCCESS_BY_TELEPATHY"));
  }
}
