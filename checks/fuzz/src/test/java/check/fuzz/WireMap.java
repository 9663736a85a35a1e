package check.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.mfacodes.model.schema.WireType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Maps as JSON libraries make them, and as no JSON library should. */
final class WireMap {

  private static final int MOST_DONE = 4;

  /** What parsers let through; some let more. */
  private static final int DEEPEST = 1_000;

  private WireMap() {}

  static Map<String, Object> of(FuzzedDataProvider input, WireType.ObjectOf type) {
    Map<String, Object> map = map(new Dice(input).event(type));
    for (int done = input.consumeInt(0, MOST_DONE); done > 0; done--) {
      put(input, map);
    }
    return map;
  }

  private static Map<String, Object> map(Node.Members members) {
    Map<String, Object> map = new LinkedHashMap<>();
    members.all().forEach(member -> map.put(unquoted(member.name()), value(member.value())));
    return map;
  }

  private static Object value(Node node) {
    if (node instanceof Node.Members members) {
      return map(members);
    }
    if (node instanceof Node.Elements elements) {
      List<Object> list = new ArrayList<>();
      elements.all().forEach(element -> list.add(value(element)));
      return list;
    }
    String text = ((Node.Scalar) node).text();
    return switch (text.charAt(0)) {
      case '"' -> unquoted(text);
      case 'n' -> null;
      case 't', 'f' -> Boolean.valueOf(text);
      default -> text.matches("-?[0-9]{1,9}") ? (Object) Integer.valueOf(text) : Double.valueOf(text);
    };
  }

  private static String unquoted(String quoted) {
    byte[] utf8 = quoted.substring(1, quoted.length() - 1).getBytes(StandardCharsets.ISO_8859_1);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  @SuppressWarnings("unchecked")
  private static void put(FuzzedDataProvider input, Map<String, Object> map) {
    List<String> names = new ArrayList<>(map.keySet());
    names.add("future");
    String name = new Dice(input).one(names);
    Object value = map.get(name);
    if (value instanceof LinkedHashMap<?, ?> inner && input.consumeBoolean()) {
      put(input, (Map<String, Object>) inner);
    } else if (value instanceof ArrayList<?> list && !list.isEmpty() && input.consumeBoolean()) {
      int at = input.consumeInt(0, list.size() - 1);
      if (list.get(at) instanceof LinkedHashMap<?, ?> inner) {
        put(input, (Map<String, Object>) inner);
      } else {
        ((List<Object>) list).set(at, odd(input));
      }
    } else {
      map.put(name, odd(input));
    }
  }

  private static Object odd(FuzzedDataProvider input) {
    return switch (input.consumeInt(0, 18)) {
      case 0 -> Double.NaN;
      case 1 -> Float.NEGATIVE_INFINITY;
      case 2 -> new BigDecimal("1e999999999");
      case 3 -> new BigDecimal("1e-999999999");
      case 4 -> BigInteger.TEN.pow(input.consumeInt(0, 5_000));
      case 5 -> input.consumeLong();
      case 6 -> (short) input.consumeInt(0, 9);
      case 7 -> 'x';
      case 8 -> Instant.MAX;
      case 9 -> Optional.empty();
      case 10 -> new int[] {1};
      case 11 -> deep(input.consumeInt(1, DEEPEST), input.consumeBoolean());
      case 12 -> "\ud800";
      case 13 -> new Dice(input).one(Nastiness.TIMES);
      case 14 -> input.consumeString(60);
      case 15 -> new ArrayList<>(List.of(Map.of(), List.of(), "", 0));
      case 16 -> new LinkedHashMap<>(Map.of("", ""));
      case 17 -> Map.of(1, 2);
      default -> input.consumeRegularDouble();
    };
  }

  private static Object deep(int levels, boolean lists) {
    Object value = "";
    for (int i = 0; i < levels; i++) {
      value = lists ? new ArrayList<>(List.of(value)) : new LinkedHashMap<>(Map.of("a", value));
    }
    return value;
  }
}
