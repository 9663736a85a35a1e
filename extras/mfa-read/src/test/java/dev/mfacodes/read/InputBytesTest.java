package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bytes of an input may be, and what becomes of it when they are not what they should. */
final class InputBytesTest {

  private static final String A =
      "{\"id\":\"a\",\"status\":{\"errorCode\":0},\"userDisplayName\":\"Zo\u00eb \ud83d\ude00\"}\n";
  private static final String B = A.replace("\"a\"", "\"b\"");

  private static byte[] marked(String charset, String text) {
    return ("\ufeff" + text).getBytes(Charset.forName(charset));
  }

  /** Gives these bytes and then fails. */
  private static InputStream failing(byte[] before) {
    return new SequenceInputStream(new ByteArrayInputStream(before), new InputStream() {

      @Override
      public int read() throws IOException {
        throw new IOException("a cable was pulled, says anna@example.com");
      }
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void a_byte_order_mark_says_what_the_bytes_are(String charset) {
    Outcome outcome = Outcome.of(marked(charset, A + B));
    assertThat(outcome.ids()).containsExactly("a", "b");
    assertThat(outcome.signIns().get(0).userDisplayName()).contains("Zo\u00eb \ud83d\ude00");
    assertThat(outcome.found().get(1).position().byteOffset()).isEqualTo(A.getBytes(StandardCharsets.UTF_8).length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void more_utf_16_than_fits_in_memory_at_once(String charset) {
    Outcome outcome = Outcome.of(marked(charset, (A + " ").repeat(2_000)));
    assertThat(outcome.signIns()).hasSize(2_000).allMatch(signIn -> signIn.equals(outcome.signIns().get(0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf_16_without_a_mark_is_refused(String charset) {
    assertThat(Outcome.of(A.getBytes(Charset.forName(charset))).complaints())
        .containsExactly("input: is UTF-16 without a byte order mark, or no text at all");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void half_a_character_in_utf_16_costs_its_record(String charset) {
    byte[] bytes = marked(charset, A + "{\"id\":\"?\"}\n" + B);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '?') { // D83F or 3FD8, the first being the first half of a character
        bytes[charset.endsWith("BE") ? i - 1 : i + 1] = (byte) 0xd8;
      }
    }
    Outcome outcome = Outcome.of(bytes);
    assertThat(outcome.ids()).containsExactly("a", "b");
    assertThat(outcome.complaints()).containsExactly("line 2: not valid UTF-8");
  }

  @Test
  void utf_16_that_ends_within_a_character_is_told() {
    byte[] bytes = marked("UTF-16LE", A + B);
    Outcome outcome = Outcome.of(Arrays.copyOf(bytes, bytes.length - 1));
    assertThat(outcome.ids()).containsExactly("a", "b");
    assertThat(outcome.complaints()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-32LE", "UTF-32BE"})
  void utf_32_is_named(String charset) {
    assertThat(Outcome.of(marked(charset, A)).complaints())
        .containsExactly("input: is UTF-32; UTF-8 and UTF-16 are read");
  }

  @Test
  void what_lakes_hold_is_named() {
    assertThat(Outcome.of(Packed.bytes("PAR1....")).complaints())
        .containsExactly("input: is Parquet, which is not read here; export JSON or CSV");
    assertThat(Outcome.of(Packed.bytes("Obj\u0001....")).complaints())
        .containsExactly("input: is Avro, which is not read here; export JSON or CSV");
  }

  @Test
  void nothing_at_all() {
    assertThat(Outcome.of("").complaints()).containsExactly("input: is empty");
    assertThat(Outcome.of("").problems().get(0).position()).isEqualTo(Outcome.of(" ").problems().get(0).position());
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\r\n\t\n", "\ufeff", "\ufeff\n"})
  void blanks_only(String blanks) {
    assertThat(Outcome.of(blanks).complaints()).containsExactly("input: holds blanks only");
  }

  @Test
  void bytes_that_are_no_utf_8_cost_their_record() {
    byte[] bytes = (A + A.replace("Zo\u00eb", "Zo?") + B).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '?' ? (byte) 0xeb : bytes[i];
    }
    assertThat(Outcome.of(bytes).ids()).containsExactly("a", "b");
    assertThat(Outcome.of(bytes).complaints()).containsExactly("line 2: not valid UTF-8");
  }

  @Test
  void a_record_that_looks_like_another_encoding_costs_itself() {
    Outcome outcome = Outcome.of(A + "{\0\0\0}\n{\0 \0}\n" + B);
    assertThat(outcome.ids()).containsExactly("a", "b");
    assertThat(outcome.complaints()).hasSize(2).allMatch(complaint -> complaint.contains("not valid JSON"));
  }

  @Test
  void an_input_that_fails_gives_what_came_before() {
    Outcome outcome = Outcome.of(ExportReader.standard(), failing((A + B).getBytes(StandardCharsets.UTF_8)));
    assertThat(outcome.ids()).containsExactly("a", "b");
    assertThat(outcome.complaints()).containsExactly("input: cannot be read further");
    assertThat(outcome.problems().get(0).position()).isEqualTo(outcome.found().get(1).position());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 12})
  void a_packed_input_that_fails_is_not_taken_for_one_that_ends(int inSecondMember) {
    byte[] first = Packed.gzip(A.getBytes(StandardCharsets.UTF_8));
    byte[] before = Packed.joined(first, Arrays.copyOf(first, inSecondMember));
    Outcome outcome = Outcome.of(ExportReader.standard(), failing(before));
    assertThat(outcome.ids()).containsExactly("a");
    assertThat(outcome.complaints()).containsExactly("input: cannot be read further");
  }

  @Test
  void a_pipe_may_give_byte_by_byte() {
    InputStream pipe = new ByteArrayInputStream((A + B).getBytes(StandardCharsets.UTF_8)) {

      @Override
      public int read(byte[] bytes, int offset, int length) {
        return super.read(bytes, offset, Math.min(length, 1));
      }
    };
    assertThat(Outcome.of(ExportReader.standard(), pipe).ids()).containsExactly("a", "b");
  }

  @Test
  @Timeout(60)
  @DisabledOnOs(OS.WINDOWS)
  void a_pipe_may_have_a_name(@TempDir Path folder) throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Thread writer = new Thread(() -> {
      try {
        Files.writeString(pipe, A + B);
      } catch (IOException notWritten) {
        throw new AssertionError(notWritten);
      }
    });
    writer.start();
    try (Stream<ReadResult> results = ExportReader.standard().read(pipe)) {
      Outcome outcome = new Outcome(results.toList());
      assertThat(outcome.ids()).containsExactly("a", "b");
      assertThat(outcome.complaints()).isEmpty();
      assertThat(outcome.found().get(0).position().source()).isEqualTo(pipe.toString());
    }
    writer.join(TimeUnit.SECONDS.toMillis(10));
  }

  /** Enough that not all of it is in memory when the first is given. */
  private static Path fileOf(Path folder, int records) throws IOException {
    return Files.writeString(folder.resolve("file.json"), A.repeat(records));
  }

  private static Outcome whileChanging(Path file, FileChange change) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-31T08:00:00Z")));
    List<ReadResult> all = new ArrayList<>();
    try (Stream<ReadResult> results = ExportReader.standard().read(file)) {
      Iterator<ReadResult> each = results.iterator();
      all.add(each.next());
      change.apply(file);
      each.forEachRemaining(all::add);
    }
    return new Outcome(all);
  }

  /** Something that happens to a file. */
  private interface FileChange {
    void apply(Path file) throws IOException;
  }

  private static final String CHANGED =
      "was changed while it was read: what was read may be part of the old and part of the new";

  @Test
  void a_file_that_grows_is_read_to_its_new_end_and_told(@TempDir Path folder) throws IOException {
    Outcome outcome = whileChanging(fileOf(folder, 3_000),
        file -> Files.writeString(file, Files.readString(file) + B));
    assertThat(outcome.ids()).hasSize(3_001).endsWith("b");
    assertThat(outcome.complaints()).containsExactly("input: " + CHANGED);
  }

  @Test
  void a_file_that_is_written_anew_is_told(@TempDir Path folder) throws IOException {
    Outcome outcome = whileChanging(fileOf(folder, 10), file -> Files.writeString(file, Files.readString(file)));
    assertThat(outcome.complaints()).containsExactly("input: " + CHANGED);
  }

  @Test
  void a_file_that_is_cut_short_is_told_once_for_the_input(@TempDir Path folder) throws IOException {
    Outcome outcome = whileChanging(fileOf(folder, 3_000), file -> {
      try (SeekableByteChannel channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
        channel.truncate(100_000);
      }
    });
    assertThat(outcome.ids()).hasSizeBetween(900, 2_999);
    assertThat(outcome.complaints()).last().isEqualTo("input: " + CHANGED);
    assertThat(outcome.problems()).filteredOn(problem -> problem.scope() == ReadResult.Scope.INPUT).hasSize(1);
  }

  @Test
  void a_packed_file_that_is_cut_short_is_told_once(@TempDir Path folder) throws IOException {
    StringBuilder records = new StringBuilder();
    for (int i = 0; i < 60_000; i++) {
      String id = Integer.toHexString(i * 0x9e3779b1); // hardly to be packed
      records.append("{\"id\":\"").append(id).append("\",\"status\":{\"errorCode\":0}}\n");
    }
    Path packed = folder.resolve("file.json.gz");
    Files.write(packed, Packed.gzip(Packed.bytes(records.toString())));
    Outcome outcome = whileChanging(packed, file -> {
      try (SeekableByteChannel channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
        channel.truncate(100_000);
      }
    });
    assertThat(outcome.ids()).hasSizeGreaterThan(1_000);
    assertThat(outcome.complaints())
        .containsExactly("input: is cut off: its gzip data end too early, and " + CHANGED);
  }

  @Test
  void a_file_that_is_gone_was_read_to_its_end(@TempDir Path folder) throws IOException {
    Outcome outcome = whileChanging(fileOf(folder, 3_000), Files::delete);
    assertThat(outcome.ids()).hasSize(3_000);
    assertThat(outcome.complaints()).isEmpty();
  }

  static List<byte[]> packedInAllWays() {
    return List.of(Packed.bytes(A), Packed.gzip(Packed.bytes(A)), Packed.zip("a.json", A),
        marked("UTF-16BE", A));
  }

  @ParameterizedTest
  @MethodSource("packedInAllWays")
  void closing_the_results_closes_the_input(byte[] packed) {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream in = new ByteArrayInputStream(packed) {

      @Override
      public void close() {
        closed.set(true);
      }
    };
    Stream<ReadResult> results = ExportReader.standard().read(in, "input");
    assertThat(results.findFirst()).isPresent();
    assertThat(closed).isFalse();
    results.close();
    assertThat(closed).isTrue();
  }

  @Test
  void who_is_told_of_bytes_is_not_told_of_none() {
    List<Long> told = new ArrayList<>();
    Outcome.of(ExportReader.builder().bytesRead(told::add).build(), A);
    assertThat(told).containsExactly((long) Packed.bytes(A).length);
  }

  @Test
  void nothing_is_read_before_it_is_asked_for() {
    AtomicLong read = new AtomicLong();
    ExportReader reader = ExportReader.builder().bytesRead(read::addAndGet).build();
    try (Stream<ReadResult> results = reader.read(endless(), "input")) {
      assertThat(read).hasValue(0);
      assertThat(results.filter(ReadResult.Found.class::isInstance).limit(5_000)).hasSize(5_000);
      assertThat(read.get()).isBetween(5_000L * A.length(), 5_000L * A.length() + (1 << 20));
    }
  }

  private static InputStream endless() {
    byte[] record = A.getBytes(StandardCharsets.UTF_8);
    return new InputStream() {

      private int at;

      @Override
      public int read() {
        return record[at++ % record.length] & 0xff;
      }
    };
  }

  @Test
  void all_bytes_are_counted_as_they_lie_there() {
    AtomicLong read = new AtomicLong();
    byte[] packed = Packed.gzip(Packed.bytes(A.repeat(1_000)));
    Outcome.of(ExportReader.builder().bytesRead(read::addAndGet).build(), packed);
    assertThat(read).hasValue(packed.length);
  }
}
