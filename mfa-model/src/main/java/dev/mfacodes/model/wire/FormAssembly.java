package dev.mfacodes.model.wire;

import dev.mfacodes.model.schema.Assembly;
import dev.mfacodes.model.schema.OtherProperties;
import dev.mfacodes.model.schema.WireType.ListOf;
import dev.mfacodes.model.schema.WireType.ObjectOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Puts models together by the lines of their form. What a model gathers is in arrays and lists of its own: the
 * collector has to be told of each store into one that lives long, which takes G1 a fence.
 */
final class FormAssembly<M, B> implements Assembly<M> {

  /** A property of the model that is being put together. */
  private static final class Place {

    private final Property<?, ?, ?> property;
    private final @Nullable Assembly<?> within;
    private final boolean list;

    Place(Property<?, ?, ?> property) {
      this.property = property;
      this.within = property.codec().assembly() == null ? null : property.codec().assembly().get();
      this.list = property.codec().type() instanceof ListOf;
    }
  }

  /** Of steps, policies and unknown properties there are mostly no more. */
  private static final int FEW = 4;

  private final ObjectOf type;
  private final List<Place> places = new ArrayList<>();
  private final Supplier<B> builders;
  private final BiConsumer<B, OtherProperties> keeping;
  private final Function<B, M> build;
  private final Setters<B> setters;
  private @Nullable Object[] values;
  private @Nullable Object @Nullable [] kept;
  private int keptCount;
  private List<ReadyPart> unknown = List.of();

  FormAssembly(
      ObjectOf type,
      List<Property<M, B, ?>> properties,
      Setters<B> setters,
      Supplier<B> builders,
      BiConsumer<B, OtherProperties> keeping,
      Function<B, M> build) {
    this.type = type;
    properties.forEach(property -> places.add(new Place(property)));
    this.values = new Object[places.size()];
    this.setters = setters;
    this.builders = builders;
    this.keeping = keeping;
    this.build = build;
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
    values = new Object[places.size()];
    kept = null;
    keptCount = 0;
    unknown = List.of();
  }

  @Override
  public Part part(int property, Object wire) {
    return part(places.get(property).property, property, wire);
  }

  private static <T> Part part(Property<?, ?, T> its, int property, Object wire) {
    T value = its.readValue(wire);
    return new ReadyPart(its.name(), property, value, its.comesBack(value, wire) ? null : wire);
  }

  @Override
  public Part unknown(String name, Object wire) {
    return new ReadyPart(name, ReadyPart.UNKNOWN, null, Frozen.copy(WireForm.UNKNOWN, wire));
  }

  @Override
  public void put(int property, Object wire) {
    put(places.get(property).property, property, wire);
  }

  /** As a part would be, but none is made: most values travel once. */
  private <T> void put(Property<?, ?, T> its, int property, Object wire) {
    T value = its.readValue(wire);
    values[property] = value;
    keep(property, its.comesBack(value, wire) ? null : wire);
  }

  @Override
  public void put(Part part) {
    ReadyPart ready = (ReadyPart) part;
    if (ready.property() == ReadyPart.UNKNOWN) {
      unknown = unknown.isEmpty() ? new ArrayList<>(FEW) : unknown;
      unknown.add(ready);
      return;
    }
    values[ready.property()] = ready.value();
    keep(ready.property(), ready.kept());
  }

  private void keep(int property, @Nullable Object travelled) {
    if (travelled != null) {
      kept = kept == null ? new Object[places.size()] : kept;
      keptCount += kept[property] == null ? 1 : 0;
      kept[property] = travelled instanceof List<?> list ? copy(property, list) : travelled;
    }
  }

  private Object copy(int property, List<?> list) {
    return list.isEmpty() ? List.of() : Frozen.copy(places.get(property).property.name(), list);
  }

  @Override
  @SuppressWarnings("unchecked") // the list that was put there
  public void add(int property, Object model) {
    Place place = places.get(property);
    if (!place.list) {
      values[property] = Objects.requireNonNull(model, "model");
      return;
    }
    List<Object> models = (List<Object>) values[property];
    if (models == null) {
      models = new ArrayList<>(FEW);
      values[property] = models;
    }
    models.add(model);
  }

  @Override
  public void addNone(int property) {
    keep(property, List.of());
  }

  @Override
  public boolean has(int property) {
    return values[property] != null || kept != null && kept[property] != null;
  }

  @Override
  public M build() {
    B builder = builders.get();
    setters.set(builder, values);
    if (keptCount + unknown.size() > 0) {
      keeping.accept(builder, others());
    }
    return build.apply(builder);
  }

  /** What the model does not know is behind the others, as it travelled. */
  private OtherProperties others() {
    Kept.Filling others = new Kept.Filling(keptCount + unknown.size());
    for (int i = 0; kept != null && i < kept.length; i++) {
      Object travelled = kept[i];
      if (travelled != null) {
        others.put(places.get(i).property.name(), travelled);
      }
    }
    for (int i = 0; i < unknown.size(); i++) {
      ReadyPart part = unknown.get(i);
      others.put(part.name(), Objects.requireNonNull(part.kept(), "what is unknown is kept"));
    }
    return others.kept();
  }
}
