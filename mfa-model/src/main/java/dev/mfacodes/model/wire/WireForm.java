package dev.mfacodes.model.wire;

import dev.mfacodes.model.schema.Assembly;
import dev.mfacodes.model.schema.OtherProperties;
import dev.mfacodes.model.schema.WireException;
import dev.mfacodes.model.schema.WireType.ObjectOf;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The wire form of one model: every property once.
 *
 * <p>Null is absent. What travelled and would not come back by itself (a property that this version does not know, an
 * empty list, a time spelled with {@code +00:00}, a truth value in quotes) is kept in the model's other properties and
 * written back, unless the property it spells was changed since.
 *
 * <p>One thread adds the properties; from then on it is safe for any number of threads.
 *
 * @param <M> the model
 * @param <B> its builder
 */
public final class WireForm<M, B> {

  /** In place of a name that may be anything, also a personal one. */
  static final String UNKNOWN = "an unknown property";

  /** What is beside the accessors of a model that was not read. */
  public static final OtherProperties NO_OTHERS = new Kept();

  private final List<Property<M, B, ?>> properties = new ArrayList<>();
  private final Function<B, M> build;
  private final Function<M, OtherProperties> others;
  private final BiConsumer<B, OtherProperties> keeping;
  private @Nullable Setters<B> setters;

  /**
   * A form without properties so far.
   *
   * @param build finishes the model
   * @param others the model's other properties
   * @param keeping sets them in the builder
   */
  public WireForm(
      Function<B, M> build, Function<M, OtherProperties> others, BiConsumer<B, OtherProperties> keeping) {
    this.build = build;
    this.others = others;
    this.keeping = keeping;
  }

  /**
   * Adds a property that may be absent.
   *
   * @param <T> its type
   * @param name its name on the wire
   * @param codec reads and writes it
   * @param accessor the model's accessor
   * @param setter the builder's method
   * @return this
   */
  public <T> WireForm<M, B> optional(
      String name, Codec<T> codec, Function<M, Optional<T>> accessor, BiConsumer<B, T> setter) {
    return with(new Property<>(List.of(name), codec, accessor, setter));
  }

  /**
   * Adds a list.
   *
   * @param <T> the type of its elements
   * @param name its name on the wire
   * @param element reads and writes an element
   * @param accessor the model's accessor
   * @param setter the builder's method
   * @param aliases other names that it is read by
   * @return this
   */
  public <T> WireForm<M, B> list(
      String name, Codec<T> element, Function<M, List<T>> accessor, BiConsumer<B, List<T>> setter, String... aliases) {
    List<String> names = Stream.concat(Stream.of(name), Stream.of(aliases)).toList();
    return with(
        new Property<>(names, element.list(), accessor.andThen(l -> Optional.of(l).filter(x -> !x.isEmpty())), setter));
  }

  private WireForm<M, B> with(Property<M, B, ?> property) {
    properties.add(property);
    setters = null;
    return this;
  }

  /**
   * The properties so far, for others to know.
   *
   * @return the names and what they hold, in order
   */
  public ObjectOf type() {
    return new ObjectOf(properties.stream().map(Property::schema).toList());
  }

  /**
   * Reads and writes the model as a value within another.
   *
   * @param builder gives a fresh builder
   * @return the codec
   */
  public Codec<M> codec(Supplier<B> builder) {
    return new Codec<>(type(), wire -> read(asObject(wire), builder.get()), this::write,
        (model, travelled) -> true, // what does not come back by itself is among the model's other properties
        () -> assembly(builder));
  }

  @SuppressWarnings("unchecked") // the keys of a JSON object are strings
  private static Map<String, Object> asObject(Object wire) {
    if (wire instanceof Map<?, ?> object) {
      return (Map<String, Object>) object;
    }
    throw Wrong.expected("an object", wire);
  }

  /**
   * Reads a model.
   *
   * @param wire what a JSON parser made of an object
   * @param builder a fresh builder
   * @return the model
   * @throws WireException if a property has the wrong kind of value
   */
  public M read(Map<String, @Nullable Object> wire, B builder) {
    Map<String, Object> kept = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (Property<M, B, ?> property : properties) {
      Optional<String> source = property.nameIn(wire);
      if (source.isEmpty()) {
        continue;
      }
      String name = source.get();
      Object travelled = Frozen.copy(name, Objects.requireNonNull(wire.get(name), name));
      boolean comesBack = property.read(builder, name, travelled);
      // under two names at once, one counts; kept as well, it shows that the other was not what was read
      if (!comesBack || !name.equals(property.name()) || property.hasTwoNamesIn(wire)) {
        kept.put(name, travelled);
      }
      taken.add(name);
    }
    wire.forEach((name, value) -> {
      if (value != null && !taken.contains(name)) {
        kept.put(name, Frozen.copy(UNKNOWN, value));
      }
    });
    keeping.accept(builder, Kept.of(kept));
    return build.apply(builder);
  }

  /**
   * Puts models together without a map of their properties.
   *
   * @param builder gives a fresh builder
   * @return an assembly, for one thread at a time
   */
  public Assembly<M> assembly(Supplier<B> builder) {
    return new FormAssembly<>(type(), properties, setters(), builder, keeping, build);
  }

  /** The same for all assemblies, whoever they belong to: together they soon are many. */
  private synchronized Setters<B> setters() {
    if (setters == null) {
      setters = new Setters<>(properties.stream().map(Property::setter).toList());
    }
    return setters;
  }

  /**
   * Writes a model.
   *
   * @param model the model
   * @return its properties by name, without nulls
   */
  public Map<String, Object> write(M model) {
    Map<String, Object> rest = new LinkedHashMap<>(others.apply(model));
    Map<String, Object> wire = new LinkedHashMap<>();
    for (Property<M, B, ?> property : properties) {
      Optional<String> asTravelled = property.nameIn(rest);
      if (asTravelled
          .filter(name -> property.repeats(model, name, Objects.requireNonNull(rest.get(name), name)))
          .isPresent()) {
        continue;
      }
      property.names().forEach(rest::remove);
      Object value = property.write(model);
      if (value != null) {
        wire.put(property.name(), value);
      }
    }
    wire.putAll(rest);
    return wire;
  }
}
