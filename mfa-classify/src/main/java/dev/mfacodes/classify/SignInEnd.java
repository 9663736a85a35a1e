package dev.mfacodes.classify;

import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.SignInError;
import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.SignInResult;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How the sign-in as a whole ended.
 *
 * @param result the result
 * @param error the listed error, if the code is listed
 * @param path where it says so
 * @param conflicts fields that say otherwise
 */
record SignInEnd(SignInResult result, Optional<SignInError> error, String path, List<String> conflicts) {

  /** The portal has three words, which logs and APIs do not (published tools, B; that they are all is our own, O). */
  private static final Map<String, SignInResult> PORTAL_WORDS = Map.of(
      "success", SignInResult.SUCCEEDED,
      "failure", SignInResult.FAILED,
      "interrupted", SignInResult.INTERRUPTED);

  static SignInEnd of(SignIn signIn) {
    Optional<ErrorCode> status = signIn.status().flatMap(SignInStatus::errorCode).filter(SignInEnd::recorded);
    Optional<ErrorCode> envelope = signIn.resultType().filter(SignInEnd::recorded);
    Optional<SignInError> error = status.or(() -> envelope).flatMap(ErrorCode::listed);
    String codePath = status.isPresent() ? "status.errorCode" : "resultType";
    Optional<SignInResult> byCode = error.map(SignInError::signIn);
    Optional<SignInResult> byWord =
        signIn.portalStatus().map(word -> PORTAL_WORDS.get(word.strip().toLowerCase(Locale.ROOT)));

    List<String> conflicts = new ArrayList<>();
    if (status.isPresent() && envelope.isPresent() && !status.get().number().equals(envelope.get().number())) {
      conflicts.add("resultType");
    }
    if (byCode.isPresent() && byWord.isPresent() && byCode.get() != byWord.get()) {
      conflicts.add("portalStatus");
    }
    return new SignInEnd(
        byCode.or(() -> byWord).orElse(SignInResult.UNKNOWN),
        error,
        error.isPresent() ? codePath : "portalStatus",
        List.copyOf(conflicts));
  }

  /** Envelopes also write words there, as "None" or "Success or Failure", which are no codes. */
  private static boolean recorded(ErrorCode code) {
    return code.number().isPresent();
  }

  boolean succeeded() {
    return result == SignInResult.SUCCEEDED;
  }

  /** Past authentication: in, or asked something that is asked afterwards. */
  boolean through() {
    return succeeded()
        || error.filter(e -> e == SignInError.AADSTS50140 || e == SignInError.AADSTS50199).isPresent();
  }

  Challenged challenged() {
    return error.map(SignInError::challenged).orElse(Challenged.UNKNOWN);
  }

  /** What the code by itself says about MFA; empty for a code that leaves it open. */
  Optional<Finding> finding() {
    return error.flatMap(listed -> listed.outcome()
        .map(outcome -> Finding.of(outcome, listed.challenged(), listed, List.of(path))));
  }
}
