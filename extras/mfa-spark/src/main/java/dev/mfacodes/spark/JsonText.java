package dev.mfacodes.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.unsafe.types.VariantVal;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** Writes values as JSON texts: those of the models, and those that Spark has in its rows. */
final class JsonText {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  /** The text; nulls within it stay. */
  static String of(@Nullable Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      write(json, value);
    } catch (IOException notToMemory) {
      throw new UncheckedIOException(notToMemory);
    }
    return text.toString();
  }

  /** The members of an object that are texts, whole numbers or truth values; none if it is anything but one object. */
  static Map<String, Object> flat(String text) {
    Map<String, Object> members = new LinkedHashMap<>();
    try (JsonParser json = FACTORY.createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return new LinkedHashMap<>();
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        switch (json.nextToken()) {
          case VALUE_STRING -> members.put(name, json.getText());
          case VALUE_TRUE, VALUE_FALSE -> members.put(name, json.getBooleanValue());
          case VALUE_NUMBER_INT -> members.put(name, json.getNumberValue());
          default -> json.skipChildren();
        }
      }
      return json.nextToken() == null ? members : new LinkedHashMap<>();
    } catch (IOException broken) {
      return new LinkedHashMap<>();
    }
  }

  private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof Number number) {
      write(json, number);
    } else if (value instanceof Map<?, ?> members) {
      json.writeStartObject();
      for (Map.Entry<?, ?> member : members.entrySet()) {
        json.writeFieldName(String.valueOf(member.getKey()));
        write(json, member.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof Iterable<?> elements) {
      json.writeStartArray();
      for (Object element : elements) {
        write(json, element);
      }
      json.writeEndArray();
    } else {
      writeOfSpark(json, value);
    }
  }

  private static void write(JsonGenerator json, Number number) throws IOException {
    if (number instanceof BigDecimal decimal) {
      json.writeNumber(decimal);
    } else if (number instanceof BigInteger whole) {
      json.writeNumber(whole);
    } else if (number instanceof Double || number instanceof Float) {
      json.writeNumber(number.doubleValue());
    } else {
      json.writeNumber(number.longValue());
    }
  }

  private static void writeOfSpark(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Row row) {
      json.writeStartObject();
      StructField[] fields = row.schema().fields();
      for (int i = 0; i < fields.length; i++) {
        json.writeFieldName(fields[i].name());
        write(json, row.get(i));
      }
      json.writeEndObject();
    } else if (value instanceof scala.collection.Map<?, ?> members) {
      write(json, CollectionConverters.asJava(members));
    } else if (value instanceof scala.collection.Iterable<?> elements) {
      write(json, CollectionConverters.asJava(elements));
    } else if (value instanceof byte[] bytes) {
      json.writeString(new String(bytes, StandardCharsets.UTF_8));
    } else if (value instanceof VariantVal variant) {
      json.writeRawValue(variant.toJson(ZoneOffset.UTC));
    } else if (value instanceof java.sql.Timestamp moment) {
      json.writeString(moment.toInstant().toString()); // its own text is in the machine's zone
    } else {
      json.writeString(value.toString());
    }
  }
}
