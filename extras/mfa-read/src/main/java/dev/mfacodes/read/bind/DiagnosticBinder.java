package dev.mfacodes.read.bind;

import dev.mfacodes.model.schema.Assembly;
import dev.mfacodes.model.schema.WireProperty;
import dev.mfacodes.read.scan.Budget;
import dev.mfacodes.read.scan.Declined;
import dev.mfacodes.read.scan.Json;
import dev.mfacodes.read.scan.Shape;
import dev.mfacodes.read.scan.Slot;
import dev.mfacodes.read.shape.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes models of what is in the diagnostic records of Azure Monitor. What stands around it is kept with the model, as
 * one property that the model does not know, and lends it what it does not say itself.
 *
 * @param <M> the model
 */
public final class DiagnosticBinder<M> extends Binder<M> {

  private static final String CONTENT = "properties";

  /** One of them is in every record. */
  private static final Set<String> MARKS = Set.of("resultType", "category", "operationName");

  private static final List<String> LENT = List.of("resultType", "correlationId");

  /** Lent to models that have none themselves. Those go the long way: it may be written in any way. */
  private static final String TIME = "time";

  private final Assembly<M> assembly;
  private final String keptAs;
  private final Shape<Field> shape;
  private final List<Lent> lent;

  /** What is lent, and which of the model's properties it is. */
  private record Lent(String name, int property) {}

  /**
   * A binder.
   *
   * @param assembly puts the models together
   * @param names the names of the model's properties
   * @param harmless whether a name that is none of those makes no difference within the model
   * @param keptAs the name that the record around the model is kept under
   * @param harmlessAround whether a name in that record makes no difference, unless it is one of those above
   */
  public DiagnosticBinder(
      Assembly<M> assembly,
      Names names,
      Predicate<String> harmless,
      String keptAs,
      Predicate<String> harmlessAround) {
    super(assembly, names, name -> harmless.test(name) && !name.equals(keptAs));
    this.assembly = assembly;
    this.keptAs = keptAs;
    List<String> properties = assembly.type().properties().stream().map(WireProperty::name).toList();
    this.lent = LENT.stream().map(name -> new Lent(name, properties.indexOf(name))).toList();
    Budget none = new Budget(0); // values around a model are not remembered
    this.shape = new Shape<>(harmlessAround, name -> Field.ofUnknown(assembly, none, name), none);
    shape.add(CONTENT, Slot.Kind.OBJECT, Field.ofUnknown(assembly, none, CONTENT), null);
    for (String name : List.of("category", "operationName", "resultType", "correlationId", TIME)) {
      shape.add(name, Slot.Kind.ANY, Field.ofUnknown(assembly, none, name), null);
    }
  }

  /** Walks over a record, and gives where it ends; {@code ShapeScan} says why each has this loop. */
  @Override
  int whole(int from) throws Declined {
    Map<String, @Nullable Object> around = new LinkedHashMap<>();
    boolean content = false;
    boolean marked = false;
    long object = newObject();
    Slot<Field> slot = shape.start();
    int at = firstName(from);
    while (at >= 0) {
      slot = property(shape, slot, at, object);
      int value = valueBegin();
      int end;
      if (slot.kind() == Slot.Kind.OBJECT) {
        content = true;
        end = model(value);
      } else {
        String name = slot.what().name();
        marked |= MARKS.contains(name);
        end = anything(value);
        around.put(name, Json.value(bytes(), value, end));
      }
      at = nextName(end);
    }
    expect(content && marked, from);
    for (Lent one : lent) {
      lend(one.property(), around.get(one.name()), from);
    }
    assembly.put(assembly.unknown(keptAs, around));
    return ~at;
  }

  private void lend(int property, @Nullable Object value, int from) throws Declined {
    if (value != null && !assembly.has(property)) {
      // what stands for a value that was taken out begins with a brace
      expect(value instanceof Integer || value instanceof String text && !text.startsWith("{"), from);
      assembly.put(property, value);
    }
  }
}
