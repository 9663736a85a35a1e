package dev.mfacodes.bench.speed.sample;

import static dev.mfacodes.bench.speed.sample.Json.object;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The steps of one sign-in, in the order in which the service writes them. */
final class Steps {

  private static final String FIRST = "Primary authentication";
  private static final String SECOND = "Multifactor authentication";
  private static final String REMEMBERED = "Previously satisfied";
  private static final List<String> SECRETS =
      List.of("Password Hash Sync", "Password in the cloud", "Password Hash Sync");

  private final List<Object> steps = new ArrayList<>();
  private final Dice dice;
  private final Instant start;

  private Steps(Dice dice, Instant start) {
    this.dice = dice;
    this.start = start;
  }

  static List<Object> of(Course course, Dice dice, Instant start) {
    Steps steps = new Steps(dice, start);
    switch (course) {
      case CLAIM_IN_TOKEN -> steps.remembered();
      case SINGLE_FACTOR, OTHER_ERROR -> steps.password(true);
      case APPROVED -> steps.approved();
      case PASSWORDLESS -> steps.passwordless();
      case CHALLENGED -> steps.challenged();
      case DENIED -> steps.denied();
      case WRONG_PASSWORD -> steps.password(false);
      case NOTHING_RECORDED -> { }
    }
    return steps.steps;
  }

  private void remembered() {
    add(REMEMBERED, "", true, "First factor requirement satisfied by claim in the token", FIRST);
    // The claim is there whether or not it says that it succeeded.
    add(REMEMBERED, "", dice.percent(40), dice.percent(6)
        ? "MFA requirement satisfied by claim provided by external provider"
        : "MFA requirement satisfied by claim in the token", SECOND);
  }

  private void password(boolean right) {
    add("Password", dice.one(SECRETS), right, right ? dice.percent(80) ? "Correct password" : "" : "Incorrect password",
        FIRST);
  }

  private void approved() {
    password(true);
    String method = dice.one(Course.PHONE_METHODS);
    if (dice.percent(50)) {
      add(method, detail(method), false, "Authentication in progress", SECOND);
    }
    if (dice.percent(20)) {
      add(method, detail(method), false, dice.one(Course.REFUSALS), SECOND);
    }
    add(method, detail(method), true,
        dice.percent(60) ? "MFA completed in Azure AD" : "MFA successfully completed", SECOND);
  }

  private void passwordless() {
    add(dice.one(Course.TWO_FACTOR_METHODS), "", true, "", FIRST);
    add(REMEMBERED, "", true, "MFA requirement satisfied by strong authentication", SECOND);
  }

  private void challenged() {
    password(true);
    add(dice.one(Course.PHONE_METHODS), "", false,
        dice.percent(70) ? "MFA required in Azure AD" : "Authentication in progress", SECOND);
  }

  private void denied() {
    password(true);
    String method = dice.one(Course.PHONE_METHODS);
    add(method, detail(method), false, "Authentication in progress", SECOND);
    add(method, detail(method), false, dice.one(Course.REFUSALS), SECOND);
  }

  /** A number of the range that is reserved for fiction. */
  private String detail(String method) {
    return method.startsWith("Text") || method.startsWith("Phone") ? "+31 20 555 01 " + (10 + dice.below(90)) : "";
  }

  private void add(String method, String methodDetail, boolean succeeded, String result, String requirement) {
    steps.add(object(
        "authenticationStepDateTime", start.plusSeconds(9L * steps.size()).toString(),
        "authenticationMethod", method,
        "authenticationMethodDetail", methodDetail,
        "succeeded", succeeded,
        "authenticationStepResultDetail", result,
        "authenticationStepRequirement", requirement));
  }

  /** What the second factor ended with; empty where there was none. */
  static Map<String, Object> lastSecond(List<Object> steps) {
    Map<String, Object> last = Map.of();
    for (Object step : steps) {
      @SuppressWarnings("unchecked") // made above
      Map<String, Object> members = (Map<String, Object>) step;
      if (SECOND.equals(members.get("authenticationStepRequirement"))) {
        last = members;
      }
    }
    return last;
  }
}
