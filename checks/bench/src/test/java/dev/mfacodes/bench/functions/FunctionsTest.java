package dev.mfacodes.bench.functions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.text.Language;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is timed does what it says: each candidate and its peer give the same answers. */
final class FunctionsTest {

  private static final int CALLS = 2_000;

  @Test
  void lookups_find_what_the_maps_find() {
    CodeLookups own = new CodeLookups();
    CodeLookups peer = new CodeLookups();
    StatusLookups statuses = new StatusLookups();
    StatusLookups map = new StatusLookups();
    TextLookups titles = new TextLookups();
    TextLookups enumMap = new TextLookups();

    for (int i = 0; i < CALLS; i++) {
      assertThat(own.resultCode()).contains(peer.resultCodeByHashMap());
      assertThat(own.errorCode()).contains(peer.errorCodeByHashMap());
      assertThat(own.resultCodeUnknown()).isEmpty();
      assertThat(statuses.status()).contains(map.statusByHashMap());
      assertThat(titles.title()).isEqualTo(enumMap.titleByEnumMap());
    }
  }

  @Test
  void folded_texts_are_found_and_unknown_ones_are_not() {
    StatusLookups statuses = new StatusLookups();

    for (int i = 0; i < CALLS; i++) {
      assertThat(statuses.statusFolded()).isPresent();
      assertThat(statuses.statusUnknown()).isEmpty();
    }
  }

  @Test
  void texts_are_dutch_and_events_are_classified() throws IOException {
    Classifying classifying = new Classifying();
    classifying.read();

    assertThat(new TextLookups().textsInLocale().language()).isEqualTo(Language.DUTCH);
    for (Supplier<Classification> mix :
        List.<Supplier<Classification>>of(classifying::classify, classifying::classifyFromMemory)) {
      assertThat(Stream.generate(mix).limit(CALLS).map(answer -> answer.mfa().kind()))
          .contains(MfaKind.SATISFIED, MfaKind.DENIED, MfaKind.PENDING, MfaKind.NOT_REQUIRED, MfaKind.NOT_REACHED);
    }
  }
}
