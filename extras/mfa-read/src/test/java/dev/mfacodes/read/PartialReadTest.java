package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is said of a sign-in without a model is what is said of its model, record by record. */
final class PartialReadTest {

  private static final Path CASES = Path.of("../../mfa-classify/src/conformance");

  /** Compares what both doors say of an input, and gives how many sign-ins were read without a model. */
  private static long compared(String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    List<Object> models = Said.byModels(ExportReader.standard(), bytes);
    Said.All events = Said.byEvents(ExportReader.standard(), bytes);
    for (int i = 0; i < Math.min(models.size(), events.results().size()); i++) {
      if (!events.results().get(i).equals(models.get(i))) {
        assertThat(events.results().get(i)).isEqualTo(models.get(i));
      }
    }
    assertThat(events.results()).hasSameSizeAs(models);
    return events.partial();
  }

  private static List<String> signIns(int count, Function<RandomSignIns, Object> kind) {
    RandomSignIns random = new RandomSignIns(count);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(RandomSignIns.json(kind.apply(random)));
    }
    return texts;
  }

  /** Each twice: the second time there is an answer. */
  private static List<String> twice(List<String> texts) {
    return texts.stream().flatMap(text -> List.of(text, text).stream()).collect(Collectors.toList());
  }

  @Test
  void lines_say_the_same() {
    assertThat(compared(String.join("\n", twice(signIns(4_000, RandomSignIns::next))))).isGreaterThan(2_500);
  }

  @Test
  void lines_with_names_in_any_order_say_the_same() {
    assertThat(compared(String.join("\n", twice(signIns(1_000, random -> random.shuffled(random.next()))))))
        .isGreaterThan(500);
  }

  @Test
  void single_records_say_the_same() throws IOException {
    List<String> texts = signIns(2_000, RandomSignIns::next);
    texts.addAll(signIns(500, random -> random.shuffled(random.next())));
    texts.removeIf(text -> text.contains("\"value\":[") || text.contains("\"records\":[")); // pages
    for (String text : texts) {
      try (Results longWay = ExportReader.standard()
          .results(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Outcome.NAME).theLongWay()) {
        ReadResult expected = longWay.next();
        if (expected instanceof ReadResult.Remark) {
          expected = longWay.next();
        }
        assertThat(ExportReader.standard().record(text, Outcome.NAME)).isEqualTo(expected);
      }
    }
  }

  @Test
  void arrays_and_pages_say_the_same_at_the_same_places() {
    String elements = String.join(" ,\n\t", twice(signIns(1_000, RandomSignIns::next)));

    assertThat(compared("[" + elements + "]")).isGreaterThan(500);
    assertThat(compared("{\"@odata.context\":\"x\",\"value\":[\n" + elements + "],\"@odata.nextLink\":\"y\"}"))
        .isGreaterThan(500);
    assertThat(compared("[{\"value\":[" + elements + "]},{\"value\":[]}]")).isGreaterThan(500);
  }

  @Test
  void records_over_several_lines_say_the_same_at_the_same_places() {
    String pretty = String.join(",\n", twice(signIns(1_000, RandomSignIns::next))).replace(",\"", ",\r\n  \"")
        .replace("\":", "\" : ");

    assertThat(compared("[\n" + pretty + "\n]")).isGreaterThan(500);
    assertThat(compared(pretty)).isGreaterThan(500);
  }

  @Test
  void records_of_both_formats_over_several_lines_say_the_same_at_the_same_places() {
    List<String> mixed = twice(signIns(300, RandomSignIns::next));
    mixed.addAll(twice(signIns(300, random -> random.enveloped(random.next()))));
    Collections.shuffle(mixed, new Random(1));

    assertThat(compared("[\n" + String.join(",\n", mixed).replace(",\"", ",\n\n\"") + "\n]")).isGreaterThan(200);
  }

  @Test
  void diagnostic_records_say_the_same() {
    List<String> records = twice(signIns(1_000, random -> random.enveloped(random.next())));

    assertThat(compared(String.join("\n", records))).isGreaterThan(300);
    assertThat(compared("{\"records\":[" + String.join(",", records) + "]}")).isGreaterThan(300);
  }

  @Test
  void formats_may_change_from_record_to_record() {
    List<String> mixed = new ArrayList<>();
    List<String> bare = twice(signIns(500, RandomSignIns::next));
    List<String> enveloped = twice(signIns(500, random -> random.enveloped(random.next())));
    for (int i = 0; i < bare.size(); i++) {
      mixed.add(bare.get(i));
      mixed.add(enveloped.get(i));
      mixed.add("{\"TimeGenerated\":\"2026-01-31T08:00:00Z\",\"ResultType\":\"0\",\"Status\":\"{}\"}");
    }
    assertThat(compared(String.join("\n", mixed))).isGreaterThan(500);
  }

  @Test
  void conformance_cases_say_the_same() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String file : List.of("cases.ndjson", "shapes.ndjson")) {
      for (String line : Files.readAllLines(CASES.resolve(file))) {
        int from = line.indexOf("\"record\":") + 9;
        String record = line.substring(from, line.lastIndexOf(",\"expected\":"));
        lines.add(record);
        // ids of cases are no GUIDs
        lines.add(record.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"0a000000-0000-0000-0000-00000000000a\""));
      }
    }
    assertThat(compared(String.join("\n", twice(lines)))).isGreaterThan(500);
  }

  /** Gives a few bytes at a time, and fails behind some of them. */
  private static InputStream trickling(byte[] bytes, int most, int failsAt) {
    return new InputStream() {
      private int next;

      @Override
      public int read() throws IOException {
        if (next == failsAt) {
          throw new IOException("broken");
        }
        return next < bytes.length ? bytes[next++] & 0xff : -1;
      }

      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        int count = 0;
        while (count < Math.min(length, most)) {
          if (next == failsAt && count > 0) {
            return count;
          }
          int b = read();
          if (b < 0) {
            return count == 0 ? -1 : count;
          }
          into[offset + count++] = (byte) b;
        }
        return count;
      }
    };
  }

  @Test
  void inputs_that_trickle_or_break_say_the_same() {
    assertSameInPieces(twice(signIns(100, RandomSignIns::next)));
    assertSameInPieces(twice(signIns(200, random -> random.enveloped(random.next()))));
  }

  private static void assertSameInPieces(List<String> records) {
    byte[] lines = String.join("\n", records).getBytes(StandardCharsets.UTF_8);
    for (int failsAt : new int[] {-1, 5_000, 20_000, lines.length - 1, lines.length}) {
      List<Object> models = Said.byModels(
          ExportReader.standard(), trickling(lines, 100_000, failsAt), trickling(lines, 1_000, failsAt));
      for (int most : new int[] {1, 7, 1_000, 70_000}) {
        Said.All events = Said.byEvents(ExportReader.standard(), trickling(lines, most, failsAt));
        assertThat(events.results()).as("%d bytes at a time, broken at %d", most, failsAt).isEqualTo(models);
      }
    }
    assertThat(Said.byEvents(ExportReader.standard(), trickling(lines, 1_000, -1)).partial()).isGreaterThan(100);
  }

  @Test
  void what_the_reader_is_told_counts_here_too() {
    List<String> records = twice(signIns(200, RandomSignIns::next));
    records.addAll(twice(signIns(200, random -> random.enveloped(random.next()))));
    byte[] lines = String.join("\n", records).getBytes(StandardCharsets.UTF_8);
    for (ExportReader told : List.of(
        ExportReader.builder().format(ExportFormat.GRAPH).build(),
        ExportReader.builder().format(ExportFormat.DIAGNOSTICS).build(),
        ExportReader.builder().format(ExportFormat.PORTAL_JSON).build(),
        ExportReader.builder().format(ExportFormat.LOG_ANALYTICS).build(),
        ExportReader.builder().zone(ZoneId.of("Europe/Amsterdam")).build(),
        ExportReader.builder().maxRecordBytes(1_500).build())) {
      assertThat(Said.byEvents(told, lines).results()).isEqualTo(Said.byModels(told, lines));
    }
  }

  @Test
  void a_file_of_another_kind_says_the_same() {
    assertThat(compared("Call Result,Date\nSUCCESS_NO_PIN,2026-01-31T08:00:00Z\n")).isZero();
    assertThat(compared("{\"isMfaRegistered\":true}\n{\"isMfaRegistered\":false,\"id\":1}\n")).isZero();
    assertThat(compared("{")).isZero();
    assertThat(compared(" ")).isZero();
  }
}
