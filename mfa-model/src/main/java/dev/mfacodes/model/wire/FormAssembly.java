package dev.mfacodes.model.wire;

import dev.mfacodes.model.schema.Assembly;
import dev.mfacodes.model.schema.WireType.ListOf;
import dev.mfacodes.model.schema.WireType.ObjectOf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts models together by the lines of their form. */
final class FormAssembly<M, B> implements Assembly<M> {

  /** A property of the model that is being put together. */
  private static final class Place<B, T> {

    private final Property<?, B, T> property;
    private final @Nullable Assembly<?> within;
    private final boolean list;
    private final List<Object> models = new ArrayList<>();
    private @Nullable Object kept;

    Place(Property<?, B, T> property) {
      this.property = property;
      this.within = property.codec().assembly() == null ? null : property.codec().assembly().get();
      this.list = property.codec().type() instanceof ListOf;
    }

    void clear() {
      models.clear();
      kept = null;
    }

    @SuppressWarnings("unchecked") // made ready by this property, or built by the assembly within
    void set(B builder, Object value) {
      property.setter().accept(builder, (T) value);
    }
  }

  private final ObjectOf type;
  private final List<Place<B, ?>> places = new ArrayList<>();
  private final Supplier<B> builders;
  private final BiConsumer<B, Map<String, Object>> setOthers;
  private final Function<B, M> build;
  private final Map<String, Object> unknown = new LinkedHashMap<>();
  private B builder;

  FormAssembly(
      ObjectOf type,
      List<Property<M, B, ?>> properties,
      Supplier<B> builders,
      BiConsumer<B, Map<String, Object>> setOthers,
      Function<B, M> build) {
    this.type = type;
    properties.forEach(property -> places.add(new Place<>(property)));
    this.builders = builders;
    this.setOthers = setOthers;
    this.build = build;
    this.builder = builders.get();
  }

  @Override
  public ObjectOf type() {
    return type;
  }

  @Override
  public Assembly<?> within(int property) {
    Assembly<?> within = places.get(property).within;
    if (within == null) {
      throw new IllegalArgumentException(type.properties().get(property).name() + " holds no objects");
    }
    return within;
  }

  @Override
  public void begin() {
    builder = builders.get();
    places.forEach(Place::clear);
    unknown.clear();
  }

  @Override
  public Part part(int property, Object wire) {
    return places.get(property).property.part(wire);
  }

  @Override
  public void put(int property, Assembly.Part part) {
    ReadyPart<?> ready = (ReadyPart<?>) part;
    Place<B, ?> place = places.get(property);
    if (ready.value() != null) {
      place.set(builder, ready.value());
    }
    place.kept = ready.kept();
  }

  @Override
  public void add(int property, Object model) {
    Place<B, ?> place = places.get(property);
    if (place.list) {
      place.models.add(model);
    } else {
      place.set(builder, model);
    }
  }

  @Override
  public void addNone(int property) {
    places.get(property).kept = List.of();
  }

  @Override
  public void keep(String name, Object wire) {
    unknown.put(name, Frozen.copy(WireForm.UNKNOWN, wire));
  }

  @Override
  public M build() {
    Map<String, Object> others = Map.of();
    for (Place<B, ?> place : places) {
      if (!place.models.isEmpty()) {
        place.set(builder, place.models);
      }
      if (place.kept != null) {
        others = others.isEmpty() ? new LinkedHashMap<>() : others;
        others.put(place.property.name(), place.kept);
      }
    }
    if (others.isEmpty()) {
      others = unknown;
    } else {
      others.putAll(unknown);
    }
    setOthers.accept(builder, others); // copies
    return build.apply(builder);
  }
}
