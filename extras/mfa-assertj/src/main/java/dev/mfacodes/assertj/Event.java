package dev.mfacodes.assertj;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.SignInError;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.SignIn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an assertion knows of the event: its values by their paths, and what another value would have meant. */
final class Event {

  /** As in {@code authenticationDetails[1].succeeded}. */
  private static final Pattern PART = Pattern.compile("([^.\\[]+)(?:\\[(\\d+)])?");

  /** Words of an enum; no name, number or address looks like this. */
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{1,40}");

  /** Of each status the spelling of the logs, else that of the page. */
  private static final List<String> TEXTS = Stream.of(MfaStatus.values())
      .map(MfaStatus::spellings)
      .map(spellings -> spellings.stream().filter(text -> text.startsWith("MFA ")).findFirst().orElse(spellings.get(0)))
      .toList();

  private final Map<String, Object> wire;
  private final Function<Map<String, Object>, Classification> classify;
  private final List<String> otherPaths;

  private Event(
      Map<String, Object> wire, Function<Map<String, Object>, Classification> classify, List<String> otherPaths) {
    this.wire = wire;
    this.classify = classify;
    this.otherPaths = otherPaths;
  }

  static Event of(SignIn signIn) {
    return new Event(
        signIn.toWire(), wire -> Classifier.classify(SignIn.fromWire(wire)),
        List.of("status.errorCode", "status.additionalDetails"));
  }

  static Event of(ActivityReportRow row) {
    return new Event(
        row.toWire(), wire -> Classifier.classify(ActivityReportRow.fromWire(wire)),
        List.of("authenticated", "callResult"));
  }

  /** What stands there, if it is a value that can only be a value. */
  String shown(String path) {
    Object value = at(path);
    if (value == null) {
      return "nothing";
    }
    if (value instanceof Boolean || value instanceof Number) {
      return value.toString();
    }
    return value instanceof String text ? shownText(text) : "a list or an object";
  }

  private static String shownText(String text) {
    boolean listed = StatusText.of(text).listed().isPresent()
        || StatusText.of(text).label().isPresent()
        || MethodName.of(text).listed().isPresent()
        || ResultCode.of(text).listed().isPresent()
        || ErrorCode.of(text).listed().isPresent() && text.length() < 16
        || WORD.matcher(text).matches();
    return listed ? '"' + text + '"' : "a text that is not in the catalogue, of " + text.length() + " characters";
  }

  private @Nullable Object at(String path) {
    Object value = wire;
    for (MatchResult part : parts(path)) {
      value = value instanceof Map<?, ?> members ? members.get(part.group(1)) : null;
      if (part.group(2) != null) {
        int index = Integer.parseInt(part.group(2));
        value = value instanceof List<?> elements && index < elements.size() ? elements.get(index) : null;
      }
    }
    return value;
  }

  private static List<MatchResult> parts(String path) {
    return PART.matcher(path).results().toList();
  }

  /** One other value that would have done, tried on the event itself: of what decided first, then of what else may. */
  Optional<String> change(List<String> evidence, Predicate<Classification> wanted) {
    return Stream.concat(evidence.stream(), otherPaths.stream())
        .distinct()
        .flatMap(path -> values(path).filter(value -> wanted.test(with(path, value)))
            .map(value -> "It would be so with " + path + " = "
                + (value instanceof String ? "\"" + value + '"' : value) + '.'))
        .findFirst();
  }

  private static Stream<?> values(String path) {
    if (path.endsWith("errorCode") || path.equals("resultType")) {
      return Stream.of(SignInError.values()).map(SignInError::number);
    }
    if (path.endsWith("succeeded")) {
      return Stream.of(true, false);
    }
    if (path.endsWith("ResultDetail") || path.endsWith("additionalDetails")) {
      return TEXTS.stream();
    }
    if (path.equals("callResult")) {
      return Stream.of(MfaResultCode.values()).map(Enum::name);
    }
    return path.equals("authenticated") ? Stream.of("granted", "denied") : Stream.empty();
  }

  private Classification with(String path, Object value) {
    return classify.apply(with(wire, parts(path), value));
  }

  /** A copy of the members with another value at the path; what is not there is made. */
  private static Map<String, Object> with(Map<?, ?> members, List<MatchResult> path, Object value) {
    Map<String, Object> copy = new LinkedHashMap<>();
    members.forEach((name, member) -> copy.put((String) name, member));
    MatchResult part = path.get(0);
    List<MatchResult> rest = path.subList(1, path.size());
    Object old = copy.get(part.group(1));
    if (part.group(2) == null) {
      copy.put(part.group(1), below(old, rest, value));
    } else if (old instanceof List<?> elements) {
      List<Object> changed = new ArrayList<>(elements);
      int index = Integer.parseInt(part.group(2));
      changed.set(index, below(changed.get(index), rest, value));
      copy.put(part.group(1), changed);
    }
    return copy;
  }

  private static Object below(@Nullable Object old, List<MatchResult> rest, Object value) {
    return rest.isEmpty() ? value : with(old instanceof Map<?, ?> members ? members : Map.of(), rest, value);
  }

  /** A text, number or code that says so by itself, for an answer whose event is not known. */
  static Optional<String> example(Predicate<Classification> wanted) {
    return Example.ALL.stream()
        .filter(example -> wanted.test(example.answer()))
        .findFirst()
        .map(example -> "It is so of " + example.words() + '.');
  }

  /** Something that has an answer by itself. */
  private record Example(String words, Classification answer) {

    static final List<Example> ALL = Stream.of(
            TEXTS.stream().map(text -> new Example(
                "the text \"" + text + '"', Classifier.classify(StatusText.of(text)))),
            Stream.of(SignInError.values()).map(error -> new Example(
                "the error code " + error.number(), Classifier.classify(ErrorCode.of(error.number())))),
            Stream.of(MfaResultCode.values()).map(code -> new Example(
                "the result code " + code, Classifier.classify(ResultCode.of(code.name())))))
        .flatMap(Function.identity())
        .toList();
  }
}
