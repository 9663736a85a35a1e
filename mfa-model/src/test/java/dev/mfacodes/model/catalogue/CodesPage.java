package dev.mfacodes.model.catalogue;

import dev.mfacodes.model.code.Catalogue;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.Source;
import dev.mfacodes.model.code.Trust;
import dev.mfacodes.model.meaning.CallOutcome;
import dev.mfacodes.model.meaning.Reading;
import dev.mfacodes.model.registration.MfaReport;
import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.model.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Renders CODES.md. */
final class CodesPage {

  private static final Texts ENGLISH = Texts.in(Language.ENGLISH);
  private static final Texts DUTCH = Texts.in(Language.DUTCH);

  private CodesPage() {}

  /** A column of a table: its head, and the cell of a row. */
  private record Column<R>(String head, Function<R, String> cell) {}

  static String render() {
    return Stream.concat(
            Stream.of(head(), trust()),
            Arrays.stream(Group.values()).map(group -> section(group)))
        .collect(Collectors.joining("\n"));
  }

  static String heading(Group group) {
    return switch (group) {
      case RESULT_CODE -> "Result codes";
      case STATUS -> "Statuses";
      case SIGN_IN_ERROR -> "Sign-in errors";
      case METHOD -> "Authentication methods";
      case MFA_KIND -> "What became of MFA";
      case SATISFIED_HOW -> "Satisfied and how";
      case SKIPPED_WHY -> "Skipped and why";
      case DENIAL_REASON -> "Denied and for which reason";
      case PENDING_FOR -> "Pending and for what";
      case FIRST_FACTOR -> "First factor";
      case CAUSE -> "Causes";
      case SIGN_IN_RESULT -> "Sign-in results";
      case CHALLENGED -> "Challenged";
      case MFA_REPORT -> "Additional MFA reports";
    };
  }

  // --- the head ---

  private static String head() {
    return """
        # MFA result codes, statuses and what they mean

        Version %s of the catalogue. A changed reading is a major change, a new code or spelling a minor one, a better
        text a patch.

        This page is rendered from the enums of `mfa-model` and their English and Dutch texts; it is never edited by
        hand. `mvn -pl mfa-model test -Dcatalogue.write=true` renders it again, together with `catalogue.json` and
        `catalogue.csv`, which say the same to other tools; tests compare them byte for byte.

        %s
        """.formatted(Catalogue.version(), contents());
  }

  private static String contents() {
    return Arrays.stream(Group.values())
        .map(group -> "- [%s](#%s): %s".formatted(heading(group), anchor(heading(group)), group.entries().size()))
        .collect(Collectors.joining("\n"));
  }

