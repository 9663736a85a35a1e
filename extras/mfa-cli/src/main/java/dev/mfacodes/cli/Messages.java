package dev.mfacodes.cli;

import dev.mfacodes.model.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The command's own words, in one language. Not {@code ResourceBundle}, which listens to the machine's locale. */
final class Messages {

  private final Properties words = new Properties();

  Messages(Language language) {
    String file = "Messages_" + language.code() + ".properties";
    try (InputStream bytes = Messages.class.getResourceAsStream(file)) {
      words.load(new InputStreamReader(Objects.requireNonNull(bytes, file), StandardCharsets.UTF_8));
    } catch (IOException brokenJar) {
      throw new UncheckedIOException(brokenJar);
    }
  }

  String get(String key) {
    return Objects.requireNonNull(words.getProperty(key), key);
  }
}
