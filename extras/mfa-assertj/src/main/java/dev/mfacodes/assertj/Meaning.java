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

  /** Each axis in words. Names that a tenant or a user gave stay out: a failure of another axis does not need them. */
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

  /** All on one screen: the axis that failed is marked, and shows what the assertion was about. */
  String failure(Expectation expected) {
    String table = axes().entrySet().stream()
        .map(line -> line.getKey().equals(expected.axis())
            ? "-> %-12s %s   (expected %s: %s)"
                .formatted(line.getKey(), found(expected), expected.verb(), expected.words())
            : "   %-12s %s".formatted(line.getKey(), line.getValue()))
        .collect(Collectors.joining(System.lineSeparator()));
    String hint = hint(expected).map(words -> System.lineSeparator().repeat(2) + words).orElse("");
    return "Expecting %s %s %s but found %s.%n%n%s%s"
        .formatted(expected.axis(), expected.verb(), expected.words(), found(expected), table, hint);
  }

  /** What the axis is instead. */
  String found(Expectation expected) {
    return expected.found().apply(answer).orElseGet(() -> axes().getOrDefault(expected.axis(), NOTHING));
  }

  /** Of an event only what was tried on the event itself: what is so of a text alone need not be so within it. */
  private Optional<String> hint(Expectation expected) {
    return event.isPresent()
        ? Hint.nearest(event.get(), answer, expected.holds()).map(Hint::words)
        : Hint.example(expected.holds()).map(Hint.Example::toString);
  }
}
