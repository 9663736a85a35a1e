package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The command's own words are there in both languages; that none is missing is for {@code ExplainTest} to show. */
final class MessagesTest {

  private static Map<String, String> words(Language language) throws IOException {
    try (InputStream bytes = Messages.class.getResourceAsStream("Messages_" + language.code() + ".properties")) {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.readAllBytes())).toString();
      Map<String, String> words = new LinkedHashMap<>();
      text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
        String[] word = line.split("=", 2);
        assertThat(words.put(word[0].strip(), word[1].strip())).as("%s is there once", word[0]).isNull();
      });
      return words;
    }
  }

  @Test
  void both_languages_have_the_same_keys_in_the_same_order() throws IOException {
    assertThat(words(Language.DUTCH).keySet()).containsExactlyElementsOf(words(Language.ENGLISH).keySet());
  }

  /** Written alike in both languages. */
  private static final Set<String> ALIKE = Set.of("label.mfa", "result.OPEN");

  @Test
  void dutch_is_not_english() throws IOException {
    Map<String, String> english = words(Language.ENGLISH);

    assertThat(words(Language.DUTCH)).allSatisfy((key, dutch) -> assertThat(dutch).as(key).isNotBlank()
        .satisfies(text -> assertThat(text.equals(english.get(key))).isEqualTo(ALIKE.contains(key))));
  }

  @Test
  void labels_leave_room_for_what_they_label() throws IOException {
    for (Language language : Language.values()) {
      assertThat(words(language)).allSatisfy((key, word) ->
          assertThat(word.length() <= 11 || !key.startsWith("label.")).as("%s in %s", key, language).isTrue());
    }
  }
}
