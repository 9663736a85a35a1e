package dev.mfacodes.cli;

import dev.mfacodes.classify.Classifier;
import dev.mfacodes.cli.spi.Choices;
import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.SignInError;
import dev.mfacodes.model.code.Source;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.Cause;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.Detail;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.MfaOutcome;
import dev.mfacodes.model.meaning.PendingFor;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.meaning.SkippedWhy;
import dev.mfacodes.model.meaning.Term;
import dev.mfacodes.model.registration.MfaReport;
import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.model.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The catalogue as a page to search, in both languages. Its anchors are a promise: other documents point to them. */
final class CatalogPage {

  /**
   * One catalogue.
   *
   * @param id of the section
   * @param titles by language
   * @param entries in order of the catalogue
   */
  record Section(String id, Map<Language, String> titles, List<Entry> entries) {

    String title(Language language) {
      return Objects.requireNonNull(titles.get(language), "every language");
    }
  }

  /**
   * One entry.
   *
   * @param id its anchor
   * @param name its name
   * @param names other names it is found by
   * @param meaning the kind of MFA outcome that it names by itself; empty if none
   * @param words by language
   */
  record Entry(String id, String name, String names, String meaning, Map<Language, Words> words) {

    Words in(Language language) {
      return Objects.requireNonNull(words.get(language), "every language");
    }
  }

  /** What an entry says in one language. */
  record Words(String title, String meaning, String description, List<Fact> facts) {}

  /** Something more of an entry. */
  record Fact(String label, String value) {}

  private final Map<Language, Messages> messages = new EnumMap<>(Language.class);
  private final List<Section> sections;

  CatalogPage() {
    WebPage.LANGUAGES.forEach(language -> messages.put(language, new Messages(language)));
    this.sections = List.of(
        section("result-codes", MfaResultCode.values(), Enum::name, code -> ""),
        section("statuses", MfaStatus.values(), status -> "status-" + status, status ->
            String.join("; ", status.spellings())),
        section("sign-in-errors", SignInError.values(), error -> "AADSTS" + error.number(), error ->
            Integer.toString(error.number())),
        section("methods", AuthenticationMethod.values(), method -> "method-" + method, method ->
            String.join("; ", method.spellings())),
        section("reasons", DenialReason.values(), reason -> "reason-" + reason, reason -> ""),
        section("pending", PendingFor.values(), what -> "pending-" + what, what -> ""),
        section("satisfied", SatisfiedHow.values(), how -> "satisfied-" + how, how -> ""),
        section("skipped", SkippedWhy.values(), why -> "skipped-" + why, why -> ""),
        section("kinds", MfaKind.values(), kind -> "kind-" + kind, kind -> ""),
        section("reports", MfaReport.values(), report -> "report-" + report, report -> ""));
  }

  @SuppressWarnings("NullAway") // nothing looks at the template's tags: jte takes null for that
  static String render(Language language) {
    WebPage page = WebPage.of(language, "catalog.title", "catalog.js");
    return WebPage.rendered(output -> JtecatalogGenerated.render(output, null, page, new CatalogPage()));
  }

  List<Section> sections() {
    return sections;
  }

  List<MfaKind> meanings() {
    return List.of(MfaKind.values());
  }

  String word(Language language, String key) {
    return Objects.requireNonNull(messages.get(language), "every language").get(key);
  }

  String title(Language language, Term term) {
    return Texts.in(language).title(term);
  }

  private <T extends Enum<T> & Term> Section section(
      String id, T[] terms, Function<T, String> anchor, Function<T, String> names) {
    Map<Language, String> titles = new EnumMap<>(Language.class);
    WebPage.LANGUAGES.forEach(language -> titles.put(language, word(language, "catalog." + id)));
    List<Entry> entries = Arrays.stream(terms).map(term -> {
      Map<Language, Words> words = new EnumMap<>(Language.class);
      WebPage.LANGUAGES.forEach(language -> words.put(language, words(term, names.apply(term), language)));
      String meaning = meaning(term).map(Enum::name).orElse("");
      return new Entry(anchor.apply(term), term.name(), names.apply(term), meaning, words);
    }).toList();
    return new Section(id, titles, entries);
  }

  private Words words(Term term, String names, Language language) {
    Texts texts = Texts.in(language);
    List<Fact> facts = new ArrayList<>();
    if (!names.isEmpty()) {
      facts.add(new Fact(word(language, "catalog.names"), names));
    }
    cause(term).ifPresent(cause -> facts.add(new Fact(word(language, "label.cause"), texts.title(cause))));
    for (Audience audience : Audience.values()) {
      texts.advice(term, audience).ifPresent(advice ->
          facts.add(new Fact(word(language, "catalog.advice." + Choices.spelled(audience)), advice)));
    }
    if (term instanceof MfaReport report) {
      facts.add(new Fact(word(language, "label.place"), texts.place(report)));
      facts.add(new Fact(word(language, "label.fate"), texts.fate(report)));
    }
    source(term).ifPresent(source -> {
      facts.add(new Fact(word(language, "label.source"), source.citation()));
      facts.add(new Fact(
          word(language, "label.trust"), source.trust() + ", " + word(language, "trust." + source.trust())));
    });
    return new Words(
        texts.title(term), meaning(term).map(texts::title).orElse(""), texts.description(term), facts);
  }

  /** What it says by itself: a code that depends on the result beside it says nothing. */
  private static Optional<MfaOutcome> outcome(Term term) {
    if (term instanceof Detail detail) {
      return Optional.of(detail.outcome());
    }
    if (term instanceof MfaResultCode code) {
      return Optional.of(Classifier.classify(ResultCode.of(code.name())).mfa());
    }
    if (term instanceof MfaStatus status) {
      return Optional.of(Classifier.classify(StatusText.of(status.spellings().get(0))).mfa());
    }
    return term instanceof SignInError error
        ? Optional.of(Classifier.classify(ErrorCode.of(error.number())).mfa())
        : Optional.empty();
  }

  private static Optional<MfaKind> meaning(Term term) {
    return term instanceof MfaKind kind ? Optional.of(kind) : outcome(term).map(MfaOutcome::kind);
  }

  private static Optional<Cause> cause(Term term) {
    return outcome(term).flatMap(MfaOutcome::detail).flatMap(Cause::of);
  }

  private static Optional<Source> source(Term term) {
    if (term instanceof MfaResultCode code) {
      return Optional.of(code.source());
    }
    if (term instanceof MfaStatus status) {
      return Optional.of(status.source());
    }
    if (term instanceof SignInError error) {
      return Optional.of(error.source());
    }
    if (term instanceof AuthenticationMethod method) {
      return Optional.of(method.source());
    }
    return term instanceof MfaReport report ? Optional.of(report.source()) : Optional.empty();
  }
}
