package dev.mfacodes.bench.speed.sample;

import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.meaning.MfaKind;
import java.util.List;
import java.util.stream.Stream;

/** How a sign-in went. The shares are a guess at an office day: most of them are silent, few are refused. */
enum Course {

  CLAIM_IN_TOKEN(38, true, List.of(0)),
  SINGLE_FACTOR(17, false, List.of(0)),
  APPROVED(13, true, List.of(0)),
  PASSWORDLESS(9, true, List.of(0)),
  CHALLENGED(8, true, List.of(50074, 50076, 50140, 50072, 50079)),
  DENIED(6, true, List.of(500121)),
  WRONG_PASSWORD(5, false, List.of(50126, 50053)),
  OTHER_ERROR(3, false, List.of(50058, 65001, 53003, 50105, 700082, 9_000_411, 987_654)),
  NOTHING_RECORDED(1, false, List.of(0, 50097));

  /** Every spelling of the catalogue that refuses, and some that no catalogue has. */
  static final List<String> REFUSALS = Stream.concat(
      Stream.of(MfaStatus.values())
          .filter(status -> status.outcome().filter(outcome -> outcome.kind() == MfaKind.DENIED).isPresent())
          .flatMap(status -> status.spellings().stream()),
      Stream.of("MFA denied; the wristband was not worn", "MFA Denied, retina not recognised", "Geweigerd")).toList();

  static final List<String> PHONE_METHODS = List.of(
      "Mobile app notification", "Mobile app notification", "Mobile app notification", "Text message",
      "OATH verification code", "Phone call approval (Authentication phone)", "Mobile app verification code",
      "Retina scan");
  static final List<String> TWO_FACTOR_METHODS = List.of(
      "Windows Hello for Business", "Windows Hello for Business", "FIDO2 security key",
      "Passkey (device-bound)", "Passwordless phone sign-in", "X.509 Certificate");

  private static final List<Course> DRAWN =
      Stream.of(values()).flatMap(course -> Stream.generate(() -> course).limit(course.share)).toList();

  private final int share;
  private final boolean multiFactor;
  private final List<Integer> errorCodes;

  Course(int share, boolean multiFactor, List<Integer> errorCodes) {
    this.share = share;
    this.multiFactor = multiFactor;
    this.errorCodes = errorCodes;
  }

  static Course drawn(Dice dice) {
    return dice.one(DRAWN);
  }

  boolean multiFactor() {
    return multiFactor;
  }

  int errorCode(Dice dice) {
    return dice.one(errorCodes);
  }
}
