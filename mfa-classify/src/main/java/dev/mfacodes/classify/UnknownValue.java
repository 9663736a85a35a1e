package dev.mfacodes.classify;

import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.registration.UserRegistration;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.MfaDetail;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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
    return Stream.of(errorCodes(signIn), texts(signIn), methods(signIn)).flatMap(values -> values).toList();
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
    return methods(registration.methodsRegistered().stream()).toList();
  }

  private static Stream<UnknownValue> errorCodes(SignIn signIn) {
    return Stream.of(signIn.status().flatMap(SignInStatus::errorCode), signIn.resultType())
        .flatMap(Optional::stream)
        .filter(code -> code.listed().isEmpty())
        .map(ErrorCode::wire)
        .distinct() // a row of Log Analytics has the code twice
        .map(wire -> new UnknownValue(Kind.SIGN_IN_ERROR, wire));
  }

  private static Stream<UnknownValue> texts(SignIn signIn) {
    Stream<StatusText> texts = Stream.concat(
        signIn.status().flatMap(SignInStatus::additionalDetails).stream(),
        signIn.authenticationDetails().stream().flatMap(step -> step.authenticationStepResultDetail().stream()));
    return texts
        .filter(text -> text.listed().isEmpty() && text.label().isEmpty() && !text.wire().isBlank())
        .map(text -> new UnknownValue(Kind.STATUS_TEXT, text.wire()));
  }

  private static Stream<UnknownValue> methods(SignIn signIn) {
    return methods(Stream.of(
            signIn.authenticationDetails().stream().flatMap(step -> step.authenticationMethod().stream()),
            signIn.mfaDetail().flatMap(MfaDetail::authMethod).stream(),
            signIn.authenticationMethodsUsed().stream())
        .flatMap(names -> names));
  }

  private static Stream<UnknownValue> methods(Stream<MethodName> names) {
    return names
        .filter(name -> name.listed().isEmpty() && !name.wire().isBlank())
        .map(name -> new UnknownValue(Kind.METHOD, name.wire()));
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
