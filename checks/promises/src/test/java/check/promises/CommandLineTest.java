package check.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.cli.CommandDoor;
import dev.mfacodes.conformance.ConformanceCases;
import dev.mfacodes.model.schema.WireProperty;
import dev.mfacodes.model.schema.WireType;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the mfa command prints of files that are full of marks: none, in any form, but for {@code --show-users}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CommandLineTest {

  /**
   * Properties and columns of which a value is printed that is not known, without what has the shape of an address or a
   * number; and those of which the documentation lists values. All others are not printed, or as pseudonyms.
   */
  private static final Set<String> PRINTED = Set.of(
      "id", "originalRequestId", "correlationId", "appDisplayName", "displayName", "failureReason", "additionalDetails",
      "authMethod", "authenticationMethod", "authenticationStepResultDetail", "authenticationMethodsUsed",
      "methodsRegistered", "perUserMfaState", "source", "Request ID", "Correlation ID", "Application", "User type",
      "Cross tenant access type", "Incoming token type", "Authentication Protocol", "Original transfer method",
      "Multifactor authentication result", "Multifactor authentication auth method", "Authentication requirement",
      "Conditional Access", "Failure reason", "Call Result", "MFA Methods");

  /** What {@code --show-users} shows beside them; some in small letters, as users are counted. */
  private static final Set<String> USERS = Set.of("userprincipalname", "userid", "username", "user id");

  private Path folder;

  private Map<String, Path> files;
  private Map<String, Path> broken;
  private final Map<String, CommandDoor.Result> results = new TreeMap<>();
  private final Map<String, CommandDoor.Result> ofBroken = new TreeMap<>();
  private Listening heard;

  @BeforeAll
  void write(@TempDir Path folder) throws IOException {
    this.folder = folder;
    files = new Exports(
        property -> isPrinted(property) ? Marks.SHAPES : tagged(property.name()),
        column -> PRINTED.contains(column) ? Marks.SHAPES : tagged(column))
        .write(Files.createDirectory(folder.resolve("whole")));
    broken = Exports.writeBroken(Files.createDirectory(folder.resolve("broken")));
    try (Listening listening = Listening.begin()) {
      for (List<String> command : commands()) {
        results.put(command.toString(), run(command, files.values().stream()));
        ofBroken.put(command.toString(), run(command, broken.values().stream()));
      }
      heard = listening;
    }
  }

  private static boolean isPrinted(WireProperty property) {
    WireType type = property.type() instanceof WireType.ListOf list ? list.element() : property.type();
    return PRINTED.contains(property.name()) || type instanceof WireType.Scalar scalar
        && (scalar.kind() == WireType.Kind.CODE || !scalar.values().isEmpty());
  }

  private static String tagged(String name) {
    return Marks.EVERYTHING + " <" + name + '>';
  }

  /** Every command that reads records, in every form. */
  private static List<List<String>> commands() {
    List<List<String>> commands = new ArrayList<>();
    for (String as : List.of("mfa", "ocsf", "ecs", "asim")) {
      commands.add(List.of("classify", "--as", as, "--stats"));
    }
    commands.add(List.of("report"));
    commands.add(List.of("report", "--format", "json", "--lang", "nl"));
    commands.add(List.of("report", "--format", "json", "--settle-time", "1h", "--estimate-users"));
    commands.add(List.of("fatigue", "--threshold", "2"));
    commands.add(List.of("fatigue", "--threshold", "2", "--format", "json"));
    for (String format : List.of("text", "json", "csv")) {
      commands.add(List.of("registrations", "--format", format));
    }
    commands.add(List.of("registrations", "--list", "registered"));
    commands.add(List.of("registrations", "--list", "not-registered"));
    return commands;
  }

  private static CommandDoor.Result run(List<String> command, Stream<Path> inputs) {
    return CommandDoor.run(InputStream.nullInputStream(),
        Stream.concat(command.stream(), inputs.map(Path::toString)).toArray(String[]::new));
  }

  @Test
  void no_command_prints_a_mark_in_any_form() {
    Map<String, List<String>> leaks = new TreeMap<>();
    results.forEach((command, result) -> leaks.put(command, leaks(result.out() + '\n' + result.err())));
    assertThat(leaks).allSatisfy((command, lines) -> assertThat(lines).as(command).isEmpty());
  }

  @Test
  void no_problem_holds_a_mark_and_no_output_of_broken_files_what_has_a_shape() {
    assertThat(ofBroken).allSatisfy((command, result) -> {
      assertThat(result.err()).as(command).contains("mfa: ");
      assertThat(leaks(result.err()).stream().filter(line -> line.contains("mfa: "))).as(command).isEmpty();
      assertThat(Marks.butName(Marks.in(result.out() + result.err()))).as(command).isEmpty();
    });
  }

  @Test
  void every_command_had_something_to_say() {
    assertThat(results).allSatisfy((command, result) -> assertThat(result.out()).as(command).isNotBlank());
    assertThat(results.get("[classify, --as, mfa, --stats]").out()).contains("\"user\":\"", "[masked]");
    assertThat(results.get("[classify, --as, mfa, --stats]").err()).contains("Unknown", "[masked]", "skipped");
  }

  @Test
  void nothing_is_logged_or_goes_around_the_streams() {
    assertThat(heard.logged()).isEmpty();
    assertThat(heard.printed()).isEmpty();
  }

  private static List<String> leaks(String text) {
    return text.lines().filter(line -> !Marks.in(line).isEmpty()).limit(3).toList();
  }

  @Test
  void the_page_of_all_files_together_holds_no_mark() throws IOException {
    Path page = folder.resolve("report.html");
    CommandDoor.Result result = run(List.of("report", "--html", page.toString()), files.values().stream());

    assertThat(Marks.in(Files.readString(page))).isEmpty();
    assertThat(Marks.in(result.out() + result.err())).isEmpty();
    assertThat(Files.readString(page)).contains("<svg", "[masked]");
  }

  @Test
  void answers_of_another_implementation_are_shown_without_marks() throws IOException {
    Path answers = Files.write(folder.resolve("answers.ndjson"), ConformanceCases.all().stream().limit(60)
        .map(one -> Exports.json(Map.of("id", one.id(), "case", one.id(), "mfa", Marks.EVERYTHING,
            "signIn", List.of(Marks.EVERYTHING), "detail", Map.of(Marks.EVERYTHING, Marks.EVERYTHING))))
        .toList());
    for (String format : List.of("text", "json")) {
      CommandDoor.Result result = run(List.of("conformance", "--format", format), Stream.of(answers));
      assertThat(result.out()).contains("[masked]");
      assertThat(Marks.butName(Marks.in(result.out() + result.err()))).as(format).isEmpty();
    }
  }

  @Test
  void progress_and_the_messages_in_its_way_hold_no_mark() throws IOException {
    InputStream slow = new FilterInputStream(new ByteArrayInputStream(bytes())) {

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
          Thread.sleep(120);
        } catch (InterruptedException interrupted) {
          throw new AssertionError(interrupted);
        }
        return super.read(buffer, offset, Math.min(length, 1 << 14));
      }
    };
    CommandDoor.Result result = CommandDoor.run(slow, "classify", "-");

    assertThat(result.err()).contains("records/s", "mfa: -: line ");
    assertThat(Marks.in(result.err())).isEmpty();
    assertThat(Marks.butName(Marks.in(result.out()))).isEmpty();
  }

  /** Good lines and bad ones, enough to take longer than a moment. */
  private byte[] bytes() throws IOException {
    return (Files.readString(files.get("graph.ndjson")) + '\n' + Files.readString(broken.get("not-quoted.json")))
        .repeat(12).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void a_wrong_command_line_is_told_without_what_the_files_hold() {
    for (List<String> command : List.of(List.of("classify", "--as", "else"), List.of("report", "--as-of", "x"),
        List.of("classify", "--pseudonym-key", "missing"), List.of("classify", "--zone", "x"), List.of("nothing"))) {
      CommandDoor.Result result = run(command, files.values().stream());
      assertThat(result.code()).as(result.err()).isEqualTo(2);
      assertThat(Marks.in(result.out() + result.err())).isEmpty();
    }
  }

  @Test
  void with_show_users_users_are_shown_and_no_property_that_is_not_printed() {
    Pattern tag = Pattern.compile("<([^>]+)>");
    Set<String> shown = new TreeSet<>();
    for (List<String> command : commands()) {
      List<String> showing = Stream.concat(command.stream(), Stream.of("--show-users")).toList();
      CommandDoor.Result result = run(showing, files.values().stream());
      tag.matcher(result.out() + result.err()).results()
          .forEach(found -> shown.add(found.group(1).toLowerCase(Locale.ROOT)));
    }
    assertThat(shown).contains("userprincipalname", "userid", "username").allMatch(USERS::contains);
  }
}
