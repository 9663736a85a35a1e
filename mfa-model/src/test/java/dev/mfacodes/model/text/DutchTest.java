package dev.mfacodes.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.TestFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not stand in a Dutch text, whatever else it says. */
final class DutchTest {

  /** Speaks to the reader. An agent reads titles and descriptions aloud; advice about a user is not to that user. */
  private static final Pattern ADDRESSING = word("u|uw|uwe|uzelf");

  /** The one product whose Dutch name holds a word that is wrong anywhere else. */
  private static final Pattern PRODUCT = word("NPS-extensie");

  private static final Pattern BAD = word(badWords());

  static List<String> files() {
    return Terms.files();
  }

  private static String badWords() {
    return String.join("|", TestFile.lines(DutchTest.class, "bad-dutch.txt").stream().map(Pattern::quote).toList());
  }

  private static Pattern word(String alternatives) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(" + alternatives + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static boolean isBad(String text) {
    return BAD.matcher(PRODUCT.matcher(text).replaceAll("NPS")).find();
  }

  @ParameterizedTest
  @MethodSource("files")
  void no_text_holds_a_split_compound_or_a_wrong_word(String file) {
    List<String> bad = new ArrayList<>();
    TextFile.of(file, Language.DUTCH).texts().forEach((key, text) -> {
      if (isBad(text)) {
        bad.add(key + ": " + text);
      }
    });
    assertThat(bad).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void no_text_but_advice_for_end_users_addresses_the_reader(String file) {
    List<String> addressing = new ArrayList<>();
    TextFile.of(file, Language.DUTCH).texts().forEach((key, text) -> {
      if (!key.endsWith(".advice.end_user") && ADDRESSING.matcher(text).find()) {
        addressing.add(key + ": " + text);
      }
    });
    assertThat(addressing).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_pin_is_written_in_small_letters(String file) {
    assertThat(TextFile.of(file, Language.DUTCH).texts()).allSatisfy((key, text) ->
        assertThat(text).as(key).doesNotContain("PINCODE", "PIN-code", "SMS-bericht"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "De aanroep is mislukt.", "Authenticatie geweigerd", "Het telefoon nummer klopt niet.", "Ongeldige extensie",
      "MFA-authenticatie", "Aan MFA is voldaan, want MFA is voldaan.", "De SMS BERICHTEN kwamen niet aan."
  })
  void the_list_is_searched_for_whole_words_in_any_case(String text) {
    assertThat(isBad(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Gebeurtenissen van de NPS-extensie staan in de aanmeldingslogboeken.", "Het telefoonnummer klopt niet.",
      "Aan de MFA-vereiste is voldaan.", "Het toestelnummer is ongeldig.", "De status van de server"
  })
  void good_dutch_is_not_found(String text) {
    assertThat(isBad(text)).isFalse();
  }

  @Test
  void the_list_names_each_word_once() {
    assertThat(TestFile.lines(getClass(), "bad-dutch.txt")).hasSizeGreaterThan(100).doesNotHaveDuplicates();
  }
}
