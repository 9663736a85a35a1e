package dev.mfacodes.read.partial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.read.scan.Words;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class GuidTest {

  private static Optional<UUID> read(String text) {
    byte[] bytes = ('"' + text + '"').getBytes(StandardCharsets.ISO_8859_1);
    Guid guid = new Guid();
    return guid.read(Arrays.copyOf(bytes, bytes.length + Words.SLACK), 0, bytes.length)
        ? guid.value()
        : Optional.empty();
  }

  @Test
  void guids_are_read_in_any_case() {
    Random random = new Random(1);
    for (int i = 0; i < 10_000; i++) {
      UUID guid = new UUID(random.nextLong(), random.nextLong());
      assertThat(read(guid.toString())).contains(guid);
      assertThat(read(guid.toString().toUpperCase(Locale.ROOT))).contains(guid);
    }
  }

  @Test
  void one_other_character_makes_it_none() {
    String guid = "0a1b2c3d-4e5f-6789-abcd-ef0123456789";
    for (int at = 0; at < guid.length(); at++) {
      for (char c = 0; c < 256; c++) {
        String other = guid.substring(0, at) + c + guid.substring(at + 1);
        boolean same = guid.charAt(at) == '-' ? c == '-' : Character.digit(c, 16) >= 0 && c < 128;
        assertThat(read(other).isPresent()).as(other).isEqualTo(same);
      }
    }
  }

  @Test
  void an_empty_text_is_no_guid_and_no_mistake() {
    Guid guid = new Guid();

    assertThat(guid.read(new byte[] {'"', '"'}, 0, 2)).isTrue();
    assertThat(guid.present()).isFalse();
    assertThat(guid.read(new byte[] {'-', '1'}, 0, 2)).isFalse();
    assertThat(guid.written()).isTrue();
    assertThat(read("0a1b2c3d4e5f6789abcdef0123456789")).isEmpty();
    assertThat(read("{0a1b2c3d-4e5f-6789-abcd-ef0123456789}")).isEmpty();
  }
}
