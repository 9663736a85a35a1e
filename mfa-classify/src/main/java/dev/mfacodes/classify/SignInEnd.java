package dev.mfacodes.classify;

import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.SignInError;
import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.SignInResult;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the sign-in as a whole ended.
 *
 * @param result the result
 * @param error the listed error, if the code is listed
 * @param finding what the code by itself says about MFA; empty for a code that leaves it open
 * @param path where it says so
 * @param conflicts fields that say otherwise
 */
record SignInEnd(
    SignInResult result, Optional<SignInError> error, Optional<Finding> finding, String path, List<String> conflicts) {

  /** The portal has three words, which logs and APIs do not (published tools, B; that they are all is our own, O). */
  private static final Map<String, SignInResult> PORTAL_WORDS = Map.of(
      "success", SignInResult.SUCCEEDED,
      "failure", SignInResult.FAILED,
      "interrupted", SignInResult.INTERRUPTED);

  /** Most sign-ins say it in one place alone, so that there are as many ends as codes. */
  private static final List<SignInEnd> BY_STATUS = byCode("status.errorCode");

  private static final List<SignInEnd> BY_ENVELOPE = byCode("resultType");

  private static final SignInEnd NOT_LISTED =
      new SignInEnd(SignInResult.UNKNOWN, Optional.empty(), Optional.empty(), "portalStatus", List.of());

  private static List<SignInEnd> byCode(String path) {
    return Arrays.stream(SignInError.values()).map(error -> of(error, path)).toList();
  }

  private static SignInEnd of(SignInError error, String path) {
    Optional<Finding> finding = error.outcome()
        .map(outcome -> Finding.of(outcome, error.challenged(), error, Place.ELSEWHERE, List.of(path)));
    return new SignInEnd(error.signIn(), Optional.of(error), finding, path, List.of());
  }

  /**
   * How a sign-in ended.
   *
   * @param signIn the sign-in
   * @param status its status; null if it has none
   */
  static SignInEnd of(SignIn signIn, @Nullable SignInStatus status) {
    ErrorCode inStatus = status == null ? null : recorded(status.errorCode().orElse(null));
    ErrorCode inEnvelope = recorded(signIn.resultType().orElse(null));
    String portalWord = signIn.portalStatus().orElse(null);
    SignInEnd end = byCode(inStatus, inEnvelope);
    if (portalWord != null) {
      end = end.besideWord(portalWord);
    }
    return inStatus != null && inEnvelope != null && !inStatus.number().equals(inEnvelope.number())
        ? end.against("resultType")
        : end;
  }

  /** Envelopes also write words there, as "None" or "Success or Failure", which are no codes. */
  private static @Nullable ErrorCode recorded(@Nullable ErrorCode code) {
    return code != null && (code.listed().isPresent() || code.number().isPresent()) ? code : null;
  }

  private static SignInEnd byCode(@Nullable ErrorCode inStatus, @Nullable ErrorCode inEnvelope) {
    ErrorCode code = inStatus != null ? inStatus : inEnvelope;
    Optional<SignInError> error = code == null ? Optional.empty() : code.listed();
    if (error.isEmpty()) {
      return NOT_LISTED;
    }
    return (inStatus != null ? BY_STATUS : BY_ENVELOPE).get(error.get().ordinal());
  }

  /** The portal's word counts where no code is listed. */
  private SignInEnd besideWord(String portalWord) {
    SignInResult byWord = PORTAL_WORDS.get(portalWord.strip().toLowerCase(Locale.ROOT));
    if (byWord == null) {
      return this;
    }
    if (error.isEmpty()) {
      return new SignInEnd(byWord, error, finding, path, conflicts);
    }
    return byWord == result ? this : against("portalStatus");
  }

  private SignInEnd against(String disagreeing) {
    List<String> both = new ArrayList<>(conflicts);
    both.add(disagreeing);
    return new SignInEnd(result, error, finding, path, List.copyOf(both));
  }

  boolean succeeded() {
    return result == SignInResult.SUCCEEDED;
  }

  /** Past authentication: in, or asked something that is asked afterwards. */
  boolean through() {
    return succeeded()
        || error.isPresent() && (error.get() == SignInError.AADSTS50140 || error.get() == SignInError.AADSTS50199);
  }

  Challenged challenged() {
    return error.isPresent() ? error.get().challenged() : Challenged.UNKNOWN;
  }
}
