package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Files that were damaged at random: reading ends, throws nothing, and every line is accounted for. The damage is the
 * same in every run.
 */
@Timeout(60)
final class MutatedCsvTest {

  private static final int ROUNDS = 150;
  private static final String PERSON = "anna@example.com";

  private static final ExportReader STANDARD = ExportReader.standard();
  private static final ExportReader SHORT = ExportReader.builder().maxRecordBytes(2048).build();

  /** What is put in: what has a meaning in CSV, and what has none in UTF-8. */
  private static final List<String> PIECES = List.of(
      "\"", "\"\"", "\"\"\"", ",", ";", "\t", "\n", "\r", "\r\n", "\",\"", "\"\n\"", "\",", ",\"", "\n\n",
      " ", "\0", "x",
      "\u00ff", "\u00c3", "{", "[", "}", ",".repeat(60), "y".repeat(2100), "\"\"".repeat(1100));

  /** The files that are damaged: their separator, header and rows. */
  private enum Export {

    ACTIVITY(';', "Date;Username;Call Result;Authenticated;Phone;Notes\r\n",
        "2026-01-31;" + PERSON + ";SUCCESS_NO_PIN;false;\"+31 20 555 0101\";\"two\r\nlines; \"\"quoted\"\"\"\r\n"),

    REGISTRATION(',', "#TYPE x\r\n\"UserPrincipalName\",\"MFA Status\",\"MFA Methods\"\r\n",
        "\"" + PERSON + "\",\"Enabled\",\"System.Object[]\"\r\n\"" + PERSON + "\",\"Disabled\",\"\"\r\n"),

    PORTAL(',', PortalCsv.line(PortalCsv.headers(List.of(PortalColumn.values()))),
        PortalCsv.line(PortalCsv.row(List.of(PortalColumn.values()), Map.of(
            PortalColumn.USERNAME, PERSON, PortalColumn.FAILURE_REASON, "two\nlines, and \"quotes\"")))),

    LOG_ANALYTICS('\t', "TimeGenerated [UTC]\tUserPrincipalName\tResultType\tAuthenticationDetails\tStatus\n",
        "2026-01-31T08:00:00Z\t" + PERSON + "\t0\t\"[{\"\"succeeded\"\":true,\r\n\"\"authenticationMethod\"\":"
            + "\"\"SMS\"\"}]\"\t\"{\"\"errorCode\"\":0}\"\n");

    private final char separator;
    private final String header;
    private final String rows;

    Export(char separator, String header, String rows) {
      this.separator = separator;
      this.header = header;
      this.rows = rows.repeat(4);
    }
  }

