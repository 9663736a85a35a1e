package dev.mfacodes.bench.speed.peer;

import com.alibaba.fastjson2.JSONReader;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is less than the work, and the base of all ratios. */
public final class Floors {

  /** The base of all ratios: 1.00 is the time that this takes. */
  public static final Floor JACKSON_2_TOKENS = floor("Jackson 2 tokens", "tokens", Floors::jackson2);

  private interface Reading {

    long of(Path file) throws IOException;
  }

  private Floors() {}

  /**
   * All of them but the base.
   *
   * @return the floors
   */
  public static List<Floor> all() {
    return List.of(
        floor("file read", "bytes", Floors::bytes),
        floor("each line break found", "lines", Floors::lines),
        floor("fastjson2, every record skipped", "lines", Floors::skipped),
        floor("Jackson 3 tokens", "tokens", Floors::jackson3));
  }

  private static Floor floor(String name, String counts, Reading reading) {
    return new Floor() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public String counts() {
        return counts;
      }

      @Override
      public long run(Path file) throws IOException {
        return reading.of(file);
      }
    };
  }

  private static long bytes(Path file) throws IOException {
    byte[] buffer = new byte[1 << 18];
    long count = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        count += read;
      }
    }
    return count;
  }

  private static long lines(Path file) throws IOException {
    long[] count = new long[1];
    Lines.each(file, (bytes, from, length) -> count[0]++);
    return count[0];
  }

  private static long skipped(Path file) throws IOException {
    long[] count = new long[1];
    Lines.each(file, (bytes, from, length) -> {
      try (JSONReader reader = JSONReader.of(bytes, from, length, StandardCharsets.UTF_8)) {
        reader.skipValue();
        count[0]++;
      }
    });
    return count[0];
  }

  private static long jackson2(Path file) throws IOException {
    long count = 0;
    try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
      while (parser.nextToken() != null) {
        count++;
      }
    }
    return count;
  }

  private static long jackson3(Path file) {
    long count = 0;
    try (tools.jackson.core.JsonParser parser = new tools.jackson.core.json.JsonFactory()
        .createParser(tools.jackson.core.ObjectReadContext.empty(), file.toFile())) {
      while (parser.nextToken() != null) {
        count++;
      }
    }
    return count;
  }
}
