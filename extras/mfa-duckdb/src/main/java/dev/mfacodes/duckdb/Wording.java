package dev.mfacodes.duckdb;

import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.Cause;
import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.PendingFor;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.meaning.SignInResult;
import dev.mfacodes.model.meaning.SkippedWhy;
import dev.mfacodes.model.meaning.Term;
import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words for what travels, and for what the other functions answer. */
final class Wording {

  /** What the other functions answer; of two of one name, as USER_BLOCKED, the first: the words are about the same. */
  private static final Map<String, Term> ANSWERS = Stream.<Term[]>of(
          MfaKind.values(), DenialReason.values(), PendingFor.values(), SatisfiedHow.values(), SkippedWhy.values(),
          SignInResult.values(), Cause.values(), Challenged.values(), AuthenticationMethod.values(), MfaStatus.values())
      .flatMap(Stream::of)
      .collect(Collectors.toUnmodifiableMap(Term::name, Function.identity(), (first, second) -> first));

  private static final Pattern LIKE_A_RESULT_CODE = Pattern.compile("[A-Z0-9]+(_[A-Z0-9]+)+");

  private Wording() {}

  /** The title; a value that is not known is its own, so that no two of them become one group. */
  static String title(String value, String language) {
    return term(value).map(texts(language)::title).orElse(value);
  }

  /** What it means, and what a helpdesk does about it; of a value that is not known, a sentence that names it. */
  static String explain(String value, String language) {
    Texts texts = texts(language);
    return term(value)
        .map(term -> texts.description(term)
            + texts.advice(term, Audience.HELPDESK).map(advice -> " " + advice).orElse(""))
        .orElseGet(() -> unknown(value, texts));
  }

  private static String unknown(String value, Texts texts) {
    ErrorCode number = ErrorCode.of(value);
    if (number.number().isPresent()) {
      return texts.describe(number);
    }
    return LIKE_A_RESULT_CODE.matcher(value).matches()
        ? texts.describe(ResultCode.of(value))
        : texts.describe(StatusText.of(value));
  }

  private static Texts texts(String language) {
    return Texts.in(Locale.forLanguageTag(language));
  }

  private static Optional<Term> term(String value) {
    StatusText text = StatusText.of(value);
    return ResultCode.of(value).listed().map(Term.class::cast)
        .or(() -> text.listed())
        .or(() -> text.contradictsItself() ? Optional.empty() : text.label())
        .or(() -> ErrorCode.of(value).listed())
        .or(() -> MethodName.of(value).listed())
        .or(() -> Optional.ofNullable(ANSWERS.get(value)));
  }
}
