package dev.mfacodes.read.partial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.read.scan.Words;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class GuidTest {

  private static Optional<UUID> read(String text) {
    Guid guid = new Guid();
    return read(guid, '"' + text + '"') ? guid.value() : Optional.empty();
  }

  private static boolean read(Guid guid, String value) {
    byte[] bytes = value.getBytes(StandardCharsets.ISO_8859_1);
    byte[] text = Arrays.copyOf(bytes, bytes.length + Words.SLACK);
    int behind = guid.behind(text, 0);
    assertThat(behind).isIn(-1, bytes.length);
    return behind > 0 || guid.readEmpty(text, 0, bytes.length);
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

    assertThat(read(guid, "\"\"")).isTrue();
    assertThat(guid.present()).isFalse();
    assertThat(read(guid, "-1")).isFalse();
    assertThat(guid.written()).isTrue();
    assertThat(read("0a1b2c3d4e5f6789abcdef0123456789")).isEmpty();
    assertThat(read("{0a1b2c3d-4e5f-6789-abcd-ef0123456789}")).isEmpty();
  }

  @Test
  void two_are_the_same_in_any_case() {
    Guid lower = new Guid();
    Guid upper = new Guid();
    Guid other = new Guid();
    read(lower, "\"0a1b2c3d-4e5f-6789-abcd-ef0123456789\"");
    read(upper, "\"0A1B2C3D-4E5F-6789-ABCD-EF0123456789\"");
    for (int at : new int[] {0, 7, 9, 12, 14, 19, 24, 27, 28, 35}) {
      StringBuilder text = new StringBuilder("0a1b2c3d-4e5f-6789-abcd-ef0123456789");
      text.setCharAt(at, text.charAt(at) == '0' ? '1' : '0');
      read(other, "\"" + text + '"');
      assertThat(lower.equalTo(other)).as("%s", text).isFalse();
    }
    assertThat(lower.equalTo(upper)).isTrue();
    assertThat(lower.equalTo(lower)).isTrue();
  }

  @Test
  void nothing_is_left_of_the_one_before() {
    Guid guid = new Guid();
    for (String other : List.of("null", "\"\"", "\"0a1b2c3d\"", "\"0a1b2c3d-4e5f-6789-abcd-ef012345678x\"")) {
      read(guid, "\"0a1b2c3d-4e5f-6789-abcd-ef0123456789\"");
      read(guid, other);
      assertThat(guid.value()).as(other).isEmpty();
      guid.clear();
      assertThat(guid.written()).isFalse();
    }
  }
}
