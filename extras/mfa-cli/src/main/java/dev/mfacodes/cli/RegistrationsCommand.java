package dev.mfacodes.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.mfacodes.classify.RegistrationSummary;
import dev.mfacodes.cli.spi.Choices;
import dev.mfacodes.cli.spi.Given;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.registration.UserRegistration;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.read.ReadResult;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Who has MFA set up: what the three PowerShell commands of the MFA page of 2020 gave, and more. */
final class RegistrationsCommand extends LanguageCommand {

  /** What comes in any number, as methods that are not listed, is cut here; the JSON has all of it. */
  private static final int MOST_ROWS = 100;

  /** What the PowerShell command wrote of a list of methods. */
  private static final String METHODS_UNKNOWN = "System.Object[]";

  private final Console console;

  private final Inputs inputs = new Inputs(syntax);

  private final UserOptions users = new UserOptions(syntax);

  private final Given<RegistrationsFormat> format = syntax.choice("--format", Choices.of(RegistrationsFormat.values()),
      "text by default. csv has the columns UserPrincipalName, MFA Status and MFA Methods; the status is empty where"
          + " the export has none, and the methods of a registered user are System.Object[] where it names none, as the"
          + " PowerShell command wrote them.").or(RegistrationsFormat.TEXT);

  private final Given<RegistrationList> list = syntax.choice("--list", Choices.of(RegistrationList.values()),
      "Lists users, one a line, and nothing else.");

  RegistrationsCommand(Console console, Supplier<Language> language) {
    super(language, "Says who has MFA set up, as counts, as a list or as a CSV. Blocked users are left out of lists and"
        + " of what is registered, and are in the CSV.");
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (list.said().isPresent() && format.get() != RegistrationsFormat.TEXT) {
      throw new BadUsage("--list: is text, and goes without another --format");
    }
    Privacy privacy = users.privacy();
    RegistrationSummary.Builder collected = RegistrationSummary.builder();
    Problems problems = collect(collected);
    RegistrationSummary summary = collected.build();
    if (list.said().isPresent()) {
      write(listed(summary, list.get()).stream().map(privacy.user()).map(Printable::line).map(line -> line + '\n')
          .sorted().collect(Collectors.joining()));
    } else {
      switch (format.get()) {
        case TEXT -> write(text(summary, privacy));
        case JSON -> RegistrationsJson.write(summary, privacy, console.out());
        case CSV -> writeCsv(summary, privacy);
      }
    }
    return problems.report();
  }

  private Problems collect(RegistrationSummary.Builder registrations) {
    try (Progress progress = inputs.progress(console.progress())) {
      Problems problems = new Problems(console.messages(), progress, Problems::ifNotRegistration);
      inputs.read(console.in(), progress, result -> {
        problems.take(result);
        if (result instanceof ReadResult.RegistrationFound found) {
          registrations.add(found.registration());
        }
      });
      return problems;
    }
  }

  private static SortedSet<String> listed(RegistrationSummary summary, RegistrationList list) {
    return switch (list) {
      case REGISTERED -> summary.registeredUsers();
      case NOT_REGISTERED -> summary.notRegisteredUsers();
    };
  }

  private void write(String text) throws IOException {
    console.out().write(text.getBytes(StandardCharsets.UTF_8));
  }

  private String text(RegistrationSummary summary, Privacy privacy) {
    Wording words = new Wording(language());
    Numbers numbers = words.numbers();
    Document.Builder page = new Document.Builder().heading(words.get("registrations.title"));
    page.paragraph(words.get("registrations.counted", "users", numbers.count(summary.users())));
    words.add(page, words.get("report.registered"), summary.registered());
    words.add(page, words.get("report.capable"), summary.capable());
    OptionalLong blocked = RegistrationsJson.blocked(summary);
    page.fact(words.get("report.blocked"),
        blocked.isPresent() ? numbers.count(blocked.getAsLong()) : words.get("report.notRecorded"));
    page.heading(words.get("registrations.methods"));
    List<Document.Row> methods =
        new ArrayList<>(rows(summary.methods(), words.texts()::title, summary.users(), numbers));
    methods.addAll(rows(summary.unlistedMethods(), privacy.text(), summary.users(), numbers));
    methods.sort(Comparator.comparingDouble((Document.Row row) -> row.bar().orElse(0)).reversed());
    page.add(table(words, "report.method", methods));
    if (!summary.perUserStates().isEmpty()) {
      page.heading(words.get("registrations.states"));
      page.add(table(words, "registrations.state",
          rows(summary.perUserStates(), privacy.text(), summary.users(), numbers)));
      page.note(words.get("registrations.states.note"));
    }
    if (summary.mayHoldBlockedUsers()) {
      page.heading(words.get("registrations.powershell"));
      page.paragraph(words.get("registrations.powershell.note"));
    }
    return Sheet.of(page.build(), console.display().get());
  }

  private static <K> List<Document.Row> rows(
      Map<K, Long> counts, Function<? super K, String> name, long users, Numbers numbers) {
    return counts.entrySet().stream()
        .map(entry -> Document.Row.of(
            name.apply(entry.getKey()),
            OptionalDouble.of(users == 0 ? 0 : (double) entry.getValue() / users),
            numbers.count(entry.getValue()),
            numbers.share(entry.getValue(), users)))
        .toList();
  }

  private static Document.Block table(Wording words, String heading, List<Document.Row> rows) {
    return words.table(List.of(heading, "report.users", "report.ofUsers"), rows, MOST_ROWS, Optional.empty());
  }

  private void writeCsv(RegistrationSummary summary, Privacy privacy) throws IOException {
    Writer out = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    csv.writeRecord("UserPrincipalName", "MFA Status", "MFA Methods");
    // sorted by what is shown: the order of the real names would give away whose pseudonym is whose
    List<String[]> rows = summary.records().stream()
        .map(user -> cells(user, privacy))
        .sorted(Arrays::compare)
        .toList();
    for (String[] row : rows) {
      csv.writeRecord(row);
    }
    csv.flush();
  }

  private static String[] cells(UserRegistration user, Privacy privacy) {
    return new String[] {
      cell(privacy.user().apply(user.userPrincipalName().or(user::id).orElse(""))),
      cell(privacy.text().apply(user.perUserMfaState().orElse(""))),
      cell(privacy.text().apply(methods(user)))
    };
  }

  /**
   * What is in this column is what tells who is registered. So a user who is not has nothing there, whatever there is
   * for password reset; and one who is has something, though an export may have lost the names.
   */
  private static String methods(UserRegistration user) {
    if (!user.isMfaRegistered().orElse(false)) {
      return "";
    }
    String methods = user.methodsRegistered().stream()
        .map(MethodName::wire)
        .filter(name -> !name.isBlank())
        .collect(Collectors.joining(", "));
    return methods.isEmpty() ? METHODS_UNKNOWN : methods;
  }

  /** One line, and not what a spreadsheet would take for a formula. */
  private static String cell(String text) {
    String line = Printable.line(text);
    return !line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0 ? '\'' + line : line;
  }
}
