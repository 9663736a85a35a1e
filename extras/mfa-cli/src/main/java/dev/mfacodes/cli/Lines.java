package dev.mfacodes.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Optional;

/** JSON, one object a line. What is absent is left out. */
final class Lines {

  private static final JsonFactory JSON = new JsonFactoryBuilder().rootValueSeparator("\n").build();

  /** Members that are written one by one. */
  @FunctionalInterface
  interface Members {

    void write() throws IOException;
  }

  /** Writes the members of one of several objects. */
  @FunctionalInterface
  interface Writing<T> {

    void write(T value) throws IOException;
  }

  private final JsonGenerator json;
  private boolean written;

  Lines(OutputStream out) throws IOException {
    this.json = JSON.createGenerator(new EscapingWriter(out));
  }

  /** One line. */
  void line(Members members) throws IOException {
    json.writeStartObject();
    members.write();
    json.writeEndObject();
    written = true;
  }

  void object(String name, Members members) throws IOException {
    json.writeObjectFieldStart(name);
    members.write();
    json.writeEndObject();
  }

  <T> void objects(String name, Collection<T> values, Writing<? super T> members) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      json.writeStartObject();
      members.write(value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void text(String name, String value) throws IOException {
    json.writeStringField(name, value);
  }

  void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      text(name, value.get());
    }
  }

  void texts(String name, Collection<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  void number(String name, long value) throws IOException {
    json.writeNumberField(name, value);
  }

  void flag(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
  }

  /** A number stays a number. */
  void scalar(String name, Object value) throws IOException {
    json.writeObjectField(name, value);
  }

  void flush() throws IOException {
    if (written) {
      json.writeRaw('\n');
    }
    json.flush();
  }
}
