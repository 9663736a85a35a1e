package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever is done to valid files, reading them throws nothing, ends, and speaks of places that are there. */
final class MutationsTest {

  private static final int ROUNDS = 2_000;

  private static final List<String> VALID = List.of(
      "{\"@odata.nextLink\":\"x\",\"value\":[{\"id\":\"a\",\"status\":{\"errorCode\":0},\"authenticationDetails\":"
          + "[{\"succeeded\":true,\"authenticationStepDateTime\":\"2026-01-31T08:00:00Z\"}],\"location\":"
          + "{\"geoCoordinates\":{\"latitude\":52.1}}},{\"id\":\"Zo\u00eb\","
          + "\"createdDateTime\":\"2026-01-31T08:00:00\",\"status\":{\"errorCode\":\"50074\"}}]}\n",
      "{\"records\":[{\"time\":\"2026-01-31T08:00:00Z\",\"category\":\"x\",\"properties\":"
          + "\"{\\\"id\\\":\\\"a\\\",\\\"status\\\":{\\\"errorCode\\\":0}}\"}]}\n{\"records\":[]}\n",
      "{\"TimeGenerated\":\"12/12/2025 3:03:58 PM\",\"ResultType\":\"0\",\"Status\":\"{\\\"errorCode\\\":0}\"}\n"
          + "{\"ResultType_s\":\"0\",\"status_errorCode_d\":1.0,\"AuthenticationDetails\":\"[{}]\"}\n"
          + "{\"methodsRegistered\":{\"value\":[\"a\"],\"Count\":1}}\n{\"authMethods\":\"System.Object[]\"}\n",
      "{\"tables\":[{\"columns\":[{\"name\":\"ResultType\"},{\"name\":\"Id\"}],"
          + "\"rows\":[[\"0\",\"a\"],[\"1\",null]]}]}",
      "[\n  {\n    \"status\": null,\n    \"mfaDetail\": {}\n  },\n  {\n    \"status\": \"Success\"\n  }\n]\n");

  private static final String STRUCTURE = "{}[]\",:\\\n 0e-.tn\u0000\ufffd";

  private static byte[] mutated(byte[] valid, Random random) {
    byte[] bytes = valid;
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(bytes.length + 1);
      byte[] before = Arrays.copyOf(bytes, at);
      byte[] behind = Arrays.copyOfRange(bytes, Math.min(bytes.length, at + random.nextInt(3)), bytes.length);
      char any = STRUCTURE.charAt(random.nextInt(STRUCTURE.length()));
      bytes = switch (random.nextInt(6)) {
        case 0 -> before; // cut off
        case 1 -> Packed.joined(before, behind); // shorter, or the same
        case 2 -> Packed.joined(before, new byte[] {(byte) random.nextInt(256)}, behind);
        case 3 -> Packed.joined(before, Packed.bytes(String.valueOf(any).repeat(1 + random.nextInt(3))), behind);
        case 4 -> Packed.joined(before, bytes); // a piece twice
        default -> Packed.joined(before, new byte[] {(byte) any}, behind);
      };
    }
    return bytes;
  }

  @Test
  @Timeout(60)
  void nothing_is_thrown_and_every_place_is_in_the_input() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      byte[] bytes = mutated(Packed.bytes(VALID.get(seed % VALID.size())), new Random(seed));
      String as = "seed " + seed + ": " + new String(bytes, StandardCharsets.ISO_8859_1);
      Outcome outcome;
      try {
        outcome = Outcome.of(bytes);
      } catch (RuntimeException | Error thrown) {
        throw new AssertionError(as, thrown);
      }
      assertThat(outcome.results()).as(as).hasSizeLessThan(bytes.length + 3);
      long before = 0;
      for (ReadResult result : outcome.results()) {
        Position position = result.position();
        assertThat(position.byteOffset()).as(as).isBetween(before, (long) bytes.length);
        before = position.byteOffset();
        if (result instanceof ReadResult.Found) {
          assertThat(position.line()).as(as).isEqualTo(1 + newlines(bytes, before));
        }
      }
    }
  }

  private static long newlines(byte[] bytes, long until) {
    long count = 0;
    for (int i = 0; i < until; i++) {
      count += bytes[i] == '\n' ? 1 : 0;
    }
    return count;
  }
}
