package check.consumer;

import java.lang.reflect.Type;
import java.util.Map;

/** An object mapper as its constructor makes it: no module registered, nothing configured. */
enum PlainMapper {

  JACKSON_2 {
    private final com.fasterxml.jackson.databind.ObjectMapper mapper =
        new com.fasterxml.jackson.databind.ObjectMapper();

    @Override
    Object read(String json, Type type) throws Exception {
      return mapper.readValue(json, mapper.constructType(type));
    }

    @Override
    <T> T convert(Map<String, Object> members, Class<T> type) {
      return mapper.convertValue(members, type);
    }

    @Override
    String write(Object value) throws Exception {
      return mapper.writeValueAsString(value);
    }
  },

  JACKSON_3 {
    private final tools.jackson.databind.ObjectMapper mapper = new tools.jackson.databind.ObjectMapper();

    @Override
    Object read(String json, Type type) {
      return mapper.readValue(json, mapper.constructType(type));
    }

    @Override
    <T> T convert(Map<String, Object> members, Class<T> type) {
      return mapper.convertValue(members, type);
    }

    @Override
    String write(Object value) {
      return mapper.writeValueAsString(value);
    }
  };

  abstract Object read(String json, Type type) throws Exception;

  /** Of what a parser made of an object. */
  abstract <T> T convert(Map<String, Object> members, Class<T> type);

  abstract String write(Object value) throws Exception;

  <T> T read(String json, Class<T> type) throws Exception {
    return type.cast(read(json, (Type) type));
  }
}
