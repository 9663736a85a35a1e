package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** gzip and zip, known by their bytes; what is wrong with them costs what comes behind, and is told once. */
final class PackedInputTest {

  private static final byte[] A = Packed.bytes("{\"id\":\"a\",\"status\":{\"errorCode\":0}}\n");
  private static final byte[] B = Packed.bytes("{\"id\":\"b\",\"status\":{\"errorCode\":0}}\n");

  private static final String CUT_OFF = "input: is cut off: its gzip data end too early";
  private static final String BROKEN = "input: is broken: its gzip data are not valid";

  /** So many sign-ins that no two are packed alike. */
  private static byte[] many(int count) {
    return Packed.bytes(IntStream.range(0, count)
        .mapToObj(i -> "{\"id\":\"" + i + "\",\"status\":{\"errorCode\":" + i * 7919 % 99991 + "}}\n")
        .collect(Collectors.joining()));
  }

  @Test
  void gzip() {
    assertThat(Outcome.of(Packed.gzip(Packed.joined(A, B))).ids()).containsExactly("a", "b");
  }

  @Test
  void gzip_of_several_members() {
    Outcome outcome = Outcome.of(Packed.joined(Packed.gzip(A), Packed.gzip(B), Packed.gzip(new byte[0])));
    assertThat(outcome.ids()).containsExactly("a", "b");
    assertThat(outcome.complaints()).isEmpty();
  }

  @Test
  void gzip_of_several_members_through_a_pipe_that_has_nothing_to_say_yet() {
    InputStream pipe = new ByteArrayInputStream(Packed.joined(Packed.gzip(A), Packed.gzip(B))) {

      @Override
      public int read(byte[] bytes, int offset, int length) {
        return super.read(bytes, offset, Math.min(length, 1));
      }

      @Override
      public int available() {
        return 0;
      }
    };
    assertThat(Outcome.of(ExportReader.standard(), pipe).ids()).containsExactly("a", "b");
  }

  @Test
  void gzip_with_all_that_its_header_may_have() {
    byte[] plain = Packed.gzip(A);
    plain[3] = 0b11110; // checksum, extra field, name, comment
    byte[] header = Arrays.copyOf(plain, 10);
    byte[] rest = Arrays.copyOfRange(plain, 10, plain.length);
    byte[] extra = {3, 0, 1, 0, 1};
    byte[] texts = Packed.bytes("export.json\0why\0");
    assertThat(Outcome.of(Packed.joined(header, extra, texts, new byte[2], rest)).ids()).containsExactly("a");
  }

  @Test
  void zeros_behind_gzip_fill_a_block_and_are_nothing() {
    assertThat(Outcome.of(Packed.joined(Packed.gzip(A), new byte[512])).signIn().id()).contains("a");
  }

  @Test
  void what_follows_gzip_and_is_none_is_told() {
    Outcome outcome = Outcome.of(Packed.joined(Packed.gzip(A), B));
    assertThat(outcome.ids()).containsExactly("a");
    assertThat(outcome.complaints()).containsExactly(BROKEN);
  }

  @Test
  void gzip_cut_off_anywhere_is_told_once_behind_the_records_before() {
    byte[] packed = Packed.joined(Packed.gzip(A), Packed.gzip(B));
    int first = Packed.gzip(A).length;
    for (int length = 4; length < packed.length; length++) {
      Outcome outcome = Outcome.of(Arrays.copyOf(packed, length));
      List<ReadResult.Problem> lost = outcome.problems().stream()
          .filter(problem -> problem.scope() == ReadResult.Scope.INPUT)
          .toList();
      assertThat(lost).as("cut after %d", length).hasSize(length == first ? 0 : 1);
      if (length >= first) {
        assertThat(outcome.ids()).as("cut after %d", length).startsWith("a");
      }
    }
  }

