package dev.mfacodes.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldingTest {

  @ParameterizedTest(name = "{0} folds to {1}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "User declined               | user declined",
      "authentication in-progress  | authentication in progress",
      "the user's phone            | the user s phone",
      "the user\u2019s phone       | the user s phone",
      "didn't respond              | did not respond",
      "didn\u2019t respond         | did not respond",
      "DOESN'T                     | does not",
      "`  a \u00a0 b\t.`           | a b",
      "Only # Entered              | only entered",
      "MFA denied; user            | mfa denied user",
      "MFA denied,user             | mfa denied user",
      "INVALID                     | invalid",
      "X.509 Certificate           | x 509 certificate",
      "\u00c9\u00e9n               | \u00e9\u00e9n",
      "`...`                       | ``",
      "``                          | ``"
  })
  void a_text_folds_so(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
  }

  @Test
  void letters_beyond_the_basic_plane_are_letters() {
    assertThat(Folding.fold("\ud83d\ude00 \ud801\udc00-x")).isEqualTo("\ud801\udc28 x");
  }

  @Test
  void folding_what_is_folded_changes_nothing() {
    assertThat(allSpellings()).allSatisfy(spelling -> {
      String folded = Folding.fold(spelling);
      assertThat(Folding.fold(folded)).isEqualTo(folded);
      assertThat(folded).isNotEmpty();
    });
  }

  @Test
  void every_spelling_is_short_enough_to_be_folded_even_with_everything_doubled() {
    assertThat(allSpellings()).allSatisfy(spelling -> assertThat(2 * spelling.length()).isLessThan(Folding.LONGEST));
  }

  private static List<String> allSpellings() {
    return Stream.of(
            Arrays.stream(MfaResultCode.values()).flatMap(code -> Stream.of(code.name(), code.label())),
            Arrays.stream(MfaStatus.values()).flatMap(status -> status.spellings().stream()),
            Arrays.stream(AuthenticationMethod.values()).flatMap(method -> method.spellings().stream()))
        .flatMap(spellings -> spellings)
        .toList();
  }
}
