package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.signin.DeviceDetail;
import dev.mfacodes.model.signin.MfaDetail;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The portal's download in other languages: known names, the known order, or a question that can be answered. */
final class PortalLanguagesTest {

  private static final List<PortalColumn> ALL = List.of(PortalColumn.values());

  /** Names in a language that nobody speaks; the two of one name have one name there, too. */
  private static List<String> invented(List<PortalColumn> columns) {
    return columns.stream()
        .map(column -> column == PortalColumn.INCOMING_TOKEN_TYPE_AGAIN ? PortalColumn.INCOMING_TOKEN_TYPE : column)
        .map(column -> "Kolumno \u0109i " + ALL.indexOf(column))
        .toList();
  }

  private static String csv(List<PortalColumn> columns, Map<PortalColumn, String> values) {
    return PortalCsv.csv(invented(columns), PortalCsv.row(columns, values));
  }

  private static void assertNotRecognised(String csv) {
    Outcome read = Outcome.of(csv);

    assertThat(read.found()).isEmpty();
    assertThat(read.complaints()).containsExactly("input: has no column Call Result (activity report),"
        + " Sign-in error code (portal download), MFA Status (registrations) or ResultType (Log Analytics);"
        + " its first line is no known header");
    assertThat(read.problems().get(0).field()).isEqualTo(Optional.of(Columns.CALL_RESULT));
  }

  @ParameterizedTest
  @CsvSource({
      "Statut, Exigence d\u2019authentification, M\u00e9thode d\u2019authentification multifacteur",
      "statut, Exigence d'authentification, M\u00e9thode d'authentification multifacteur",
      "STATUT, EXIGENCE D AUTHENTIFICATION, Methode d'authentification multifacteur",
      "Statut, Exigence d\u2019authentification\u00a0, Me\u0301thode d\u2019authentification multifacteur",
      "Status, Requisito de autenticaci\u00f3n, Multifactor authentication auth method",
      "Status, Requisito de autenticacion, Multifactor authentication auth method"
  })
  void names_that_are_known_in_another_language_are_read(String status, String requirement, String method) {
    SignIn signIn = Outcome.of(PortalCsv.csv(
        List.of(status, requirement, method, "Sign-in error code"),
        List.of("Op\u00e9ration r\u00e9ussie", "singleFactorAuthentication", "SMS", "0"))).signIn();

    assertThat(signIn.portalStatus()).contains("Op\u00e9ration r\u00e9ussie");
    assertThat(signIn.authenticationRequirement()).contains("singleFactorAuthentication");
    assertThat(signIn.mfaDetail().flatMap(MfaDetail::authMethod)).isPresent();
    assertThat(signIn.otherProperties()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {57, 56})
  void a_header_in_an_unknown_language_is_read_by_its_order(int count) {
    List<PortalColumn> columns = PortalColumn.inOrder(count);

    Outcome read = Outcome.of(csv(columns, Map.of()) + PortalCsv.line(PortalCsv.values(columns)));

    assertThat(read.remarks(ReadResult.Topic.FORMAT))
        .containsExactly("portal-csv: " + count + " columns in the order of the portal");
    assertThat(read.problems()).isEmpty();
    assertThat(read.signIns()).hasSize(2).allSatisfy(signIn -> {
      assertThat(signIn.id()).contains(PortalCsv.REQUEST_ID);
      assertThat(signIn.createdDateTime()).contains(Instant.parse("2026-01-31T08:00:00Z"));
      assertThat(signIn.status().flatMap(SignInStatus::errorCode)).contains(ErrorCode.of("500121"));
      assertThat(signIn.deviceDetail().flatMap(DeviceDetail::isManaged)).contains(false);
      assertThat(signIn.conditionalAccessStatus()).contains("a conditional access");
    });
    IntStream.range(0, count).filter(i -> columns.get(i).path().isEmpty()).forEach(i ->
        assertThat(read.signIns().get(0).otherProperties())
            .containsEntry(invented(columns).get(i), PortalCsv.value(columns.get(i))));
  }

  @Test
  void the_date_of_a_header_in_an_unknown_language_is_in_utc() {
    Outcome read = Outcome.of(csv(ALL, Map.of(PortalColumn.DATE, "1/31/2026, 8:00:00 AM")));

    assertThat(read.signIn().createdDateTime()).contains(Instant.parse("2026-01-31T08:00:00Z"));
  }

  @Test
  void two_values_under_the_name_that_comes_twice_are_a_conflict_in_any_language() {
    Outcome read = Outcome.of(csv(ALL, Map.of(PortalColumn.INCOMING_TOKEN_TYPE_AGAIN, "other")));

    assertThat(read.conflicts()).containsExactly("incomingTokenType");
    assertThat(read.signIn().otherProperties()).containsValue("other");
  }

  @Test
  void rows_before_the_first_that_can_be_read_do_not_hinder() {
    Outcome read = Outcome.of(
        PortalCsv.line(invented(ALL)) + "broken,row\n\n" + PortalCsv.line(PortalCsv.values(ALL)));

    assertThat(read.signIns()).hasSize(1);
    assertThat(read.complaints()).containsExactly("line 2: has 2 fields, the header has 57");
  }

  @Test
  void the_first_row_of_a_file_without_a_header_is_not_lost_as_one_and_not_told() {
    String row = PortalCsv.line(PortalCsv.row(ALL, Map.of(PortalColumn.CLIENT_APP, "Browser")));

    assertNotRecognised(row + row);
  }

  @Test
  void another_number_of_columns_has_no_order() {
    assertNotRecognised(csv(ALL.subList(0, 55), Map.of()));
    assertNotRecognised(csv(PortalCsv.OLDER, Map.of()));
    List<PortalColumn> more = new ArrayList<>(ALL);
    more.add(PortalColumn.LOCATION);
    assertNotRecognised(csv(more, Map.of()));
  }

  @Test
  void the_name_that_comes_twice_has_to_come_twice_at_its_places() {
    List<String> different = new ArrayList<>(invented(ALL));
    different.set(PortalColumn.INCOMING_TOKEN_TYPE_AGAIN.ordinal(), "Kolumno alia");
    assertNotRecognised(PortalCsv.csv(different, PortalCsv.values(ALL)));

    List<String> thrice = new ArrayList<>(invented(ALL));
    thrice.set(0, thrice.get(PortalColumn.INCOMING_TOKEN_TYPE.ordinal()));
    assertNotRecognised(PortalCsv.csv(thrice, PortalCsv.values(ALL)));

    assertNotRecognised(PortalCsv.csv(List.of("\u00a0".repeat(57).split("(?<=.)")), PortalCsv.values(ALL)));
  }

  @ParameterizedTest
  @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {
      "DATE,yesterday", "DATE,''", "REQUEST_ID,1", "REQUEST_ID,0b7c1d525a0e4c0e9d55000000000001",
      "CORRELATION_ID,x", "ERROR_CODE,Failure", "ERROR_CODE,''", "ERROR_CODE,1234567890"
  })
  void the_first_row_has_to_look_like_one(PortalColumn column, String value) {
    assertNotRecognised(csv(ALL, Map.of(column, value)));
  }

