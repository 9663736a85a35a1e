package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.mfacodes.model.code.ResultCode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a row costs only that row, and is said without showing it. */
final class CsvFaultsTest {

  private static final String HEADER = "Username,Call Result,Application\n";
  private static final String UNCLOSED = "a quote is opened and never closed";
  private static final String NOT_VALID = "not valid CSV: text after a closing quote, or too many fields";

  private static List<String> codes(Outcome read) {
    return read.rows().stream().map(row -> row.callResult().map(ResultCode::wire).orElse("none")).toList();
  }

  private static String activity(String... rows) {
    return HEADER + String.join("\n", rows) + "\n";
  }

  /** The parser underneath takes it for the end of the field. */
  @Test
  void an_open_quote_at_the_end_of_the_file_is_a_problem_although_the_parser_accepts_it() {
    String cutOff = "x,CONFIG_ISSUE,\"VPN, Utre";
    assertThat(CsvReader.builder().ofSingleCsvRecord(cutOff).getFields())
        .containsExactly("x", "CONFIG_ISSUE", "VPN, Utre");

    Outcome read = Outcome.of(HEADER + "x,SUCCESS_USED_CACHE,VPN\n" + cutOff);

    assertThat(codes(read)).containsExactly("SUCCESS_USED_CACHE");
    assertThat(read.complaints()).containsExactly("line 3: " + UNCLOSED);
  }

  @Test
  void rows_behind_an_open_quote_come_out() {
    Outcome read = Outcome.of(activity(
        "x,FAILED_SERVER_ERROR,\"VPN", "x,SUCCESS_USED_CACHE,VPN", "x,CONFIG_ISSUE,VPN"));

    assertThat(codes(read)).containsExactly("SUCCESS_USED_CACHE", "CONFIG_ISSUE");
    assertThat(read.complaints()).containsExactly("line 2: " + UNCLOSED);
    assertThat(read.found()).extracting(found -> found.position().line()).containsExactly(3L, 4L);
  }

  @Test
  void rows_behind_an_open_quote_that_another_one_closes_come_out() {
    Outcome read = Outcome.of(activity(
        "x,FAILED_SERVER_ERROR,\"VPN", "x,SUCCESS_USED_CACHE,\"VPN, Utrecht\"", "\"x\",CONFIG_ISSUE,VPN"));

    assertThat(codes(read)).containsExactly("SUCCESS_USED_CACHE", "CONFIG_ISSUE");
    assertThat(read.complaints()).containsExactly("line 2: " + NOT_VALID);
  }

  /** Its quotes are all in order, only its fields are not. */
  @Test
  void rows_behind_an_open_quote_that_is_closed_by_chance_come_out() {
    Outcome read = Outcome.of(activity(
        "x,FAILED_SERVER_ERROR,\"VPN", "x,SUCCESS_USED_CACHE,VPN", "x,CONFIG_ISSUE,\", the new one\""));

    assertThat(codes(read)).containsExactly("SUCCESS_USED_CACHE", "CONFIG_ISSUE");
    assertThat(read.rows().get(1).application()).contains(", the new one");
    assertThat(read.complaints()).containsExactly("line 2: has 4 fields, the header has 3");
  }

  @Test
  void a_row_with_line_breaks_behind_one_with_an_open_quote_comes_out() {
    Outcome read = Outcome.of(activity(
        "x,FAILED_SERVER_ERROR,\"VPN", "x,SUCCESS_USED_CACHE,\"VPN\n\n\"\"Utrecht\"\"\"", "x,CONFIG_ISSUE,VPN"));

    assertThat(codes(read)).containsExactly("SUCCESS_USED_CACHE", "CONFIG_ISSUE");
    assertThat(read.rows().get(0).application()).contains("VPN\n\n\"Utrecht\"");
    assertThat(read.found()).extracting(found -> found.position().line()).containsExactly(3L, 6L);
  }

  @Test
  void text_behind_a_closing_quote_is_a_problem() {
    Outcome read = Outcome.of(activity(
        "x,FAILED_SERVER_ERROR,\"VPN\" old", "x,FAILED_SERVER_ERROR,\"the \"VPN\" old\"", "x,CONFIG_ISSUE,VPN"));

    assertThat(codes(read)).containsExactly("CONFIG_ISSUE");
    assertThat(read.complaints()).containsExactly("line 2: " + NOT_VALID, "line 3: " + NOT_VALID);
  }

