package check.consumer;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON to compare: without null members, numbers by value. Refuses a member that stands twice. */
final class JsonTree {

  /** The one mapper here that is configured: it measures, and is not what is measured. */
  private static final ObjectMapper EXACT = JsonMapper.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();

  private JsonTree() {}

  static Object of(String json) throws Exception {
    return comparable(EXACT.readValue(json, Object.class));
  }

  static Map<String, Object> object(String json) throws Exception {
    Map<String, Object> members = new LinkedHashMap<>();
    ((Map<?, ?>) of(json)).forEach((name, member) -> members.put(name.toString(), member));
    return members;
  }

  private static Object comparable(Object value) {
    if (value instanceof Map<?, ?> object) {
      Map<String, Object> members = new LinkedHashMap<>();
      object.forEach((name, member) -> {
        if (member != null) {
          members.put(name.toString(), comparable(member));
        }
      });
      return members;
    }
    if (value instanceof List<?> list) {
      List<Object> elements = new ArrayList<>();
      list.forEach(element -> elements.add(comparable(element)));
      return elements;
    }
    return value instanceof Number number ? new BigDecimal(number.toString()).stripTrailingZeros() : value;
  }
}
