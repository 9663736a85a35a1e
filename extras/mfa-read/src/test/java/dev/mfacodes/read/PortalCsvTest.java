package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.signin.DeviceDetail;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The portal's download: whatever columns it has, each value gets where it belongs. */
final class PortalCsvTest {

  private static final List<PortalColumn> ALL = List.of(PortalColumn.values());

  /** The values of these are no texts in the model. */
  private static final Map<PortalColumn, Object> TYPED = Map.of(
      PortalColumn.COMPLIANT, true,
      PortalColumn.MANAGED, false,
      PortalColumn.FLAGGED_FOR_REVIEW, true,
      PortalColumn.AUTONOMOUS_SYSTEM_NUMBER, 64496L,
      PortalColumn.LATENCY, 123L);

  private static Object at(SignIn signIn, String path) {
    Object value = signIn.toWire();
    for (String name : path.split("\\.")) {
      value = ((Map<?, ?>) value).get(name);
    }
    return value;
  }

  /** The properties that no accessor has, of the sign-in or of what is in it. */
  private static Set<String> others(SignIn signIn, String path) {
    return switch (path.replaceFirst("\\..*", "")) {
      case "status" -> signIn.status().orElseThrow().otherProperties().keySet();
      case "deviceDetail" -> signIn.deviceDetail().orElseThrow().otherProperties().keySet();
      case "mfaDetail" -> signIn.mfaDetail().orElseThrow().otherProperties().keySet();
      default -> signIn.otherProperties().keySet();
    };
  }

  @ParameterizedTest
  @EnumSource
  void every_column_gets_where_it_belongs(PortalColumn column) {
    SignIn signIn = Outcome.of(PortalCsv.with(Map.of())).signIn();

    if (column.path().isPresent()) {
      String path = column.path().get();
      assertThat(at(signIn, path)).asString()
          .isEqualTo(String.valueOf(TYPED.getOrDefault(column, PortalCsv.value(column))));
      assertThat(others(signIn, path)).as("of what has no accessor").doesNotContain(column.header());
      if (!(TYPED.get(column) instanceof Long)) { // of which the digits stay as they travelled
        assertThat(others(signIn, path)).doesNotContain(path.substring(path.lastIndexOf('.') + 1));
      }
    } else {
      assertThat(signIn.otherProperties()).containsEntry(column.header(), PortalCsv.value(column));
    }
  }

  @Test
  void the_values_are_what_the_accessors_give() {
    SignIn signIn = Outcome.of(PortalCsv.with(Map.of())).signIn();

    assertThat(signIn.createdDateTime()).contains(Instant.parse("2026-01-31T08:00:00Z"));
    assertThat(signIn.status().flatMap(SignInStatus::errorCode)).contains(ErrorCode.of("500121"));
    assertThat(signIn.status().flatMap(SignInStatus::additionalDetails)).isPresent();
    assertThat(signIn.portalStatus()).contains("a status");
    assertThat(signIn.deviceDetail().flatMap(DeviceDetail::isCompliant)).contains(true);
    assertThat(signIn.deviceDetail().flatMap(DeviceDetail::isManaged)).contains(false);
    assertThat(signIn.deviceDetail().flatMap(DeviceDetail::trustType)).contains("a join type");
    assertThat(signIn.flaggedForReview()).contains(true);
    assertThat(signIn.processingTimeInMilliseconds()).contains(123L);
  }

  private static Stream<List<PortalColumn>> headers() {
    List<PortalColumn> shuffled = new ArrayList<>(ALL);
    Collections.shuffle(shuffled, new Random(7));
    return Stream.of(ALL, PortalColumn.inOrder(56), PortalCsv.OLDER, shuffled,
        List.of(PortalColumn.REQUEST_ID, PortalColumn.STATUS), List.of(PortalColumn.ERROR_CODE));
  }

  @ParameterizedTest
  @MethodSource("headers")
  void columns_are_many_or_few_in_any_order(List<PortalColumn> columns) {
    Outcome read = Outcome.of(PortalCsv.with(columns, Map.of()));

    assertThat(read.remarks(ReadResult.Topic.FORMAT)).singleElement().asString().startsWith("portal-csv: column S");
    assertThat(columns).allSatisfy(column -> column.path().ifPresent(
        path -> assertThat(at(read.signIn(), path)).isNotNull()));
    assertThat(read.conflicts()).isEmpty();
  }

