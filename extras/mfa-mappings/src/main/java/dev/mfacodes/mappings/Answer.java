package dev.mfacodes.mappings;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.meaning.Term;
import java.util.Optional;
import java.util.function.Function;

/** What is asked of a record, each by one SQL function of DuckDB and Spark and one name in the JSON. */
public enum Answer {

  /** How the sign-in ended. */
  SIGN_IN("mfa_signin", "signIn", answer -> Optional.of(answer.signIn().name())),

  /** Whether a fresh second factor was demanded. */
  CHALLENGED("mfa_challenged", "challenged", answer -> Optional.of(answer.challenged().name())),

  /** What became of MFA. */
  OUTCOME("mfa_outcome", "mfa", answer -> Optional.of(answer.mfa().kind().name())),

  /** How, why, what for or why not. */
  DETAIL("mfa_detail", "detail", answer -> answer.detail().map(Term::name)),

  /** The listed method, else its name as it travelled. */
  METHOD("mfa_method", "method", answer -> answer.method().map(Enum::name)
      .or(() -> answer.methodName().map(MethodName::wire).filter(name -> !name.isBlank()))),

  /** Who can do something about a denial. */
  CAUSE("mfa_cause", "cause", answer -> answer.cause().map(Enum::name));

  private final String function;
  private final String key;
  private final Function<Classification, Optional<String>> value;

  Answer(String function, String key, Function<Classification, Optional<String>> value) {
    this.function = function;
    this.key = key;
    this.value = value;
  }

  /**
   * The name of the SQL function.
   *
   * @return the name, as {@code mfa_signin}
   */
  public String function() {
    return function;
  }

  /**
   * The name in the JSON of {@code mfa classify}.
   *
   * @return the name, as {@code signIn}
   */
  public String key() {
    return key;
  }

  /**
   * The answer.
   *
   * @param answer what a record means
   * @return the constant's name, of a method that is not listed its name as it travelled; empty where there is none
   */
  public Optional<String> of(Classification answer) {
    return value.apply(answer);
  }
}
