package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of any script in a terminal: what is cleaned off them, and how wide they are. */
final class WidthTest {

  private static final String WIDE = "\u591a\u8981\u7d20\u8a8d\u8a3c\u304c\u5fc5\u8981";

  @ParameterizedTest
  @CsvSource({"abc, 3", "'', 0", "\u591a\u8981, 4", "e\u0301, 1", "\ud83d\udd12, 2", "\ud83d, 1", "\uff21, 2"})
  void a_text_is_as_wide_as_a_terminal_shows_it(String text, int columns) {
    assertThat(Width.of(text)).isEqualTo(columns);
  }

  @Test
  void lines_are_broken_by_columns_and_nothing_is_lost() {
    List<String> lines = Page.wrapped(WIDE.repeat(10) + " abc " + WIDE + " \u591a", 15);
    assertThat(lines).allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(15));
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(WIDE.repeat(10) + "abc" + WIDE + "\u591a");
    assertThat(Page.wrapped(WIDE, 1)).as("a character that does not fit at all").hasSize(8);
  }

  @Test
  void a_table_is_no_wider_than_its_terminal_and_its_columns_stand_below_each_other() {
    Document.Builder page = new Document.Builder();
    page.table(List.of("Policy", "Attempts"), Stream.of(
            "Require MFA", WIDE, WIDE.repeat(9), "", "\u202e" + WIDE + "\u0007")
        .map(name -> Document.Row.of(name, OptionalDouble.of(1), "12")).toList());
    List<String> lines = Sheet.of(page.build(), new Display(80, false)).lines().toList();
    assertThat(lines).allSatisfy(line -> assertThat(Width.of(line)).as(line).isLessThanOrEqualTo(80));
    assertThat(lines.stream().filter(line -> line.contains("12"))
        .map(line -> Width.of(line.substring(0, line.indexOf("12")))).distinct()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
      "a\u0000b, 'a b'", "a\u001bb, 'a b'", "a\u0085\rb, 'a b'", "a\u009bb, 'a b'", "a\u2028\u2029b, 'a b'",
      "a\u202eb\u202c, ab", "\u2066a\u2069\u200e\u200f\u061c, a"})
  void what_would_change_the_text_around_it_is_cleaned_off(String text, String clean) {
    assertThat(Printable.line(text)).isEqualTo(clean);
    assertThat(Document.Row.of(text, OptionalDouble.empty(), text))
        .isEqualTo(Document.Row.of(clean, OptionalDouble.empty(), clean));
    assertThat(Page.wrapped(text, 80)).containsExactly(clean);
  }
}
