package dev.mfacodes.model.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The files of one language. Not {@code ResourceBundle}: on a Dutch machine that answers Dutch when asked for English,
 * its {@code Control} fails in a named module, and its encoding can be changed from outside.
 */
final class Words {

  private final String language;
  private final Map<String, Map<String, String>> files = new ConcurrentHashMap<>();

  Words(Language language) {
    this.language = language.code();
  }

  /** Empty where the file or the key is not there, which the tests rule out for everything of this library's own. */
  Optional<String> find(String file, String key) {
    return Optional.ofNullable(files.computeIfAbsent(file, this::load).get(key));
  }

  private Map<String, String> load(String file) {
    try (InputStream bytes = Words.class.getResourceAsStream(file + '_' + language + ".properties")) {
      if (bytes == null) {
        return Map.of();
      }
      Properties words = new Properties();
      words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      return words.stringPropertyNames().stream()
          .collect(Collectors.toUnmodifiableMap(key -> key, words::getProperty));
    } catch (IOException brokenJar) {
      throw new UncheckedIOException(brokenJar);
    }
  }
}
