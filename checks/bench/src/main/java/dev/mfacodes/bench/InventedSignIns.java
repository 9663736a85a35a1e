package dev.mfacodes.bench;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.signin.AuthenticationStep;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Sign-ins of an invented tenant in order of time, a minute out of order at most, as events and without a file: a
 * challenge and what became of it, or one row alone. Always the same ones.
 */
final class InventedSignIns {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final List<String> RESULTS = List.of(
      "MFA completed in Azure AD", "MFA requirement satisfied by claim in the token",
      "MFA requirement skipped due to remembered device", "MFA denied; user declined the authentication",
      "MFA denied; user did not respond to mobile app notification");

  private final SplittableRandom random = new SplittableRandom(7);
  private final int users;
  private final long apart;
  private long written;
  private String challenged = "";
  private String user = "";

  /**
   * A log.
   *
   * @param users how many users sign in
   * @param aDay how many rows a day has
   */
  InventedSignIns(int users, long aDay) {
    this.users = users;
    this.apart = 86_400_000_000L / aDay;
  }

  MfaEvent next() {
    boolean second = !challenged.isEmpty();
    String request = second ? challenged : id();
    user = second ? user : "gebruiker" + random.nextInt(users) + "@example.com";
    boolean first = !second && random.nextInt(3) == 0;
    challenged = first ? request : "";
    long disorder = random.nextLong(60_000_000);
    SignIn.Builder signIn = SignIn.builder()
        .id(id())
        .originalRequestId(request)
        .userPrincipalName(user)
        .isInteractive(true)
        .createdDateTime(START.plusNanos((written++ * apart + disorder) * 1_000));
    String result = RESULTS.get(random.nextInt(RESULTS.size()));
    if (first) {
      signIn.status(SignInStatus.builder().errorCode(ErrorCode.of(50074)).build());
    } else {
      boolean denied = result.startsWith("MFA denied");
      signIn.status(SignInStatus.builder().errorCode(ErrorCode.of(denied ? 500121 : 0)).build())
          .addAuthenticationDetails(AuthenticationStep.builder()
              .authenticationMethod(MethodName.of("Mobile app notification"))
              .authenticationStepResultDetail(StatusText.of(result))
              .succeeded(!denied)
              .build());
    }
    SignIn built = signIn.build();
    Classification answer = Classifier.classify(built);
    return MfaEvent.of(built, answer);
  }

  private String id() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }
}
