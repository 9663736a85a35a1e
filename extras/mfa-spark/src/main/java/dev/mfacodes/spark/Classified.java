package dev.mfacodes.spark;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A record, and what it means. */
record Classified(
    Optional<String> id,
    Optional<String> attempt,
    Optional<Instant> time,
    Optional<ErrorCode> errorCode,
    Optional<ResultCode> code,
    Classification answer,
    List<String> repeated,
    MfaEvent event) {

  static Classified of(SignIn signIn, List<String> repeated) {
    Classification answer = Classifier.classify(signIn);
    return new Classified(
        recorded(signIn.id()),
        recorded(signIn.originalRequestId()).or(() -> recorded(signIn.correlationId())),
        signIn.createdDateTime(),
        signIn.status().flatMap(SignInStatus::errorCode).or(signIn::resultType),
        Optional.empty(),
        answer,
        repeated,
        MfaEvent.of(signIn, answer));
  }

  static Classified of(ActivityReportRow row, Optional<Instant> time, List<String> repeated) {
    Classification answer = Classifier.classify(row);
    return new Classified(
        Optional.empty(), Optional.empty(), time, Optional.empty(), row.callResult(), answer, repeated,
        MfaEvent.of(row, time, answer));
  }

  private static Optional<String> recorded(Optional<String> text) {
    return text.filter(value -> !value.isBlank());
  }
}
