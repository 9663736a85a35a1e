package dev.mfacodes.classify;

import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.model.text.Texts;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Prints how many bytes a call allocates, one name and number a line. A program of its own: what else a Java machine
 * has run decides what its compiler can leave out.
 */
final class AllocationProbe {

  private static final int WARM_UP = 40;
  private static final int ROUNDS = 10;
  private static final int CALLS = 20_000;

  /** Keeps the answers, so that none can be left out. */
  static volatile Object answer = "";

  private AllocationProbe() {}

  public static void main(String[] none) throws ReflectiveOperationException {
    Map<String, Supplier<Object>> calls = new LinkedHashMap<>();
    lookups(calls);
    calls.put("a proven second factor", classify(event(0, "Mobile app notification",
        "Authentication in progress", "MFA successfully completed")));
    calls.put("a claim in the token", classify(event(0, "Previously satisfied",
        "MFA requirement satisfied by claim in the token")));
    calls.put("50074", classify(event(50074, "Mobile app notification", "Authentication in progress")));
    calls.put("500121", classify(event(500121, "Mobile app notification",
        "Authentication in progress", "MFA denied; user declined the authentication")));
    for (int i = 0; i < WARM_UP; i++) {
      for (Supplier<Object> call : calls.values()) {
        run(call);
      }
    }
    for (Map.Entry<String, Supplier<Object>> call : calls.entrySet()) {
      System.out.println(call.getKey() + '=' + least(call.getValue()));
    }
  }

  private static void lookups(Map<String, Supplier<Object>> calls) {
    ResultCode code = ResultCode.of("SUCCESS_NO_PIN");
    StatusText text = StatusText.of("MFA requirement satisfied by claim in the token");
    StatusText unknown = StatusText.of("MFA requirement satisfied by hologram");
    MethodName method = MethodName.of("Text message");
    ErrorCode number = ErrorCode.of(50074);
    ErrorCode word = ErrorCode.of("AADSTS50074");
    Texts dutch = Texts.in(Language.DUTCH);
    calls.put("result code", code::listed);
    calls.put("status", text::listed);
    calls.put("unknown status that was asked before", unknown::listed);
    calls.put("prefix of a status", text::prefix);
    calls.put("method", method::listed);
    calls.put("error number", number::listed);
    calls.put("error as a word", word::listed);
    calls.put("title", () -> dutch.title(DenialReason.USER_DECLINED));
  }

  private static Supplier<Object> classify(SignIn signIn) {
    return () -> Classifier.classify(signIn);
  }

  private static SignIn event(int code, String method, String... texts) {
    List<Map<String, Object>> steps = new ArrayList<>();
    steps.add(step(0, "Password", "Correct password", true));
    for (String text : texts) {
      steps.add(step(steps.size(), method, text, !text.contains("denied") && !text.contains("progress")));
    }
    List<Map<String, Object>> policies = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      policies.add(Map.of("displayName", "Policy " + i, "result", i == 3 ? "success" : "notApplied",
          "enforcedGrantControls", i % 3 == 0 ? List.of("Mfa") : List.of()));
    }
    return SignIn.fromWire(Map.of(
        "status", Map.of("errorCode", code, "additionalDetails", texts[texts.length - 1]),
        "authenticationDetails", steps,
        "appliedConditionalAccessPolicies", policies,
        "authenticationRequirement", "multiFactorAuthentication"));
  }

  private static Map<String, Object> step(int second, String method, String text, boolean succeeded) {
    return Map.of("authenticationStepDateTime", "2026-01-31T08:00:0" + second + "Z", "authenticationMethod", method,
        "authenticationStepResultDetail", text, "succeeded", succeeded);
  }

  /** The fewest bytes of a call in any round: the compiler may be at work in the others. */
  private static long least(Supplier<Object> call) throws ReflectiveOperationException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long before = allocated();
      run(call);
      least = Math.min(least, (allocated() - before) / CALLS);
    }
    return least;
  }

  private static void run(Supplier<Object> call) {
    for (int i = 0; i < CALLS; i++) {
      answer = call.get();
    }
  }

  /** By reflection: the module under test does not read that of the figures. */
  private static long allocated() throws ReflectiveOperationException {
    Object threads = Class.forName("java.lang.management.ManagementFactory").getMethod("getThreadMXBean").invoke(null);
    Method bytes = Class.forName("com.sun.management.ThreadMXBean").getMethod("getThreadAllocatedBytes", long.class);
    return (Long) bytes.invoke(threads, Thread.currentThread().getId());
  }
}