  /** As the usual renderers make it: lower case, blanks to hyphens, no punctuation. All headings are ASCII. */
  private static String anchor(String heading) {
    return heading.chars()
        .filter(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-')
        .map(c -> c == ' ' ? '-' : Character.toLowerCase(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String trust() {
    return "## Trust and sources\n\n"
        + """
        Every fact has a mark that says how far it can be trusted. The mark of an entry is that of its source: of its
        name, number, phrase or spelling. What follows from it is its reading, and that can be less sure. Result codes
        and sign-in errors show both marks. The numbers of factors are our own reasoning (O); so are the readings of
        statuses wherever they differ from the documented list.

        """
        + table(List.of(
            new Column<>("Mark", trust -> code(trust.name())),
            new Column<>("Meaning", CodesPage::meaning)), List.of(Trust.values()))
        + '\n'
        + table(List.of(
            new Column<>("Source", source -> code(source.name())),
            new Column<>("Mark", source -> source.trust().name()),
            new Column<>("Publisher, document and date", source -> text(source.citation()))), List.of(Source.values()));
  }

  private static String meaning(Trust trust) {
    return switch (trust) {
      case A -> "Microsoft's documentation, or code that Microsoft published.";
      case B -> "Queries and tools of others that work on real exported logs.";
      case C -> "Demo or generated data, or a single remark. Weak: never relied on alone.";
      case O -> "Our own reasoning; no source says it.";
    };
  }

  // --- the sections ---

  private static String section(Group group) {
    String introduction = introduction(group);
    return "## " + heading(group) + "\n\n"
        + (introduction.isEmpty() ? "" : introduction + '\n')
        + table(columns(group), group.entries())
        + advice(group);
  }

  private static String introduction(Group group) {
    return switch (group) {
      case RESULT_CODE -> """
          A result code says how a call, a message or a prompt went, not whether the user got in: `SUCCESS_` is no
          success. The authentication result travels beside the code. The label stands in logs in place of the code.

          """ + table(List.of(
              new Column<>("Call outcome", outcome -> code(outcome.name())),
              new Column<>("Meaning", CodesPage::meaning)), List.of(CallOutcome.values()));
      case STATUS -> """
          A status is a sentence in the steps and details of a sign-in. That a phrase is documented in the list of the
          satisfied does not make it satisfied: the reading says what it is. A lookup also forgives case, punctuation
          and apostrophes, and the prefixes `MFA`, `MFA denied`, `MFA requirement`, `Azure Multi-Factor Authentication`
          and `Azure Multi-Factor Authentication denied`. Translated sentences are no spellings.

          """ + table(List.of(
              new Column<>("Reading", reading -> code(reading.name())),
              new Column<>("Meaning", CodesPage::meaning)), List.of(Reading.values()));
      case SIGN_IN_ERROR -> """
          The number of a sign-in, also written as `AADSTS50074`. Listed is what says something about MFA, what is taken
          for such, and what shows that it never came to MFA. Readings as for the statuses.
          """;
      case METHOD -> """
          Factors is how many factors a step by this method proves by itself.
          """;
      case DENIAL_REASON -> """
          Each reason has one cause: who can do something about it. Codes, statuses and errors inherit the advice of
          their detail.
          """;
      case MFA_REPORT -> """
          The reports that the documentation listed beside the sign-ins report, where they stood in the portal of 2020,
          and what became of them.
          """;
      default -> "";
    };
  }

  private static String meaning(CallOutcome outcome) {
    return switch (outcome) {
      case VERIFIED -> "The second factor was proven.";
      case NOT_CHALLENGED -> "No call was made: a cache or a bypass took its place.";
      case DEPENDS -> "Granted: proven. Denied: not proven, for the reason given as detail. No result: undetermined.";
      case PENDING -> "The answer had not come when the code was written.";
      case NOT_VERIFIED -> "The second factor was not proven, whatever the code's prefix says.";
    };
  }

  private static String meaning(Reading reading) {
    return switch (reading) {
      case SATISFIED -> "The MFA requirement was met; the detail says how.";
      case SKIPPED -> "The MFA requirement was waived; the detail says why.";
      case DENIED -> "MFA was asked for and not passed; the detail is the reason.";
      case PENDING -> "MFA is still open; the detail says what it waits for.";
      case NOT_REACHED -> "The first factor or the account already failed.";
      case FIRST_FACTOR -> "Speaks of the first factor only.";
      case LOOK_AT_STEPS -> "Decides nothing; the steps and details of the sign-in do.";
      case NOT_CONCERNED -> "Has nothing to do with MFA.";
    };
  }

  private static List<Column<Entry>> columns(Group group) {
    return switch (group) {
      case RESULT_CODE -> List.of(
          name("Code"), words("Label", "label"), word("Call outcome", "callOutcome"), word("Detail", "detail"),
          word("Cause", "cause"), word("Method", "method"), english(), dutch(),
          words("Trust", "trust"), words("Reading trust", "readingTrust"));
      case STATUS -> List.of(
          name("Status"), new Column<>("Documented", CodesPage::listing), word("Page phrase", "pagePhrase"),
          new Column<>("Other spellings", CodesPage::otherSpellings), word("Reading", "reading"),
          word("Detail", "detail", "firstFactor"), word("Cause", "cause"), word("Challenged", "challenged"),
          english(), dutch(), word("Source", "source"), words("Trust", "trust"));
      case SIGN_IN_ERROR -> List.of(
          word("Number", "number"), word("Sign-in", "signIn"), word("Reading", "reading"), word("Detail", "detail"),
          word("Cause", "cause"), word("Challenged", "challenged"), english(), dutch(),
          word("Source", "source"), words("Trust", "trust"), words("Reading trust", "readingTrust"));
      case METHOD -> List.of(
          name("Method"), words("Factors", "factors"), new Column<>("Spellings", CodesPage::otherSpellings),
          english(), dutch(), word("Source", "source"), words("Trust", "trust"));
      case DENIAL_REASON -> List.of(name("Reason"), word("Cause", "cause"), english(), dutch());
      case MFA_REPORT -> List.of(
          name("Report"), english(), dutch(),
          report("Place in 2020", ENGLISH::place), report("Plaats in 2020", DUTCH::place),
          report("What became of it", ENGLISH::fate), report("Wat ervan werd", DUTCH::fate),
          word("Source", "source"), words("Trust", "trust"));
      default -> List.of(name("Word"), english(), dutch());
    };
  }

  /** Only the words of the answer: what inherits an advice would repeat it some hundred times. */
  private static String advice(Group group) {
    if (group.catalogue()) {
      return "";
    }
    List<Advice> advice = group.entries().stream()
        .flatMap(entry -> Arrays.stream(Audience.values()).map(audience -> new Advice(entry, audience)))
        .filter(row -> ENGLISH.advice(row.entry().term(), row.audience()).isPresent())
        .toList();
    return advice.isEmpty() ? "" : "\n### Advice\n\n" + table(List.of(
        new Column<>("Word", row -> code(row.entry().name())),
        new Column<>("For", row -> code(row.audience().name())),
        new Column<>("English", row -> row.in(ENGLISH)),
        new Column<>("Nederlands", row -> row.in(DUTCH))), advice);
  }

  private record Advice(Entry entry, Audience audience) {

    String in(Texts texts) {
      return text(texts.advice(entry.term(), audience).orElse(""));
    }
  }

  // --- the columns ---

  private static Column<Entry> name(String head) {
    return new Column<>(head, entry -> code(entry.name()));
  }

  /** A fact as it is written in logs or in code; the first that is there. */
  private static Column<Entry> word(String head, String... facts) {
    return new Column<>(head, entry -> code(entry.facts().text(facts)));
  }

  /** A fact as words. */
  private static Column<Entry> words(String head, String fact) {
    return new Column<>(head, entry -> text(entry.facts().text(fact)));
  }

  private static Column<Entry> english() {
    return new Column<>("English", entry -> titleAndDescription(entry, ENGLISH));
  }

  private static Column<Entry> dutch() {
    return new Column<>("Nederlands", entry -> titleAndDescription(entry, DUTCH));
  }

  private static Column<Entry> report(String head, Function<MfaReport, String> words) {
    return new Column<>(head, entry -> text(words.apply((MfaReport) entry.term())));
  }

  static String titleAndDescription(Entry entry, Texts texts) {
    return "**" + text(texts.title(entry.term())) + ".** " + text(texts.description(entry.term()));
  }

  private static String listing(Entry entry) {
    return switch (((MfaStatus) entry.term()).listing()) {
      case SATISFIED -> "as satisfied";
      case DENIED -> "as denied";
      case EARLIER_PAGE -> "on earlier pages";
      case LOGS_ONLY -> "no; in logs only";
    };
  }

  private static String otherSpellings(Entry entry) {
    return entry.facts().texts("spellings").stream()
        .filter(spelling -> !spelling.equals(entry.facts().text("pagePhrase")))
        .map(CodesPage::code)
        .collect(Collectors.joining(", "));
  }

  // --- markdown ---

  private static <R> String table(List<Column<R>> columns, List<R> rows) {
    Stream<String> head = Stream.of(
        line(columns.stream().map(Column::head)),
        IntStream.range(0, columns.size()).mapToObj(i -> "---").collect(Collectors.joining("|", "|", "|\n")));
    Stream<String> body = rows.stream().map(row -> line(columns.stream().map(column -> column.cell().apply(row))));
    return Stream.concat(head, body).collect(Collectors.joining());
  }

  private static String line(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** A pipe would end the cell, also within code. */
  static String code(String text) {
    return text.isEmpty() ? "" : '`' + text.replace("|", "\\|") + '`';
  }

  /** What would end the cell or be taken for markup. */
  static String text(String text) {
    return text.replaceAll("[\\\\|*_<\\[`]", "\\\\$0");
  }
}
