package dev.mfacodes.read.shape;

import dev.mfacodes.model.schema.WireType;
import dev.mfacodes.read.input.UnusableRecordException;
import dev.mfacodes.read.json.JsonObjects;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings a record to the wire form of a model: names as the model writes them, lists and objects where a text held
 * their JSON, times with an offset. What the model does not know stays as it is.
 */
public final class Conformer {

  /** Behind the name of a property, for a cell that is in its column and no value of it. */
  private static final String IN_WORDS = "InWords";

  private final Names names;
  private final Values values;
  private final boolean cells;

  /**
   * A conformer to one model, safe for any number of threads.
   *
   * @param names the names of its properties
   * @param zone the zone of times that name none
   * @param cells whether the values are the cells of a table: there a text that does not fit is no mistake, but stays
   *     beside the model
   */
  public Conformer(Names names, Optional<ZoneId> zone, boolean cells) {
    this.names = names;
    this.values = new Values(zone, cells);
    this.cells = cells;
  }

  /** A member whose name is not the model's. */
  private record Spelled(String name, Object value, Target target) {}

  /**
   * Brings a record to the wire form.
   *
   * @param record by name; changed in place, with all objects and lists in it
   * @param conflicts takes the paths of properties that travelled twice with different values, or were lost before
   * @throws UnusableRecordException if a text that has to hold JSON does not
   */
  public void conform(Map<String, @Nullable Object> record, List<String> conflicts) throws UnusableRecordException {
    conform(record, names, "", conflicts);
  }

  @SuppressWarnings("ReferenceEquality") // what does not fit is one object; the same one needs no replacing
  private void conform(Map<String, @Nullable Object> object, Names names, String path, List<String> conflicts)
      throws UnusableRecordException {
    List<Spelled> spelled = List.of();
    Map<String, @Nullable Object> inWords = Map.of();
    Iterator<Map.Entry<String, @Nullable Object>> members = object.entrySet().iterator();
    while (members.hasNext()) {
      Map.Entry<String, @Nullable Object> member = members.next();
      Object value = member.getValue();
      Optional<Target> target = value == null ? Optional.empty() : names.find(member.getKey());
      if (value == null || target.isEmpty()) {
        continue;
      }
      if (target.get().rank() == Target.Rank.EXACT) {
        Object fitted = fitted(target.get(), value, names, path, conflicts);
        if (fitted == Values.DOES_NOT_FIT) { // its own name is the model's
          inWords = inWords.isEmpty() ? new LinkedHashMap<>() : inWords;
          inWords.put(member.getKey() + IN_WORDS, value);
          members.remove();
        } else if (fitted != value) {
          member.setValue(fitted);
        }
      } else {
        spelled = spelled.isEmpty() ? new ArrayList<>() : spelled;
        spelled.add(new Spelled(member.getKey(), value, target.get()));
        members.remove();
      }
    }
    object.putAll(inWords);
    if (spelled.isEmpty()) {
      return;
    }
    spelled.sort(Comparator.comparing((Spelled member) -> member.target().rank()).reversed());
    for (Spelled member : spelled) {
      place(member, object, names, path, conflicts);
    }
  }

  /** Puts a value where it belongs. One that does not fit, or finds another there, stays under its own name. */
  @SuppressWarnings("ReferenceEquality") // what does not fit is one object
  private void place(
      Spelled member, Map<String, @Nullable Object> object, Names names, String path, List<String> conflicts)
      throws UnusableRecordException {
    Target target = member.target();
    Object value = fitted(target, member.value(), names, path, conflicts);
    if (value == null) {
      return;
    }
    Optional<Map<String, @Nullable Object>> holder =
        value == Values.DOES_NOT_FIT ? Optional.empty() : holder(object, target.path());
    String name = target.path().get(target.path().size() - 1);
    if (holder.isEmpty()) {
      object.put(member.name(), member.value());
    } else if (holder.get().get(name) == null) {
      holder.get().put(name, value);
    } else if (!value.equals(holder.get().get(name))) {
      object.put(member.name(), member.value());
      if (target.rank() != Target.Rank.STANDS_IN) {
        conflicts.add(path + target.joined());
      }
    }
  }