  @Test
  void a_header_alone_in_an_unknown_language_is_one_problem() {
    assertNotRecognised(PortalCsv.line(invented(ALL)));
  }

  /** As the problem says. */
  @Test
  void a_header_that_is_not_recognised_can_be_read_by_naming_columns() {
    List<PortalColumn> columns = PortalCsv.OLDER;
    List<String> names = invented(columns);
    ExportReader reader = ExportReader.builder()
        .column("Sign-in error code", names.get(columns.indexOf(PortalColumn.ERROR_CODE)))
        .column("Request ID", names.get(columns.indexOf(PortalColumn.REQUEST_ID)))
        .column("Multifactor authentication result", names.get(columns.indexOf(PortalColumn.MFA_RESULT)))
        .build();

    Outcome read = Outcome.of(reader, csv(columns, Map.of()));

    assertThat(read.remarks(ReadResult.Topic.FORMAT)).containsExactly("portal-csv: column Sign-in error code");
    assertThat(read.signIn().id()).contains(PortalCsv.REQUEST_ID);
    assertThat(read.signIn().status().flatMap(SignInStatus::errorCode)).contains(ErrorCode.of("500121"));
    assertThat(read.signIn().status().flatMap(SignInStatus::additionalDetails)).isPresent();
    assertThat(read.signIn().otherProperties())
        .containsEntry(names.get(columns.indexOf(PortalColumn.USERNAME)), "anna@example.com");
  }

  @Test
  void a_format_that_is_told_needs_its_column() {
    ExportReader reader = ExportReader.builder().format(ExportFormat.PORTAL_CSV).build();

    assertThat(Outcome.of(reader, "Date (UTC),Gebruiker\n2026-01-31,x\n").complaints())
        .containsExactly("input: has no column Sign-in error code, only: Date (UTC), Gebruiker");
  }

  /** Told or not, the order is as safe. */
  @Test
  void a_format_that_is_told_may_be_in_an_unknown_language() {
    ExportReader reader = ExportReader.builder().format(ExportFormat.PORTAL_CSV).build();

    assertThat(Outcome.of(reader, csv(ALL, Map.of())).signIn().id()).contains(PortalCsv.REQUEST_ID);
  }
}
