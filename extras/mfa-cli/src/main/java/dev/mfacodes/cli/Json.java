package dev.mfacodes.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.mfacodes.classify.Ratio;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;

/** What the documents for machines have in common. Names are those of the library, nothing is cut off. */
final class Json {

  /** Writes what stands behind a key, or a whole document. */
  @FunctionalInterface
  interface Writing<T> {

    void write(T value) throws IOException;
  }

  private final JsonGenerator json;

  private Json(JsonGenerator json) {
    this.json = json;
  }

  /** Writes one object, indented, and a line break. */
  static void document(OutputStream out, Writing<Json> members) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(new EscapingWriter(out));
    json.useDefaultPrettyPrinter();
    json.writeStartObject();
    members.write(new Json(json));
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  void text(String name, String text) throws IOException {
    json.writeStringField(name, text);
  }

  void flag(String name, boolean flag) throws IOException {
    json.writeBooleanField(name, flag);
  }

  void number(String name, long number) throws IOException {
    json.writeNumberField(name, number);
  }

  void texts(String name, Collection<String> texts) throws IOException {
    array(name, texts, json::writeString);
  }

  void numbers(String name, Map<? extends Enum<?>, ? extends Number> numbers) throws IOException {
    object(name, numbers, Enum::name, number -> json.writeNumber(number.longValue()));
  }

  void ratio(String name, Ratio ratio) throws IOException {
    object(name, () -> {
      number("part", ratio.part());
      number("whole", ratio.whole());
      numbers("leftOut", ratio.leftOut());
    });
  }

  /** Members that are written one by one. */
  @FunctionalInterface
  interface Members {

    void write() throws IOException;
  }

  void object(String name, Members members) throws IOException {
    json.writeFieldName(name);
    object(members);
  }

  /** An object as an element, or as the value of a key that was written. */
  void object(Members members) throws IOException {
    json.writeStartObject();
    members.write();
    json.writeEndObject();
  }

  <K, V> void object(String name, Map<K, V> values, Function<? super K, String> key, Writing<? super V> writing)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<K, V> entry : values.entrySet()) {
      json.writeFieldName(key.apply(entry.getKey()));
      writing.write(entry.getValue());
    }
    json.writeEndObject();
  }

  <T> void array(String name, Collection<T> values, Writing<? super T> writing) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      writing.write(value);
    }
    json.writeEndArray();
  }

  void numberValue(long number) throws IOException {
    json.writeNumber(number);
  }
}