  @Test
  void the_older_header_of_these_tests_has_44_columns() {
    assertThat(PortalCsv.OLDER).hasSize(44);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Date (UTC) ", " date (utc)", "DATE  (UTC)", "Date\u00a0(UTC)", "\ufeffDate (UTC)", "Date_UTC"
  })
  void headers_are_forgiven_their_blanks_and_case(String header) {
    Outcome read = Outcome.of(PortalCsv.csv(
        List.of(header, "Request  ID ", "Sign-in  error  code\t"), List.of("2026-01-31 08:00:00", "r", "0")));

    assertThat(read.signIn().createdDateTime()).contains(Instant.parse("2026-01-31T08:00:00Z"));
    assertThat(read.signIn().id()).contains("r");
    assertThat(read.signIn().otherProperties()).isEmpty();
  }

  @Test
  void two_columns_of_one_name_with_equal_values_are_one() {
    Outcome read = Outcome.of(PortalCsv.with(Map.of()));

    assertThat(read.signIn().incomingTokenType()).contains("a incoming token type");
    assertThat(read.conflicts()).isEmpty();
  }

  @Test
  void of_two_columns_of_one_name_with_different_values_both_are_kept() {
    Outcome read = Outcome.of(PortalCsv.with(Map.of(
        PortalColumn.INCOMING_TOKEN_TYPE, "none", PortalColumn.INCOMING_TOKEN_TYPE_AGAIN, "refreshToken")));

    assertThat(read.signIn().incomingTokenType()).contains("none");
    assertThat(read.signIn().otherProperties()).containsEntry("Incoming token type (50)", "refreshToken");
    assertThat(read.conflicts()).containsExactly("incomingTokenType");
  }

  @Test
  void of_two_columns_of_one_name_one_may_be_blank() {
    Outcome read = Outcome.of(PortalCsv.with(Map.of(
        PortalColumn.INCOMING_TOKEN_TYPE, "", PortalColumn.INCOMING_TOKEN_TYPE_AGAIN, "refreshToken")));

    assertThat(read.signIn().incomingTokenType()).contains("refreshToken");
    assertThat(read.conflicts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', value = {
      "`,`", "`;`", "`\t`"
  }, ignoreLeadingAndTrailingWhitespace = false)
  void separators_are_seen_from_the_header(char separator) {
    String csv = "Request ID,Status,Sign-in error code,Location\nr,Failure,500121,\"Utrecht, Utrecht; NL\"\n";

    SignIn signIn = Outcome.of(csv.replaceAll(",(?! )", String.valueOf(separator))).signIn();

    assertThat(signIn.id()).contains("r");
    assertThat(signIn.otherProperties()).containsEntry("Location", "Utrecht, Utrecht; NL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;\n", "sep=;\r\n", "\ufeffsep=;\r\n\r\n"})
  void a_line_may_say_what_separates(String line) {
    Outcome read = Outcome.of(line + "Sign-in error code;a,b,c,d,e\n0;x\n");

    assertThat(read.signIn().otherProperties()).containsEntry("a,b,c,d,e", "x");
    assertThat(read.found().get(0).position().line()).isEqualTo(line.chars().filter(c -> c == '\n').count() + 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n", "\r\n \r\n"})
  void lines_end_in_any_way(String lineEnd) {
    Outcome read = Outcome.of(
        "Request ID,Status" + lineEnd + "r1,Success" + lineEnd + "r2,Failure" + lineEnd);

    assertThat(read.signIns()).extracting(signIn -> signIn.id().orElseThrow()).containsExactly("r1", "r2");
    assertThat(read.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "two\nlines", "two\r\nlines", "two\rlines\r", "the \"second\" one", "\"", "\"\"", ",;\t", "'quoted'",
      "{\"a\":[1,\r\n2]}", " blanks around ", "na\u00efve \ud83d\ude00"
  })
  void cells_may_hold_anything(String cell) {
    SignIn signIn = Outcome.of(PortalCsv.with(Map.of(
        PortalColumn.FAILURE_REASON, cell, PortalColumn.FEDERATED_TOKEN_ID, cell, PortalColumn.USER_AGENT, cell)))
        .signIn();

    assertThat(signIn.userAgent()).contains(cell);
    assertThat(signIn.status().flatMap(SignInStatus::failureReason)).contains(cell);
    assertThat(signIn.otherProperties()).containsEntry("Federated Token Id", cell);
  }

  @ParameterizedTest
  @CsvSource({
      "Yes, true", "No, false", "True, true", "FALSE, false", "' yes ', true", "1, true", "0, false"
  })
  void flags_are_read(String text, boolean flag) {
    SignIn signIn = Outcome.of(PortalCsv.with(Map.of(
        PortalColumn.COMPLIANT, text, PortalColumn.FLAGGED_FOR_REVIEW, text))).signIn();

    assertThat(signIn.deviceDetail().flatMap(DeviceDetail::isCompliant)).contains(flag);
    assertThat(signIn.flaggedForReview()).contains(flag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Oui", "Ja", "Nee", "N/A", "\u662f"})
  void flags_in_another_language_are_kept_beside_and_cost_nothing(String text) {
    SignIn signIn = Outcome.of(PortalCsv.with(Map.of(
        PortalColumn.COMPLIANT, text, PortalColumn.FLAGGED_FOR_REVIEW, text))).signIn();

    assertThat(signIn.deviceDetail().flatMap(DeviceDetail::isCompliant)).isEmpty();
    assertThat(signIn.flaggedForReview()).isEmpty();
    assertThat(signIn.otherProperties()).containsEntry("Compliant", text).containsEntry("Flagged for review", text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AS64496", "12,5", "1e400", "99999999999999999999"})
  void numbers_that_are_none_are_kept_beside_and_cost_nothing(String text) {
    SignIn signIn = Outcome.of(PortalCsv.with(Map.of(
        PortalColumn.LATENCY, text, PortalColumn.AUTONOMOUS_SYSTEM_NUMBER, text))).signIn();

    assertThat(signIn.processingTimeInMilliseconds()).isEmpty();
    assertThat(signIn.otherProperties())
        .containsEntry("Latency", text).containsEntry("Autonomous system number", text);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "2026-01-31T08:00:00Z             | 2026-01-31T08:00:00Z",
      "2026-01-31T08:00:00              | 2026-01-31T08:00:00Z",
      "2026-01-31 08:00:00              | 2026-01-31T08:00:00Z",
      "2026-01-31T08:00                 | 2026-01-31T08:00:00Z",
      "2026-01-31T08:00:00.1            | 2026-01-31T08:00:00.1Z",
      "2026-01-31T08:00:00.123456789    | 2026-01-31T08:00:00.123456789Z",
      "2026-01-31T08:00:00.1234567Z     | 2026-01-31T08:00:00.1234567Z",
      "2026-01-31T08:00:00+01:00        | 2026-01-31T07:00:00Z",
      "1/31/2026 8:00:00 AM             | 2026-01-31T08:00:00Z",
      "12/12/2025 3:03:58 PM            | 2025-12-12T15:03:58Z",
      "9/19/2023, 1:45:17.287 PM        | 2023-09-19T13:45:17.287Z",
      "1/31/2026, 12:00:00 AM           | 2026-01-31T00:00:00Z"
  })
  void the_date_is_in_utc_in_every_spelling(String date, Instant expected) {
    ExportReader elsewhere = ExportReader.builder().zone(ZoneId.of("Europe/Amsterdam")).build();
    String csv = PortalCsv.with(Map.of(PortalColumn.DATE, date));

    assertThat(Outcome.of(csv).signIn().createdDateTime()).contains(expected);
    assertThat(Outcome.of(elsewhere, csv).signIn().createdDateTime()).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"31-01-2026 08:00:00", "31/01/2026 08:00", "yesterday", "1/2/2026 08:00:00"})
  void a_date_in_no_known_spelling_is_kept_and_costs_nothing(String date) {
    SignIn signIn = Outcome.of(PortalCsv.with(Map.of(PortalColumn.DATE, date))).signIn();

    assertThat(signIn.createdDateTime()).isEmpty();
    assertThat(signIn.otherProperties()).containsValue(date);
  }

  /** A column that does not say so may be in any zone. */
  @Test
  void a_date_that_does_not_say_utc_is_in_the_zone_of_the_caller() {
    String csv = "Request ID,Status,Date\nr,Success,2026-01-31T08:00:00\n";

    assertThat(Outcome.of(csv).signIn().createdDateTime()).isEmpty();
    assertThat(Outcome.of(ExportReader.builder().zone(ZoneId.of("Europe/Amsterdam")).build(), csv)
        .signIn().createdDateTime()).contains(Instant.parse("2026-01-31T07:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "{PII Removed}"})
  void what_stands_for_nothing_is_absent(String nothing) {
    Set<PortalColumn> columns = EnumSet.allOf(PortalColumn.class);
    columns.removeAll(Set.of(PortalColumn.REQUEST_ID, PortalColumn.ERROR_CODE));
    columns.removeIf(column -> nothing.startsWith("{") && column.path().isEmpty());
    List<String> row = Arrays.stream(PortalColumn.values())
        .map(column -> columns.contains(column) ? nothing : PortalCsv.value(column))
        .toList();

    SignIn signIn = Outcome.of(PortalCsv.csv(PortalCsv.headers(ALL), row)).signIn();

    assertThat(signIn.toWire()).containsOnlyKeys(Stream.concat(Stream.of("id", "status"),
        ALL.stream().filter(column -> !columns.contains(column) && column.path().isEmpty()).map(PortalColumn::header))
        .toList());
    assertThat(signIn.status().orElseThrow().toWire()).containsOnlyKeys("errorCode");
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', value = {
      "'-aBc,-aBc", "'+aBc,+aBc", "-aBc,-aBc", "'aBc,'aBc", "aBc,aBc", "',`'`"
  })
  void a_token_identifier_is_freed_from_the_apostrophe_of_an_exporter(String cell, String expected) {
    assertThat(Outcome.of(PortalCsv.with(Map.of(PortalColumn.UNIQUE_TOKEN_IDENTIFIER, cell)))
        .signIn().uniqueTokenIdentifier()).contains(expected);
  }

  @Test
  void columns_that_nobody_knows_are_kept_under_their_names() {
    SignIn signIn = Outcome.of("Sign-in error code,Newer column ,,Risk state\n0, as it is ,unnamed,atRisk\n")
        .signIn();

    assertThat(signIn.otherProperties()).containsExactly(
        Map.entry("Newer column", " as it is "), Map.entry("column 3", "unnamed"));
    assertThat(signIn.riskState()).contains("atRisk");
  }

  @Test
  void a_header_alone_is_fine() {
    Outcome read = Outcome.of(PortalCsv.line(PortalCsv.headers(ALL)));

    assertThat(read.remarks(ReadResult.Topic.FORMAT)).containsExactly("portal-csv: column Sign-in error code");
    assertThat(read.problems()).isEmpty();
    assertThat(read.found()).isEmpty();
  }

  @Test
  void a_column_can_be_named() {
    ExportReader reader = ExportReader.builder()
        .column("sign-in-error-code", "Foutcode")
        .column("date-utc", "Tijdstip")
        .column("request-id", "aanvraag id")
        .build();

    SignIn signIn = Outcome.of(reader,
        "Tijdstip;Aanvraag-ID;Foutcode;Sign-in error code\n2026-01-31 08:00:00;r;50076;not this one\n").signIn();

    assertThat(signIn.status().flatMap(SignInStatus::errorCode)).contains(ErrorCode.of("50076"));
    assertThat(signIn.createdDateTime()).contains(Instant.parse("2026-01-31T08:00:00Z"));
    assertThat(signIn.id()).contains("r");
    assertThat(signIn.otherProperties()).containsExactly(Map.entry("Sign-in error code (4)", "not this one"));
  }

  @Test
  void a_named_date_is_in_utc_if_its_name_says_so() {
    ExportReader reader = ExportReader.builder().column("date", "Datum (UTC)").build();

    assertThat(Outcome.of(reader, "Datum (UTC);Sign-in error code\n2026-01-31 08:00:00;0\n")
        .signIn().createdDateTime()).contains(Instant.parse("2026-01-31T08:00:00Z"));
  }

  @Test
  void a_named_column_that_is_not_there_is_one_problem() {
    ExportReader reader = ExportReader.builder().column("status", "Toestand").build();

    Outcome read = Outcome.of(reader, "Request ID,Status\nr,Success\n");

    assertThat(read.complaints()).containsExactly("input: has no column Toestand, only: Request ID, Status");
    assertThat(read.problems().get(0).field()).isEqualTo(Optional.of("Status"));
  }
}