  @Test
  void gzip_cut_off_in_the_middle_gives_nearly_half_of_the_records() {
    byte[] packed = Packed.gzip(many(10_000));
    Outcome outcome = Outcome.of(Arrays.copyOf(packed, packed.length / 2));
    assertThat(outcome.ids()).hasSizeBetween(4_000, 6_000);
    assertThat(outcome.complaints()).containsExactly(CUT_OFF);
    assertThat(outcome.found()).last().extracting(ReadResult::position)
        .isEqualTo(outcome.problems().get(0).position());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, -5})
  void a_wrong_checksum_or_length_is_told(int fromEnd) {
    byte[] packed = Packed.gzip(A);
    packed[packed.length + fromEnd] ^= 1;
    Outcome outcome = Outcome.of(packed);
    assertThat(outcome.ids()).containsExactly("a");
    assertThat(outcome.complaints()).containsExactly(BROKEN);
  }

  @Test
  void gzip_that_is_broken_from_the_start_is_told() {
    assertThat(Outcome.of(new byte[] {0x1f, (byte) 0x8b, 7, 0, 0, 0, 0, 0, 0, 0}).complaints()).containsExactly(BROKEN);
    assertThat(Outcome.of(new byte[] {0x1f, (byte) 0x8b}).complaints()).containsExactly(CUT_OFF);
  }

  @Test
  void gzip_of_nothing_is_empty() {
    assertThat(Outcome.of(Packed.gzip(new byte[0])).complaints()).containsExactly("input: is empty");
  }

  @Test
  void zip_of_one_file() {
    Outcome outcome = Outcome.of(Packed.zip(
        "folder/", "", "__MACOSX/._a.json", "x", "folder/a.json", "[" + new String(A) + "]", "__MACOSX/._b", "x"));
    assertThat(outcome.ids()).containsExactly("a");
    assertThat(outcome.complaints()).isEmpty();
  }

  @Test
  void zip_of_two_files_gives_the_first() {
    Outcome outcome = Outcome.of(Packed.zip("a.json", new String(A), "b.json", new String(B)));
    assertThat(outcome.ids()).containsExactly("a");
    assertThat(outcome.complaints())
        .containsExactly("input: is an archive of more than one file; only the first was read");
  }

  @Test
  void zip_of_folders_is_empty() {
    assertThat(Outcome.of(Packed.zip("a/", "", "b/", "")).complaints()).containsExactly("input: is empty");
  }

  @Test
  void zip_without_entries_is_empty() {
    assertThat(Outcome.of(Packed.zip()).complaints()).containsExactly("input: is empty");
  }

  @Test
  void zip_that_is_encrypted_or_packed_otherwise_is_not_called_broken_only() {
    String reason = "input: is a zip that is broken, encrypted or packed in another way than is read here;"
        + " unpack it first";
    byte[] encrypted = Packed.zip("a.json", new String(A));
    encrypted[6] |= 1; // the flag of it
    byte[] bzip2 = Packed.zip("a.json", new String(A));
    bzip2[8] = 12; // the method
    assertThat(Outcome.of(encrypted).complaints()).containsExactly(reason);
    assertThat(Outcome.of(bzip2).complaints()).containsExactly(reason);
  }

  @Test
  void zip_cut_off_is_told() {
    byte[] packed = Packed.zip("a.json", new String(many(1_000)));
    Outcome outcome = Outcome.of(Arrays.copyOf(packed, packed.length / 2));
    assertThat(outcome.ids()).hasSizeGreaterThan(300);
    assertThat(outcome.complaints()).containsExactly("input: is cut off: its zip data end too early");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "xl/workbook.xml"})
  void a_spreadsheet_is_named(String firstEntry) {
    assertThat(Outcome.of(Packed.zip(firstEntry, "<Types/>", "xl/worksheets/sheet1.xml", "<x/>")).complaints())
        .containsExactly("input: is a spreadsheet or another Office file; save it as CSV");
  }

  @Test
  void what_is_packed_twice_is_named() {
    String twice = "input: is packed more than once; unpack it first";
    assertThat(Outcome.of(Packed.gzip(Packed.gzip(A))).complaints()).containsExactly(twice);
    assertThat(Outcome.of(Packed.gzip(Packed.zip("a", "{}"))).complaints()).containsExactly(twice);
  }

  @Test
  void a_bomb_is_not_read_to_its_end() {
    byte[] bomb = Packed.gzip(Packed.joined(A, Packed.bytes(" ".repeat(40 << 20)), B));
    Outcome outcome = Outcome.of(bomb);
    assertThat(outcome.ids()).containsExactly("a");
    assertThat(outcome.complaints()).containsExactly("input: expands to more than 250 times its size, "
        + "like a gzip bomb; unpack it first if it is to be trusted");
  }

  @Test
  void how_far_it_may_expand_can_be_set() {
    byte[] packed = Packed.gzip(Packed.joined(A, Packed.bytes(" ".repeat(20 << 20)), B));
    assertThat(Outcome.of(ExportReader.builder().maxExpansion(2_000).build(), packed).ids()).containsExactly("a", "b");
    assertThat(Outcome.of(ExportReader.builder().maxExpansion(10).build(), packed).complaints()).hasSize(1);
  }
}
