package dev.mfacodes.classify;

import dev.mfacodes.classify.Table.Line;
import dev.mfacodes.model.signin.SignIn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One case of {@code sign-ins.csv}; its head explains the notation. */
record SignInCase(int line, String rule, SignIn event, String answer) {

  private static final String CREATED = "2026-01-31T08:00:00Z";
  private static final String DAY = "2026-01-31T%sZ";
  private static final Map<String, String> REQUIREMENTS =
      Map.of("single", "singleFactorAuthentication", "multi", "multiFactorAuthentication");

  static List<SignInCase> all() {
    List<SignInCase> cases = new ArrayList<>();
    Map<String, Object> event = Map.of();
    List<Map<String, Object>> steps = new ArrayList<>();
    List<String> head = List.of();
    int start = 0;
    for (Line line : Table.lines("sign-ins.csv")) {
      List<String> cells = line.cells("\\|", 0);
      switch (cells.get(0)) {
        case "sign-in" -> {
          head = cells;
          start = line.number();
          event = event(cells);
          steps = new ArrayList<>();
        }
        case "step" -> steps.add(step(cells));
        case "answer" -> {
          if (!steps.isEmpty()) {
            event.put("authenticationDetails", steps);
          }
          String answer = cells.stream().skip(1).collect(Collectors.joining(" | "));
          cases.add(new SignInCase(start, head.get(1), SignIn.fromWire(event), answer));
        }
        default -> throw new IllegalArgumentException("line " + line.number() + ": " + cells.get(0));
      }
    }
    return cases;
  }

  private static Map<String, Object> event(List<String> cells) {
    Map<String, Object> status = new LinkedHashMap<>();
    cell(cells, 2).ifPresent(code -> status.put("errorCode", number(code)));
    cell(cells, 3).ifPresent(text -> status.put("additionalDetails", text));
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("createdDateTime", CREATED);
    cells.stream().skip(4).forEach(field -> {
      String[] parts = field.split("=", 2);
      put(event, status, parts[0], parts[1]);
    });
    if (!status.isEmpty()) {
      event.put("status", status);
    }
    return event;
  }

  private static void put(Map<String, Object> event, Map<String, Object> status, String name, String value) {
    switch (name) {
      case "failureReason" -> status.put(name, value);
      case "requirement" -> event.put("authenticationRequirement", REQUIREMENTS.get(value));
      case "portal" -> event.put("portalStatus", value);
      case "mfaDetail" -> event.put(name, value.equals("{}") ? Map.of() : Map.of("authMethod", value));
      case "provider" -> add(event, "authenticationRequirementPolicies", Map.of("requirementProvider", value));
      case "policy" -> {
        String[] parts = value.split(":");
        add(event, "appliedConditionalAccessPolicies", Map.of(
            parts[0].startsWith("#") ? "id" : "displayName", parts[0],
            "result", parts[1],
            "enforcedGrantControls", Arrays.asList(parts[2].split("\\+"))));
      }
      default -> event.put(name, value);
    }
  }

  private static void add(Map<String, Object> event, String list, Map<String, Object> element) {
    List<Object> elements = new ArrayList<>((List<?>) event.getOrDefault(list, List.of()));
    elements.add(element);
    event.put(list, elements);
  }

  private static Map<String, Object> step(List<String> cells) {
    Map<String, Object> step = new LinkedHashMap<>();
    cell(cells, 1).ifPresent(method -> step.put("authenticationMethod", method));
    cell(cells, 2).ifPresent(text -> step.put("authenticationStepResultDetail", text));
    cell(cells, 3).ifPresent(succeeded -> step.put("succeeded", Boolean.valueOf(succeeded)));
    cell(cells, 4).ifPresent(requirement -> step.put("authenticationStepRequirement", requirement));
    cell(cells, 5).ifPresent(time -> step.put("authenticationStepDateTime", DAY.formatted(time)));
    cell(cells, 6).map(sequences -> sequences.split("\\.")).ifPresent(sequences -> {
      step.put("RequestSequence", Integer.valueOf(sequences[0]));
      step.put("StatusSequence", Integer.valueOf(sequences[1]));
    });
    return step;
  }

  private static Optional<String> cell(List<String> cells, int index) {
    if (index >= cells.size() || cells.get(index).equals("-")) {
      return Optional.empty();
    }
    return Optional.of(cells.get(index).equals("''") ? "" : cells.get(index));
  }

  private static Object number(String code) {
    return code.matches("-?\\d+") ? (Object) Integer.valueOf(code) : code;
  }

  @Override
  public String toString() {
    return "line " + line + ", " + rule;
  }
}
