package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.AuthenticationResult;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The activity report: one column is needed, the others come as they may. */
final class ActivityCsvTest {

  private static final ActivityReportRow ROW = ActivityReportRow.builder()
      .date("2026-01-31T08:00:00Z")
      .username("anna@example.com")
      .callResult(ResultCode.of("SUCCESS_NO_PIN"))
      .authenticated(AuthenticationResult.of("false"))
      .phone("+31 20 555 0101")
      .application("VPN")
      .build();

  @ParameterizedTest
  @ValueSource(strings = {
      "Date,Username,Call Result,Authenticated,Phone,Application\n"
          + "2026-01-31T08:00:00Z,anna@example.com,SUCCESS_NO_PIN,false,+31 20 555 0101,VPN\n",
      "application;PHONE;authenticated;call_result;user-name;DATE\r\n"
          + "VPN;+31 20 555 0101;false;SUCCESS_NO_PIN;anna@example.com;2026-01-31T08:00:00Z\r\n",
      "\ufeff\"CallResult\"\t\"Authenticated \"\t\"Phone\"\t\"Application\"\t\"Username\"\t\"Date\"\n"
          + "\"SUCCESS_NO_PIN\"\tfalse\t\"+31 20 555 0101\"\tVPN\tanna@example.com\t2026-01-31T08:00:00Z",
      "sep=|\nPhone|Username|Date|Call\u00a0Result|Authenticated|Application\n"
          + "+31 20 555 0101|anna@example.com|2026-01-31T08:00:00Z|SUCCESS_NO_PIN|false|VPN\n"
  })
  void columns_come_in_any_order_case_and_separator(String csv) {
    Outcome read = Outcome.of(csv);

    assertThat(read.row()).isEqualTo(ROW);
    assertThat(read.remarks(ReadResult.Topic.FORMAT)).containsExactly("activity-csv: column Call Result");
    assertThat(read.found()).extracting(ReadResult.Found::format).containsExactly(ExportFormat.ACTIVITY_CSV);
  }

  @Test
  void columns_can_be_named() {
    ExportReader reader = ExportReader.builder()
        .column("date", "Datum")
        .column("username", "Gebruiker")
        .column("call-result", "Resultaat")
        .column("authenticated", "Gelukt")
        .column("phone", "Telefoon")
        .column("application", "Toepassing")
        .build();

    Outcome read = Outcome.of(reader, "Toepassing;Telefoon;Gelukt;Resultaat;Gebruiker;Datum;Call Result\n"
        + "VPN;+31 20 555 0101;false;SUCCESS_NO_PIN;anna@example.com;2026-01-31T08:00:00Z;the old one\n");

    assertThat(read.row()).isEqualTo(
        ActivityReportRow.builder().from(ROW)
            .otherProperties(ActivityReportRow.fromWire(Map.of("Call Result (7)", "the old one")).otherProperties())
            .build());
    assertThat(read.conflicts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "true", "false", "TRUE", "Yes", "no", "success", "Failure", "granted", "Denied", "1", "0", " yes ",
      "perhaps", "Ja"
  })
  void the_result_is_kept_as_it_travelled(String text) {
    ActivityReportRow row = Outcome.of("Call Result,Authenticated\nCONFIG_ISSUE,\"" + text + "\"\n").row();

    assertThat(row.authenticated()).contains(AuthenticationResult.of(text));
    assertThat(row.authenticated().map(AuthenticationResult::wire)).contains(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t ", "\"\""})
  void a_blank_cell_is_absent(String blank) {
    ActivityReportRow row = Outcome.of("Call Result,Authenticated,Phone\nCONFIG_ISSUE," + blank + "," + blank).row();

    assertThat(row.toWire()).containsOnlyKeys("callResult");
  }

  @Test
  void two_columns_of_one_name_with_different_values_are_a_conflict() {
    Outcome read = Outcome.of("Call Result,call result,Phone,Notes,Notes\nSUCCESS_NO_PIN,OTHER,1,a,b\n");

    assertThat(read.row().callResult()).contains(ResultCode.of("SUCCESS_NO_PIN"));
    assertThat(read.row().otherProperties())
        .containsOnly(Map.entry("callResult (2)", "OTHER"), Map.entry("Notes", "a"), Map.entry("Notes (5)", "b"));
    assertThat(read.conflicts()).containsExactly("callResult", "Notes");
  }

  @Test
  void two_columns_of_one_name_with_equal_values_or_a_blank_are_none() {
    Outcome read = Outcome.of("Call Result,Call Result,Phone,Phone\nCONFIG_ISSUE,CONFIG_ISSUE,,1\n");

    assertThat(read.row().toWire()).isEqualTo(Map.of("callResult", "CONFIG_ISSUE", "phone", "1"));
    assertThat(read.conflicts()).isEmpty();
  }

  /** The name that the second of two gets may be taken. */
  @Test
  void nothing_is_lost_to_a_column_that_has_the_name_of_another() {
    assertThat(Outcome.of("Call Result,N (4),N,N,N\nCONFIG_ISSUE,a,b,c,d\n").row().otherProperties())
        .containsValues("a", "b", "c", "d");
    assertThat(Outcome.of("Call Result,N,N,N (3),N\nCONFIG_ISSUE,a,b,c,d\n").row().otherProperties())
        .containsValues("a", "b", "c", "d");
  }

  @Test
  void columns_that_nobody_knows_are_kept() {
    assertThat(Outcome.of("Server,Call Result,, Notes \nmfa1,CONFIG_ISSUE,x, y \n").row().otherProperties())
        .containsExactly(Map.entry("Server", "mfa1"), Map.entry("column 3", "x"), Map.entry("Notes", " y "));
  }

  @Test
  void a_row_without_a_result_is_a_row() {
    assertThat(Outcome.of("Call Result,Username\n,anna@example.com\n").row().username())
        .contains("anna@example.com");
  }

  @ParameterizedTest
  @CsvSource({
      "Date, 2026-01-31T08:00:00, ",
      "Date, 2026-01-31T08:00:00+01:00, 2026-01-31T07:00:00Z",
      "Date (UTC), 2026-01-31T08:00:00, 2026-01-31T08:00:00Z",
      "date_utc, 1/31/2026 8:00:00 AM, 2026-01-31T08:00:00Z"
  })
  void the_date_stays_as_it_travelled_and_names_a_moment_if_its_zone_is_known(String name, String date, Instant time) {
    Outcome read = Outcome.of("Call Result," + name + "\nCONFIG_ISSUE," + date + "\n");

    assertThat(read.row().date()).contains(date);
    assertThat(read.found()).extracting(found -> ((ReadResult.ActivityRowFound) found).time())
        .containsExactly(Optional.ofNullable(time));
  }

  @Test
  void a_header_alone_is_fine() {
    assertThat(Outcome.of("Call Result\r\n").problems()).isEmpty();
    assertThat(Outcome.of("Call Result").problems()).isEmpty();
  }

  @Test
  void the_column_that_is_needed_is_named() {
    assertThat(Outcome.of(ExportReader.builder().format(ExportFormat.ACTIVITY_CSV).build(), "Date,x\n1,2\n")
        .complaints()).containsExactly("input: has no column Call Result, only: Date, x");
  }
}
