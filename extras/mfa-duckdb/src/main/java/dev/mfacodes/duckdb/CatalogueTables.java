package dev.mfacodes.duckdb;

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
import dev.mfacodes.model.meaning.Term;
import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.model.text.Texts;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The catalogue as two temporary tables, equal to those of the script that {@code mfa catalog --format sql} prints; a
 * test of {@code mfa-sql} runs both.
 */
final class CatalogueTables {

  private static final List<String> FACTS =
      List.of("reading", "mfa", "detail", "cause", "challenged", "sign_in", "method", "factors");

  private CatalogueTables() {}

  /** An entry, with its {@link #FACTS} in their order. */
  private record Entry(
      String catalogue, String key, Term term, List<String> spellings, List<Optional<String>> facts) {

    String id() {
      return catalogue + '/' + key;
    }

    /** Numbers have no case and no punctuation. */
    boolean folds() {
      return !(term instanceof SignInError);
    }
  }

  static void create(Connection duckDb) throws SQLException {
    List<Entry> entries = entries();
    List<String> words = Stream.of(Language.values())
        .flatMap(language -> Stream.of("title_", "description_", "helpdesk_").map(word -> word + language.code()))
        .toList();
    String columns = Stream.of(List.of("id", "catalogue", "name"), FACTS, words, List.of("catalogue_version"))
        .flatMap(List::stream)
        .map(name -> name + (name.equals("factors") ? " INTEGER" : " VARCHAR"))
        .collect(Collectors.joining(", "));
    fill(duckDb, "mfa_codes", columns, entries.stream().map(CatalogueTables::code).toList());
    fill(duckDb, "mfa_spellings", "catalogue VARCHAR, form VARCHAR, spelling VARCHAR, id VARCHAR",
        entries.stream().flatMap(CatalogueTables::spellings).toList());
  }

  /** In one statement: a second of inserting row by row is a tenth of it so. */
  private static void fill(Connection duckDb, String table, String columns, List<List<Optional<String>>> rows)
      throws SQLException {
    String values = rows.stream()
        .map(row -> row.stream().map(CatalogueTables::literal).collect(Collectors.joining(", ", "(", ")")))
        .collect(Collectors.joining(", "));
    try (Statement statement = duckDb.createStatement()) {
      statement.execute("CREATE OR REPLACE TEMP TABLE " + table + " (" + columns + ")");
      statement.execute("INSERT INTO temp." + table + " VALUES " + values);
    }
  }

  private static String literal(Optional<String> cell) {
    return cell.map(text -> "'" + text.replace("'", "''") + "'").orElse("NULL");
  }

  private static List<Optional<String>> code(Entry entry) {
    List<Optional<String>> row = new ArrayList<>();
    row.add(Optional.of(entry.id()));
    row.add(Optional.of(entry.catalogue()));
    row.add(Optional.of(entry.term().name()));
    row.addAll(entry.facts());
    for (Language language : Language.values()) {
      Texts texts = Texts.in(language);
      row.add(Optional.of(texts.title(entry.term())));
      row.add(Optional.of(texts.description(entry.term())));
      row.add(texts.advice(entry.term(), Audience.HELPDESK));
    }
    row.add(Optional.of(Catalogue.version()));
    return row;
  }

  /** Two spellings that fold to one are one row: else a join would count a sign-in twice. */
  private static Stream<List<Optional<String>>> spellings(Entry entry) {
    Stream<List<String>> exact = entry.spellings().stream().map(text -> List.of("EXACT", text));
    Stream<List<String>> folded = entry.folds()
        ? entry.spellings().stream().map(CatalogueTables::folded).distinct().map(text -> List.of("FOLDED", text))
        : Stream.empty();
    return Stream.concat(exact, folded).map(row -> List.of(
        Optional.of(entry.catalogue()), Optional.of(row.get(0)), Optional.of(row.get(1)), Optional.of(entry.id())));
  }

  /** As catalogue.schema.json describes it and the lookups of the model do it. */
  private static String folded(String spelling) {
    return spelling.toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'')
        .replace("n't", " not")
        .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
        .strip();
  }

  private static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    Stream.of(MfaResultCode.values()).map(CatalogueTables::entry).forEach(entries::add);
    Stream.of(MfaStatus.values()).map(CatalogueTables::entry).forEach(entries::add);
    Stream.of(SignInError.values()).map(CatalogueTables::entry).forEach(entries::add);
    Stream.of(AuthenticationMethod.values()).map(CatalogueTables::entry).forEach(entries::add);
    return entries;
  }

  private static Entry entry(MfaResultCode code) {
    Classification alone = Classifier.classify(ResultCode.of(code.name()));
    return new Entry("result-code", code.name(), code, List.of(code.name(), code.label()), List.of(
        name(code.callOutcome()), name(alone.mfa().kind()), code.detail().map(Term::name), code.cause().map(Term::name),
        name(alone.challenged()), Optional.empty(), code.method().map(Term::name), Optional.empty()));
  }

  private static Entry entry(MfaStatus status) {
    Classification alone = Classifier.classify(StatusText.of(status.spellings().get(0)));
    Optional<String> detail = status.detail().map(Term::name).or(() -> status.firstFactor().map(Term::name));
    return new Entry("status", status.name(), status, status.spellings(), List.of(
        name(status.reading()), name(alone.mfa().kind()), detail, status.cause().map(Term::name),
        name(status.challenged()), Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static Entry entry(SignInError error) {
    String number = Integer.toString(error.number());
    return new Entry("sign-in-error", number, error, List.of(number, "AADSTS" + number), List.of(
        name(error.reading()), name(Classifier.classify(ErrorCode.of(error.number())).mfa().kind()),
        error.detail().map(Term::name), error.cause().map(Term::name), name(error.challenged()),
        name(error.signIn()), Optional.empty(), Optional.empty()));
  }

  private static Entry entry(AuthenticationMethod method) {
    List<Optional<String>> facts = new ArrayList<>(FACTS.stream().map(fact -> Optional.<String>empty()).toList());
    facts.set(FACTS.indexOf("factors"), Optional.of(Integer.toString(method.factors())));
    return new Entry("method", method.name(), method, method.spellings(), facts);
  }

  private static Optional<String> name(Enum<?> constant) {
    return Optional.of(constant.name());
  }
}
