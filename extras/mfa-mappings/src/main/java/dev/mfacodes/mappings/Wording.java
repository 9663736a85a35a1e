package dev.mfacodes.mappings;

import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.Cause;
import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.FirstFactor;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.PendingFor;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.meaning.SignInResult;
import dev.mfacodes.model.meaning.SkippedWhy;
import dev.mfacodes.model.meaning.Term;
import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words for one value: a code, a number, a text, a method, or a name that an {@link Answer} gives. */
public final class Wording {

  /** Answers first: where a status has the name of a reason, it is the reason that was answered. */
  private static final List<Term> NAMED = Stream.<Term[]>of(
          MfaKind.values(), DenialReason.values(), PendingFor.values(), SatisfiedHow.values(), SkippedWhy.values(),
          SignInResult.values(), Cause.values(), Challenged.values(), AuthenticationMethod.values(),
          MfaStatus.values(), FirstFactor.values())
      .flatMap(Arrays::stream)
      .toList();

  private static final Pattern LIKE_A_RESULT_CODE = Pattern.compile("[A-Z0-9]+(_[A-Z0-9]+)+");

  private Wording() {}

  /**
   * The short name.
   *
   * @param value a result code, error number, status text, method, or the name of a constant
   * @param language a language tag, as {@code nl-BE}: Dutch, or else English
   * @return the title; of a value that is not listed the value itself, so that no two of them become one group
   */
  public static String title(String value, String language) {
    Texts texts = texts(language);
    return find(value).map(texts::title).orElse(value);
  }

  /**
   * What it means, and what a helpdesk is to do.
   *
   * @param value as for {@link #title}
   * @param language likewise
   * @return title, meaning and advice; of a value that is not listed a sentence that names it
   */
  public static String explain(String value, String language) {
    Texts texts = texts(language);
    return find(value)
        .map(term -> texts.title(term) + ": " + texts.description(term)
            + texts.advice(term, Audience.HELPDESK).map(advice -> ' ' + advice).orElse(""))
        .orElseGet(() -> unlisted(texts, value));
  }

  private static Texts texts(String language) {
    return Texts.in(Locale.forLanguageTag(language));
  }

  /** What travels first, as in {@code mfa explain}. */
  private static Optional<Term> find(String value) {
    StatusText text = StatusText.of(value);
    return ResultCode.of(value).listed().map(Term.class::cast)
        .or(() -> text.listed())
        .or(() -> text.contradictsItself() ? Optional.empty() : text.label())
        .or(() -> ErrorCode.of(value).listed())
        .or(() -> MethodName.of(value).listed())
        .or(() -> NAMED.stream().filter(term -> term.name().equals(value.strip())).findFirst());
  }

  private static String unlisted(Texts texts, String value) {
    ErrorCode number = ErrorCode.of(value);
    if (number.number().isPresent()) {
      return texts.describe(number);
    }
    return LIKE_A_RESULT_CODE.matcher(value).matches()
        ? texts.describe(ResultCode.of(value))
        : texts.describe(StatusText.of(value));
  }
}
