package dev.mfacodes.read.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Nothing is taken that Jackson refuses, and nothing refused that it takes; what is declined is listed here. */
final class JsonScannerTest {

  private static final int MUTANTS = 600_000;
  private static final JsonFactory JACKSON = new JsonFactory();

  private static final List<String> VALID = List.of(
      "{\"a\":1,\"b\":[true,false,null],\"c\":{\"d\":\"\\u00e9\\n\\\\\"}}",
      "[0,-1,10.5,1e5,-0.0E-10,123456789012345678,{}]",
      "{\"Zo\u00eb\":\"\u20ac \ud83d\ude00 long enough for eight bytes at once\",\"\":\"\",\"x\":\"\\ud800\"}",
      " [ { \"a\" : [ ] } ,\r\n\t\"b\" ] ",
      "{\"id\":\"0a000000-0000-0000-0000-00000000000a\",\"status\":{\"errorCode\":0}}");

  private static final byte[] STRUCTURE =
      "{}[]\",:\\/ \n\t\rutfn0123456789eE+-.\u0000\u001f\u007f".getBytes(StandardCharsets.UTF_8);

  private enum Verdict { TAKEN, REFUSED, DECLINED }

  private static Verdict verdict(byte[] text) {
    byte[] bytes = Arrays.copyOf(text, text.length + Words.SLACK);
    JsonScanner json = new JsonScanner();
    json.over(bytes);
    try {
      int end = json.blanks(json.value(json.blanks(0)));
      return end == text.length ? Verdict.TAKEN : Verdict.REFUSED;
    } catch (Declined declined) {
      return declined == Declined.NOT_JSON ? Verdict.REFUSED : Verdict.DECLINED;
    }
  }

  private static Verdict verdict(String text) {
    return verdict(text.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isTakenByJackson(byte[] text) {
    try {
      String decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
      try (JsonParser parser = JACKSON.createParser(decoded)) {
        parser.nextToken();
        parser.skipChildren();
        return parser.currentToken() != null && parser.nextToken() == null;
      }
    } catch (CharacterCodingException noText) {
      return false;
    } catch (IOException noJson) {
      return false;
    }
  }

  private static byte[] mutated(byte[] valid, Random random) {
    byte[] bytes = valid.clone();
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(bytes.length);
      byte any = random.nextInt(3) == 0 ? (byte) random.nextInt(256) : STRUCTURE[random.nextInt(STRUCTURE.length)];
      bytes = switch (random.nextInt(4)) {
        case 0 -> spliced(bytes, at, at + 1, any);
        case 1 -> spliced(bytes, at, at, any);
        case 2 -> spliced(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(2)));
        default -> spliced(
            bytes, at, at, Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + random.nextInt(12))));
      };
    }
    return bytes;
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte... between) {
    byte[] spliced = Arrays.copyOf(bytes, from + between.length + bytes.length - to);
    System.arraycopy(between, 0, spliced, from, between.length);
    System.arraycopy(bytes, to, spliced, from + between.length, bytes.length - to);
    return spliced.length == 0 ? new byte[1] : spliced;
  }

  @Test
  void mutants_are_taken_if_and_only_if_jackson_takes_them() {
    int[] count = new int[Verdict.values().length];
    for (int seed = 0; seed < MUTANTS; seed++) {
      Random random = new Random(seed);
      byte[] mutant = mutated(VALID.get(seed % VALID.size()).getBytes(StandardCharsets.UTF_8), random);
      Verdict ours = verdict(mutant);
      count[ours.ordinal()]++;
      if (ours != Verdict.DECLINED && (ours == Verdict.TAKEN) != isTakenByJackson(mutant)) {
        throw new AssertionError(ours + ", seed " + seed + ": " + new String(mutant, StandardCharsets.ISO_8859_1));
      }
    }
    assertThat(count[Verdict.TAKEN.ordinal()]).isGreaterThan(MUTANTS / 20);
    assertThat(count[Verdict.REFUSED.ordinal()]).isGreaterThan(MUTANTS / 3);
    assertThat(count[Verdict.DECLINED.ordinal()]).isLessThan(MUTANTS / 50);
  }

  @Test
  void characters_are_valid_if_and_only_if_java_decodes_them() {
    byte[] bytes = new byte[6];
    bytes[0] = '"';
    int[] edges = {'"', 0x7f, 0x80, 0xbf, 0xc0};
    for (int first = 0x80; first < 0x100; first++) {
      for (int second = 0; second < 0x100; second++) {
        for (int third : edges) {
          for (int fourth : edges) {
            bytes[1] = (byte) first;
            bytes[2] = (byte) second;
            bytes[3] = (byte) third;
            bytes[4] = (byte) fourth;
            bytes[5] = '"';
            if ((verdict(bytes) == Verdict.TAKEN) != isTakenByJackson(bytes)) {
              throw new AssertionError(Arrays.toString(bytes));
            }
          }
        }
      }
    }
  }

  @Test
  void what_parsers_stumble_on_is_declined() {
    assertThat(verdict("[".repeat(61) + "]".repeat(61))).isEqualTo(Verdict.DECLINED);
    assertThat(verdict("[".repeat(60) + "]".repeat(60))).isEqualTo(Verdict.TAKEN);
    assertThat(verdict("{\"a\":1,\"b\":{\"a\":2},\"a\":1}")).isEqualTo(Verdict.DECLINED);
    assertThat(verdict("{\"\\u0061\":1}")).isEqualTo(Verdict.DECLINED);
    assertThat(verdict("{\"" + "a".repeat(201) + "\":1}")).isEqualTo(Verdict.DECLINED);
    assertThat(verdict("[1e9999]")).isEqualTo(Verdict.DECLINED);
    assertThat(verdict("[" + "1".repeat(41) + "]")).isEqualTo(Verdict.DECLINED);
  }

  @Test
  void line_breaks_are_counted() throws Declined {
    byte[] bytes = Arrays.copyOf("[\n1,\r\n\"\u00eb\"\n\n]".getBytes(StandardCharsets.UTF_8), 100);
    JsonScanner json = new JsonScanner();
    json.over(bytes);
    json.value(0);

    assertThat(json.lines()).isEqualTo(4);
  }
}
