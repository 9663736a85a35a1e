package check.promises;

import dev.mfacodes.model.schema.WireProperty;
import dev.mfacodes.model.schema.WireType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Records in which every property is there, after the models' own description of themselves. */
final class MarkedWire {

  private static final String TIME = "2026-01-31T08:00:00Z";

  private MarkedWire() {}

  /** Every text a mark, also where only ids, codes or documented texts are expected, and a property nobody knows. */
  static Map<String, Object> full(WireType.ObjectOf type) {
    return full(type, property -> Marks.EVERYTHING);
  }

  /**
   * Every property.
   *
   * @param text what the texts hold, by their property
   */
  static Map<String, Object> full(WireType.ObjectOf type, Function<WireProperty, String> text) {
    Map<String, Object> wire = new LinkedHashMap<>();
    for (WireProperty property : type.properties()) {
      wire.put(property.name(), value(property, property.type(), text));
    }
    wire.put("future " + Marks.EVERYTHING, Map.of(Marks.EVERYTHING, List.of(Marks.EVERYTHING)));
    return wire;
  }

  private static Object value(WireProperty property, WireType type, Function<WireProperty, String> text) {
    if (type instanceof WireType.ObjectOf object) {
      return full(object, text);
    }
    if (type instanceof WireType.ListOf list) {
      return List.of(value(property, list.element(), text));
    }
    return switch (((WireType.Scalar) type).kind()) {
      case TEXT, CODE -> text.apply(property);
      case TIME -> TIME;
      case FLAG -> true;
      case WHOLE_NUMBER -> 20_555_0199L;
      case NUMBER -> 205.550199;
    };
  }

  /** The record with one property of the wrong kind after the other, at any depth, each with marks in it. */
  static List<Map<String, Object>> wrong(WireType.ObjectOf type) {
    List<Map<String, Object>> wrong = new ArrayList<>();
    for (WireProperty property : type.properties()) {
      List<Object> values = new ArrayList<>(List.of(
          Marks.EVERYTHING, true, List.of(Marks.EVERYTHING), Map.of(Marks.EVERYTHING, Marks.EVERYTHING),
          List.of(List.of(Marks.EVERYTHING)), Double.NaN));
      WireType element = property.type() instanceof WireType.ListOf list ? list.element() : property.type();
      if (element instanceof WireType.ObjectOf object) {
        wrong(object).forEach(values::add);
        wrong(object).forEach(inner -> values.add(List.of(inner)));
      }
      values.forEach(value -> wrong.add(Map.of(property.name(), value)));
    }
    return wrong;
  }
}
