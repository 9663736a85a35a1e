package dev.mfacodes.read;

import dev.mfacodes.model.schema.WireProperty;
import dev.mfacodes.model.schema.WireType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** JSON as Graph writes a model, the same for the same seed: some of its properties, and some that nobody knows. */
final class RandomWire {

  private static final List<Object> TEXTS = List.of(
      "", " ", "MFA denied;\u00a0user didn\u2019t respond", "{}", "[1]", "null", "0",
      "Zo\u00eb \ud83d\ude00 \" \\ \n", "\t",
      "System.Object[]", "@{a=1}", "12/12/2025 3:03:58 PM");
  private static final List<Object> TIMES = List.of(
      "2026-01-31T08:00:00Z", "2026-01-31T08:00:00.1234567Z", "2026-01-31T09:00:00.123456789+01:00",
      "2026-01-31T08:00Z", "2026-01-31T08:00:00", "9/19/2023, 1:45:17.287 PM", "never", "");
  private static final List<Object> CODES =
      List.of(0, 50074, "50074", "AADSTS50074: x", "Success", 50_000_000_000L, "");
  private static final List<Object> NUMBERS = List.of(0, 1, -1, 52.37, 1e-7, 1e20, 4.9);
  private static final List<Object> WHOLE_NUMBERS = List.of(0, 1136, -5, Long.MAX_VALUE, "1136");

  private final Random random;

  RandomWire(long seed) {
    random = new Random(seed);
  }

  Map<String, Object> object(WireType.ObjectOf type) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (WireProperty property : type.properties()) {
      switch (random.nextInt(8)) {
        case 0, 1, 2, 3 -> object.put(property.name(), value(property.type()));
        case 4 -> property.aliases().forEach(alias -> object.put(alias, value(property.type())));
        case 5 -> object.put(property.name(), null);
        default -> { }
      }
      if (random.nextInt(10) == 0) {
        object.put(random.nextBoolean() ? property.name() + "@odata.type" : "future" + random.nextInt(100), any(3));
      }
    }
    return object;
  }

  private Object value(WireType type) {
    if (type instanceof WireType.ObjectOf object) {
      return object(object);
    }
    if (type instanceof WireType.ListOf list) {
      List<Object> elements = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        elements.add(random.nextInt(20) == 0 ? null : value(list.element()));
      }
      return elements;
    }
    WireType.Scalar scalar = (WireType.Scalar) type;
    return switch (scalar.kind()) {
      case TEXT -> one(scalar.values().isEmpty() || random.nextBoolean() ? TEXTS : scalar.values());
      case FLAG -> random.nextBoolean();
      case WHOLE_NUMBER -> one(WHOLE_NUMBERS);
      case NUMBER -> one(NUMBERS);
      case CODE -> one(CODES);
      case TIME -> one(TIMES);
    };
  }

  private Object any(int levels) {
    return switch (random.nextInt(levels > 0 ? 5 : 3)) {
      case 0 -> one(TEXTS);
      case 1 -> one(NUMBERS);
      case 2 -> random.nextBoolean();
      case 3 -> Arrays.asList(any(levels - 1), null, any(levels - 1));
      default -> Map.of("id", any(levels - 1), "status", any(levels - 1));
    };
  }

  private Object one(List<?> values) {
    return values.get(random.nextInt(values.size()));
  }
}
