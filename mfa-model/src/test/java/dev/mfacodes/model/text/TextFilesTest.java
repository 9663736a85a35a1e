package dev.mfacodes.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.MainClasses;
import dev.mfacodes.model.TestFile;
import dev.mfacodes.model.meaning.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All texts, all languages: the files themselves. */
final class TextFilesTest {

  private static final int LONGEST_TITLE = 60;

  /** Keys of texts that are the same in both languages because they are nothing but a name. */
  private static final Set<String> SAME_IN_BOTH = Set.of();

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}?|}");

  static List<String> files() {
    return Terms.files();
  }

  static Stream<TextFile> bundles() {
    return Terms.files().stream()
        .flatMap(file -> Arrays.stream(Language.values()).map(language -> TextFile.of(file, language)));
  }

  @Test
  void there_is_one_file_for_each_type_and_language_and_no_other() throws IOException {
    Path directory = MainClasses.DIRECTORY.resolve("dev/mfacodes/model/text");
    try (Stream<Path> found = Files.list(directory)) {
      assertThat(found.map(file -> file.getFileName().toString()).filter(name -> !name.endsWith(".class")))
          .containsExactlyInAnyOrderElementsOf(bundles().map(TextFile::name).toList());
    }
    assertThat(Terms.types()).as("enums with words").hasSize(14);
  }

  @ParameterizedTest
  @MethodSource("files")
  void both_languages_have_the_keys_that_the_enum_demands_in_its_order_once_each(String file) {
    for (Language language : Language.values()) {
      assertThat(TextFile.of(file, language).keys()).as(language.code()).isEqualTo(Terms.keys(file));
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void every_line_is_one_text_without_escapes(TextFile file) {
    String content = TestFile.text(Texts.class, file.name());
    assertThat(content).endsWith("\n").doesNotContain("\\", "\t", "\r", "\ufeff", "\ufffd");
    assertThat(Normalizer.isNormalized(content, Normalizer.Form.NFC)).as("precomposed letters").isTrue();
    assertThat(TestFile.lines(Texts.class, file.name())).allSatisfy(line -> assertThat(line).matches("\\S+ += \\S.*"));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void no_text_is_empty_doubly_spaced_or_shouted(TextFile file) {
    assertThat(file.texts()).allSatisfy((key, text) ->
        assertThat(text).as(key).isNotBlank().doesNotContain("  ", "!").isEqualTo(text.strip()));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void titles_are_short_and_without_a_full_stop(TextFile file) {
    assertThat(file.texts()).allSatisfy((key, text) -> {
      if (key.endsWith(".title") || key.endsWith(".place")) {
        assertThat(text).as(key).doesNotEndWith(".");
      }
      if (key.endsWith(".title")) {
        assertThat(text.codePointCount(0, text.length())).as("%s: %s", key, text).isLessThanOrEqualTo(LONGEST_TITLE);
        assertThat(text.substring(0, 1)).as(key).isUpperCase();
      }
    });
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void all_other_texts_are_whole_sentences(TextFile file) {
    assertThat(file.texts()).allSatisfy((key, text) -> {
      if (!key.endsWith(".title") && !key.endsWith(".place")) {
        assertThat(text).as(key).endsWith(".").doesNotEndWith("..");
        assertThat(Character.isUpperCase(text.codePointAt(0))).as("%s: %s", key, text).isTrue();
      }
    });
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void no_two_constants_share_a_title_or_a_description(TextFile file) {
    for (String aspect : List.of(".title", ".description")) {
      Map<String, String> seen = new HashMap<>();
      file.texts().forEach((key, text) -> {
        if (key.endsWith(aspect)) {
          assertThat(seen.put(text.toLowerCase(Locale.ROOT), key)).as(key).isNull();
        }
      });
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void dutch_is_not_english(String file) {
    Map<String, String> english = TextFile.of(file, Language.ENGLISH).texts();
    List<String> same = new ArrayList<>();
    TextFile.of(file, Language.DUTCH).texts().forEach((key, text) -> {
      if (text.equalsIgnoreCase(english.get(key))) {
        same.add(file + '.' + key);
      }
    });
    assertThat(same).isSubsetOf(SAME_IN_BOTH);
  }

  @ParameterizedTest
  @MethodSource("files")
  void the_placeholders_are_the_same_in_both_languages(String file) {
    Map<String, String> english = TextFile.of(file, Language.ENGLISH).texts();
    TextFile.of(file, Language.DUTCH).texts().forEach((key, text) -> {
      List<String> expected = file.equals(Terms.SENTENCES) ? List.of("{value}") : List.of();
      assertThat(placeholders(text)).as("Dutch %s", key).isEqualTo(expected);
      assertThat(placeholders(english.get(key))).as("English %s", key).isEqualTo(expected);
    });
  }

  private static List<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void what_the_file_says_is_what_is_answered(String file) {
    for (Language language : Language.values()) {
      Words words = new Words(language);
      TextFile.of(file, language).texts()
          .forEach((key, text) -> assertThat(words.find(file, key)).as(key).contains(text));
    }
  }

  @Test
  void every_term_has_its_title_and_description_in_every_language() {
    for (Language language : Language.values()) {
      Texts texts = Texts.in(language);
      for (Term term : Terms.all()) {
        Map<String, String> file = TextFile.of(((Enum<?>) term).getDeclaringClass().getSimpleName(), language).texts();
        assertThat(texts.title(term)).isEqualTo(file.get(term.name() + ".title"));
        assertThat(texts.description(term)).isEqualTo(file.get(term.name() + ".description"));
      }
    }
  }
}
