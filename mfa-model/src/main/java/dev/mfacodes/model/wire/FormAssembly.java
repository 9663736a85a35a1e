package dev.mfacodes.model.wire;

import dev.mfacodes.model.schema.Assembly;
import dev.mfacodes.model.schema.WireType.ListOf;
import dev.mfacodes.model.schema.WireType.ObjectOf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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

    Place(Property<?, B, T> property) {
      this.property = property;
      this.within = property.codec().assembly() == null ? null : property.codec().assembly().get();
      this.list = property.codec().type() instanceof ListOf;
    }

    @SuppressWarnings("unchecked") // made ready by this property, or built by the assembly within
    void set(B builder, Object value) {
      property.setter().accept(builder, (T) value);
    }
  }

  private final ObjectOf type;
  private final List<Place<B, ?>> places = new ArrayList<>();
  private final Supplier<B> builders;
  private final WireForm.Keeping<B> keeping;
  private final Function<B, M> build;
  private final List<Place<B, ?>> lists = new ArrayList<>();
  private final @Nullable Object[] kept;
  private final List<ReadyPart> unknown = new ArrayList<>();
  private B builder;
  private boolean anyKept;

  FormAssembly(
      ObjectOf type,
      List<Property<M, B, ?>> properties,
      Supplier<B> builders,
      WireForm.Keeping<B> keeping,
      Function<B, M> build) {
    this.type = type;
    properties.forEach(property -> places.add(new Place<>(property)));
    this.kept = new Object[places.size()];
    this.builders = builders;
    this.keeping = keeping;
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
    clear();
  }

  private void clear() {
    lists.forEach(place -> place.models.clear());
    lists.clear();
    unknown.clear();
    if (anyKept) {
      Arrays.fill(kept, null);
      anyKept = false;
    }
  }

  @Override
  public Part part(int property, Object wire) {
    return places.get(property).property.part(property, wire);
  }

  @Override
  public Part unknown(String name, Object wire) {
    return new ReadyPart(name, ReadyPart.UNKNOWN, null, Frozen.copy(WireForm.UNKNOWN, wire));
  }

  @Override
  public void put(int property, Object wire) {
    Property<?, B, ?> there = places.get(property).property;
    if (!there.read(builder, there.name(), wire)) {
      keep(property, wire);
    }
  }

  @Override
  public void put(Part part) {
    ReadyPart ready = (ReadyPart) part;
    if (ready.property() == ReadyPart.UNKNOWN) {
      unknown.add(ready);
      return;
    }
    if (ready.value() != null) {
      places.get(ready.property()).set(builder, ready.value());
    }
    if (ready.kept() != null) {
      keep(ready.property(), ready.kept());
    }
  }

  private void keep(int property, Object travelled) {
    kept[property] = travelled;
    anyKept = true;
  }

  @Override
  public void add(int property, Object model) {
    Place<B, ?> place = places.get(property);
    if (!place.list) {
      place.set(builder, model);
      return;
    }
    if (place.models.isEmpty()) {
      lists.add(place);
    }
    place.models.add(model);
  }

  @Override
  public void addNone(int property) {
    keep(property, List.of());
  }

  @Override
  public M build() {
    for (Place<B, ?> place : lists) {
      place.set(builder, place.models); // copies
    }
    for (int i = 0; anyKept && i < kept.length; i++) {
      Object travelled = kept[i];
      if (travelled != null) {
        keeping.keep(builder, places.get(i).property.name(), travelled);
      }
    }
    for (ReadyPart part : unknown) { // behind the others, as they travelled
      keeping.keep(builder, part.name(), Objects.requireNonNull(part.kept(), "what is unknown is kept"));
    }
    return build.apply(builder);
  }
}
