package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Logs that are read by several threads, and logs that are counted in their order. */
final class ReportOfLargeLogsTest {

  private static final List<String> WHAT_THE_ORDER_ADDS =
      List.of("settleTime", "late", "namedByIdAlone", "usersEstimated");

  @TempDir
  private Path folder;

  @Test
  void several_threads_report_what_one_does() throws IOException {
    List<String> lines = log(30_000);
    lines.add(20_000, "{\"cut\":");
    Path log = Files.write(folder.resolve("log.json"), lines);
    assertThat(Files.size(log)).isGreaterThan(8 << 20);

    Cli.Result several = Cli.run("report", "--format", "json", log.toString());
    Cli.Result one = Cli.run(Files.newInputStream(log), "report", "--format", "json", "-");

    assertThat(several.err().replace(log.toString(), "-")).isEqualTo(one.err())
        .isEqualTo("mfa: -: line 20001: the line ends within this record\nmfa: 30000 records read, 1 skipped\n");
    assertThat(several.code()).isEqualTo(one.code()).isEqualTo(1);
    assertThat(json(several).without("files").toString()).isEqualTo(json(one).without("files").toString());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_log_in_order_has_the_same_figures_with_and_without_its_rows(boolean backwards) throws IOException {
    List<String> lines = log(6_000);
    if (backwards) {
      Collections.reverse(lines);
    }
    String log = Files.write(folder.resolve("log.json"), lines).toString();

    JsonNode whole = json(Cli.run("report", "--format", "json", log));
    ObjectNode inOrder = json(Cli.run("report", "--format", "json", "--settle-time", "30m", log));

    assertThat(inOrder.get("late").asInt()).isZero();
    assertThat(inOrder.get("settleTime").asText()).isEqualTo("PT30M");
    assertThat(inOrder.without(WHAT_THE_ORDER_ADDS).toString()).isEqualTo(whole.toString());
  }

  @ParameterizedTest
  @CsvSource({"en, 'Rows that were further out of order: ', 'out of order by 30 min'",
      "nl, 'Rijen die verder uit de volgorde stonden: ', '30 min uit de volgorde'"})
  void rows_that_come_too_late_are_told_of(String language, String late, String promise) throws IOException {
    List<String> lines = log(6_000);
    Collections.shuffle(lines, new Random(1));
    String log = Files.write(folder.resolve("log.json"), lines).toString();

    assertThat(inOneLine(Cli.run("report", "--lang", language, "--settle-time", "30m", log)))
        .containsPattern(late + "[0-9]").contains(promise);
    assertThat(inOneLine(Cli.run("report", "--lang", language, log))).doesNotContain(late).doesNotContain(promise);
  }

  @Test
  void estimated_users_are_said_to_be() throws IOException {
    String log = Files.write(folder.resolve("log.json"), log(3_000)).toString();

    ObjectNode estimated = json(Cli.run("report", "--format", "json", "--estimate-users", log));
    assertThat(estimated.get("usersEstimated").asBoolean()).isTrue();
    assertThat(estimated.at("/figures/users").asInt())
        .isEqualTo(json(Cli.run("report", "--format", "json", log)).at("/figures/users").asInt()); // few are exact
    assertThat(Cli.run("report", "--estimate-users", log).out()).contains("Numbers of users are estimates");
    assertThat(Cli.run("report", "--estimate-users", "--lang", "nl", log).out()).contains("zijn schattingen");
    assertThat(Cli.run("report", log).out()).doesNotContain("estimates");
  }

  @Test
  void registrations_need_rows_to_be_set_beside() {
    Cli.Result inOrder = Cli.run(
        "report", "--settle-time", "1d", "samples/sign-ins.json", "samples/registrations.json");

    assertThat(inOrder.err()).isEqualTo(
        "mfa: --settle-time: no rows are held, so registrations are not set beside them\n");
    assertThat(inOrder.code()).isZero();
    assertThat(inOrder.out()).contains("registered").doesNotContain("Users asked who have no method registered");
  }

  @Test
  void a_time_that_is_none_is_refused() {
    assertThat(Cli.run("report", "--settle-time", "soon", "samples/sign-ins.json").code()).isEqualTo(2);
  }

  private static String inOneLine(Cli.Result result) {
    return result.out().replaceAll("\\s+", " ");
  }

  private static ObjectNode json(Cli.Result result) throws IOException {
    return (ObjectNode) new ObjectMapper().readTree(result.out());
  }

  /** In order; each user is asked and then passes, declines or gives up. */
  private static List<String> log(int rows) {
    Random random = new Random(7);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < rows / 2; i++) {
      String request = id(random);
      int user = random.nextInt(900);
      Instant time = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(40L * i);
      lines.add(row(random, request, user, time, 50074, ""));
      String result = Stream.of("MFA completed in Azure AD", "MFA denied; user declined the authentication", "")
          .skip(random.nextInt(3)).findFirst().orElseThrow();
      lines.add(row(random, request, user, time.plusSeconds(20), result.startsWith("MFA d") ? 500121 : 0, result));
    }
    return lines;
  }

  private static String row(Random random, String request, int user, Instant time, int error, String result) {
    return "{\"id\":\"" + id(random) + "\",\"originalRequestId\":\"" + request + "\",\"createdDateTime\":\"" + time
        + "\",\"userPrincipalName\":\"gebruiker" + user + "@example.com\",\"appDisplayName\":\"Voorbeeldportaal\""
        + ",\"status\":{\"errorCode\":" + error
        + "},\"authenticationDetails\":[{\"authenticationMethod\":\"Text message\",\"succeeded\":" + (error == 0)
        + ",\"authenticationStepResultDetail\":\"" + result + "\"}]}";
  }

  private static String id(Random random) {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }
}
