package dev.mfacodes.model.code;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The spellings of one catalogue, exact first and folded second. Refuses two constants that fold to one key, so a
 * catalogue that contradicts itself cannot be loaded.
 */
final class Spellings<E extends Enum<E>> {

  private final Map<String, Optional<E>> exact = new HashMap<>();
  private final Map<String, Optional<E>> folded = new HashMap<>();

  Spellings(E[] constants, Function<E, List<String>> spellings) {
    Arrays.stream(constants)
        .forEach(constant -> spellings.apply(constant).forEach(spelling -> add(constant, spelling)));
  }

  private void add(E constant, String spelling) {
    Optional<E> entry = Optional.of(constant);
    exact.put(spelling, entry);
    Optional<E> other = folded.put(Folding.fold(spelling), entry);
    if (other != null && other.get() != constant) {
      throw new IllegalStateException("'" + spelling + "' would be both " + other.get() + " and " + constant);
    }
  }

  Optional<E> find(String wire) {
    Optional<E> found = exact.get(wire);
    if (found != null) {
      return found;
    }
    return wire.length() > Folding.LONGEST ? Optional.empty() : findFolded(Folding.fold(wire));
  }

  Optional<E> findFolded(String foldedWire) {
    return folded.getOrDefault(foldedWire, Optional.empty());
  }
}
