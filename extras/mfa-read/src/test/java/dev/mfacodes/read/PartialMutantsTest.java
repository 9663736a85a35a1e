package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever is done to the bytes of records, reading them by either quick way says what the long way says. The latter is
 * Jackson's doing: so nothing is taken here that Jackson refuses.
 */
final class PartialMutantsTest {

  /** CI asks for half a million. */
  private static final int MUTANTS = Integer.getInteger("mutants", 50_000);
  private static final int MUTANTS_EACH = 500;
  private static final int INPUTS = MUTANTS / MUTANTS_EACH;

  private static final List<String> VALID = List.of(
      "{\"id\":\"0a000000-0000-0000-0000-00000000000a\",\"createdDateTime\":\"2026-01-31T08:00:00Z\","
          + "\"userPrincipalName\":\"zo\u00eb@example.com\",\"status\":{\"errorCode\":0},\"later\":{\"a\":[1.5,null]}}",
      "{\"id\":\"0a000000-0000-0000-0000-00000000000b\",\"createdDateTime\":\"2026-01-31T08:00:00.5Z\",\"status\":"
          + "{\"errorCode\":500121},\"authenticationDetails\":[{\"authenticationStepResultDetail\":"
          + "\"MFA denied; user declined the authentication\",\"succeeded\":false,\"RequestSequence\":1}]}",
      "{\"id\":\"0a000000-0000-0000-0000-00000000000c\",\"createdDateTime\":\"2026-01-31T08:00:00Z\",\"status\":"
          + "{\"errorCode\":0},\"appliedConditionalAccessPolicies\":[{\"displayName\":\"CA1\","
          + "\"enforcedGrantControls\":[\"Mfa\"],\"result\":\"success\"},{\"id\":\"CA2\"}]}",
      "{\"category\":\"SignInLogs\",\"resultType\":\"50074\",\"later\":{\"a\":1},\"properties\":{\"id\":"
          + "\"0a000000-0000-0000-0000-00000000000d\",\"createdDateTime\":\"2026-01-31T08:00:00Z\",\"status\":{}}}");

  private static final byte[] STRUCTURE =
      "{}[]\",:\\/ \t\rutfn0123456789eE+-._AaSs\u0000\u001f".getBytes(StandardCharsets.UTF_8);

  private static byte[] mutated(byte[] valid, Random random) {
    byte[] bytes = valid;
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(bytes.length);
      byte any = random.nextInt(4) == 0 ? (byte) random.nextInt(256) : STRUCTURE[random.nextInt(STRUCTURE.length)];
      byte[] before = Arrays.copyOf(bytes, at);
      bytes = switch (random.nextInt(4)) {
        case 0 -> Packed.joined(before, new byte[] {any}, Arrays.copyOfRange(bytes, at + 1, bytes.length));
        case 1 -> Packed.joined(before, new byte[] {any}, Arrays.copyOfRange(bytes, at, bytes.length));
        case 2 -> Packed.joined(before, Arrays.copyOfRange(bytes, at + 1, bytes.length));
        default -> { // a piece twice
          int to = Math.min(bytes.length, at + 1 + random.nextInt(40));
          yield Packed.joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, at, bytes.length));
        }
      };
      if (bytes.length == 0) {
        return valid;
      }
    }
    return bytes;
  }

  private static byte[] input(int seed) {
    Random random = new Random(seed);
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    VALID.forEach(valid -> lines.writeBytes((valid + '\n').getBytes(StandardCharsets.UTF_8)));
    for (int i = 0; i < MUTANTS_EACH; i++) {
      lines.writeBytes(mutated(VALID.get(random.nextInt(VALID.size())).getBytes(StandardCharsets.UTF_8), random));
      lines.write('\n');
    }
    return lines.toByteArray();
  }

  @Test
  void mutants_say_the_same_either_way() {
    long partial = 0;
    long problems = 0;
    for (int seed = 0; seed < INPUTS; seed++) {
      byte[] input = input(seed);
      List<Object> models = Said.byModels(ExportReader.standard(), input);
      Said.All events = Said.byEvents(ExportReader.standard(), input);
      if (!events.results().equals(models)) {
        assertThat(events.results()).as("seed %d", seed).isEqualTo(models);
      }
      partial += events.partial();
      problems += models.stream().filter(ReadResult.Problem.class::isInstance).count();
    }
    assertThat(partial).as("read without a model").isGreaterThan(MUTANTS / 20);
    assertThat(problems).as("refused").isGreaterThan(MUTANTS / 4);
  }
}
