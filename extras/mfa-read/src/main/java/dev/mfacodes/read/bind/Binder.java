package dev.mfacodes.read.bind;

import dev.mfacodes.model.schema.Assembly;
import dev.mfacodes.model.schema.WireException;
import dev.mfacodes.model.schema.WireProperty;
import dev.mfacodes.model.schema.WireType;
import dev.mfacodes.read.scan.Budget;
import dev.mfacodes.read.scan.Declined;
import dev.mfacodes.read.scan.Familiar;
import dev.mfacodes.read.scan.Json;
import dev.mfacodes.read.scan.Shape;
import dev.mfacodes.read.scan.ShapeScan;
import dev.mfacodes.read.scan.Slot;
import dev.mfacodes.read.scan.Words;
import dev.mfacodes.read.shape.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes models of records in their bytes, of those that are spelled as the model writes them.
 *
 * @param <M> the model
 */
public sealed class Binder<M> extends ShapeScan<Field> permits DiagnosticBinder {

  /** {@code 2026-01-31T08:00:00Z}. Other spellings are brought into this one elsewhere. */
  private static final int SHORTEST_TIME = 20;
  private static final int LONGEST_TIME = 64;
  private static final int BEFORE_HOURS = 10;

  private static final int MOST_REMEMBERED = 1 << 21;

  /** Puts the models together. */
  final Assembly<M> assembly;

  private final Shape<Field> shape;

  /** Holds nearly every record; a larger one has an array of its own. */
  private final byte[] single = new byte[1 << 14];

  /**
   * A binder.
   *
   * @param assembly puts the models together
   * @param names the names of the model's properties
   * @param harmless whether a name that is none of those makes no difference at the top
   */
  public Binder(Assembly<M> assembly, Names names, Predicate<String> harmless) {
    this.assembly = assembly;
    this.shape = shape(assembly, names, harmless, new Budget(MOST_REMEMBERED));
  }

  private static Shape<Field> shape(
      Assembly<?> assembly, Names names, Predicate<String> harmless, Budget budget) {
    Shape<Field> shape = new Shape<>(harmless, name -> Field.ofUnknown(assembly, budget, name), budget);
    List<WireProperty> properties = assembly.type().properties();
    for (int i = 0; i < properties.size(); i++) {
      WireType.ObjectOf inner = object(properties.get(i).type());
      Field field = Field.of(assembly, budget, i, inner != null);
      shape.add(properties.get(i).name(), Slot.Kind.of(properties.get(i).type()), field,
          inner == null ? null : inner(field.within(), names.within(inner), budget));
    }
    return shape;
  }

  private static Shape<Field> inner(Assembly<?> within, Names names, Budget budget) {
    return shape(within, names, name -> !names.knows(name), budget);
  }

  private static WireType.@Nullable ObjectOf object(WireType type) {
    if (type instanceof WireType.ListOf list) {
      return object(list.element());
    }
    return type instanceof WireType.ObjectOf object ? object : null;
  }

  @Override
  protected final int record(int from) throws Declined {
    assembly.begin();
    try {
      return outermost(from);
    } catch (WireException forOthersToTell) {
      expect(false, from);
      throw forOthersToTell;
    }
  }

  /** Walks over what a record is, the model or what holds it, and gives where it ends. */
  int outermost(int from) throws Declined {
    return walkModel(from);
  }

  /** Walks over the model, and gives where it ends. */
  final int walkModel(int from) throws Declined {
    return object(from, shape);
  }

  /**
   * The model of one record.
   *
   * @param record its bytes, not changed
   * @return the model; empty if it is declined
   */
  public final Optional<M> model(byte[] record) {
    int length = record.length + Words.SLACK;
    byte[] text = length <= single.length ? single : new byte[length];
    System.arraycopy(record, 0, text, 0, record.length);
    Arrays.fill(text, record.length, length, (byte) 0);
    try {
      int end = read(text, 0);
      return end == record.length ? Optional.of(model()) : Optional.empty();
    } catch (Declined unusual) {
      return Optional.empty();
    } finally {
      letGo();
      assembly.begin();
    }
  }

  /** The model of the record that was read. */
  public final M model() {
    return assembly.build();
  }

  /** Walks over an object, and gives where it ends; {@link ShapeScan} says why each has this loop. */
  private int object(int from, Shape<Field> shape) throws Declined {
    long object = newObject();
    Slot<Field> slot = shape.start();
    int at = firstName(from);
    while (at >= 0) {
      slot = property(shape, slot, at, object);
      at = nextName(member(slot, valueBegin()));
    }
    return ~at;
  }

