package dev.mfacodes.classify;

import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.SignInError;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.signin.AuthenticationStep;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Small sign-ins, and everything that a field of theirs can hold. */
final class Events {

  /** Listed, not listed, not recorded. */
  static final List<Optional<ErrorCode>> CODES = Stream.of(
          Arrays.stream(SignInError.values()).map(error -> Optional.of(ErrorCode.of(error.number()))),
          Stream.of(Optional.of(ErrorCode.of(99999)), Optional.of(ErrorCode.of("no number"))),
          Stream.of(Optional.<ErrorCode>empty()))
      .flatMap(codes -> codes)
      .toList();

  static final List<Optional<Boolean>> SUCCEEDED =
      List.of(Optional.of(true), Optional.of(false), Optional.empty());

  /** A spelling of every status, the label of every result code, each after a denied prefix too, and unknown ones. */
  static final List<StatusText> TEXTS = Stream.of(
          Arrays.stream(MfaStatus.values()).map(status -> status.spellings().get(0)),
          Arrays.stream(MfaStatus.values()).flatMap(status -> status.pagePhrase().stream()).map("MFA denied; "::concat),
          Arrays.stream(MfaResultCode.values()).map(MfaResultCode::label),
          Arrays.stream(MfaResultCode.values()).map(code -> "MFA denied; " + code.label()),
          Stream.of("", " ", "MFA denied", "MFA denied by user", "Other", "some text", "x".repeat(10_000)))
      .flatMap(texts -> texts)
      .map(StatusText::of)
      .toList();

  private Events() {}

  static SignIn withStep(Optional<ErrorCode> code, StatusText text, Optional<Boolean> succeeded) {
    AuthenticationStep step = AuthenticationStep.builder()
        .authenticationMethod(MethodName.of("Text message"))
        .authenticationStepResultDetail(text)
        .succeeded(succeeded)
        .build();
    return SignIn.builder()
        .status(SignInStatus.builder().errorCode(code).build())
        .addAuthenticationDetails(step)
        .build();
  }

  static SignIn withDetails(Optional<ErrorCode> code, StatusText text) {
    return SignIn.builder()
        .status(SignInStatus.builder().errorCode(code).additionalDetails(text).build())
        .build();
  }
}
