package dev.mfacodes.read.bind;

import dev.mfacodes.model.schema.Assembly;
import dev.mfacodes.model.schema.WireProperty;
import dev.mfacodes.read.scan.Budget;
import dev.mfacodes.read.scan.Declined;
import dev.mfacodes.read.scan.Json;
import dev.mfacodes.read.scan.Shape;
import dev.mfacodes.read.scan.Slot;
import dev.mfacodes.read.shape.DiagnosticRecord;
import dev.mfacodes.read.shape.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes models of what diagnostic records are about. What stands around it is kept with the model, as one property that
 * the model does not know, and lends it what it does not say itself. Whether it is what records of the log are about is
 * for the caller to see.
 *
 * @param <M> the model
 */
public final class DiagnosticBinder<M> extends Binder<M> {

  private final String keptAs;
  private final Shape<Field> envelope;
  private final List<Lent> lent;

  /** A property that is lent, its position in the model, and whether it is a time. */
  private record Lent(String name, int property, boolean time) {}

  /**
   * A binder.
   *
   * @param assembly puts the models together, which have all properties that are lent
   * @param names the names of the model's properties
   * @param harmless whether a name that is none of those makes no difference within the model
   * @param keptAs the name that the record around the model is kept under
   * @param harmlessAround whether a name makes no difference in that record, unless it is one that is asked for there
   */
  public DiagnosticBinder(
      Assembly<M> assembly,
      Names names,
      Predicate<String> harmless,
      String keptAs,
      Predicate<String> harmlessAround) {
    super(assembly, names, name -> harmless.test(name) && !name.equals(keptAs));
    this.keptAs = keptAs;
    this.lent = DiagnosticRecord.LENT.stream().map(one -> lent(assembly, one)).toList();
    Budget none = new Budget(0); // values around a model are not remembered
    this.envelope = new Shape<>(harmlessAround, name -> Field.ofUnknown(assembly, none, name), none);
    String content = DiagnosticRecord.CONTENT;
    envelope.add(content, Slot.Kind.OBJECT, Field.ofUnknown(assembly, none, content), null);
    DiagnosticRecord.names().forEach(
        name -> envelope.add(name, Slot.Kind.ANY, Field.ofUnknown(assembly, none, name), null));
  }

  private static Lent lent(Assembly<?> assembly, DiagnosticRecord.Lent one) {
    List<WireProperty> properties = assembly.type().properties();
    int property = properties.stream().map(WireProperty::name).toList().indexOf(one.property());
    return new Lent(one.name(), property, Field.isTime(properties.get(property)));
  }

  /** Walks over a record, and gives where it ends; {@code ShapeScan} says why each has this loop. */
  @Override
  int outermost(int from) throws Declined {
    Map<String, @Nullable Object> around = new LinkedHashMap<>();
    boolean content = false;
    boolean marked = false;
    long object = newObject();
    Slot<Field> slot = envelope.start();
    int at = firstName(from);
    while (at >= 0) {
      slot = property(envelope, slot, at, object);
      int value = valueBegin();
      int end;
      if (slot.kind() == Slot.Kind.OBJECT) {
        content = true;
        end = walkModel(value);
      } else {
        String name = slot.what().name();
        marked |= DiagnosticRecord.MARKS.contains(name);
        end = anything(value);
        around.put(name, Json.value(bytes(), value, end));
      }
      at = nextName(end);
    }
    expect(content && marked, from);
    for (Lent one : lent) {
      Object value = around.get(one.name());
      if (value != null && !assembly.has(one.property())) {
        expect(!(value instanceof String text) || isPlain(text, one.time()), from);
        assembly.put(one.property(), value);
      }
    }
    assembly.put(assembly.unknown(keptAs, around));
    return ~at;
  }

  /** A text that stands for itself, as within a model. */
  private static boolean isPlain(String text, boolean time) {
    return !text.startsWith("{") && (!time || isTime(text));
  }
}
