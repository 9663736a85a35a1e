package dev.mfacodes.read.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mfacodes.read.input.UnusableRecordException;
import dev.mfacodes.read.json.JsonObjects;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Values are what the long way makes of them, in type and digits. */
final class JsonTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static Object value(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return Json.value(Arrays.copyOf(bytes, bytes.length + Words.SLACK), 0, bytes.length);
  }

  private static Object theLongWay(String json) throws UnusableRecordException {
    Object wrapped = JsonObjects.read("", "{\"a\":" + json + "}", new ArrayList<>());
    return ((Map<?, ?>) wrapped).get("a");
  }

  @Test
  void numbers_are_the_same_in_kind_and_value() throws UnusableRecordException {
    Random random = new Random(7);
    for (int i = 0; i < 200_000; i++) {
      String digits = number(random);
      Object found = value(digits);
      Object expected = theLongWay(digits);
      if (!found.equals(expected)) {
        assertThat(found).as(digits).isEqualTo(expected);
      }
    }
  }

  private static String number(Random random) {
    StringBuilder number = new StringBuilder(random.nextInt(4) == 0 ? "-" : "");
    number.append(random.nextBoolean() ? "0" : "1234567890".charAt(random.nextInt(9)) + digits(random, 18));
    if (random.nextInt(5) > 0) {
      number.append('.').append(random.nextInt(10)).append(digits(random, 17));
    }
    if (random.nextInt(5) == 0) {
      number.append(random.nextBoolean() ? 'e' : 'E').append(random.nextBoolean() ? "-" : "")
          .append(random.nextInt(30));
    }
    return number.toString();
  }

  private static String digits(Random random, int most) {
    StringBuilder digits = new StringBuilder();
    for (int i = random.nextInt(most); i > 0; i--) {
      digits.append(random.nextInt(3) == 0 ? 0 : random.nextInt(10));
    }
    return digits.toString();
  }

  @Test
  void texts_are_the_same_with_and_without_escapes() throws JsonProcessingException, UnusableRecordException {
    Random random = new Random(8);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        text.appendCodePoint(random.nextInt(3) == 0 ? random.nextInt(0x2ff) : random.nextInt(0xd800));
      }
      String json = JSON.writeValueAsString(text.toString());
      assertThat(value(json)).isEqualTo(text.toString());
    }
    for (String odd : List.of("\"\\ud83d\"", "\"\\ud83d\\ude00\\/\\b\\f\"", "\"\\u00EB\\\"\"", "\"\"")) {
      assertThat(value(odd)).isEqualTo(theLongWay(odd));
    }
  }

  @Test
  void containers_are_the_same_in_order() throws UnusableRecordException {
    for (String json : List.of("{}", "[ ]", "{\"b\":[1, {\"c\":null}],\r\n\"a\" : {\"d\":[[]], \"e\":true}}",
        "[false,\"x\"]", "[ -1 , 2.50,\t\"]\" ]")) {
      assertThat(value(json)).isEqualTo(theLongWay(json)).hasToString(String.valueOf(theLongWay(json)));
    }
  }
}
