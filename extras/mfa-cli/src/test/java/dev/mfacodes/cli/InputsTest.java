package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the caller can say of the files, and files that belong together. */
final class InputsTest {

  private static final String PORTAL = """
      Date (UTC),Request ID,Username,Status,Sign-in error code,Authentication requirement
      2026-01-31T08:00:00Z,r1,anna@example.com,Failure,500121,Multifactor authentication
      2026-01-31T08:05:00Z,r2,bram@example.com,Success,0,Multifactor authentication
      """;

  private static final String DETAILS = """
      Request ID,Authentication method,Succeeded,Result detail
      R1,Mobile app notification,false,MFA denied; user declined the authentication
      r3,Password,true,Correct password
      """;

  @Test
  void the_steps_of_a_portal_download_are_joined_if_both_files_are_named(@TempDir Path folder) throws IOException {
    String signIns = write(folder, "InteractiveSignIns_1.csv", PORTAL);
    String details = write(folder, "InteractiveSignIns_AuthDetails_1.csv", DETAILS);
    for (List<String> order : List.of(List.of(signIns, details), List.of(details, signIns))) {
      Cli.Result result = Cli.run("classify", order.get(0), order.get(1));

      assertThat(result.events()).extracting(event -> event.path("detail").asText())
          .containsExactly("USER_DECLINED", "");
      assertThat(result.events()).extracting(event -> event.path("file").asText()).containsOnly(signIns);
      assertThat(result.err()).isEqualTo("mfa: " + details
          + ": line 3: Request ID: steps of a sign-in that is not in the other file: 1\n"
          + "mfa: 2 records read, 1 skipped\n");
    }
  }

  @Test
  void the_companion_can_be_named_where_its_name_does_not_show_it(@TempDir Path folder) throws IOException {
    String signIns = write(folder, "a.csv", PORTAL);
    String details = write(folder, "b.csv", DETAILS);

    Cli.Result result = Cli.run("classify", signIns, "--auth-details", details);

    assertThat(result.event().path("detail").asText()).isEqualTo("USER_DECLINED");
    assertThat(Cli.run("classify", signIns).event().path("detail").asText()).as("without").isEqualTo("UNSPECIFIED");
  }

  @Test
  void a_companion_alone_is_no_input(@TempDir Path folder) throws IOException {
    String details = write(folder, "InteractiveSignIns_AuthDetails_1.csv", DETAILS);

    Cli.Result result = Cli.run("classify", details);

    assertThat(result.err()).startsWith("mfa: " + details + ": holds the steps of sign-ins, but not the sign-ins");
    assertThat(result.code()).isEqualTo(Mfa.UNUSABLE);
  }

  private static String write(Path folder, String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "--zone UTC              | 2026-01-31T08:00:00Z",
      "--zone Europe/Amsterdam | 2026-01-31T07:00:00Z",
      "                        | "
  })
  void a_time_without_a_zone_is_known_if_the_caller_says_the_zone(String options, String time) {
    String[] arguments = options == null ? new String[0] : options.split(" ");
    for (String spelled : List.of("2026-01-31T08:00:00", "1/31/2026 8:00:00 AM", "1/31/2026, 8:00:00.000 AM")) {
      JsonNode event = Cli.classify(
          "{\"status\":{\"errorCode\":0},\"createdDateTime\":\"" + spelled + "\"}", arguments).event();

      assertThat(event.path("time").asText(null)).as(spelled).isEqualTo(time);
      assertThat(Cli.classify("Call Result,Date\nCONFIG_ISSUE,\"" + spelled + "\"\n", arguments).event()
          .path("time").asText(null)).as("%s in a row", spelled).isEqualTo(time);
    }
  }

  @Test
  void the_largest_record_is_for_the_caller_to_say() {
    byte[] long1 = ("{\"id\":\"" + "x".repeat(2 << 20) + "\",\"status\":{}}").getBytes(StandardCharsets.UTF_8);

    assertThat(Cli.classify(long1, "--max-record", "1").err())
        .isEqualTo("mfa: -: line 1: longer than 1 MB\nmfa: 0 records read, 1 skipped\n");
    assertThat(Cli.classify(long1, "--max-record", "3").code()).isZero();
  }

  @Test
  void what_travelled_twice_is_a_conflict() {
    assertThat(Cli.classify("{\"status\":{\"errorCode\":0,\"errorCode\":50126}}").event().path("conflicts").toString())
        .isEqualTo("[\"status.errorCode\"]");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{\"TimeGenerated\":\"2026-01-31T08:00:00Z\",\"ResultType\":\"0\",\"Status\":\"{}\"} | log-analytics",
      "{\"category\":\"SignInLogs\",\"properties\":{\"status\":{\"errorCode\":0}}}          | diagnostics",
      "{\"status\":{\"errorCode\":0}}                                                        | graph"
  })
  void the_source_of_each_record_is_its_format(String record, String source) {
    assertThat(Cli.classify(record).event().path("source").asText()).isEqualTo(source);
  }

  @Test
  void a_warning_is_one_line_and_costs_nothing() {
    Cli.Result result = Cli.classify(
        "{\"@odata.nextLink\":\"https://graph.example.com/x\",\"value\":[{\"status\":{\"errorCode\":0}}]}");

    assertThat(result.err())
        .isEqualTo("mfa: -: the last page names a next one, whose records are not in this file\n");
    assertThat(result.code()).isZero();
  }
}
