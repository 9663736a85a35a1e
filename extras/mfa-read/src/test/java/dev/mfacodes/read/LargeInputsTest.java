package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs larger than memory, and records larger than the limit. */
final class LargeInputsTest {

  private static final String OTHER = "x".repeat(20_000);
  private static final long MEGABYTE = 1 << 20;

  private static String signIn(String id, String other) {
    return "{\"id\":\"" + id + "\",\"status\":{\"errorCode\":0},\"other\":\"" + other + "\"}";
  }

  /** A beginning, many times the same, and an end: made while it is read. */
  private static InputStream made(String begin, String again, long times, String end) {
    return new InputStream() {

      private byte[] part = Packed.bytes(begin);
      private int at;
      private long turn;

      @Override
      public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
      }

      @Override
      public int read(byte[] bytes, int offset, int length) {
        while (at == part.length) {
          if (turn > times) {
            return -1;
          }
          part = turn == 0 ? Packed.bytes(again) : turn == times ? Packed.bytes(end) : part;
          at = 0;
          turn++;
        }
        int count = Math.min(length, part.length - at);
        System.arraycopy(part, at, bytes, offset, count);
        at += count;
        return count;
      }
    };
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"value\":["})
  void an_array_of_200_megabytes_in_one_line_takes_no_more_memory_at_its_end_than_at_its_beginning(String begin) {
    int records = begin.equals("[") ? 10_000 : 2_000;
    String end = signIn("last", "") + (begin.equals("[") ? "]" : "],\"@odata.nextLink\":\"x\"}");
    InputStream in = made(begin, signIn("a", OTHER) + ",", records, end);
    try (Stream<ReadResult> results = ExportReader.standard().read(in, "input")) {
      Iterator<ReadResult> each = results.iterator();
      assertThat(each.next()).isInstanceOf(ReadResult.Remark.class);
      assertThat(each.next()).isInstanceOf(ReadResult.SignInFound.class);
      long early = used();
      for (int i = 0; i < records - 1; i++) {
        assertThat(each.next()).isInstanceOf(ReadResult.SignInFound.class);
      }
      assertThat(used() - early).isLessThan(2 * MEGABYTE);
      ReadResult.SignInFound last = (ReadResult.SignInFound) each.next();
      assertThat(last.signIn().id()).contains("last");
      assertThat(last.position().line()).isEqualTo(1);
      assertThat(last.position().index()).hasValue(records);
      assertThat(each.hasNext()).isEqualTo(!begin.equals("["));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[%s,%s,%s]", "{\"records\":[%s,%s,%s]}", "%s\n%s\n%s\n", "%s%s%s"})
  void a_record_longer_than_the_limit_costs_itself(String shape) {
    String content = shape.formatted(signIn("a", ""), signIn("b", "[{\\\"".repeat(500)), signIn("c", ""));
    ExportReader reader = ExportReader.builder().maxRecordBytes(1_024).build();
    assertThat(Outcome.of(content).ids()).containsExactly("a", "b", "c");
    Outcome outcome = Outcome.of(reader, content);
    assertThat(outcome.ids()).containsExactly("a", "c");
    assertThat(outcome.complaints()).hasSize(1).first().asString().endsWith(": longer than 1024 bytes");
  }

  @Test
  void a_record_of_exactly_the_limit_is_read() {
    ExportReader reader = ExportReader.builder().maxRecordBytes(1_024).build();
    String longest = signIn("a", "x".repeat(1_024 - signIn("a", "").length()));
    assertThat(Outcome.of(reader, longest).ids()).containsExactly("a");
    assertThat(Outcome.of(reader, longest.replace("\"a\"", "\"ab\"")).ids()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "[", "{\"a\":", "1", "\\\"", " "})
  void a_record_of_100_megabytes_takes_no_memory(String filling) {
    String again = filling.repeat(50_000 / filling.length());
    InputStream in = made("[" + signIn("a", "") + ",{\"id\":[", again, 2_000, "\n\"}]\n]");
    long before = used();
    long[] most = {0};
    ExportReader reader = ExportReader.builder().maxRecordBytes(100_000).build();
    try (Stream<ReadResult> results = reader.read(in, "input")) {
      results.forEach(result -> most[0] = Math.max(most[0], used() - before));
    }
    assertThat(most[0]).isLessThan(3 * MEGABYTE);
  }

  @Test
  void by_default_a_record_may_have_16_megabytes() {
    String begin = "[" + signIn("a", "") + ",{\"id\":\"b\",\"status\":{},\"other\":\"";
    String end = "\"}," + signIn("c", "") + "]";
    Outcome outcome = Outcome.of(ExportReader.standard(), made(begin, OTHER, 840, end));
    assertThat(outcome.ids()).containsExactly("a", "c");
    assertThat(outcome.complaints()).containsExactly("line 1: longer than 16 MB");
    assertThat(Outcome.of(ExportReader.standard(), made(begin, OTHER, 830, end)).ids()).containsExactly("a", "b", "c");
  }

  @Test
  void what_is_nested_without_end_costs_itself() {
    String deep = "{\"status\":0,\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertThat(Outcome.of("[" + signIn("a", "") + "," + deep + "," + signIn("c", "") + "]").ids())
        .containsExactly("a", "c");
    assertThat(Outcome.of(deep).complaints()).containsExactly("line 1: nested deeper than 500 levels");
    assertThat(Outcome.of("{\"status\":0,\"x\":" + "[".repeat(300) + "]".repeat(300) + "}").complaints())
        .containsExactly("line 1: an unknown property: nested more than 200 levels deep");
  }

  @ParameterizedTest
  @ValueSource(strings = {",\"rows\":[]", ",\"value\":[]", "]", "{},\"", "[", "\n"})
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void what_looks_like_records_over_and_over_takes_no_longer(String again) {
    assertThat(Outcome.of("{\"status\":0" + again.repeat(1_000_000 / again.length()) + "}").results())
        .hasSizeLessThan(1_000_000);
  }

  @Test
  void a_name_may_have_a_thousand_characters() {
    String name = "n".repeat(1_000);
    assertThat(Outcome.of("{\"status\":{},\"" + name + "\":1}").signIn().otherProperties()).containsKey(name);
    assertThat(Outcome.of("{\"status\":{},\"" + name + "n\":1}").complaints())
        .containsExactly("line 1: a name or a number in it is too long, or it is nested too deep");
  }

  @Test
  void names_that_are_always_new_are_not_remembered_without_end() {
    String name = "n".repeat(20_000);
    Outcome.of(signIn("a", ""));
    long before = used();
    for (int i = 0; i < 400; i++) {
      assertThat(Outcome.of("{\"status\":{},\"" + name + i + "\":1}").problems()).hasSize(1);
    }
    assertThat(used() - before).isLessThan(2 * MEGABYTE);
  }
}
