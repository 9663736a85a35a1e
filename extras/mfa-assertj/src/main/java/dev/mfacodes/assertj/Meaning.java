package dev.mfacodes.assertj;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.meaning.Term;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.SignIn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * An answer, and the event that it is of where that is known: what a failed assertion tells.
 *
 * @param answer the answer
 * @param event the event
 */
record Meaning(Classification answer, Optional<Event> event) {

  static final String NOTHING = "-";

  static Meaning of(Classification answer) {
    return new Meaning(answer, Optional.empty());
  }

  static Meaning of(SignIn signIn) {
    return new Meaning(Classifier.classify(signIn), Optional.of(Event.of(signIn)));
  }

  static Meaning of(ActivityReportRow row) {
    return new Meaning(Classifier.classify(row), Optional.of(Event.of(row)));
  }

  /** Each axis in words. What demanded MFA is told by number: names of policies are the tenant's. */
  Map<String, String> axes() {
    Map<String, String> axes = new LinkedHashMap<>();
    axes.put("signIn", answer.signIn().name());
    axes.put("challenged", answer.challenged().name());
    axes.put("mfa", answer.mfa().kind().name());
    axes.put("detail", answer.detail().map(Term::name).orElse(NOTHING));
    axes.put("method", method());
    axes.put("cause", answer.cause().map(Enum::name).orElse(NOTHING));
    axes.put("signals", list(answer.signals().stream().map(Enum::name).toList()));
    axes.put("requiredBy", answer.requiredBy().isEmpty() ? NOTHING : answer.requiredBy().size() + " named");
    axes.put("alternatives", list(answer.alternatives().stream()
        .map(other -> other.outcome().detail().map(Term::name).orElse(other.outcome().kind().name())).toList()));
    axes.put("provisional", String.valueOf(answer.provisional()));
    axes.put("evidence", list(answer.evidence().stream().map(this::withValue).toList()));
    axes.put("conflicts", list(answer.conflicts().stream().map(this::withValue).toList()));
    return axes;
  }

  private String method() {
    return answer.method().map(Enum::name)
        .or(() -> answer.methodName().map(MethodName::wire).map(name -> "one that is not listed"))
        .orElse(NOTHING);
  }

  private String withValue(String path) {
    return event.map(known -> path + " = " + known.shown(path)).orElse(path);
  }

  private static String list(List<String> words) {
    return words.isEmpty() ? NOTHING : String.join("; ", words);
  }

  /** All on one screen: the axis that failed is marked. */
  String failure(String axis, String expected, Predicate<Classification> wanted) {
    String table = axes().entrySet().stream()
        .map(line -> line.getKey().equals(axis)
            ? "-> %-12s %s   (expected: %s)".formatted(line.getKey(), line.getValue(), expected)
            : "   %-12s %s".formatted(line.getKey(), line.getValue()))
        .collect(Collectors.joining(System.lineSeparator()));
    String change = event.flatMap(known -> known.change(answer.evidence(), wanted))
        .or(() -> Event.example(wanted))
        .map(words -> System.lineSeparator() + System.lineSeparator() + words)
        .orElse("");
    return "Expecting %s to be %s but found %s.%n%n%s%s"
        .formatted(axis, expected, axes().getOrDefault(axis, NOTHING), table, change);
  }
}
