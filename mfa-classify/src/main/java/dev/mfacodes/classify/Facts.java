package dev.mfacodes.classify;

import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.MfaOutcome;
import dev.mfacodes.model.meaning.SignInResult;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of an answer is counted. Many events share one: a tenant has far fewer of them than rows. */
record Facts(
    SignInResult signIn,
    Challenged challenged,
    MfaOutcome mfa,
    @Nullable AuthenticationMethod listedMethod,
    @Nullable MethodName unlistedMethod,
    List<Signal> signals,
    List<String> requiredBy,
    List<UnknownValue> unknowns) implements Serializable {

  private static final MfaOutcome UNSPECIFIED = DenialReason.UNSPECIFIED.outcome();

  static Facts of(Classification answer, List<UnknownValue> unknowns) {
    Optional<MethodName> unlisted =
        answer.methodName().filter(name -> answer.method().isEmpty() && !name.wire().isBlank());
    return new Facts(
        answer.signIn(),
        answer.challenged(),
        answer.mfa(),
        answer.method().filter(method -> method.factors() > 0).orElse(null),
        unlisted.orElse(null),
        List.copyOf(answer.signals()),
        answer.requiredBy(),
        unknowns.isEmpty() ? unknowns : unknowns.stream().distinct().sorted().toList());
  }

  boolean is(MfaKind kind) {
    return mfa.kind() == kind;
  }

  /** Satisfied, skipped, or denied with a reason. */
  boolean decisive() {
    return is(MfaKind.SATISFIED) || is(MfaKind.SKIPPED) || is(MfaKind.DENIED) && !mfa.equals(UNSPECIFIED);
  }

  boolean succeeded() {
    return signIn == SignInResult.SUCCEEDED;
  }

  /** Whether it says neither how the sign-in went nor what became of MFA. */
  boolean silent() {
    return is(MfaKind.UNDETERMINED) && signIn == SignInResult.UNKNOWN;
  }

  boolean namesMethod() {
    return listedMethod != null || unlistedMethod != null;
  }

  /**
   * Fails if anything is missing, or a list that came from a stream holds something else, or the same twice: the JDK
   * has lists that only say how many of one thing they are.
   */
  void check() {
    Objects.requireNonNull(signIn, "signIn");
    Objects.requireNonNull(challenged, "challenged");
    Objects.requireNonNull(mfa, "mfa");
    check(signals, Signal.class);
    check(requiredBy, String.class);
    check(unknowns, UnknownValue.class);
  }

  private static <T> void check(List<T> list, Class<T> type) {
    Set<Object> seen = new HashSet<>();
    for (Object element : list) {
      if (!seen.add(type.cast(Objects.requireNonNull(element)))) {
        throw new IllegalArgumentException("twice in a list");
      }
    }
  }

  /** Everything, so that no two different facts have the same: the texts of a record's lists would run together. */
  String canonical() {
    StringBuilder all = new StringBuilder();
    Stream.of(signIn, challenged, mfa, listedMethod, unlistedMethod == null ? "" : unlistedMethod.wire())
        .forEach(part -> all.append(part).append('\u0000'));
    all.append(signals.size()).append('\u0000').append(requiredBy.size()).append('\u0000');
    signals.forEach(signal -> all.append(signal).append('\u0000'));
    requiredBy.forEach(policy -> all.append(policy).append('\u0000'));
    unknowns.forEach(unknown -> all.append(unknown.kind()).append(unknown.wire()).append('\u0000'));
    return all.toString();
  }
}
