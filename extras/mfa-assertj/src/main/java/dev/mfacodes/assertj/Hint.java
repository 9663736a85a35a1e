package dev.mfacodes.assertj;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.StatusText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What would have to be different for an assertion to hold. Nothing is told that was not tried: a hint that is false
 * costs more time than none.
 */
final class Hint {

  private static final String STEPS = "authenticationDetails";
  private static final Pattern STEP = Pattern.compile(STEPS + "\\[(\\d+)].*");
  private static final List<String> OF_A_STEP =
      List.of(".authenticationStepResultDetail", ".succeeded", ".authenticationMethod");

  private final Event event;
  private final List<String> near;
  private final List<String> far;

  private Hint(Event event, Classification answer) {
    this.event = event;
    Optional<Integer> decided = step(answer.evidence());
    this.near = Stream.of(
            answer.evidence().stream(),
            decided.stream().flatMap(Hint::places),
            Stream.of(
                code(), "status.additionalDetails", "authenticated", "callResult", "mfaDetail.authMethod",
                "authenticationRequirement"))
        .flatMap(Function.identity())
        .distinct()
        .filter(path -> event.known(path).isPresent())
        .toList();
    this.far = Stream.concat(
            IntStream.range(0, event.size(STEPS)).boxed().flatMap(Hint::places), answer.conflicts().stream())
        .distinct()
        .filter(path -> !near.contains(path) && event.known(path).isPresent())
        .toList();
  }

  /** The fewest changes that make it so, of those that were tried. */
  static Optional<List<Change>> nearest(Event event, Classification answer, Predicate<Classification> wanted) {
    return new Hint(event, answer).changes()
        .filter(changes -> wanted.test(event.with(changes).answer()))
        .findFirst();
  }

  static String words(List<Change> changes) {
    return changes.stream().map(Change::toString).collect(Collectors.joining(" and ", "It would be so with ", "."));
  }

  /** The step that decided, else the last one. */
  private Optional<Integer> step(List<String> evidence) {
    return evidence.stream()
        .map(STEP::matcher)
        .filter(Matcher::matches)
        .map(found -> Integer.valueOf(found.group(1)))
        .findFirst()
        .or(() -> Optional.of(event.size(STEPS) - 1).filter(last -> last >= 0));
  }

  private static Stream<String> places(int step) {
    return OF_A_STEP.stream().map(property -> STEPS + '[' + step + ']' + property);
  }

  /** Some exports have the code in the envelope only. */
  private String code() {
    return event.has("resultType") && !event.has("status.errorCode") ? "resultType" : "status.errorCode";
  }

  private Stream<List<Change>> changes() {
    return Stream.<Stream<List<Change>>>of(ones(), pairs(), triples()).flatMap(Function.identity());
  }

  private Stream<List<Change>> ones() {
    return Stream.concat(near.stream(), far.stream()).flatMap(path -> all(path).map(List::of));
  }

  /** The end with one more, a step's text with its success, a row's two: trying all with all would take a minute. */
  private Stream<List<Change>> pairs() {
    Stream<List<Change>> withTheEnd = near.stream()
        .filter(path -> !path.equals(code()))
        .flatMap(path -> product(code(), path));
    Stream<List<Change>> withinAStep = near.stream()
        .filter(path -> path.endsWith(OF_A_STEP.get(0)))
        .flatMap(text -> product(text, text.replace(OF_A_STEP.get(0), OF_A_STEP.get(1))));
    return Stream.<Stream<List<Change>>>of(withTheEnd, withinAStep, product("callResult", "authenticated"))
        .flatMap(Function.identity());
  }

  private Stream<List<Change>> product(String path, String other) {
    List<Change> others = likely(other).toList();
    return likely(path).flatMap(one -> others.stream().map(two -> List.of(one, two)));
  }

  /** The end, what a step says, and whether it succeeded or what was required. */
  private Stream<List<Change>> triples() {
    return near.stream()
        .filter(path -> path.endsWith(OF_A_STEP.get(0)))
        .flatMap(text -> Stream.of(text.replace(OF_A_STEP.get(0), OF_A_STEP.get(1)), "authenticationRequirement")
            .flatMap(third -> all(code()).limit(3).flatMap(end -> likely(text).flatMap(says ->
                all(third).map(more -> List.of(end, says, more))))));
  }

  private Stream<Change> all(String path) {
    return event.known(path).stream().flatMap(known -> known.values().stream()).map(value -> new Change(path, value));
  }

  private Stream<Change> likely(String path) {
    return event.known(path).stream().flatMap(known -> known.meanings().stream()).map(value -> new Change(path, value));
  }

  /** A text, number or code that says so by itself, for an answer whose event is not known. */
  static Optional<Example> example(Predicate<Classification> wanted) {
    return Example.ALL.stream().filter(example -> wanted.test(example.answer())).findFirst();
  }

  /** Something that has an answer by itself. */
  record Example(String words, Classification answer) {

    static final List<Example> ALL = Stream.of(
            Known.texts().stream().map(text -> new Example(
                "the text \"" + text + '"', Classifier.classify(StatusText.of(text)))),
            Known.errors().stream().map(error -> new Example(
                "the error code " + error.number(), Classifier.classify(ErrorCode.of(error.number())))),
            Stream.of(MfaResultCode.values()).map(code -> new Example(
                "the result code " + code, Classifier.classify(ResultCode.of(code.name())))))
        .flatMap(Function.identity())
        .toList();

    @Override
    public String toString() {
      return "It is so of " + words + '.';
    }
  }
}
