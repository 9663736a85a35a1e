package dev.mfacodes.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
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
    } else if (value instanceof java.sql.Timestamp moment) {
      json.writeString(moment.toInstant().toString()); // its own text is in the machine's zone
    } else {
      json.writeString(value.toString());
    }
  }
}
