package check.fuzz;

import static check.fuzz.Promise.require;
import static check.fuzz.Promise.same;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.mfacodes.cli.InProcess;
import dev.mfacodes.read.ExportReader;
import dev.mfacodes.read.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The command line: whatever is asked of it, about whatever file, it ends with one of its exit codes and says why. */
final class CommandLineFuzzTest {

  private static final Pattern COUNTS = Pattern.compile("mfa: ([0-9]+) records read, ([0-9]+) skipped\n");

  /** Nobody's word in a message; a stack trace has it in every line. */
  private static final Pattern STACK_TRACE = Pattern.compile("(?m)^\\s+at [\\w.$/]+\\(|internal error|Exception:");

  private static final int MOST_ARGUMENTS = 7;

  private static Path folder;
  private static Path file;
  private static Path other;
  private static List<String> words;

  @BeforeAll
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("mfa-fuzz");
    file = folder.resolve("sign-ins");
    other = folder.resolve("InteractiveSignIns_AuthDetails_1.csv");
    words = Stream.concat(
        Stream.of(file, other, folder.resolve("InteractiveSignIns_1.csv"), folder, folder.resolve("missing"))
            .map(Path::toString),
        Stream.of("explain", "classify", "report", "registrations", "fatigue", "conformance", "catalog", "sql", "help",
            "-", "--help", "--version", "-V", "-h", "--lang", "en", "nl", "fr", "--lang=nl", "--audience", "end-user",
            "helpdesk", "admin", "--as", "--as=ocsf", "--as=ecs", "--as=asim", "--as=graph", "--stats",
            "--pseudonym-key", folder.resolve("missing").toString(), "--show-users", "--from", "--from=graph",
            "--from=portal-csv", "--from=activity-csv", "--from=log-analytics", "--column", "call-result=Ergebnis",
            "--column=date=Datum", "--zone", "Europe/Amsterdam", "UTC", "+25:00", "--auth-details", "--max-record", "1",
            "1024", "0", "-1", "99999999999999999999", "--no-progress", "--format", "json", "text", "csv", "markdown",
            "html", "kql", "--format=json", "--attempt-window", "10m", "P9999999999D", "-1s", "2d", "--as-of",
            "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "+999999999-12-31T23:59:59Z", "now", "--days-in",
            "--settle-time", "1h", "0s", "--estimate-users", "--list", "not-registered", "--window", "--threshold", "3",
            "2147483647", "--fail-on-approval", "--show", "50074", "SUCCESS_NO_PIN", "\ud800", "", " ", "--", "@x",
            "=", "--=", "-hV", "--html=" + folder.resolve("page.html"), "--inputs=" + folder.resolve("cases")))
        .toList();
  }

  @AfterAll
  static void deleteFolder() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted((one, another) -> another.compareTo(one)).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Any words of its own, in any order, and any file. */
  @Fuzzed
  void any_arguments(FuzzedDataProvider input) {
    List<String> arguments = new ArrayList<>();
    arguments.add(new Dice(input).one(words));
    for (int i = input.consumeInt(0, MOST_ARGUMENTS); i > 0; i--) {
      arguments.add(new Dice(input).one(words));
    }
    byte[] content = input.consumeRemainingAsBytes();
    write(file, content);
    write(other, content);
    run(content, arguments);
  }

  /** What is counted is what a reader finds. */
  @Fuzzed
  void a_file(FuzzedDataProvider input) {
    List<String> arguments = new ArrayList<>(input.pickValue(List.of(
        List.of("classify"), List.of("classify", "--stats", "--lang", "nl"), List.of("classify", "--show-users"),
        List.of("report"), List.of("report", "--format", "json"), List.of("report", "--settle-time", "1h"),
        List.of("report", "--estimate-users", "--lang", "nl"), List.of("fatigue"),
        List.of("fatigue", "--format", "json", "--threshold", "1"), List.of("classify", "--as", "ocsf"),
        List.of("classify", "--as", "ecs"), List.of("classify", "--as", "asim"), List.of("registrations"),
        List.of("registrations", "--format", "json"), List.of("conformance"))));
    boolean piped = input.consumeBoolean();
    byte[] content = input.consumeRemainingAsBytes();
    write(file, content);
    arguments.add(piped ? "-" : file.toString());
    InProcess.Result result = run(content, arguments);
    if (arguments.get(0).equals("classify") && !arguments.contains("--as")) {
      accountsFor(content, result);
    }
  }

  /** Any text is explained, or said to be unknown. */
  @Fuzzed
  void explain(FuzzedDataProvider input) {
    boolean dutch = input.consumeBoolean();
    String text = input.consumeRemainingAsString();
    InProcess.Result result = run(new byte[0], List.of("explain", "--lang", dutch ? "nl" : "en", "--", text));
    same("the code for " + text, result.code(), 0);
    require(!result.out().isBlank(), "nothing said");
  }

  private static InProcess.Result run(byte[] in, List<String> arguments) {
    InProcess.Result result = InProcess.run(in, arguments);
    String said = arguments + " gave " + result.code() + "\n" + result.err();
    require(result.code() >= 0 && result.code() <= 3, said);
    require(!STACK_TRACE.matcher(result.err()).find(), said);
    require(result.code() != 2 || result.err().contains("mfa: "), "no reason: " + said);
    return result;
  }

  private static void accountsFor(byte[] content, InProcess.Result result) {
    List<ReadResult> read;
    try (Stream<ReadResult> results = ExportReader.standard().read(new ByteArrayInputStream(content), "-")) {
      read = results.toList();
    }
    long registrations = read.stream().filter(ReadResult.RegistrationFound.class::isInstance).count();
    long found = read.stream().filter(ReadResult.Found.class::isInstance).count() - registrations;
    long problems = registrations
        + read.stream().filter(one -> isProblem(one, ReadResult.Scope.RECORD)).count();
    boolean unreadable = read.stream().anyMatch(one -> isProblem(one, ReadResult.Scope.INPUT));
    same("the code", result.code(), unreadable ? 2 : problems > 0 ? 1 : 0);
    same("objects", result.out().chars().filter(c -> c == '\n').count(), found);
    Optional<MatchResult> told = COUNTS.matcher(result.err()).results().findFirst();
    require(told.isPresent() == problems > 0, "skipped without a word, or a word without need: " + result.err());
    told.ifPresent(counts -> {
      same("read", Long.valueOf(counts.group(1)), found);
      same("skipped", Long.valueOf(counts.group(2)), problems);
    });
  }

  private static boolean isProblem(ReadResult result, ReadResult.Scope scope) {
    return result instanceof ReadResult.Problem problem && problem.scope() == scope;
  }

  private static void write(Path path, byte[] content) {
    try {
      Files.write(path, content);
    } catch (IOException notWritten) {
      throw new UncheckedIOException(notWritten);
    }
  }
}
