package check.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.cli.CommandDoor;
import dev.mfacodes.conformance.ConformanceCases;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the mfa command prints of files that are full of marks: none, in any form, but for {@code --show-users}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CommandLineTest {

  /**
   * Properties and columns that are printed as they are where their values are not known, without what has the shape of
   * an address or a number. All others are not printed, or as pseudonyms.
   */
  private static final Set<String> PRINTED = Set.of();

  private Path folder;

  private Map<String, Path> files;
  private Map<String, Path> broken;

  @BeforeAll
  void write(@TempDir Path folder) throws IOException {
    this.folder = folder;
    Exports exports = new Exports(
        property -> PRINTED.contains(property.name()) ? Marks.SHAPES : Marks.EVERYTHING,
        column -> PRINTED.contains(column) ? Marks.SHAPES : Marks.EVERYTHING);
    files = exports.write(folder);
    broken = Exports.writeBroken(folder);
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
    commands.add(List.of("conformance"));
    commands.add(List.of("conformance", "--format", "json"));
    return commands;
  }

  private static CommandDoor.Result run(List<String> command, Stream<Path> inputs) {
    return CommandDoor.run(InputStream.nullInputStream(),
        Stream.concat(command.stream(), inputs.map(Path::toString)).toArray(String[]::new));
  }

  @Test
  void no_command_prints_a_mark_in_any_form() {
    Map<String, String> leaks = new TreeMap<>();
    for (List<String> command : commands()) {
      for (Path file : Exports.all(files, broken).toList()) {
        CommandDoor.Result result = run(command, Stream.of(file));
        collect(leaks, command + " " + file.getFileName(), result);
      }
    }
    assertThat(leaks).isEmpty();
  }

  private static void collect(Map<String, String> leaks, String run, CommandDoor.Result result) {
    for (String line : (result.out() + '\n' + result.err()).split("\n")) {
      List<String> marks = Marks.in(line);
      if (!marks.isEmpty()) {
        leaks.put(run, marks + " in " + line);
      }
    }
  }

  @Test
  void the_page_of_all_files_together_holds_no_mark() throws IOException {
    Path page = folder.resolve("report.html");
    CommandDoor.Result result = run(List.of("report", "--html", page.toString()), Exports.all(files, broken));

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
    Map<String, String> leaks = new TreeMap<>();
    for (String format : List.of("text", "json")) {
      collect(leaks, format, run(List.of("conformance", "--format", format), Stream.of(answers)));
    }
    assertThat(leaks).isEmpty();
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
    CommandDoor.Result result = CommandDoor.run(slow, "classify", "-", "--stats");

    assertThat(result.err()).contains("records/s", "mfa: -: line ");
    assertThat(Marks.in(result.err() + result.out())).isEmpty();
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
  void with_show_users_the_user_is_shown_and_nothing_that_is_not_documented() {
    assertThat(run(List.of("classify", "--show-users"), Stream.of(files.get("graph.json"))).out())
        .contains("\"user\":\"" + Marks.EVERYTHING);
    assertThat(run(List.of("registrations", "--list", "registered", "--show-users"),
        Stream.of(files.get("registrations.json"))).out()).containsIgnoringCase(Marks.MAIL);
    assertThat(run(List.of("fatigue", "--threshold", "2", "--show-users"), Stream.of(files.get("prompts.csv"))).out())
        .containsIgnoringCase(Marks.NAME);
  }

  @Test
  void nothing_is_logged_or_goes_around_the_streams() {
    try (Listening listening = Listening.begin()) {
      for (List<String> command : commands()) {
        run(command, Exports.all(files, broken));
      }
      assertThat(listening.logged()).isEmpty();
      assertThat(listening.printed()).isEmpty();
    }
  }
}
