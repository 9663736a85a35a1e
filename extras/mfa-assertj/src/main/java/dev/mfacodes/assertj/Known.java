package dev.mfacodes.assertj;

import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.SignInError;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.MfaOutcome;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.schema.WireType.Kind;
import dev.mfacodes.model.schema.WireType.Scalar;
import dev.mfacodes.model.signin.AuthenticationResult;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the catalogues and the documentation know for a place: which values may be shown, for nobody is named so, and
 * which others could stand there. A value that is known for one place is not for another: a surname may be a word.
 *
 * @param property the name of the property
 * @param type what it holds
 */
record Known(String property, Scalar type) {

  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  /** Completed and declined before all others: they are what tests are about. */
  private static final List<MfaStatus> STATUSES = Stream.of(MfaStatus.values())
      .sorted(Comparator.comparing(status -> status.detail().filter(SatisfiedHow.COMPLETED_NOW::equals).isPresent() ? 0
          : status.detail().filter(DenialReason.USER_DECLINED::equals).isPresent() ? 1 : 2))
      .toList();

  /** In, and not in for want of MFA, before all others. */
  private static final List<SignInError> ERRORS = Stream.of(SignInError.values())
      .sorted(Comparator.comparing(error ->
          error == SignInError.AADSTS0 ? 0 : error == SignInError.AADSTS500121 ? 1 : 2))
      .toList();

  /** Of values that mean much the same the first: where several places change at once, all would be too many. */
  private static final List<MfaStatus> STATUS_MEANINGS = firstOfEach(STATUSES, status -> List.of(
      status.reading(), status.outcome(), status.firstFactor(), status.challenged()));

  private static final List<SignInError> ERROR_MEANINGS =
      firstOfEach(ERRORS, error -> List.of(error.signIn(), error.outcome().map(MfaOutcome::kind)));

  /** Some code, text, method or word that one may show; else only what kind of thing stands there. */
  String shown(Object value) {
    if (type.kind() == Kind.CODE) {
      // the number alone: a text may go on after it
      return error(value).map(error -> String.valueOf(error.number())).orElseGet(() -> hidden(value));
    }
    if (value instanceof Boolean) {
      return value.toString();
    }
    return (value instanceof String || value instanceof Number) && isKnown(value.toString())
        ? value instanceof String ? "\"" + value + '"' : value.toString()
        : hidden(value);
  }

  static String hidden(Object value) {
    if (value instanceof String text) {
      return "a text that is not in the catalogue, of " + text.length() + " characters";
    }
    return value instanceof Number ? "a number that is not in the catalogue" : "a list or an object";
  }

  private static Optional<SignInError> error(Object value) {
    return value instanceof String || value instanceof Number
        ? ErrorCode.fromWire(value).listed()
        : Optional.empty();
  }

  private boolean isKnown(String text) {
    return switch (property) {
      case "authenticationStepResultDetail", "additionalDetails" ->
          StatusText.of(text).listed().isPresent() || StatusText.of(text).label().isPresent();
      case "authenticationMethod", "authMethod" -> MethodName.of(text).listed().isPresent();
      case "callResult" -> ResultCode.of(text).listed().isPresent();
      case "authenticated" -> AuthenticationResult.of(text).granted().isPresent();
      default -> type.kind() == Kind.FLAG
          ? text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")
          : type.values().stream().map(Known::squeezed).anyMatch(squeezed(text)::equals);
    };
  }

  /** As the classifier compares them: the portal writes hyphens and blanks where Graph has none. */
  private static String squeezed(String word) {
    return NEITHER_LETTER_NOR_DIGIT.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** All values that could stand there, the likely ones first. */
  List<?> values() {
    return values(STATUSES, ERRORS);
  }

  /** Of those that mean much the same the first. */
  List<?> meanings() {
    return values(STATUS_MEANINGS, ERROR_MEANINGS);
  }

  private List<?> values(List<MfaStatus> statuses, List<SignInError> errors) {
    if (type.kind() == Kind.CODE) {
      return errors.stream().map(SignInError::number).toList();
    }
    if (type.kind() == Kind.FLAG) {
      return List.of(true, false);
    }
    return switch (property) {
      case "authenticationStepResultDetail", "additionalDetails" -> statuses.stream().map(Known::spelling).toList();
      case "authenticationMethod", "authMethod" -> Stream.of(AuthenticationMethod.values())
          .flatMap(method -> method.spellings().stream().limit(1))
          .toList();
      case "callResult" -> Stream.of(MfaResultCode.values()).map(Enum::name).toList();
      case "authenticated" -> List.of("granted", "denied");
      default -> type.values();
    };
  }

  private static <T> List<T> firstOfEach(List<T> all, Function<T, List<?>> meaning) {
    return List.copyOf(all.stream()
        .collect(Collectors.toMap(meaning, Function.identity(), (first, other) -> first, LinkedHashMap::new))
        .values());
  }

  static List<String> texts() {
    return STATUSES.stream().map(Known::spelling).toList();
  }

  static List<SignInError> errors() {
    return ERRORS;
  }

  /** That of the logs, else that of the page. */
  private static String spelling(MfaStatus status) {
    return status.spellings().stream()
        .filter(text -> text.startsWith("MFA "))
        .findFirst()
        .orElse(status.spellings().get(0));
  }
}
