package dev.mfacodes.duckdb;

import dev.mfacodes.classify.Alternative;
import dev.mfacodes.classify.Classification;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.meaning.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What can be asked of a row: a function each, under the names that {@code mfa classify} has for them. */
enum Axis {

  /** How the sign-in ended. */
  SIGN_IN("mfa_signin", answer -> Optional.of(answer.signIn().name())),

  /** Whether a fresh second factor was demanded. */
  CHALLENGED("mfa_challenged", answer -> Optional.of(answer.challenged().name())),

  /** What became of MFA. */
  OUTCOME("mfa_outcome", answer -> Optional.of(answer.mfa().kind().name())),

  /** How, why, what for or why not. */
  DETAIL("mfa_detail", answer -> answer.detail().map(Term::name)),

  /** The listed method, else its name as it travelled. */
  METHOD("mfa_method", Axis::method),

  /** Who can do something about a denial. */
  CAUSE("mfa_cause", answer -> answer.cause().map(Enum::name)),

  /** All of it, as JSON. */
  ALL("mfa_classify", answer -> Optional.empty());

  private final String function;
  private final Function<Classification, Optional<String>> value;

  Axis(String function, Function<Classification, Optional<String>> value) {
    this.function = function;
    this.value = value;
  }

  /** The name of the SQL function. */
  String function() {
    return function;
  }

  /** The value for a row; empty where there is none. */
  Optional<String> of(Reading reading) {
    if (this == ALL) {
      return Optional.of(Reading.json(reading instanceof Reading.Read read
          ? object(read)
          : Map.of("error", ((Reading.Unusable) reading).reason())));
    }
    return reading instanceof Reading.Read read ? value.apply(read.answer()) : Optional.empty();
  }

  private static Optional<String> method(Classification answer) {
    return answer.method().map(Enum::name)
        .or(() -> answer.methodName().map(MethodName::wire).filter(name -> !name.isBlank()));
  }

  /** Names, order and what is left out are those of {@code mfa classify}. */
  private static Map<String, Object> object(Reading.Read read) {
    Classification answer = read.answer();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("signIn", answer.signIn().name());
    object.put("challenged", answer.challenged().name());
    object.put("mfa", answer.mfa().kind().name());
    answer.detail().ifPresent(detail -> object.put("detail", detail.name()));
    method(answer).ifPresent(method -> object.put("method", method));
    answer.cause().ifPresent(cause -> object.put("cause", cause.name()));
    object.put("signals", answer.signals().stream().map(Enum::name).toList());
    object.put("requiredBy", answer.requiredBy());
    object.put("provisional", answer.provisional());
    object.put("evidence", answer.evidence());
    object.put("conflicts", read.conflicts());
    object.put("alternatives", answer.alternatives().stream().map(Axis::object).toList());
    return object;
  }

  private static Map<String, Object> object(Alternative alternative) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("mfa", alternative.outcome().kind().name());
    alternative.outcome().detail().ifPresent(detail -> object.put("detail", detail.name()));
    object.put("if", alternative.premise().name());
    return object;
  }
}
