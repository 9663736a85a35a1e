package dev.mfacodes.read.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class VocabularyTest {

  private static byte[] slack(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Arrays.copyOf(bytes, bytes.length + Words.SLACK);
  }

  private static int length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  @Test
  void texts_have_the_number_that_they_were_given() {
    Vocabulary vocabulary = new Vocabulary(30_000, 1 << 20);
    Map<String, Integer> numbers = new HashMap<>();
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      String text = "x".repeat(random.nextInt(20)) + random.nextInt(500) + (random.nextBoolean() ? "\u00eb" : "");
      int found = vocabulary.find(slack(text), 0, length(text));
      assertThat(found).isEqualTo(numbers.getOrDefault(text, -1));
      if (found < 0) {
        numbers.put(text, vocabulary.add(slack(text), 0, length(text)));
      }
    }
    assertThat(vocabulary.size()).isEqualTo(numbers.size());
    assertThat(numbers.values()).doesNotHaveDuplicates();
  }

  @Test
  void what_lies_around_a_text_makes_no_difference() {
    Vocabulary vocabulary = new Vocabulary(10, 100);
    int number = vocabulary.add(slack("abcdefghij"), 2, 7);

    assertThat(vocabulary.find(slack("cdefg"), 0, 5)).isEqualTo(number);
    assertThat(vocabulary.find(slack("cdefgh"), 0, 6)).isNegative();
    assertThat(vocabulary.find(slack(""), 0, 0)).isNegative();
  }

  /** Else each of them is looked for among all the others, and a log of such names takes a hundred times as long. */
  @Test
  void texts_that_were_chosen_to_stand_in_one_place_are_not_all_taken() {
    Vocabulary vocabulary = new Vocabulary(10_000, 1 << 20);
    int held = 0;
    int refused = 0;
    for (int i = 0; refused == 0 && i < 2_000_000; i++) {
      byte[] text = slack("k" + i);
      int length = text.length - Words.SLACK;
      if ((Vocabulary.hash(text, 0, length) & 0xfff) == 7) {
        assertThat(vocabulary.hasRoom(text, 0, length)).isEqualTo(vocabulary.add(text, 0, length) >= 0);
        boolean found = vocabulary.find(text, 0, length) >= 0;
        held += found ? 1 : 0;
        refused += found ? 0 : 1;
      }
    }
    assertThat(refused).isOne();
    assertThat(held).isEqualTo(vocabulary.size()).isBetween(200, 300);
    assertThat(vocabulary.add(slack("another"), 0, 7)).isNotNegative();
    vocabulary.clear();
    assertThat(vocabulary.add(slack("k1"), 0, 2)).isZero();
  }

  @Test
  void it_holds_no_more_than_it_may() {
    Vocabulary few = new Vocabulary(1, 100);
    Vocabulary small = new Vocabulary(10, 3);

    assertThat(few.add(slack("a"), 0, 1)).isZero();
    assertThat(few.add(slack("b"), 0, 1)).isNegative();
    assertThat(small.add(slack("abcd"), 0, 4)).isNegative();
    few.clear();
    assertThat(few.find(slack("a"), 0, 1)).isNegative();
    assertThat(few.add(slack("b"), 0, 1)).isZero();
  }

  @Test
  void what_is_remembered_is_forgotten_when_there_is_no_room() {
    Remembered<String> remembered = new Remembered<>(2, 100);
    remembered.add(slack("a"), 0, 1, "A");
    remembered.add(slack("b"), 0, 1, "B");

    assertThat(remembered.find(slack("a"), 0, 1)).isEqualTo("A");
    remembered.add(slack("c"), 0, 1, "C");
    assertThat(remembered.find(slack("a"), 0, 1)).isNull();
    assertThat(remembered.find(slack("c"), 0, 1)).isEqualTo("C");
    remembered.add(slack("x".repeat(101)), 0, 101, "too long");
    assertThat(remembered.find(slack("x".repeat(101)), 0, 101)).isNull();
  }
}
