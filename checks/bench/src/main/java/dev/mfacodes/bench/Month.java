package dev.mfacodes.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/**
 * January 2026 of an invented tenant, as Graph sign-ins one a line, the same for the same seed: users who pass, give
 * up, are refused, are let off and are pestered, and a log that repeats rows and leaves out names, times and ids.
 * Public for checks/spark.
 */
public final class Month {

  private static final long START = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
  private static final long MILLIS = 31 * 24 * 3_600_000L - 1_000_000;
  private static final int USERS = 20_000;
  private static final List<String> METHODS = List.of(
      "Mobile app notification", "Mobile app notification", "Mobile app notification", "Text message",
      "OATH verification code", "Phone call approval (Authentication phone)", "Retina scan");
  private static final List<String> REFUSALS = List.of(
      "MFA denied; user declined the authentication", "MFA denied; user did not respond to mobile app notification",
      "MFA denied; user did not respond to mobile app notification", "MFA denied; invalid verification code",
      "MFA denied; user is blocked", "MFA denied; Phone App Reported Fraud",
      "MFA denied; duplicate authentication attempt", "MFA denied; user did not select the correct number",
      "MFA denied; by a new reason", "");
  private static final List<String> SKIPS = List.of(
      "MFA requirement skipped due to remembered device", "MFA requirement skipped due to registered device",
      "MFA requirement skipped due to app password", "MFA requirement skipped due to IP address");
  private static final String PASSED = "MFA completed in Azure AD";
  private static final String CLAIM = "MFA requirement satisfied by claim in the token";
  private static final String EXTERNAL = "MFA requirement satisfied by claim provided by external provider";
  private static final String STRONG = "MFA requirement satisfied by strong authentication";
  private static final String DECLINED = REFUSALS.get(0);

  private final Random random;
  private final Random besides;
  private final BufferedWriter out;
  private final long rows;
  private final Form form;
  private long written;
  private String again = "";

  /** What one action of a user has in common. */
  private record Action(String user, String request, String correlation, boolean interactive, long time) {

    Action after(long millis) {
      return new Action(user, request, correlation, interactive, time + millis);
    }
  }

  private Month(long seed, long rows, Form form, BufferedWriter out) {
    this.random = new Random(seed);
    this.besides = new Random(seed);
    this.rows = rows;
    this.form = form;
    this.out = out;
  }

