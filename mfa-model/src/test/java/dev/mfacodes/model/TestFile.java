package dev.mfacodes.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Files beside a class, decoded so strictly that a Latin-1 letter in one of them fails. */
public final class TestFile {

  private TestFile() {}

  /** The whole file. */
  public static String text(Class<?> home, String name) {
    try (InputStream bytes = Objects.requireNonNull(home.getResourceAsStream(name), name)) {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.readAllBytes())).toString();
    } catch (IOException broken) {
      throw new UncheckedIOException(name, broken);
    }
  }

  /** The lines that are neither blank nor a comment. */
  public static List<String> lines(Class<?> home, String name) {
    return text(home, name).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
  }

  /** The first column of a decision table, without its header. */
  public static List<String> firstColumn(Class<?> home, String table) {
    return lines(home, table).stream().skip(1).map(line -> line.substring(0, line.indexOf(','))).toList();
  }
}