  private static String damaged(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(damaged.length() + 1);
      int to = Math.min(damaged.length(), at + random.nextInt(40));
      switch (random.nextInt(6)) {
        case 0 -> damaged.delete(at, to);
        case 1 -> damaged.insert(at, damaged.substring(at, to));
        case 2 -> damaged.setLength(random.nextInt(8) == 0 ? at : damaged.length());
        default -> damaged.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return damaged.toString();
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @EnumSource
  void every_line_behind_the_header_is_accounted_for(Export export) {
    Random random = new Random(export.ordinal());
    for (int round = 0; round < ROUNDS; round++) {
      String csv = export.header + damaged(export.rows, random);
      for (ExportReader reader : List.of(STANDARD, SHORT)) {
        Outcome read = Outcome.of(reader, bytes(csv));
        assertSound(read);
        assertThat(read.problems()).allMatch(problem -> problem.scope() == ReadResult.Scope.RECORD);
        assertAccountedFor(csv, read, export.separator);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void damage_anywhere_is_survived(Export export) {
    Random random = new Random(export.ordinal() + 100);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] csv = bytes(damaged(export.header + export.rows, random));
      assertSound(Outcome.of(round % 2 == 0 ? STANDARD : SHORT, csv));
    }
  }

  @Test
  void damage_of_a_companion_is_survived(@TempDir Path folder) throws IOException {
    Random random = new Random(7);
    Path companion = folder.resolve("details.csv");
    ExportReader reader = ExportReader.builder().authDetails(companion).build();
    String steps = "Request ID,Date (UTC),Authentication method,Succeeded,Result detail\n"
        + "r1,2026-01-31T08:00:00Z,SMS,true,\"two\nlines\"\nr2,,,Oui,\n".repeat(3);
    for (int round = 0; round < ROUNDS; round++) {
      Files.write(companion, bytes(damaged(steps, random)));
      Outcome read = Outcome.of(reader, "Request ID,Status\nr1,Success\nr2,Failure\n");
      assertThat(read.problems().stream().filter(problem -> problem.scope() == ReadResult.Scope.INPUT).count()
          + read.signIns().size()).isIn(1L, 2L);
    }
  }

  /** However the bytes come. */
  @ParameterizedTest
  @EnumSource
  void one_byte_at_a_time_is_the_same(Export export) {
    Random random = new Random(export.ordinal() + 200);
    for (int round = 0; round < ROUNDS / 10; round++) {
      byte[] csv = bytes(damaged(export.header + export.rows, random));
      FilterInputStream slow = new FilterInputStream(new ByteArrayInputStream(csv)) {
        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
          return super.read(buffer, offset, Math.min(1, length));
        }
      };
      try (Stream<ReadResult> results = SHORT.read(slow, Outcome.NAME)) {
        assertThat(results.toList()).isEqualTo(Outcome.of(SHORT, csv).results());
      }
    }
  }

  /** Nothing comes behind the end of the input, records begin in order, and no reason shows a cell. */
  private static void assertSound(Outcome read) {
    List<ReadResult.Problem> problems = read.problems();
    assertThat(problems.stream().limit(Math.max(0, problems.size() - 1)))
        .allMatch(problem -> problem.scope() == ReadResult.Scope.RECORD);
    assertThat(problems).filteredOn(problem -> problem.scope() == ReadResult.Scope.RECORD)
        .noneMatch(problem -> problem.reason().contains(PERSON));
    List<Position> positions = positions(read);
    for (int i = 1; i < positions.size(); i++) {
      assertThat(positions.get(i).byteOffset()).isGreaterThan(positions.get(i - 1).byteOffset());
      assertThat(positions.get(i).line()).isGreaterThan(positions.get(i - 1).line());
    }
  }

  /** Of each record that was found or was none. */
  private static List<Position> positions(Outcome read) {
    return read.results().stream()
        .filter(result -> result instanceof ReadResult.Found
            || (result instanceof ReadResult.Problem problem && problem.scope() == ReadResult.Scope.RECORD))
        .map(ReadResult::position)
        .toList();
  }

  /**
   * From where one record begins to where the next one does there is that record, and nothing else but blank rows. What
   * is no valid CSV is one line.
   */
  private static void assertAccountedFor(String csv, Outcome read, char separator) {
    List<Position> positions = positions(read);
    List<Boolean> found = read.results().stream()
        .filter(result -> !(result instanceof ReadResult.Remark))
        .map(ReadResult.Found.class::isInstance)
        .toList();
    int first = positions.isEmpty() ? csv.length() : (int) positions.get(0).byteOffset();
    int header = csv.indexOf('\n', csv.startsWith("#") ? csv.indexOf('\n') + 1 : 0);
    assertThat(isNothing(csv.substring(header, first), separator)).as("before %s", first).isTrue();
    for (int i = 0; i < positions.size(); i++) {
      int from = (int) positions.get(i).byteOffset();
      int to = i + 1 < positions.size() ? (int) positions.get(i + 1).byteOffset() : csv.length();
      assertThat(positions.get(i).line()).isEqualTo(1 + lineEnds(csv.substring(0, from)));
      String record = csv.substring(from, to);
      boolean oneRecord = isOneRecord(record, separator);
      boolean oneLine = isNothing(record.substring(lineLength(record)), separator);
      assertThat(oneRecord || (!found.get(i) && oneLine)).as("%s at %s: <%s>", found.get(i), from, record).isTrue();
    }
  }

  private static long lineEnds(String text) {
    return IntStream.range(0, text.length())
        .filter(i -> text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !text.startsWith("\n", i + 1)))
        .count();
  }

  private static int lineLength(String text) {
    return IntStream.range(0, text.length())
        .filter(i -> text.charAt(i) == '\n' || text.charAt(i) == '\r')
        .findFirst()
        .orElse(text.length());
  }

  private static boolean isOneRecord(String text, char separator) {
    List<List<String>> rows = rows(text, separator);
    return !rows.isEmpty() && rows.stream().skip(1).allMatch(MutatedCsvTest::isBlank);
  }

  private static boolean isNothing(String text, char separator) {
    return rows(text, separator).stream().allMatch(MutatedCsvTest::isBlank);
  }

  private static boolean isBlank(List<String> row) {
    return row.stream().allMatch(String::isBlank);
  }

  /** By the parser alone; one row of something if it cannot. */
  private static List<List<String>> rows(String text, char separator) {
    try (Stream<CsvRecord> rows = CsvReader.builder()
        .fieldSeparator(separator)
        .allowUnclosedQuote(false)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text)
        .stream()) {
      return rows.map(CsvRecord::getFields).toList();
    } catch (CsvParseException invalid) {
      return List.of(List.of("?"), List.of("?"));
    }
  }
}
