package dev.mfacodes.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.meaning.Term;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class GroupTest {

  /** Other tools build on the ids: this list may grow, and nothing in it changes. */
  @Test
  void the_keys_are_the_published_ones() {
    assertThat(Group.values()).extracting(Group::key).containsExactly(
        "result-code", "status", "sign-in-error", "method", "mfa-kind", "satisfied-how", "skipped-why", "denial-reason",
        "pending-for", "first-factor", "cause", "sign-in-result", "challenged", "mfa-report");
  }

  /** An enum with words that nobody renders would be missing from all four files. */
  @Test
  void every_enum_with_words_is_rendered() throws Exception {
    assertThat(enumsWithWords())
        .hasSize(Group.values().length)
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Group.values()).<Class<?>>map(Group::type).toList());
  }

  private static List<Class<?>> enumsWithWords() throws IOException, URISyntaxException {
    Path classes = Path.of(Term.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes.resolve("dev"))) {
      return files.map(file -> classes.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replaceAll("[/\\\\]", "."))
          .<Class<?>>map(GroupTest::load)
          .filter(type -> type.isEnum() && Term.class.isAssignableFrom(type))
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Term.class.getClassLoader());
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Test
  void every_constant_has_exactly_one_entry() {
    for (Group group : Group.values()) {
      assertThat(group.entries()).as(group.key()).extracting(Entry::term)
          .containsExactlyElementsOf(Arrays.<Term>asList(group.type().getEnumConstants()));
    }
  }

  @Test
  void ids_are_unique() {
    assertThat(Group.everything()).extracting(Entry::id).doesNotHaveDuplicates();
  }

  /** The page puts spellings between back quotes, the CSV file joins them. */
  @Test
  void no_spelling_holds_what_is_set_around_spellings() {
    for (Entry entry : Group.everything()) {
      assertThat(entry.facts().texts("spellings")).as(entry.id())
          .allSatisfy(spelling -> assertThat(spelling).doesNotContain("`", CatalogueCsv.BETWEEN_SPELLINGS));
    }
  }
}
