package dev.mfacodes.classify;

import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.meaning.Cause;
import dev.mfacodes.model.meaning.Detail;
import dev.mfacodes.model.meaning.MfaOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes classifications the way the tables do, so that a failing row shows both as one line each. */
final class Answers {

  private static final String ABSENT = "-";

  /** Wire paths and what the tables call them. */
  private static final Map<Pattern, String> SHORT = Map.ofEntries(
      Map.entry(Pattern.compile("authenticationDetails\\[(\\d+)]\\.authenticationStepResultDetail"), "$1.text"),
      Map.entry(Pattern.compile("authenticationDetails\\[(\\d+)]\\.authenticationMethod"), "$1.method"),
      Map.entry(Pattern.compile("authenticationDetails"), "steps"),
      Map.entry(Pattern.compile("authenticationDetails\\[(\\d+)]\\.succeeded"), "$1.succeeded"),
      Map.entry(Pattern.compile("status\\.errorCode"), "code"),
      Map.entry(Pattern.compile("status\\.additionalDetails"), "details"),
      Map.entry(Pattern.compile("authenticationRequirement"), "requirement"),
      Map.entry(Pattern.compile("appliedConditionalAccessPolicies\\[(\\d+)]\\.result"), "policy$1"),
      Map.entry(
          Pattern.compile("appliedConditionalAccessPolicies\\[(\\d+)]\\.enforcedGrantControls"), "policy$1.grants"),
      Map.entry(Pattern.compile("mfaDetail\\.authMethod"), "mfaDetail"),
      Map.entry(Pattern.compile("portalStatus"), "portal"));

  private Answers() {}

  /** The answer line of {@code sign-ins.csv}, without the empty cells at its end. */
  static String line(Classification answer) {
    List<String> cells = new ArrayList<>(List.of(
        answer.signIn().name(),
        answer.challenged().name(),
        answer.mfa().kind().name(),
        detail(answer.mfa()),
        cause(answer),
        method(answer),
        paths(answer.evidence()),
        paths(answer.conflicts())));
    while (cells.get(cells.size() - 1).equals(ABSENT)) {
      cells.remove(cells.size() - 1);
    }
    String others = others(answer);
    while (!others.isEmpty() && cells.size() < 8) {
      cells.add(ABSENT);
    }
    return String.join(" | ", cells) + others;
  }

  private static String others(Classification answer) {
    StringBuilder others = new StringBuilder();
    if (!answer.signals().isEmpty()) {
      others.append(" | signals=").append(signals(answer));
    }
    if (!answer.requiredBy().isEmpty()) {
      others.append(" | requiredBy=").append(String.join(", ", answer.requiredBy()));
    }
    if (!answer.alternatives().isEmpty()) {
      others.append(" | alternatives=").append(alternatives(answer));
    }
    return others.append(answer.provisional() ? " | provisional=true" : "").toString();
  }

  static String detail(MfaOutcome outcome) {
    return outcome.detail().map(Detail::name).orElse(ABSENT);
  }

  static String cause(Classification answer) {
    return answer.cause().map(Cause::name).orElse(ABSENT);
  }

  /** The listed method, else the name as it travelled, in quotes. */
  static String method(Classification answer) {
    Optional<String> unlisted = answer.methodName().map(MethodName::wire).map(wire -> '"' + wire + '"');
    return answer.method().map(Enum::name).or(() -> unlisted).orElse(ABSENT);
  }

  static String signals(Classification answer) {
    return orAbsent(answer.signals().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")));
  }

  static String alternatives(Classification answer) {
    return orAbsent(answer.alternatives().stream().map(Answers::alternative).collect(Collectors.joining("; ")));
  }

  private static String alternative(Alternative other) {
    return switch (other.premise()) {
      case AUTHENTICATION_GRANTED -> "granted: " + detail(other.outcome());
      case AUTHENTICATION_DENIED -> "denied: " + detail(other.outcome());
      case USER_IN_STANDARD_MODE -> "standard mode";
      case STEP_DID_NOT_SUCCEED -> "placeholder";
    };
  }

  private static String paths(List<String> paths) {
    return orAbsent(paths.stream().map(Answers::shortened).collect(Collectors.joining(", ")));
  }

  static String shortened(String path) {
    return SHORT.entrySet().stream()
        .map(entry -> Map.entry(entry.getKey().matcher(path), entry.getValue()))
        .filter(entry -> entry.getKey().matches())
        .map(entry -> entry.getKey().replaceFirst(entry.getValue()))
        .findFirst()
        .orElse(path);
  }

  private static String orAbsent(String text) {
    return text.isEmpty() ? ABSENT : text;
  }
}
