package dev.mfacodes.classify;

import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.AppliedConditionalAccessPolicy;
import dev.mfacodes.model.signin.AuthenticationStep;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows in a line of text, as {@code attempts.csv} explains them. */
final class Rows {

  static final Instant START = Instant.parse("2026-01-31T08:00:00Z");
  static final Duration WINDOW = Duration.ofSeconds(600);
  static final Instant LATER = START.plusSeconds(3600);

  private static final Map<String, String> TEXTS = Map.of(
      "done", "MFA completed in Azure AD",
      "declined", "MFA denied; user declined the authentication",
      "noresponse", "MFA denied; user did not respond to mobile app notification",
      "wrong", "MFA denied; user entered incorrect code",
      "claim", "MFA requirement satisfied by claim in the token",
      "strong", "MFA requirement satisfied by strong authentication",
      "external", "MFA requirement satisfied by claim provided by external provider",
      "remembered", "MFA requirement skipped due to remembered device",
      "new", "MFA: met by glance");

  private Rows() {}

  static List<MfaEvent> of(String rows) {
    return Arrays.stream(rows.split("\\|")).map(String::strip).filter(row -> !row.isEmpty()).map(Rows::row).toList();
  }

  static Attempts attempts(String rows) {
    return attempts(of(rows));
  }

  static Attempts attempts(Iterable<MfaEvent> rows) {
    Attempts.Builder attempts = Attempts.builder(WINDOW);
    rows.forEach(attempts::add);
    return attempts.build();
  }

  private static MfaEvent row(String text) {
    Map<String, String> words = new LinkedHashMap<>();
    Stream.of(text.split(" ")).skip(1)
        .forEach(word -> words.put(word.split("=")[0], word.replaceFirst("^[^=]*=?", "")));
    String[] codeAndTime = text.split(" ")[0].split("@");
    Optional<Instant> time = words.containsKey("untimed")
        ? Optional.empty()
        : Optional.of(START.plusSeconds(Long.parseLong(codeAndTime[1])));
    return codeAndTime[0].startsWith("call:")
        ? call(codeAndTime[0].substring(5), time, words)
        : signIn(codeAndTime[0], time, words);
  }

  private static Optional<String> user(Map<String, String> words) {
    String user = words.getOrDefault("u", "ann");
    return user.equals("-") ? Optional.empty() : Optional.of(user + "@example.com");
  }

  private static MfaEvent call(String code, Optional<Instant> time, Map<String, String> words) {
    ActivityReportRow row = ActivityReportRow.builder()
        .callResult(ResultCode.of(code))
        .date(time.map(Instant::toString))
        .username(user(words))
        .build();
    return MfaEvent.of(row, time, Classifier.classify(row));
  }

  private static MfaEvent signIn(String code, Optional<Instant> time, Map<String, String> words) {
    SignIn.Builder signIn = SignIn.builder()
        .createdDateTime(time)
        .userPrincipalName(user(words))
        .userId(Optional.ofNullable(words.get("uid")))
        .status(SignInStatus.builder().errorCode(ErrorCode.of(Integer.parseInt(code))).build())
        .tokenIssuerType(Optional.ofNullable(words.get("by")))
        .originalRequestId(Optional.ofNullable(words.get("r")))
        .correlationId(Optional.ofNullable(words.get("c")))
        .id(Optional.ofNullable(words.get("id")));
    if (words.containsKey("ni")) {
      signIn.isInteractive(false);
    }
    if (words.containsKey("p")) {
      Arrays.stream(words.get("p").split(",")).forEach(policy -> signIn.addAppliedConditionalAccessPolicies(
          AppliedConditionalAccessPolicy.builder()
              .displayName(policy.replace('_', ' '))
              .addEnforcedGrantControls("Mfa")
              .result(code.equals("0") ? "success" : "failure")
              .build()));
    }
    if (words.containsKey("t") || words.containsKey("m")) {
      signIn.addAuthenticationDetails(AuthenticationStep.builder()
          .authenticationMethod(MethodName.of(words.getOrDefault("m", "Mobile app notification").replace('_', ' ')))
          .succeeded(code.equals("0"))
          .authenticationStepResultDetail(Optional.ofNullable(words.get("t")).map(TEXTS::get).map(StatusText::of))
          .build());
    }
    SignIn built = signIn.build();
    return MfaEvent.of(built, Classifier.classify(built));
  }
}
