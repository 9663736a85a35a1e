package dev.mfacodes.classify;

import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.registration.UserRegistration;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.AuthenticationStep;
import dev.mfacodes.model.signin.MfaDetail;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A value that no catalogue lists: kept, shown and counted, never guessed. May hold personal data, as any text that
 * travelled; {@code toString()} does not show it.
 *
 * @param kind which catalogue does not list it
 * @param wire the value as it travelled
 */
public record UnknownValue(Kind kind, String wire) implements Serializable, Comparable<UnknownValue> {

  private static final Comparator<UnknownValue> ORDER =
      Comparator.comparing(UnknownValue::kind).thenComparing(UnknownValue::wire);

  /** The catalogues. */
  public enum Kind {

    /** A result code of the MFA activity report. */
    RESULT_CODE,

    /** The number, or what stands in its place, of a sign-in error. */
    SIGN_IN_ERROR,

    /** A status text that is no label of a result code either. */
    STATUS_TEXT,

    /** The name of an authentication method. */
    METHOD
  }

  /**
   * Refuses {@code null}.
   *
   * @param kind which catalogue does not list it
   * @param wire the value as it travelled
   */
  public UnknownValue {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(wire, "wire");
  }

  /**
   * What a sign-in holds that is not listed.
   *
   * @param signIn the sign-in
   * @return the values in the order of the record, as often as they stand there; blank ones are not recorded
   */
  public static List<UnknownValue> in(SignIn signIn) {
    List<UnknownValue> unknown = new ArrayList<>(0);
    addCodes(unknown, signIn);
    addTexts(unknown, signIn);
    for (AuthenticationStep step : signIn.authenticationDetails()) {
      addMethod(unknown, step.authenticationMethod());
    }
    addMethod(unknown, signIn.mfaDetail().flatMap(MfaDetail::authMethod));
    signIn.authenticationMethodsUsed().forEach(method -> addMethod(unknown, method));
    return List.copyOf(unknown);
  }

  /**
   * What a row of the activity report holds that is not listed.
   *
   * @param row the row
   * @return the code, or nothing
   */
  public static List<UnknownValue> in(ActivityReportRow row) {
    return row.callResult()
        .filter(code -> code.listed().isEmpty())
        .map(code -> new UnknownValue(Kind.RESULT_CODE, code.wire()))
        .stream()
        .toList();
  }

  /**
   * What a registration holds that is not listed.
   *
   * @param registration the registration
   * @return the methods in their order
   */
  public static List<UnknownValue> in(UserRegistration registration) {
    List<UnknownValue> unknown = new ArrayList<>();
    registration.methodsRegistered().forEach(method -> addMethod(unknown, method));
    return List.copyOf(unknown);
  }

  /** A row of Log Analytics has the code twice. */
  private static void addCodes(List<UnknownValue> unknown, SignIn signIn) {
    Optional<ErrorCode> status = signIn.status().flatMap(SignInStatus::errorCode);
    Optional<ErrorCode> envelope = signIn.resultType();
    addCode(unknown, status);
    if (status.isEmpty() || envelope.isPresent() && !status.get().wire().equals(envelope.get().wire())) {
      addCode(unknown, envelope);
    }
  }

  private static void addCode(List<UnknownValue> unknown, Optional<ErrorCode> code) {
    if (code.isPresent() && code.get().listed().isEmpty()) {
      unknown.add(new UnknownValue(Kind.SIGN_IN_ERROR, code.get().wire()));
    }
  }

  private static void addTexts(List<UnknownValue> unknown, SignIn signIn) {
    addText(unknown, signIn.status().flatMap(SignInStatus::additionalDetails));
    for (AuthenticationStep step : signIn.authenticationDetails()) {
      addText(unknown, step.authenticationStepResultDetail());
    }
  }

  private static void addText(List<UnknownValue> unknown, Optional<StatusText> said) {
    if (said.isPresent() && isUnknown(said.get())) {
      unknown.add(new UnknownValue(Kind.STATUS_TEXT, said.get().wire()));
    }
  }

  private static boolean isUnknown(StatusText text) {
    return text.listed().isEmpty() && text.label().isEmpty() && !text.wire().isBlank();
  }

  private static void addMethod(List<UnknownValue> unknown, Optional<MethodName> name) {
    name.ifPresent(method -> addMethod(unknown, method));
  }

  private static void addMethod(List<UnknownValue> unknown, MethodName name) {
    if (name.listed().isEmpty() && !name.wire().isBlank()) {
      unknown.add(new UnknownValue(Kind.METHOD, name.wire()));
    }
  }

  @Override
  public int compareTo(UnknownValue other) {
    return ORDER.compare(this, other);
  }

  /** The kind and the length. */
  @Override
  public String toString() {
    return "UnknownValue[" + kind + ", " + wire.length() + " characters]";
  }
}
