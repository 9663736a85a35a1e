package dev.mfacodes.assertj;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.model.schema.WireProperty;
import dev.mfacodes.model.schema.WireType;
import dev.mfacodes.model.schema.WireType.ListOf;
import dev.mfacodes.model.schema.WireType.ObjectOf;
import dev.mfacodes.model.schema.WireType.Scalar;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.SignIn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an assertion knows of the event: its values by their paths, and what others would have meant.
 *
 * @param wire the event as it travels, in the names and places that paths are told in
 * @param type what may stand where
 * @param classify what it means
 */
record Event(Map<String, Object> wire, ObjectOf type, Function<Map<String, Object>, Classification> classify) {

  /** As in {@code authenticationDetails[1].succeeded}. */
  private static final Pattern PART = Pattern.compile("([^.\\[]+)(?:\\[(\\d+)])?");

  static Event of(SignIn signIn) {
    ObjectOf type = SignIn.wireType();
    return new Event(plain(type, signIn.toWire()), type, wire -> Classifier.classify(SignIn.fromWire(wire)));
  }

  static Event of(ActivityReportRow row) {
    ObjectOf type = ActivityReportRow.wireType();
    return new Event(plain(type, row.toWire()), type, wire -> Classifier.classify(ActivityReportRow.fromWire(wire)));
  }

  /** Paths count the elements that are read, and know each property by one name: nulls and other names go. */
  private static Map<String, Object> plain(ObjectOf type, Map<?, ?> members) {
    Map<String, Object> plain = new LinkedHashMap<>();
    members.forEach((name, member) -> plain.put((String) name, member));
    for (WireProperty property : type.properties()) {
      property.aliases().stream()
          .filter(alias -> plain.get(property.name()) == null && plain.containsKey(alias))
          .findFirst()
          .ifPresent(alias -> plain.put(property.name(), plain.remove(alias)));
      plain.computeIfPresent(property.name(), (name, value) -> plain(property.type(), value));
    }
    return plain;
  }

  private static Object plain(WireType type, Object value) {
    if (type instanceof ListOf list && value instanceof List<?> elements) {
      return elements.stream().filter(Objects::nonNull).map(element -> plain(list.element(), element)).toList();
    }
    return type instanceof ObjectOf object && value instanceof Map<?, ?> members ? plain(object, members) : value;
  }

  Classification answer() {
    return classify.apply(wire);
  }

  /** How many elements a list of the event has. */
  int size(String list) {
    return wire.get(list) instanceof List<?> elements ? elements.size() : 0;
  }

  boolean has(String path) {
    return at(path) != null;
  }

  /** What stands there, if that is known for this place. */
  String shown(String path) {
    Object value = at(path);
    return value == null
        ? "nothing"
        : known(path).map(known -> known.shown(value)).orElseGet(() -> Known.hidden(value));
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

  /** What is known for a place that holds a single value; empty for all others. */
  Optional<Known> known(String path) {
    Optional<WireType> found = Optional.of(type);
    String name = path;
    for (MatchResult part : parts(path)) {
      name = part.group(1);
      found = found.flatMap(object -> member(object, part.group(1)))
          .flatMap(member -> part.group(2) == null ? Optional.of(member) : element(member));
    }
    String last = name;
    return found.filter(Scalar.class::isInstance).map(Scalar.class::cast).map(scalar -> new Known(last, scalar));
  }

  private static Optional<WireType> member(WireType type, String name) {
    return type instanceof ObjectOf object
        ? object.properties().stream().filter(one -> one.name().equals(name)).map(WireProperty::type).findFirst()
        : Optional.empty();
  }

  private static Optional<WireType> element(WireType type) {
    return type instanceof ListOf list ? Optional.of(list.element()) : Optional.empty();
  }

  private static List<MatchResult> parts(String path) {
    return PART.matcher(path).results().toList();
  }

  /** The event with other values in these places. */
  Event with(List<Change> changes) {
    Map<String, Object> changed = wire;
    for (Change change : changes) {
      changed = with(changed, parts(change.path()), change.value());
    }
    return new Event(changed, type, classify);
  }

  /** A copy of the members with another value at the path; what is not there is made, but for elements of lists. */
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
}
