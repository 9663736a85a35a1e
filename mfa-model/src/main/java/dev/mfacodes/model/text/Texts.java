package dev.mfacodes.model.text;

import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.SignInError;
import dev.mfacodes.model.code.StatusPrefix;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.Detail;
import dev.mfacodes.model.meaning.Term;
import dev.mfacodes.model.registration.MfaReport;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The words for everything that this library can say, in one language.
 *
 * <pre>{@code
 * Texts dutch = Texts.in(Locale.forLanguageTag("nl-BE"));
 * dutch.title(MfaResultCode.SUCCESS_NO_PIN);
 * dutch.advice(DenialReason.USER_DECLINED, Audience.HELPDESK);
 * }</pre>
 *
 * <p>Every value has words: one that is not in the catalogue gets a sentence that names it. Nothing here depends on the
 * machine's locale or charset. Immutable and safe for any number of threads; cheap to ask for each time.
 */
public final class Texts {

  private static final Map<Language, Texts> BY_LANGUAGE =
      Map.of(Language.ENGLISH, new Texts(Language.ENGLISH), Language.DUTCH, new Texts(Language.DUTCH));

  /** Where sentences about values that are not listed live. */
  private static final String SENTENCES = "Sentences";

  /** Longer values are cut in a sentence that names them. */
  private static final int LONGEST_NAMED = 120;

  private final Language language;
  private final Words words;
  private final TermTexts terms;

  private Texts(Language language) {
    this.language = language;
    this.words = new Words(language);
    this.terms = new TermTexts(words);
  }

  /**
   * The texts for a reader.
   *
   * @param reader the reader's locale
   * @return Dutch for a reader of Dutch, else English
   */
  public static Texts in(Locale reader) {
    return in(Language.of(reader));
  }

  /**
   * The texts in a language.
   *
   * @param language the language
   * @return the texts
   */
  public static Texts in(Language language) {
    return Objects.requireNonNull(BY_LANGUAGE.get(language), "each language has its texts");
  }

  /**
   * The language of these texts.
   *
   * @return the language
   */
  public Language language() {
    return language;
  }

  /**
   * A short name: at most 60 characters, no full stop. No two constants of one enum share one.
   *
   * @param term what to name
   * @return the title; for a term that is not this library's, its name
   */
  public String title(Term term) {
    return terms.find(term, Aspect.TITLE).orElse(term.name());
  }

  /**
   * What the term means, in whole sentences.
   *
   * @param term what to describe
   * @return the description; for a term that is not this library's, a sentence that names it
   */
  public String description(Term term) {
    return terms.find(term, Aspect.DESCRIPTION).orElseGet(() -> unlisted("term", term.name()));
  }

  /**
   * What to do about it. Denial reasons, pending-fors and skipped-whys have advice; result codes, statuses and sign-in
   * errors inherit that of their detail.
   *
   * @param term what to act on
   * @param audience who is to act
   * @return the advice; empty where there is nothing to act on
   */
  public Optional<String> advice(Term term, Audience audience) {
    return terms.find(actionable(term), audience.advice());
  }

  private static Term actionable(Term term) {
    if (term instanceof MfaResultCode code) {
      return or(code.detail(), code);
    }
    if (term instanceof MfaStatus status) {
      return or(status.detail(), status);
    }
    if (term instanceof SignInError error) {
      return or(error.detail(), error);
    }
    return term;
  }

  private static Term or(Optional<Detail> detail, Term term) {
    return detail.isPresent() ? detail.get() : term;
  }

  /**
   * Where the report stood in the portal of 2020.
   *
   * @param report the report
   * @return a path through the portal
   */
  public String place(MfaReport report) {
    return terms.find(report, Aspect.PLACE).orElseThrow();
  }

  /**
   * What became of the report.
   *
   * @param report the report
   * @return one or more sentences
   */
  public String fate(MfaReport report) {
    return terms.find(report, Aspect.FATE).orElseThrow();
  }

  /**
   * What a result code means, listed or not.
   *
   * @param code the code as it travelled
   * @return the description; for one that is not listed, a sentence that names it
   */
  public String describe(ResultCode code) {
    return code.listed().map(this::description).orElseGet(() -> unlisted("result_code", code.wire()));
  }

  /**
   * What a status text means, listed or not. A text that is the label of a result code is described as that code.
   *
   * @param text the text as it travelled
   * @return the description; for one that is not listed, a sentence that names it and, where its prefix says
   *     <em>denied</em>, says so
   */
  public String describe(StatusText text) {
    boolean denied = text.prefix().filter(StatusPrefix::denied).isPresent();
    return text.listed().map(this::description)
        .or(() -> text.contradictsItself() ? Optional.empty() : text.label().map(this::description))
        .orElseGet(() -> unlisted(denied ? "status_denied" : "status", text.wire()));
  }

  /**
   * What a sign-in error code means, listed or not.
   *
   * @param code the code as it travelled
   * @return the description; for one that is not listed, a sentence that names it
   */
  public String describe(ErrorCode code) {
    return code.listed().map(this::description).orElseGet(() -> unlisted("error_code", code.wire()));
  }

  /**
   * What a method is, listed or not.
   *
   * @param method the name as it travelled
   * @return the description; for one that is not listed, a sentence that names it
   */
  public String describe(MethodName method) {
    return method.listed().map(this::description).orElseGet(() -> unlisted("method", method.wire()));
  }

  private String unlisted(String kind, String value) {
    String sentence = words.find(SENTENCES, "unlisted." + kind).orElse("{value}");
    return sentence.replace("{value}", named(value));
  }

  private static String named(String value) {
    return value.codePointCount(0, value.length()) <= LONGEST_NAMED
        ? value
        : value.substring(0, value.offsetByCodePoints(0, LONGEST_NAMED)) + '\u2026';
  }
}