  private static Optional<Map<String, @Nullable Object>> holder(
      Map<String, @Nullable Object> object, List<String> path) {
    Map<String, @Nullable Object> holder = object;
    for (String name : path.subList(0, path.size() - 1)) {
      if (holder.get(name) == null) {
        holder.put(name, new LinkedHashMap<String, @Nullable Object>());
      }
      Optional<Map<String, @Nullable Object>> inner = object(holder.get(name));
      if (inner.isEmpty()) {
        return Optional.empty();
      }
      holder = inner.get();
    }
    return Optional.of(holder);
  }

  private @Nullable Object fitted(Target target, Object value, Names names, String path, List<String> conflicts)
      throws UnusableRecordException {
    if (target.type() instanceof WireType.Scalar scalar) {
      return values.fitted(scalar.kind(), value, target.utc());
    }
    return structured(target.type(), value, names, path + target.joined(), conflicts);
  }

  /** A list or an object, from itself or from the text of its JSON. */
  private @Nullable Object structured(
      WireType type, Object value, Names names, String path, List<String> conflicts) throws UnusableRecordException {
    Object found = value;
    while (found instanceof String text) { // JSON within JSON, as often as it was wrapped
      if (Values.isNothing(text)) {
        return null;
      }
      if (Values.isLost(text)) {
        conflicts.add(path);
        return null;
      }
      if (!Values.isJson(text)) {
        return plain(type, text);
      }
      found = JsonObjects.read(path, Folded.stripped(text), conflicts);
    }
    if (type instanceof WireType.ListOf list) {
      found = asList(found, list);
    }
    inner(type, found, names, path, conflicts);
    return found;
  }

  /** A text that is no JSON: the only element of a list of texts, else for the model to refuse. */
  private Object plain(WireType type, String text) {
    if (type instanceof WireType.ListOf list && list.element() instanceof WireType.Scalar) {
      List<@Nullable Object> one = new ArrayList<>();
      one.add(text);
      return one;
    }
    return cells ? Values.DOES_NOT_FIT : text;
  }

  /** PowerShell writes a list of one as that one, and version 5 any list as an object with a count (O). */
  private static @Nullable Object asList(@Nullable Object value, WireType.ListOf type) {
    Optional<Map<String, @Nullable Object>> object = object(value);
    if (object.filter(counted -> counted.keySet().equals(Set.of("value", "Count"))).isPresent()) {
      return object.get().get("value");
    }
    if (object.isEmpty() || !(type.element() instanceof WireType.ObjectOf)) {
      return value;
    }
    List<@Nullable Object> one = new ArrayList<>();
    one.add(value);
    return one;
  }

  private void inner(WireType type, @Nullable Object value, Names names, String path, List<String> conflicts)
      throws UnusableRecordException {
    if (type instanceof WireType.ObjectOf object) {
      Optional<Map<String, @Nullable Object>> members = object(value);
      if (members.isPresent()) {
        conform(members.get(), names.within(object), path + '.', conflicts);
      }
    } else if (type instanceof WireType.ListOf list && value instanceof List<?>) {
      @SuppressWarnings("unchecked") // made by the parser
      ListIterator<@Nullable Object> elements = ((List<@Nullable Object>) value).listIterator();
      while (elements.hasNext()) {
        int index = elements.nextIndex();
        Object element = elements.next();
        if (element != null && !(list.element() instanceof WireType.Scalar)) {
          elements.set(structured(list.element(), element, names, path + '[' + index + ']', conflicts));
        }
      }
    }
  }

  @SuppressWarnings("unchecked") // the keys of a JSON object are strings
  private static Optional<Map<String, @Nullable Object>> object(@Nullable Object value) {
    return value instanceof Map<?, ?> object ? Optional.of((Map<String, @Nullable Object>) object) : Optional.empty();
  }
}