  private int member(Slot<Field> slot, int from) throws Declined {
    byte first = bytes()[from];
    if (first == 'n') {
      return absent(from);
    }
    Field field = slot.what();
    int behindLast = field.putLast(bytes(), from);
    if (behindLast >= 0) {
      return behindLast;
    }
    return switch (slot.kind()) {
      case TEXT -> text(from, field);
      case CODE -> first == '"' ? text(from, field) : wholeNumber(from, field);
      case FLAG -> flag(from, field);
      case WHOLE_NUMBER -> wholeNumber(from, field);
      case NUMBER -> number(from, field);
      case TEXTS -> texts(from, field);
      case OBJECT -> element(slot, from);
      case OBJECTS -> list(from, slot);
      case ANY -> unknown(from, slot);
    };
  }

  private int text(int from, Field field) throws Declined {
    expect(bytes()[from] == '"' && mayCount(bytes()[from + 1]), from);
    int end = value(from, Slot.Kind.TEXT);
    if (!field.putKnown(bytes(), from, end)) {
      String text = Json.text(bytes(), from, end, escaped());
      expect(!field.isTime() || isTime(text), from);
      field.put(bytes(), from, end, text);
    }
    return end;
  }

  /** What stands for a value that was taken out begins with a brace, be it an escaped one. */
  private static boolean mayCount(byte first) {
    return first != '{' && first != '\\';
  }

  static boolean isTime(String text) {
    return text.length() >= SHORTEST_TIME && text.length() <= LONGEST_TIME
        && text.charAt(BEFORE_HOURS) == 'T' && text.charAt(text.length() - 1) == 'Z';
  }

  private int flag(int from, Field field) throws Declined {
    int end = value(from, Slot.Kind.FLAG);
    if (!field.putKnown(bytes(), from, end)) {
      field.put(bytes(), from, end, bytes()[from] == 't');
    }
    return end;
  }

  private int wholeNumber(int from, Field field) throws Declined {
    int end = value(from, Slot.Kind.WHOLE_NUMBER);
    if (!field.putKnown(bytes(), from, end)) {
      field.put(bytes(), from, end, Json.narrow(number(from, end)));
    }
    return end;
  }

  private int number(int from, Field field) throws Declined {
    int end = value(from, Slot.Kind.NUMBER);
    if (!field.putKnown(bytes(), from, end)) {
      field.put(bytes(), from, end, Objects.requireNonNull(Json.value(bytes(), from, end)));
    }
    return end;
  }

  private int texts(int from, Field field) throws Declined {
    int end = value(from, Slot.Kind.TEXTS);
    if (!field.putKnown(bytes(), from, end)) {
      List<?> texts = (List<?>) Objects.requireNonNull(Json.value(bytes(), from, end));
      for (Object text : texts) {
        expect(text instanceof String, from);
      }
      field.put(bytes(), from, end, texts);
    }
    return end;
  }

  @Override
  protected final int element(Slot<Field> slot, int from) throws Declined {
    Field field = slot.what();
    Familiar.One known = slot.familiar().find(bytes(), from);
    if (known != null) {
      field.add(known.value());
      return from + known.length();
    }
    field.within().begin();
    int end = object(from, slot.shape());
    Object model = field.within().build();
    if (slot.familiar().wants(bytes(), from, end)) {
      slot.familiar().add(bytes(), from, end, model);
    }
    field.add(model);
    return end;
  }

  private int list(int from, Slot<Field> slot) throws Declined {
    slot.what().beginList();
    int end = objects(from, slot);
    slot.what().endList();
    return end;
  }

  private int unknown(int from, Slot<Field> slot) throws Declined {
    Familiar.One known = slot.familiar().find(bytes(), from);
    if (known != null) {
      slot.what().put((Assembly.Part) known.value());
      return from + known.length();
    }
    int end = anything(from);
    Field field = slot.what();
    if (slot.familiar().wants(bytes(), from, end)) {
      Assembly.Part part = field.unknown(Objects.requireNonNull(Json.value(bytes(), from, end)));
      slot.familiar().add(bytes(), from, end, part);
      field.put(part);
    } else if (!field.putKnown(bytes(), from, end)) {
      field.put(bytes(), from, end, Objects.requireNonNull(Json.value(bytes(), from, end)));
    }
    return end;
  }
}