  /** Where to, how many rows at least, and {@code slim}, {@code plain} (if nothing is said) or {@code full}. */
  public static void main(String[] arguments) throws IOException {
    Form form = arguments.length > 2 ? Form.of(arguments[2]) : Form.PLAIN;
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[0]))) {
      new Month(20_260_101, Long.parseLong(arguments[1]), form, out).write();
    }
  }

  private void write() throws IOException {
    while (written < rows) {
      Action action = new Action(
          user(), percent(2) ? null : id(), percent(1) ? null : id(), true, START + random.nextLong(MILLIS));
      scene(action, random.nextInt(100));
    }
  }

  private void scene(Action action, int which) throws IOException {
    if (which < 34) {
      challenge(action);
      row(action.after(seconds(40)), 0, PASSED, method());
    } else if (which < 44) {
      row(action, 0, PASSED, method());
    } else if (which < 60) {
      row(action, 0, CLAIM, "Previously satisfied");
    } else if (which < 66) {
      row(new Action(action.user, action.request, action.correlation, false, action.time), 0, CLAIM,
          "Previously satisfied");
    } else if (which < 76) {
      challenge(action);
      row(action.after(seconds(60)), 500121, one(REFUSALS), method());
      if (percent(40)) {
        row(action.after(60_000 + seconds(60)), 0, PASSED, method());
      }
    } else if (which < 79) {
      challenge(action);
    } else if (which < 81) {
      challenge(action);
      row(action.after(seconds(40)), 0, "", "");
    } else if (which < 84) {
      row(action, 50158, "", "");
      row(action.after(seconds(50)), 0, percent(70) ? EXTERNAL : "", "");
    } else if (which < 85) {
      row(action, 50158, "", "");
    } else if (which < 88) {
      row(action, 0, one(SKIPS), "");
    } else if (which < 90) {
      row(action, 0, STRONG, "FIDO2 security key");
    } else if (which < 91) {
      again(action);
    } else if (which < 95) {
      write(action, 0, "Correct password", "Password", "singleFactorAuthentication", "");
    } else if (which < 97) {
      row(action, 50126, "", "");
    } else if (which < 98) {
      row(action, 987654, "", "");
    } else if (which < 99) {
      row(action, 50072, "", "");
      row(action.after(seconds(90)), 0, "", "");
    } else {
      pestered(action);
    }
  }

  /** One prompt after the other, each an attempt of its own, until the user gives in or not. */
  private void pestered(Action action) throws IOException {
    int prompts = 3 + random.nextInt(6);
    for (int i = 0; i < prompts; i++) {
      Action prompt = new Action(action.user, id(), id(), true, action.time + i * 45_000L);
      row(prompt, 500121, DECLINED, "Mobile app notification");
    }
    if (percent(30)) {
      row(new Action(action.user, id(), id(), true, action.time + prompts * 45_000L), 0, PASSED,
          "Mobile app notification");
    }
  }

  /** Asked once more, by a step-up that finds what was met before not enough. */
  private void again(Action action) throws IOException {
    row(action, 0, percent(50) ? CLAIM : PASSED, method());
    row(action.after(seconds(60)), percent(50) ? 50074 : 500121, "", "");
    if (percent(30)) {
      row(action.after(60_000 + seconds(60)), 0, "", "");
    }
  }

  private void challenge(Action action) throws IOException {
    row(action, 50074, "", "");
  }

  private void row(Action action, int error, String result, String method) throws IOException {
    String policies = error == 0 && result.isEmpty() ? "" : policies(error);
    write(action, error, result, method, "multiFactorAuthentication", policies);
  }

  private String policies(int error) {
    String outcome = error == 0 ? "success" : "failure";
    String demanding = policy("Require MFA " + random.nextInt(5), "mfa", outcome);
    return switch (random.nextInt(6)) {
      case 0 -> "";
      case 1 -> demanding + ',' + policy("Trial", "mfa", "reportOnlySuccess");
      case 2 -> demanding + ',' + policy("Elsewhere", "mfa", "notApplied");
      case 3 -> demanding + ',' + policy("Require MFA 9", "mfa", outcome);
      case 4 -> policy("Block legacy", "block", "notApplied");
      default -> demanding;
    };
  }

  private static String policy(String name, String grant, String result) {
    return "{\"displayName\":\"" + name + "\",\"enforcedGrantControls\":[\"" + grant
        + "\"],\"result\":\"" + result + "\"}";
  }

  private void write(
      Action action, int error, String result, String method, String requirement, String policies)
      throws IOException {
    StringBuilder row = new StringBuilder("{\"id\":\"").append(id()).append('"');
    boolean slim = form == Form.SLIM;
    add(row, "createdDateTime", perMille(1) ? null : Instant.ofEpochMilli(action.time).toString());
    // exports differ in the case of names
    add(row, "userPrincipalName", perMille(5) ? null
        : percent(5) ? action.user.toUpperCase(Locale.ROOT) : action.user);
    add(row, "userId", percent(3) ? null : userId(action.user));
    add(row, "correlationId", slim && action.request != null ? null : action.correlation);
    add(row, "originalRequestId", action.request);
    if (!slim) {
      add(row, "appDisplayName", "Voorbeeldportaal");
      add(row, "authenticationRequirement", requirement);
      row.append(",\"signInEventTypes\":[\"").append(action.interactive ? "" : "non").append(
          action.interactive ? "interactiveUser" : "InteractiveUser").append("\"]");
      row.append(",\"appliedConditionalAccessPolicies\":[")
          .append(policies).append(form.otherPolicies(besides, policies.isEmpty())).append(']');
    }
    row.append(",\"isInteractive\":").append(action.interactive);
    row.append(",\"status\":{\"errorCode\":").append(error).append('}').append(form.besides(besides));
    row.append(",\"authenticationDetails\":[");
    if (!result.isEmpty()) {
      row.append("{\"authenticationMethod\":\"").append(method).append("\",\"succeeded\":").append(error == 0)
          .append(",\"authenticationStepResultDetail\":\"").append(result).append("\"}");
    }
    line(row.append("]}").toString());
  }

  private void line(String row) throws IOException {
    out.write(row);
    out.write('\n');
    written++;
    if (percent(2)) {
      out.write(again.isEmpty() ? row : again);
      out.write('\n');
      written++;
      again = row;
    }
  }

  private static void add(StringBuilder row, String name, String value) {
    if (value != null) {
      row.append(",\"").append(name).append("\":\"").append(value).append('"');
    }
  }

  private String user() {
    return "gebruiker" + random.nextInt(USERS) + "@example.com";
  }

  /** Not all zeros: that is the id of nobody. */
  private static String userId(String user) {
    return "00000000-0000-0000-0001-%012d".formatted(Long.valueOf(user.replaceAll("[^0-9]", "")));
  }

  private String method() {
    return one(METHODS);
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private String id() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  private long seconds(int most) {
    return 1_000L + random.nextInt(most * 1_000);
  }

  private boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  private boolean perMille(int chance) {
    return random.nextInt(1_000) < chance;
  }
}
