package check.promises;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mfacodes.cli.CommandDoor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts of an input that may be anything: long, markup, or orders to a terminal. */
final class EscapedAndCappedTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Of what people read, nothing is longer. */
  private static final int LONGEST = 100;

  private static final String MARKUP = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&";

  /** Red, the same by one character, a title of the window, from right to left, a line of its own. */
  private static final String ORDERS = "\u001b[31m\u009b31m\u001b]0;title\u0007\u202e\u2066\r\n\u2028";

  private static final String HOSTILE = MARKUP + ORDERS + "z".repeat(10_000);

  private static final Pattern LONG = Pattern.compile("z{" + (LONGEST + 1) + "}");

  /** What the command itself says to a terminal. */
  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

  /** Everywhere that an unknown text of a sign-in is shown. */
  private static byte[] signIns() {
    List<Map<String, Object>> records = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      records.add(Map.of("id", HOSTILE, "userPrincipalName", HOSTILE, "createdDateTime", "2026-01-31T08:0" + i + ":00Z",
          "status", Map.of("errorCode", HOSTILE, "failureReason", HOSTILE, "additionalDetails", HOSTILE),
          "mfaDetail", Map.of("authMethod", HOSTILE),
          "authenticationDetails", List.of(Map.of("authenticationMethod", "M" + HOSTILE, "succeeded", false,
              "authenticationStepResultDetail", "MFA denied; user declined the authentication")),
          "conditionalAccessStatus", HOSTILE, "authenticationRequirement", "multiFactorAuthentication",
          "appliedConditionalAccessPolicies", List.of(Map.of("displayName", HOSTILE, "result", "failure",
              "enforcedGrantControls", List.of("mfa")))));
    }
    return Exports.json(records).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] registrations() {
    return Exports.json(List.of(Map.of("userPrincipalName", HOSTILE, "isMfaRegistered", true,
        "methodsRegistered", List.of(HOSTILE), "perUserMfaState", HOSTILE))).getBytes(StandardCharsets.UTF_8);
  }

  private static CommandDoor.Result run(byte[] in, String... arguments) {
    return CommandDoor.run(new ByteArrayInputStream(in), arguments);
  }

  private static void assertHarmless(String text) {
    String plain = COLOUR.matcher(text).replaceAll("");
    assertThat(plain).doesNotContain("\u202e", "\u2066", "\u2028");
    assertThat(plain.chars().filter(Character::isISOControl).filter(character -> character != '\n')).isEmpty();
  }

  @Test
  void texts_for_people_are_capped_and_hold_no_orders() {
    for (CommandDoor.Result result : List.of(
        run(signIns(), "report", "-"), run(signIns(), "report", "-", "--show-users"),
        run(signIns(), "fatigue", "-", "--threshold", "1", "--show-users"),
        run(registrations(), "registrations", "-", "--show-users"))) {
      assertThat(result.out()).containsIgnoringCase("<script>");
      assertHarmless(result.out());
      assertThat(LONG.matcher(result.out()).find()).isFalse();
    }
  }

  @Test
  void statistics_are_capped_and_hold_no_orders() {
    CommandDoor.Result result = run(signIns(), "classify", "-", "--stats", "--show-users");

    assertThat(result.err()).contains("<script>");
    assertHarmless(result.err());
    assertThat(LONG.matcher(result.err()).find()).isFalse();
  }

  @Test
  void a_page_holds_texts_as_texts_and_capped(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("report.html");
    run(signIns(), "report", "-", "--show-users", "--html", page.toString());
    String html = Files.readString(page);

    assertThat(html).contains("&lt;script", "script-src &#39;sha256-").doesNotContain("<script>alert", "<img src=x");
    assertThat(LONG.matcher(html).find()).isFalse();
    assertThat(html).doesNotContain("\u001b", "\u009b", "\u202e", "\u2066", "\u2028");
  }

  /** For machines nothing is cut off, nor anything that a terminal would obey written as it is. */
  @Test
  void json_is_whole_and_escaped() throws IOException {
    for (CommandDoor.Result result : List.of(
        run(signIns(), "classify", "-", "--show-users"),
        run(signIns(), "report", "-", "--format", "json", "--show-users"),
        run(registrations(), "registrations", "-", "--format", "json", "--show-users"))) {
      assertHarmless(result.out());
      List<String> texts = new ArrayList<>();
      for (JsonNode document : JSON.readerFor(JsonNode.class).<JsonNode>readValues(result.out()).readAll()) {
        collect(document, texts);
      }
      assertThat(texts).contains(HOSTILE);
    }
  }

  /** A list and a table are for programs as well as for people: a line for each user, and whole. */
  @Test
  void a_list_and_a_table_hold_no_orders() {
    for (List<String> form : List.of(List.of("--list", "registered"), List.of("--format", "csv"))) {
      CommandDoor.Result result = run(registrations(),
          Stream.concat(Stream.of("registrations", "-", "--show-users"), form.stream()).toArray(String[]::new));
      assertHarmless(result.out().replace("\r\n", "\n"));
      assertThat(result.out()).contains("z".repeat(10_000));
    }
  }

  private static void collect(JsonNode node, List<String> texts) {
    if (node.isTextual()) {
      texts.add(node.textValue());
    }
    node.fieldNames().forEachRemaining(texts::add);
    node.forEach(inner -> collect(inner, texts));
  }

  @Test
  void problems_are_one_line_each_and_capped() {
    String names = IntStream.range(0, 3).mapToObj(i -> '"' + HOSTILE + i + "\":1").collect(Collectors.joining(","));
    String json = "[" + HOSTILE + ",{" + names + "},\"" + HOSTILE + "\"]";
    String csv = '"' + HOSTILE.replace("\"", "") + "\",b\n1,2\n";
    CommandDoor.Result result = run(json.getBytes(StandardCharsets.UTF_8), "classify", "-", "--stats");
    CommandDoor.Result header = run(csv.getBytes(StandardCharsets.UTF_8), "classify", "-", "--stats");
    for (String said : List.of(result.err(), header.err())) {
      assertHarmless(said);
      assertThat(LONG.matcher(said).find()).isFalse();
      assertThat(said).contains("mfa: ");
    }
  }

  @Test
  void what_is_explained_holds_no_orders() {
    CommandDoor.Result result = CommandDoor.run(InputStream.nullInputStream(), "explain", HOSTILE);

    assertHarmless(result.out());
  }
}
