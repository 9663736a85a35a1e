package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is odd enough to be read differently by the quick ways, and is not. */
final class QuickWaysTest {

  private static final String PLAIN = "{\"id\":\"0a000000-0000-0000-0000-00000000000a\",\"createdDateTime\":"
      + "\"2026-01-31T08:00:00Z\",\"status\":{\"errorCode\":0}%s}";

  /** Each behind a plain one of either format, twice, and alone. */
  private static void assertSameAnyWay(String... records) {
    for (String record : records) {
      String lines = String.join("\n", PLAIN.formatted(""), around(PLAIN.formatted(""), ""), record, record, "");
      for (byte[] input : List.of(bytes(lines), bytes(record))) {
        assertThat(Said.byEvents(ExportReader.standard(), input).results()).as(record)
            .isEqualTo(Said.byModels(ExportReader.standard(), input));
      }
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String plainAnd(String members) {
    return PLAIN.formatted(',' + members);
  }

  @Test
  void numbers_beyond_a_double_are_refused_and_others_kept() {
    for (String number : List.of("1e999", "-1e400", "1e308", "1e99", "1E-400", "1e-5", "52.5", "123456789012345678901",
        "6.1563300000000005", "0.1000000000000000055511151231257827", "-0", "-0.0", "5e0")) {
      assertSameAnyWay(plainAnd("\"location\":{\"geoCoordinates\":{\"latitude\":" + number + "}}"),
          plainAnd("\"autonomousSystemNumber\":" + number), plainAnd("\"later\":[" + number + "]"));
    }
  }

  @Test
  void what_stands_for_removed_data_is_known_in_any_spelling() {
    for (String removed : List.of("{PII Removed}", "\\u007bPII Removed}", "\\u007BPII\\u0020Removed\\u007d")) {
      assertSameAnyWay(plainAnd("\"userType\":\"" + removed + "\",\"userPrincipalName\":\"" + removed + '"'),
          plainAnd("\"authenticationDetails\":[{\"authenticationMethod\":\"" + removed
              + "\",\"authenticationStepResultDetail\":\"" + removed + "\",\"authenticationMethodDetail\":\""
              + removed + "\",\"succeeded\":true}]"));
    }
  }

  @Test
  void names_that_come_twice_are_told_of_even_if_they_are_empty() {
    assertSameAnyWay("{\"\":1," + plainAnd("\"\":2").substring(1), plainAnd("\"mfaDetail\":{\"\":1,\"\":2}"),
        plainAnd("\"\":{\"a\":1,\"a\":2}"), plainAnd("\"userType\":\"a\",\"user\\u0054ype\":\"b\""));
  }

  @Test
  void texts_with_escapes_and_values_of_other_kinds_are_the_same() {
    assertSameAnyWay(plainAnd("\"userAgent\":\"a\\/b \\u00eb\\ud83d\\ude00 \\ud83d\""), plainAnd("\"userType\":5"),
        plainAnd("\"isInteractive\":\"true\""), plainAnd("\"signInEventTypes\":[\"a\",null,5]"),
        plainAnd("\"signInEventTypes\":[ ]"), plainAnd("\"authenticationDetails\":[null]"),
        plainAnd("\"authenticationDetails\":[{}]"), plainAnd("\"location\":{}"), plainAnd("\"location\":[]"));
  }

  private static String around(String signIn, String members) {
    return "{\"category\":\"SignInLogs\"," + members + "\"properties\":" + signIn + '}';
  }

  @Test
  void what_stands_around_a_sign_in_is_kept_and_lent_alike() {
    for (String lent : List.of("\"50074\"", "50074", "0.5", "99999999999", "\"\"", "\"{PII Removed}\"",
        "\"\\u007bPII Removed}\"", "null", "true", "{}", "[1]")) {
      for (String inside : List.of("", "\"resultType\":\"0\",\"correlationId\":\"inner\"",
          "\"resultType\":null,\"correlationId\":null", "\"resultType\":\"\",\"correlationId\":\"\"")) {
        String signIn = inside.isEmpty() ? PLAIN.formatted("") : plainAnd(inside);
        assertSameAnyWay(around(signIn, "\"resultType\":" + lent + ','),
            around(signIn, "\"correlationId\":" + lent + ','), around(signIn, "\"time\":" + lent + ','));
      }
    }
  }

  @Test
  void a_time_is_lent_alike_however_it_is_written() {
    for (String time : List.of("\"2026-01-31T08:00:05.1234567Z\"", "\"2026-01-31T09:00:05+01:00\"",
        "\"2026-01-31t08:00:05z\"", "\"2026-01-31T08:00:05.0000000000Z\"", "\" 2026-01-31T08:00:05Z\"",
        "\"31-1-2026 8:00\"", "\"2026-01-31T08:00:05\"", "\"yesterday\"", "\"\"", "\"{PII Removed}\"",
        "1769846400", "null", "{}")) {
      for (String inside : List.of("", ",\"createdDateTime\":null", ",\"createdDateTime\":\"2026-01-31T08:00:00Z\"",
          ",\"created_date_time\":\"2026-01-31T08:00:00Z\"", ",\"createdDateTime\":\"\"")) {
        assertSameAnyWay(around("{\"status\":{\"errorCode\":0}" + inside + '}', "\"time\":" + time + ','));
      }
    }
  }

  @Test
  void records_around_a_sign_in_that_are_odd_are_read_alike() {
    String signIn = PLAIN.formatted("");
    assertSameAnyWay(around(signIn, "\"properties\":{},"), around(signIn, "\"Properties\":{\"id\":\"x\"},"),
        around(signIn, "\"ResultType\":\"1\","), around(signIn, "\"later\":{\"a\":[null,1.50],\"b\":null},\"c\":null,"),
        around(signIn, "\"later\":" + "[".repeat(199) + "]".repeat(199) + ','),
        around(signIn, "\"later\":" + "[".repeat(201) + "]".repeat(201) + ','),
        around(signIn, "\"status\":{\"errorCode\":1},\"createdDateTime\":\"2026-01-31T08:00:00Z\","),
        around(plainAnd("\"diagnosticRecord\":{\"a\":1}"), ""), around(plainAnd("\"activityDisplayName\":\"x\""), ""),
        around("{}", ""), around("[]", ""), around("null", ""), around("\"{}\"", ""),
        around(plainAnd("\"correlat\u0131onId\":\"no i of ours\""), "\"correlationId\":\"outer\","),
        around(plainAnd("\"correlation_id\":\"inner\""), "\"correlationId\":\"outer\","),
        around("{\"status\":{\"errorCode\":0}}", ""),
        around("{\"createdDateTime\":\"2026-01-31T08:00:00Z\"}", "\"resultType\":\"0\","),
        "{\"properties\":" + signIn + '}', "{\"later\":1,\"properties\":" + signIn + '}',
        "{\"operationName\":null,\"properties\":" + signIn + '}');
  }

  /** Fills what it is asked for, as a file does, so that a window that grows does so fast. */
  private static InputStream endless(String beginning, String again) {
    byte[] more = bytes(again);
    return new SequenceInputStream(Collections.enumeration(List.of(
        new ByteArrayInputStream(bytes(beginning)), new InputStream() {
          private long left = 300L << 20;

          @Override
          public int read() {
            throw new UnsupportedOperationException();
          }

          @Override
          public int read(byte[] target, int from, int length) {
            int count = (int) Math.min(length, left);
            for (int i = 0; i < count; i++) {
              target[from + i] = more[(int) ((left - i) % more.length)];
            }
            left -= count;
            return count == 0 ? -1 : count;
          }
        })));
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }

  @Test
  void a_record_without_end_is_not_waited_for() throws IOException {
    for (String beginning : List.of(PLAIN.formatted("") + '\n' + PLAIN.formatted(",\"later\":\"").replace("}", ""),
        "[" + PLAIN.formatted("") + ",{\"later\":\"", "{\"signIns\":[\"")) {
      ExportReader reader = ExportReader.standard();
      long before = allocated();
      List<ReadResult> byModels = new ArrayList<>();
      try (Results results = reader.results(endless(beginning, "x"), Outcome.NAME)) {
        results.forEachRemaining(byModels::add);
      }
      List<ReadResult> byEvents = new ArrayList<>();
      EventReader.of(reader).read(endless(beginning, "x"), Outcome.NAME, new EventVisitor() {
        @Override
        public void signIn(SignInEvent event) {}

        @Override
        public void other(ReadResult result) {
          byEvents.add(result);
        }
      });

      assertThat(allocated() - before).as("bytes for a window, by both")
          .isLessThan(10L * reader.settings().jsonRecordBytes());
      assertThat(byModels).last().isInstanceOf(ReadResult.Problem.class);
      assertThat(byEvents).last().isEqualTo(byModels.get(byModels.size() - 1));
    }
  }

  /** Writes into the memory that it is given, and then fails. */
  private static InputStream failing(byte[] content, int failsAt) {
    return new InputStream() {
      private int at;

      @Override
      public int read() {
        throw new UnsupportedOperationException();
      }

      @Override
      public int read(byte[] target, int from, int length) throws IOException {
        int count = Math.min(length, at < failsAt ? failsAt - at : content.length - at);
        System.arraycopy(content, at, target, from, count);
        if (at == failsAt) {
          throw new IOException("cut off");
        }
        at += count;
        return count;
      }
    };
  }

  @Test
  void what_an_input_wrote_before_it_failed_is_not_read() {
    byte[] content = bytes("{\"value\":[" + String.join(",", Collections.nCopies(40, PLAIN.formatted(""))) + "]}");
    for (int at = 100; at < 600; at += 7) {
      List<Object> models =
          Said.byModels(ExportReader.standard(), failing(content, at), failing(content, at));
      assertThat(Said.byEvents(ExportReader.standard(), failing(content, at)).results()).isEqualTo(models);
      long whole = (at - "{\"value\":[".length() + 1) / (PLAIN.formatted("").length() + 1);
      assertThat(models.stream().filter(Said.OfSignIn.class::isInstance)).as("before byte %d", at).hasSize((int) whole);
    }
  }
}
