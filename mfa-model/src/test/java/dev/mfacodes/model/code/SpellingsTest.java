package dev.mfacodes.model.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SpellingsTest {

  @Test
  void exact_goes_before_folded() {
    Spellings<Word> words = words(Map.of(Word.FIRST, List.of("Re-use"), Word.SECOND, List.of("other")));
    assertThat(words.find("Re-use")).contains(Word.FIRST);
    assertThat(words.find("RE USE!")).contains(Word.FIRST);
    assertThat(words.find("reuse")).isEmpty();
    assertThat(words.findFolded("re use")).contains(Word.FIRST);
    assertThat(words.findFolded("Re-use")).as("is not folded").isEmpty();
  }

  @Test
  void what_is_longer_than_four_hundred_characters_is_no_spelling() {
    Spellings<Word> words = words(Map.of(Word.FIRST, List.of("Re-use"), Word.SECOND, List.of()));
    assertThat(words.find("re-use" + " ".repeat(394))).contains(Word.FIRST);
    assertThat(words.find("re-use" + " ".repeat(395))).isEmpty();
  }

  @Test
  void one_constant_may_have_spellings_that_fold_alike() {
    Spellings<Word> words = words(Map.of(Word.FIRST, List.of("MFA denied", "MFA Denied"), Word.SECOND, List.of()));
    assertThat(words.find("mfa denied")).contains(Word.FIRST);
  }

  @Test
  void two_constants_that_fold_alike_are_refused() {
    assertThatThrownBy(() -> words(Map.of(Word.FIRST, List.of("did not"), Word.SECOND, List.of("Didn't"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("Didn't", "FIRST", "SECOND");
  }

  @Test
  void two_constants_with_one_spelling_are_refused() {
    assertThatThrownBy(() -> words(Map.of(Word.FIRST, List.of("same"), Word.SECOND, List.of("same"))))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_catalogue_that_contradicts_itself_cannot_be_loaded() {
    assertThatThrownBy(() -> Contradiction.spelled("in progress"))
        .isInstanceOf(ExceptionInInitializerError.class)
        .hasCauseInstanceOf(IllegalStateException.class);
  }

  private static Spellings<Word> words(Map<Word, List<String>> spellings) {
    return new Spellings<>(Word.values(), spellings::get);
  }

  private enum Word { FIRST, SECOND }

  /** Built as the catalogues are. */
  private enum Contradiction {
    IN_PROGRESS("in-progress"),
    IN_PROGRESS_TOO("In progress.");

    private static final Spellings<Contradiction> SPELLINGS =
        new Spellings<>(values(), constant -> List.of(constant.spelling));

    private final String spelling;

    Contradiction(String spelling) {
      this.spelling = spelling;
    }

    static Optional<Contradiction> spelled(String wire) {
      return SPELLINGS.find(wire);
    }
  }
}