  @Test
  void a_quote_within_a_field_without_quotes_is_a_character() {
    Outcome read = Outcome.of(activity("x,CONFIG_ISSUE,a 19\" rack"));

    assertThat(read.row().application()).contains("a 19\" rack");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 5})
  void too_few_or_too_many_fields_are_a_problem(int count) {
    String row = "FAILED_SERVER_ERROR" + ",x".repeat(count - 1);

    Outcome read = Outcome.of(activity(row, "x,CONFIG_ISSUE,VPN"));

    assertThat(codes(read)).containsExactly("CONFIG_ISSUE");
    assertThat(read.complaints()).containsExactly(
        "line 2: has " + count + (count == 1 ? " field" : " fields") + ", the header has 3");
  }

  @Test
  void blank_fields_beyond_the_last_column_are_no_problem() {
    assertThat(Outcome.of(activity("x,CONFIG_ISSUE,VPN,, ,\"\"")).row().application()).contains("VPN");
  }

  @Test
  void blank_rows_and_rows_of_blank_fields_are_no_records() {
    Outcome read = Outcome.of("\n  \n" + activity(",,", "", "\t", "x,CONFIG_ISSUE,VPN", "\"\", ,", ""));

    assertThat(codes(read)).containsExactly("CONFIG_ISSUE");
    assertThat(read.found().get(0).position().line()).isEqualTo(7);
    assertThat(read.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Username,Call Result,Application", "\"Username\", call result,APPLICATION",
      "\ufeffUsername,Call Result,Application", "\ufeff\"Username\",\"Call Result\",\"Application\""
  })
  void a_header_in_the_middle_is_no_record(String again) {
    Outcome read = Outcome.of(activity("x,SUCCESS_USED_CACHE,VPN", again, "x,CONFIG_ISSUE,VPN"));

    assertThat(codes(read)).containsExactly("SUCCESS_USED_CACHE", "CONFIG_ISSUE");
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void a_header_in_the_middle_is_no_record_although_a_column_has_no_name() {
    Outcome read = Outcome.of("Call Result,,Notes\nCONFIG_ISSUE,a,b\nCall Result,,Notes\nCONFIG_ISSUE,a,b\n");

    assertThat(read.rows()).hasSize(2);
    assertThat(read.rows().get(0).otherProperties()).containsEntry("column 2", "a").containsEntry("Notes", "b");
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void a_row_may_be_as_long_as_the_limit_and_no_longer() {
    String row = "x,CONFIG_ISSUE,";
    String longest = row + "y".repeat(2048 - row.length());

    Outcome read = Outcome.of(
        ExportReader.builder().maxRecordBytes(2048).build(), activity(longest, longest + "y", row + "VPN"));

    assertThat(read.rows()).extracting(found -> found.application().orElseThrow().length())
        .containsExactly(2048 - row.length(), 3);
    assertThat(read.complaints()).containsExactly("line 3: longer than 2048 bytes");
  }

  @Test
  void a_row_beyond_the_limit_costs_only_itself() {
    Outcome read = Outcome.of(activity(
        "x,FAILED_SERVER_ERROR," + "z".repeat(3 << 20), "x,FAILED_SERVER_ERROR,\"" + "z\"\"".repeat(1 << 20) + '"',
        "x,CONFIG_ISSUE,VPN"));

    assertThat(codes(read)).containsExactly("CONFIG_ISSUE");
    assertThat(read.complaints()).containsExactly("line 2: longer than 1 MB", "line 3: longer than 1 MB");
  }

  @Test
  void an_open_quote_is_followed_as_far_as_the_limit() {
    String row = "x,CONFIG_ISSUE,VPN";

    Outcome read = Outcome.of(ExportReader.builder().maxRecordBytes(1024).build(),
        activity("x,FAILED_SERVER_ERROR,\"VPN", (row + "\n").repeat(100) + "x,CONFIG_ISSUE,\"a\nb\""));

    assertThat(read.rows()).hasSize(101);
    assertThat(read.complaints()).containsExactly("line 2: " + UNCLOSED);
  }

  @Test
  void bytes_that_are_no_utf_8_cost_only_their_row() {
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    csv.writeBytes(activity("x,SUCCESS_USED_CACHE,VPN").getBytes(StandardCharsets.UTF_8));
    csv.writeBytes("x,FAILED_SERVER_ERROR,\"Caf\u00e9\nUtrecht\"\n".getBytes(StandardCharsets.ISO_8859_1));
    csv.writeBytes("x,CONFIG_ISSUE,Caf\u00e9\n".getBytes(StandardCharsets.UTF_8));

    Outcome read = Outcome.of(ExportReader.standard(), csv.toByteArray());

    assertThat(codes(read)).containsExactly("SUCCESS_USED_CACHE", "CONFIG_ISSUE");
    assertThat(read.rows().get(1).application()).contains("Caf\u00e9");
    assertThat(read.complaints()).containsExactly("line 3: not valid UTF-8");
  }

  @Test
  void nul_bytes_are_characters_like_others() {
    assertThat(Outcome.of(activity("x,CONFIG_ISSUE,V\0PN")).row().application()).contains("V\0PN");
  }

  @Test
  void columns_by_the_ten_thousand_are_read_or_refused() {
    String columns = ",x".repeat(9_999);
    String tooMany = ",x".repeat(19_999);

    assertThat(Outcome.of("Call Result" + columns + "\nCONFIG_ISSUE" + columns + "\n").row().callResult())
        .contains(ResultCode.of("CONFIG_ISSUE"));
    assertThat(Outcome.of("Call Result" + tooMany + "\nCONFIG_ISSUE" + tooMany + "\n").complaints())
        .containsExactly("input: has no usable header: " + NOT_VALID);
    assertThat(Outcome.of("Call Result\n\"" + tooMany.replace(",", "\n\",\"") + "\"\nCONFIG_ISSUE\n").problems())
        .isNotEmpty()
        .allMatch(problem -> problem.scope() == ReadResult.Scope.RECORD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "\"\"", "\"\"\"", "\"\"\"\"\n\"\"\n", "\n\"\"\"\n\"\"\"\n\"", "\",\",\"\n\",\",\""})
  void a_file_of_quotes_only_is_no_table(String quotes) {
    Outcome read = Outcome.of(quotes);

    assertThat(read.found()).isEmpty();
    assertThat(read.problems()).last().extracting(ReadResult.Problem::scope).isEqualTo(ReadResult.Scope.INPUT);
    assertThat(Outcome.of("Call Result\n" + quotes).problems())
        .allMatch(problem -> problem.scope() == ReadResult.Scope.RECORD);
  }

  @Test
  void a_row_that_is_cut_off_is_a_problem() {
    Outcome read = Outcome.of(HEADER + "x,CONFIG_ISSUE,VPN\nx,SUCC");

    assertThat(codes(read)).containsExactly("CONFIG_ISSUE");
    assertThat(read.complaints()).containsExactly("line 3: has 2 fields, the header has 3");
  }

  @Test
  void a_last_row_needs_no_line_end() {
    assertThat(codes(Outcome.of(HEADER + "x,CONFIG_ISSUE,VPN"))).containsExactly("CONFIG_ISSUE");
    assertThat(codes(Outcome.of(HEADER + "x,CONFIG_ISSUE,\"VPN\""))).containsExactly("CONFIG_ISSUE");
  }

  /** Any unpacked, marked or broken beginning left aside, the bytes there are the row's. */
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void positions_are_the_lines_and_bytes_of_the_rows(String lineEnd) {
    String csv = String.join(lineEnd, "Username,Call Result,Application", "", "caf\u00e9,SUCCESS_USED_CACHE,VPN",
        "x,FAILED_SERVER_ERROR,\"VPN", "  ", "y,CONFIG_ISSUE,\"a" + lineEnd + "b\"", "z,CONFIG_ISSUE",
        "z,CONFIG_ISSUE,c");
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);

    Outcome read = Outcome.of(ExportReader.standard(), bytes);

    assertThat(read.results()).filteredOn(result -> !(result instanceof ReadResult.Remark))
        .extracting(result -> result.position().line() + " " + at(bytes, result.position().byteOffset()))
        .containsExactly("3 caf\u00e9", "4 x,FA", "6 y,CO", "8 z,CO", "9 z,CO");
    assertThat(read.results()).extracting(result -> result.position().source()).containsOnly(Outcome.NAME);
    assertThat(read.results()).allMatch(result -> result.position().index().isEmpty());
  }

  private static String at(byte[] bytes, long offset) {
    return new String(Arrays.copyOfRange(bytes, (int) offset, bytes.length), StandardCharsets.UTF_8).substring(0, 4);
  }

  @Test
  void no_message_shows_a_cell() {
    String secret = "anna@example.com";
    Outcome read = Outcome.of(ExportReader.builder().maxRecordBytes(1024).build(), activity(
        secret, secret + ",x,\"" + secret, secret + ",x,\"y\" " + secret, secret + ",x,y,z", secret.repeat(100)));

    assertThat(read.problems()).hasSize(5);
    assertThat(read.results()).allSatisfy(result -> assertThat(result.toString()).doesNotContain("anna"));
  }

  @Test
  void cells_without_a_header_are_not_shown() {
    Outcome read = Outcome.of("2026-01-31,anna@example.com,granted\n");

    assertThat(read.complaints()).singleElement().asString()
        .startsWith("input: has no column Call Result (activity report), Sign-in error code (portal download), ")
        .endsWith("; its first line is no known header")
        .doesNotContain("anna");
  }

  @Test
  @Timeout(60)
  void a_quote_before_line_ends_only_is_followed_as_far_as_the_limit() {
    Outcome read = Outcome.of(HEADER + "x,CONFIG_ISSUE,\"" + "\n".repeat(40 << 20) + "x,CONFIG_ISSUE,VPN");

    assertThat(codes(read)).containsExactly("CONFIG_ISSUE");
    assertThat(read.complaints()).containsExactly("line 2: " + UNCLOSED);
  }

  /** Each of these lines opens a quote, read by itself or behind the others, and none closes it. */
  @ParameterizedTest
  @Timeout(60)
  @ValueSource(strings = {"a\",\"", "\",\"x\",\"", "\"a\"b\",\"", "a,\"b\"\"", "\"\"\"", "a\",\"\n\"b\"c"})
  void reading_lines_again_comes_to_an_end(String line) {
    String csv = activity("x,CONFIG_ISSUE,VPN", (line + "\n").repeat((1 << 20) / (line.length() + 1)));

    Outcome unclosed = Outcome.of(csv);
    Outcome closed = Outcome.of(csv + "\"\nx,CONFIG_ISSUE,VPN\n");

    assertThat(unclosed.problems()).isNotEmpty();
    assertThat(closed.problems()).isNotEmpty();
    assertThat(codes(closed)).contains("CONFIG_ISSUE");
  }
}
