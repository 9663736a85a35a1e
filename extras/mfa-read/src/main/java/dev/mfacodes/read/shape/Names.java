package dev.mfacodes.read.shape;

import dev.mfacodes.model.schema.WireProperty;
import dev.mfacodes.model.schema.WireType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names by which the properties of a model travel: the exact one; the same in any case and punctuation, as
 * PowerShell and Log Analytics write it; flattened, as {@code status_errorCode}; with the suffixes of custom tables, as
 * {@code status_s}; and others that a format has.
 */
public final class Names {

  /**
   * Data Collector tables: string, double, Boolean, time, GUID (Azure Monitor documentation, A). Behind it, an export
   * to CSV writes the zone of a time.
   */
  private static final Pattern CUSTOM_SUFFIX = Pattern.compile("(.+)_[sdbtg]((?: *\\[UTC])?)");

  /** Tables that flatten a diagnostic record leave this before each name of the sign-in (O). */
  private static final String FLATTENED_ENVELOPE = "properties";

  private static final String UTC = "utc";

  /** Names may be anything, also long; the memory for them is not. */
  private static final int MOST_REMEMBERED = 4096;

  private static final int LONGEST_REMEMBERED = 200;

  private final Map<String, Target> exact = new HashMap<>();
  private final Map<String, Target> folded = new HashMap<>();
  private final Set<String> others = new HashSet<>();
  private final Map<WireType.ObjectOf, Names> inner = new IdentityHashMap<>();
  private final Map<String, Optional<Target>> remembered = new ConcurrentHashMap<>();

  /**
   * The names of an object's properties.
   *
   * @param type the object
   */
  public Names(WireType.ObjectOf type) {
    add(type, List.of());
  }

  private void add(WireType.ObjectOf type, List<String> outer) {
    for (WireProperty property : type.properties()) {
      List<String> path = Stream.concat(outer.stream(), Stream.of(property.name())).toList();
      if (outer.isEmpty()) {
        spellings(property).forEach(name -> exact.put(name,
            new Target(List.of(name), property.type(), Target.Rank.EXACT, false)));
      }
      String prefix = Folded.name(String.join("", outer));
      spellings(property).forEach(name -> folded.putIfAbsent(prefix + Folded.name(name),
          new Target(path, property.type(), Target.Rank.SPELLED, false)));
      objectIn(property.type()).ifPresent(object -> inner.computeIfAbsent(object, Names::new));
      if (property.type() instanceof WireType.ObjectOf object) {
        add(object, path);
      }
    }
  }

  private static Stream<String> spellings(WireProperty property) {
    return Stream.concat(Stream.of(property.name()), property.aliases().stream());
  }

  private static Optional<WireType.ObjectOf> objectIn(WireType type) {
    if (type instanceof WireType.ListOf list) {
      return objectIn(list.element());
    }
    return type instanceof WireType.ObjectOf object ? Optional.of(object) : Optional.empty();
  }

  /**
   * Adds another name.
   *
   * @param name the name, in any spelling
   * @param path the path of a property, as {@code status.errorCode}
   * @return this
   */
  public Names also(String name, String path) {
    return also(name, path, Target.Rank.SPELLED);
  }

  /**
   * Adds the name of something that may stand in for a property that is absent.
   *
   * @param name the name, in any spelling
   * @param path the path of a property
   * @return this
   */
  public Names standsIn(String name, String path) {
    return also(name, path, Target.Rank.STANDS_IN);
  }

  private Names also(String name, String path, Target.Rank rank) {
    Target target = at(path);
    folded.put(Folded.name(name), new Target(target.path(), target.type(), rank, false));
    return this;
  }

  /**
   * Takes a name out that means something else here, although it is spelled like one of the model's.
   *
   * @param name the name, exactly, but for the suffix of a custom table
   * @return this
   */
  public Names without(String name) {
    others.add(name);
    return this;
  }

  /** The property at a path. */
  Target at(String path) {
    Target target = folded.get(Folded.name(path));
    if (target == null) {
      throw new IllegalArgumentException(path);
    }
    return target;
  }

  /**
   * The names within an object.
   *
   * @param object the type of a property, or of the elements of one
   * @return its names
   */
  public Names within(WireType.ObjectOf object) {
    Names names = inner.get(object);
    if (names == null) {
      throw new IllegalArgumentException("not an object of this model");
    }
    return names;
  }

  /** Where the value of this name belongs; empty if the model has no such property. */
  Optional<Target> find(String name) {
    Target target = exact.get(name);
    if (target != null) {
      return Optional.of(target);
    }
    Optional<Target> known = remembered.get(name);
    if (known == null) {
      known = spelled(name);
      if (name.length() <= LONGEST_REMEMBERED && remembered.size() < MOST_REMEMBERED) {
        remembered.put(name, known);
      }
    }
    return known;
  }

  /**
   * Whether it is the name of a property.
   *
   * @param name any name
   * @return whether it is, in whatever spelling
   */
  public boolean knows(String name) {
    return find(name).isPresent();
  }

  /**
   * What the name stands for.
   *
   * @param name any name
   * @return the path of the property; the name itself, if it is of none
   */
  public String path(String name) {
    return find(name).map(Target::joined).orElse(name);
  }

  /**
   * Whether a name is one of a property.
   *
   * @param name any name
   * @param path the path of the property
   * @return whether it is
   */
  public boolean isNameOf(String name, String path) {
    return find(name).filter(target -> target.joined().equals(path)).isPresent();
  }

  /**
   * Whether a name is that of one of these properties or of something within it, not only of what stands in for it.
   *
   * @param name any name
   * @param properties names of properties
   * @return whether it is
   */
  public boolean isIn(String name, Set<String> properties) {
    return find(name)
        .filter(target -> target.rank() != Target.Rank.STANDS_IN)
        .filter(target -> properties.contains(target.path().get(0)) || properties.contains(target.joined()))
        .isPresent();
  }

  private Optional<Target> spelled(String name) {
    Matcher custom = CUSTOM_SUFFIX.matcher(name);
    String plain = custom.matches() ? custom.group(1) + custom.group(2) : name;
    if (others.contains(name) || others.contains(plain)) {
      return Optional.empty();
    }
    return byKey(Folded.name(name)).or(() -> byKey(Folded.name(plain)));
  }

  private Optional<Target> byKey(String key) {
    boolean flattened = !folded.containsKey(key) && key.startsWith(FLATTENED_ENVELOPE);
    String name = flattened ? key.substring(FLATTENED_ENVELOPE.length()) : key;
    if (folded.containsKey(name)) {
      return Optional.of(folded.get(name));
    }
    return name.endsWith(UTC)
        ? Optional.ofNullable(folded.get(name.substring(0, name.length() - UTC.length()))).map(Target::inUtc)
        : Optional.empty();
  }
}
