package dev.mfacodes.classify;

import dev.mfacodes.model.meaning.MfaKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds for every answer, whatever the event. Collects faults: too many events for an assertion each. */
final class Invariants {

  private static final Pattern SEGMENT = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");

  private final List<String> faults = new ArrayList<>();
  private final Set<Classification> copied = new HashSet<>();

  /** The faults found so far; empty if all answers were sound. */
  List<String> faults() {
    return faults;
  }

  /** Looks at one answer. */
  void check(Object event, Map<String, Object> wire, Classification answer) {
    List<String> found = new ArrayList<>();
    boolean axes = Stream.of(answer.signIn(), answer.challenged(), answer.mfa(), answer.method(), answer.methodName(),
        answer.signals(), answer.requiredBy(), answer.evidence(), answer.conflicts(), answer.alternatives(),
        answer.term(), answer.statusText(), answer.detail(), answer.cause()).allMatch(Objects::nonNull);
    expect(found, axes, "an axis is null");
    expect(found, answer.cause().isPresent() == (answer.mfa().kind() == MfaKind.DENIED), "cause");
    expect(found, answer.evidence().isEmpty() == (answer.mfa().kind() == MfaKind.UNDETERMINED), "evidence, or none");
    expect(found, answer.evidence().equals(answer.evidence().stream().distinct().toList()), "evidence twice");
    expect(found, answer.conflicts().equals(answer.conflicts().stream().sorted().distinct().toList()), "conflicts");
    expect(found, !answer.provisional(), "provisional without freshness");
    expect(found, !copied.add(answer) || answer.equals(copy(answer)), "serialized copy");
    Stream.of(answer.evidence(), answer.conflicts()).flatMap(List::stream).forEach(path ->
        expect(found, resolve(wire, path).isPresent(), "nothing at " + path));
    found.forEach(fault -> faults.add(event + ": " + fault));
  }

  private static void expect(List<String> faults, boolean sound, String fault) {
    if (!sound) {
      faults.add(fault);
    }
  }

  /** What stands at a path such as {@code authenticationDetails[1].succeeded}. */
  private static Optional<Object> resolve(Object wire, String path) {
    Object value = wire;
    for (MatchResult segment : SEGMENT.matcher(path).results().toList()) {
      if (value instanceof Map<?, ?> object && segment.group(1) != null) {
        value = object.get(segment.group(1));
      } else if (value instanceof List<?> list && segment.group(2) != null) {
        int index = Integer.parseInt(segment.group(2));
        value = index < list.size() ? list.get(index) : null;
      } else {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(value);
  }

  private static Object copy(Classification answer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(answer);
    } catch (IOException notSerializable) {
      return notSerializable;
    }
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    } catch (IOException | ClassNotFoundException unreadable) {
      return unreadable;
    }
  }
}
