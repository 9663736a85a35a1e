package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class TextsTest {

  @Property(tries = 300)
  void texts_are_numbered_as_they_first_come(@ForAll @Size(max = 200) List<String> texts) {
    assertNumbered(texts);
  }

  private static void assertNumbered(List<String> texts) {
    Map<String, Integer> expected = new LinkedHashMap<>();
    Texts numbered = new Texts();
    for (String text : texts) {
      int number = expected.computeIfAbsent(text, first -> expected.size());
      assertThat(numbered.number(text)).isEqualTo(number);
    }
    assertThat(numbered.size()).isEqualTo(expected.size());
    List<String> held = new ArrayList<>();
    numbered.forEach(held::add);
    assertThat(held).containsExactlyInAnyOrderElementsOf(expected.keySet());
  }

  @Test
  void many_texts_are_held_over_many_pages() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      texts.add("gebruiker" + i * 7919 % 10_007 + "@example.com");
    }
    assertNumbered(texts);
  }

  @Test
  void texts_that_are_alike_stay_apart() {
    String long1 = "x".repeat(70_000);
    assertNumbered(List.of(
        "", "a", "a\u0000", "\u0000", "?", "\uD800", "\uDC00", "\uD83D\uDE00", "\u00FF", "\u07FF\u0800", "\uFFFF",
        "a\u00EB", "\u00EBa", "a\u00EBb", "a\uD83D\uDE00b", "a\uD800", "\u007F", "\u0080", "a\u0080", "a\u007Fb",
        long1, long1 + "y", "x".repeat(65_535), "x".repeat(65_531), "x".repeat(65_532), "a", "", long1, "\uD800"));
  }

  /** It is written down: sketches that were kept would not fit another. */
  @Test
  void the_hash_of_a_name_is_always_the_same() {
    assertThat(DistinctUsers.hash("")).isEqualTo(-935_325_383_689_285_184L);
    assertThat(DistinctUsers.hash("ann@example.com")).isEqualTo(7_750_198_107_434_895_437L);
    assertThat(DistinctUsers.hash("ann@example.co")).isNotEqualTo(7_750_198_107_434_895_437L);
  }
}
