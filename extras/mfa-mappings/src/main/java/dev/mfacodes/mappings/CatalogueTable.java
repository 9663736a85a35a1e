package dev.mfacodes.mappings;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.Catalogue;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.SignInError;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.Term;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.AuthenticationResult;
import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.model.text.Texts;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The catalogue as tables, for languages that join: one of what there is, and one of what travels for it. A cell is
 * empty where nothing applies.
 *
 * @param columns what each row has
 * @param rows in order of the catalogue; cells in order of the columns
 */
public record CatalogueTable(List<Column> columns, List<List<String>> rows) implements Serializable {

  /** What is known of an entry; from {@code mfa} to {@code cause} it is one and the same answer. */
  private static final List<String> FACTS = List.of(
      "reading", "mfa", "challenged", "detail", "cause", "detail_if_denied", "cause_if_denied", "first_factor",
      "sign_in", "method", "factors");

  /** The longest of a column of numbers. */
  private static final int NUMBER = 0;

  private static final int WORD = 60;
  private static final int SPELLING = 200;
  private static final int SENTENCES = 1_000;

  /**
   * Keeps copies.
   *
   * @param columns what each row has
   * @param rows the rows
   */
  public CatalogueTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * A column, named as in catalogue.csv where that has it.
   *
   * @param name in small letters
   * @param longest how many characters a text in it may have; 0 if it holds numbers
   */
  public record Column(String name, int longest) implements Serializable {

    /**
     * Whether it holds whole numbers, and not texts.
     *
     * @return true if so
     */
    public boolean number() {
      return longest == NUMBER;
    }
  }

  /** One entry: what it is, what travels for it, whether lookup folds that, and what is known of it. */
  private record Entry(
      String catalogue, String key, Term term, List<String> spellings, boolean folds, Map<String, String> facts) {

    String id() {
      return catalogue + '/' + key;
    }
  }

  /**
   * One row an entry: its id, its catalogue and name, what is known of it, and its texts in both languages.
   *
   * @return {@code mfa_codes} of {@code mfa catalog --format sql}
   */
  public static CatalogueTable codes() {
    List<Column> columns = new ArrayList<>();
    List<Function<Entry, String>> cells = new ArrayList<>();
    columns.add(new Column("id", WORD));
    cells.add(Entry::id);
    columns.add(new Column("catalogue", WORD));
    cells.add(Entry::catalogue);
    columns.add(new Column("name", WORD));
    cells.add(entry -> entry.term().name());
    for (String fact : FACTS) {
      columns.add(new Column(fact, fact.equals("factors") ? NUMBER : WORD));
      cells.add(entry -> entry.facts().getOrDefault(fact, ""));
    }
    for (Language language : Language.values()) {
      Texts texts = Texts.in(language);
      columns.add(new Column("title_" + language.code(), WORD));
      cells.add(entry -> texts.title(entry.term()));
      columns.add(new Column("description_" + language.code(), SENTENCES));
      cells.add(entry -> texts.description(entry.term()));
      columns.add(new Column("helpdesk_" + language.code(), SENTENCES));
      cells.add(entry -> texts.advice(entry.term(), Audience.HELPDESK).orElse(""));
    }
    columns.add(new Column("catalogue_version", WORD));
    cells.add(entry -> Catalogue.version());
    return new CatalogueTable(
        columns, entries().map(entry -> cells.stream().map(cell -> cell.apply(entry)).toList()).toList());
  }

  /**
   * One row a spelling. Several spellings of one entry may fold to one text, which is a row once only: else a join
   * would count a sign-in twice.
   *
   * @return {@code mfa_spellings} of {@code mfa catalog --format sql}
   */
  public static CatalogueTable spellings() {
    List<Column> columns = List.of(
        new Column("catalogue", WORD), new Column("form", WORD), new Column("spelling", SPELLING),
        new Column("id", WORD));
    List<List<String>> rows = entries().flatMap(entry -> {
      Stream<String> folded = entry.folds() ? entry.spellings().stream().map(CatalogueTable::folded) : Stream.empty();
      return Stream.concat(
          entry.spellings().stream().map(spelling -> List.of(entry.catalogue(), "EXACT", spelling, entry.id())),
          folded.distinct().map(spelling -> List.of(entry.catalogue(), "FOLDED", spelling, entry.id())));
    }).toList();
    return new CatalogueTable(columns, rows);
  }

  /** As catalogue.schema.json describes it and the lookups of the model do it. */
  private static String folded(String spelling) {
    return spelling.toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replace("n't", " not")
        .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
        .strip();
  }

  private static Stream<Entry> entries() {
    return Stream.of(
            Arrays.stream(MfaResultCode.values()).map(CatalogueTable::entry),
            Arrays.stream(MfaStatus.values()).map(CatalogueTable::entry),
            Arrays.stream(SignInError.values()).map(CatalogueTable::entry),
            Arrays.stream(AuthenticationMethod.values()).map(CatalogueTable::entry))
        .flatMap(Function.identity());
  }

  private static Entry entry(MfaResultCode code) {
    Classification alone = Classifier.classify(ResultCode.of(code.name()));
    Map<String, String> facts = facts(code.callOutcome(), alone);
    if (alone.mfa().kind() != MfaKind.DENIED) {
      Classification denied = Classifier.classify(ActivityReportRow.builder()
          .callResult(ResultCode.of(code.name()))
          .authenticated(AuthenticationResult.DENIED)
          .build());
      // a code whose own word stands, as that of a verified factor, has no cause
      facts.put("detail_if_denied", name(denied.detail().filter(DenialReason.class::isInstance)));
      facts.put("cause_if_denied", name(denied.cause()));
    }
    facts.put("method", code.method().map(Enum::name).orElse(""));
    return new Entry("result-code", code.name(), code, List.of(code.name(), code.label()), true, facts);
  }

  private static Entry entry(MfaStatus status) {
    Classification alone = Classifier.classify(StatusText.of(status.spellings().get(0)));
    Map<String, String> facts = facts(status.reading(), alone);
    facts.put("first_factor", name(status.firstFactor()));
    return new Entry("status", status.name(), status, status.spellings(), true, facts);
  }

  private static Entry entry(SignInError error) {
    String number = Integer.toString(error.number());
    Map<String, String> facts = facts(error.reading(), Classifier.classify(ErrorCode.of(error.number())));
    facts.put("sign_in", error.signIn().name());
    return new Entry("sign-in-error", number, error, List.of(number, "AADSTS" + number), false, facts);
  }

  private static Entry entry(AuthenticationMethod method) {
    return new Entry("method", method.name(), method, method.spellings(), true,
        Map.of("factors", Integer.toString(method.factors())));
  }

  /**
   * All of one answer: what the constants name may be a reason that did not come to pass, as that of
   * {@code SUCCESS_WITH_PIN}, beside which a kind of the classifier would say something that is not so.
   */
  private static Map<String, String> facts(Enum<?> reading, Classification alone) {
    Map<String, String> facts = new HashMap<>();
    facts.put("reading", reading.name());
    facts.put("mfa", alone.mfa().kind().name());
    facts.put("challenged", alone.challenged().name());
    facts.put("detail", name(alone.detail()));
    facts.put("cause", name(alone.cause()));
    return facts;
  }

  private static String name(Optional<? extends Term> term) {
    return term.map(Term::name).orElse("");
  }
}
