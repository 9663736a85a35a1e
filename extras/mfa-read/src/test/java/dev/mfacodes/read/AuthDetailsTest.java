package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.signin.AuthenticationStep;
import dev.mfacodes.model.signin.SignIn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The companion of a portal's download: each step gets to its sign-in, or is told of. */
final class AuthDetailsTest {

  private static final String HEADER =
      "Request ID,Date (UTC),Authentication method,Authentication method detail,Succeeded,Result detail,Requirement\n";
  private static final String PASSWORD =
      "r1,2026-01-31T08:00:00Z,Password,Password Hash Sync,true,Correct password,Primary authentication\n";
  private static final String NOTIFICATION =
      "r1,\"1/31/2026, 8:00:05.5 AM\",Mobile app notification,,False,MFA denied; user declined the authentication,\n";
  private static final String SIGN_INS = "Request ID,Status,Sign-in error code\nr1,Failure,500121\nr2,Success,0\n";

  @TempDir
  private Path folder;

  private Path companion;

  @BeforeEach
  void name() {
    companion = folder.resolve("InteractiveSignIns_AuthDetails.csv");
  }

  private Outcome read(String signIns, String details) throws IOException {
    return read(ExportReader.builder(), signIns, details);
  }

  private Outcome read(ExportReader.Builder reader, String signIns, String details) throws IOException {
    Files.writeString(companion, details);
    return Outcome.of(reader.authDetails(companion).build(), signIns);
  }

  private static List<AuthenticationStep> steps(Outcome read, String id) {
    return read.signIns().stream()
        .filter(signIn -> signIn.id().filter(id::equals).isPresent())
        .map(SignIn::authenticationDetails)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void steps_get_to_their_sign_in_with_everything_that_classification_looks_at() throws IOException {
    Outcome read = read(SIGN_INS, HEADER + PASSWORD + NOTIFICATION);

    assertThat(read.problems()).isEmpty();
    assertThat(steps(read, "r2")).isEmpty();
    assertThat(steps(read, "r1")).containsExactly(
        AuthenticationStep.builder()
            .authenticationStepDateTime(Instant.parse("2026-01-31T08:00:00Z"))
            .authenticationMethod(MethodName.of("Password"))
            .authenticationMethodDetail("Password Hash Sync")
            .succeeded(true)
            .authenticationStepResultDetail(StatusText.of("Correct password"))
            .authenticationStepRequirement("Primary authentication")
            .build(),
        AuthenticationStep.builder()
            .authenticationStepDateTime(Instant.parse("2026-01-31T08:00:05.500Z"))
            .authenticationMethod(MethodName.of("Mobile app notification"))
            .succeeded(false)
            .authenticationStepResultDetail(StatusText.of("MFA denied; user declined the authentication"))
            .build());
  }

  @Test
  void steps_are_in_another_order_than_sign_ins_and_not_together() throws IOException {
    Outcome read = read(SIGN_INS, HEADER + "r2,,a,,,,\nr1,,b,,,,\nr2,,c,,,,\nr1,,d,,,,\n");

    assertThat(steps(read, "r1")).extracting(step -> step.authenticationMethod().orElseThrow().wire())
        .containsExactly("b", "d");
    assertThat(steps(read, "r2")).extracting(step -> step.authenticationMethod().orElseThrow().wire())
        .containsExactly("a", "c");
  }

  @Test
  void ids_are_equal_in_any_case_and_with_blanks_around() throws IOException {
    Outcome read = read("Request ID,Status\nAbC-1,Success\n", "Request ID,Result detail\n aBc-1\u00a0,x\n");

    assertThat(read.signIn().authenticationDetails()).hasSize(1);
    assertThat(read.signIn().id()).contains("AbC-1");
  }

  /** As in two downloads that were put one behind the other. */
  @Test
  void a_sign_in_that_comes_twice_has_its_steps_twice() throws IOException {
    Outcome read = read("Request ID,Status\nr1,Success\nRequest ID,Status\nr1,Success\n", HEADER + PASSWORD);

    assertThat(read.signIns()).hasSize(2).allMatch(signIn -> signIn.authenticationDetails().size() == 1);
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void steps_without_a_sign_in_are_problems() throws IOException {
    Outcome read = read(SIGN_INS, HEADER + PASSWORD + "r8,,a,,,,\nr9,,a,,,,\nr8,,b,,,,\n");

    assertThat(read.problems()).extracting(
            problem -> problem.position().source(), problem -> problem.position().line(),
            ReadResult.Problem::message, ReadResult.Problem::scope)
        .containsExactly(
            tuple(companion.toString(), 3L,
                "Request ID: steps of a sign-in that is not in the other file: 2", ReadResult.Scope.RECORD),
            tuple(companion.toString(), 4L,
                "Request ID: steps of a sign-in that is not in the other file: 1", ReadResult.Scope.RECORD));
  }

  @Test
  void bad_rows_are_problems_of_the_companion_and_cost_only_themselves() throws IOException {
    Outcome read = read(SIGN_INS, HEADER + "r1,a\n" + PASSWORD + " ,,a,,,,\n,,,,,,\nr1,,\"a\" b,,,,\nr1,,a,,,,\"x");

    assertThat(steps(read, "r1")).hasSize(1);
    assertThat(read.problems()).allMatch(problem -> problem.position().source().equals(companion.toString()));
    assertThat(read.complaints()).containsExactly(
        "line 2: has 2 fields, the header has 7",
        "line 4: Request ID: is empty",
        "line 6: not valid CSV: text after a closing quote, or too many fields",
        "line 7: a quote is opened and never closed");
  }

  @Test
  void a_header_in_the_middle_is_no_step() throws IOException {
    Outcome read = read(SIGN_INS, HEADER + PASSWORD + HEADER + NOTIFICATION);

    assertThat(steps(read, "r1")).hasSize(2);
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void columns_that_nobody_knows_are_kept_in_the_step() throws IOException {
    Outcome read = read(SIGN_INS, "Newer,Request ID,Result detail,User\nx,r1,y,Anna\n");

    assertThat(steps(read, "r1").get(0).otherProperties()).containsEntry("Newer", "x").containsEntry("User", "Anna");
  }

  @Test
  void a_flag_in_another_language_is_kept_and_costs_nothing() throws IOException {
    Outcome read = read(SIGN_INS, "Request ID,Result detail,Succeeded\nr1,y,Oui\n");

    assertThat(steps(read, "r1").get(0).succeeded()).isEmpty();
    assertThat(steps(read, "r1").get(0).otherProperties()).containsEntry("Succeeded", "Oui");
  }

  @ParameterizedTest
  @CsvSource({"Yes, true", "No, false", "TRUE, true", "false, false", "1, true", "0, false"})
  void whether_a_step_succeeded_is_a_flag(String text, boolean succeeded) throws IOException {
    Outcome read = read(SIGN_INS, "Request ID,Result detail,Succeeded\nr1,y," + text + "\n");

    assertThat(steps(read, "r1").get(0).succeeded()).contains(succeeded);
  }

  @Test
  void two_columns_of_one_name_with_different_values_are_a_conflict_of_the_sign_in() throws IOException {
    Outcome read = read(SIGN_INS, "Request ID,Result detail,Succeeded,Succeeded\nr1,a,,true\nr1,y,true,false\n");

    assertThat(steps(read, "r1")).extracting(AuthenticationStep::succeeded)
        .containsExactly(Optional.of(true), Optional.of(true));
    assertThat(steps(read, "r1").get(1).otherProperties()).containsEntry("Succeeded (4)", "false");
    assertThat(read.conflicts()).containsExactly("authenticationDetails[1].succeeded");
  }

  @Test
  void columns_can_be_named_of_either_file() throws IOException {
    ExportReader.Builder reader = ExportReader.builder()
        .column("request-id", "Aanvraag-id")
        .column("sign-in-error-code", "Foutcode")
        .column("result-detail", "Resultaat")
        .column("succeeded", "Gelukt")
        .column("authentication-method", "Methode")
        .column("date", "Datum (UTC)");

    Outcome read = read(reader, "Aanvraag-id;Foutcode\nr1;500121\n",
        "Datum (UTC);Aanvraag-id;Resultaat;Gelukt;Methode\n2026-01-31 08:00:00;r1;a;Yes;SMS\n");

    assertThat(read.problems()).isEmpty();
    assertThat(steps(read, "r1")).containsExactly(AuthenticationStep.builder()
        .authenticationStepDateTime(Instant.parse("2026-01-31T08:00:00Z"))
        .authenticationStepResultDetail(StatusText.of("a"))
        .succeeded(true)
        .authenticationMethod(MethodName.of("SMS"))
        .build());
  }

  @Test
  void a_named_column_has_to_be_in_one_of_the_files() throws IOException {
    Outcome read = read(ExportReader.builder().column("succeeded", "Gelukt"), SIGN_INS, HEADER + PASSWORD);

    assertThat(read.complaints()).containsExactly(
        "input: has no column Gelukt, only: Request ID, Status, Sign-in error code");
  }

  @Test
  void a_date_without_a_zone_is_in_that_of_the_caller() throws IOException {
    String details = "Request ID,Result detail,Date\nr1,a,2026-01-31 08:00:00\n";

    assertThat(steps(read(SIGN_INS, details), "r1").get(0).authenticationStepDateTime()).isEmpty();
    assertThat(steps(read(ExportReader.builder().zone(ZoneId.of("Europe/Amsterdam")), SIGN_INS, details), "r1").get(0)
        .authenticationStepDateTime()).contains(Instant.parse("2026-01-31T07:00:00Z"));
  }

  @Test
  void a_header_in_an_unknown_language_is_joined_too() throws IOException {
    List<PortalColumn> all = List.of(PortalColumn.values());
    List<String> names = all.stream()
        .map(column -> column == PortalColumn.INCOMING_TOKEN_TYPE_AGAIN ? PortalColumn.INCOMING_TOKEN_TYPE : column)
        .map(column -> "k" + column.ordinal())
        .toList();

    Outcome read = read(PortalCsv.csv(names, PortalCsv.values(all)),
        "Request ID,Result detail\n" + PortalCsv.REQUEST_ID + ",x\n");

    assertThat(read.signIn().authenticationDetails()).hasSize(1);
  }

  @Test
  void a_packed_companion_is_read() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(("\ufeff" + HEADER + PASSWORD).replace(",", ";").getBytes(StandardCharsets.UTF_8));
    }
    Files.write(companion, packed.toByteArray());

    assertThat(steps(Outcome.of(ExportReader.builder().authDetails(companion).build(), SIGN_INS), "r1")).hasSize(1);
  }

  @Test
  void a_companion_that_is_not_there_is_one_problem_and_nothing_is_read_without_it() {
    Outcome read = Outcome.of(ExportReader.builder().authDetails(companion).build(), SIGN_INS);

    assertThat(read.found()).isEmpty();
    assertThat(read.complaints())
        .containsExactly("input: cannot be read with its companion, which cannot be opened or read");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Request ID,Status,Location                | has no column Result detail beside Request ID, only: Request ID,"
          + " Status, Location",
      "Result detail,Succeeded                   | has no column Result detail beside Request ID, only: Result detail,"
          + " Succeeded",
      "anna@example.com,x                        | has no column Result detail beside Request ID; its first line is no"
          + " known header",
      "'Request ID,\"Result detail'              | has no usable header: a quote is opened and never closed",
      "''                                        | is empty"
  })
  void a_companion_that_is_something_else_is_one_problem(String header, String reason) throws IOException {
    Outcome read = read(SIGN_INS, header);

    assertThat(read.complaints()).containsExactly("input: cannot be read with its companion, which " + reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Request ID,Result detail\n", "Request ID,Authentication method,Succeeded\nr1,SMS,true\n",
      "request id;succeeded;authentication method;authentication method detail;result detail\n"
  })
  void steps_alone_are_one_problem(String details) {
    Outcome read = Outcome.of(details);

    assertThat(read.complaints()).containsExactly("input: holds the steps of sign-ins, but not the sign-ins: give it as"
        + " the companion (--auth-details) of their file");
    assertThat(Outcome.of(ExportReader.builder().format(ExportFormat.PORTAL_AUTH_DETAILS_CSV).build(), details)
        .complaints()).isEqualTo(read.complaints());
  }

  @Test
  void steps_beside_a_file_that_is_no_portal_download_are_problems() throws IOException {
    Outcome read = read("Call Result\nCONFIG_ISSUE\n", HEADER + PASSWORD);

    assertThat(read.rows()).hasSize(1);
    assertThat(read.complaints()).containsExactly(
        "line 2: Request ID: steps of a sign-in that is not in the other file: 1");
  }

  @Test
  void no_message_shows_a_cell() throws IOException {
    String secret = "anna@example.com";

    Outcome read = read(SIGN_INS, HEADER + secret + ",,,,,,\n" + secret + "\n" + secret + ",\"" + secret);

    assertThat(read.problems()).hasSize(3);
    assertThat(read.results()).allSatisfy(result -> assertThat(result.toString()).doesNotContain("anna"));
  }

  @Test
  void beside_json_it_is_not_read_and_that_is_told() throws IOException {
    Files.writeString(companion, HEADER + PASSWORD);

    Outcome outcome = Outcome.of(
        ExportReader.builder().authDetails(companion).build(), "[{\"id\":\"r1\",\"status\":{\"errorCode\":0}}]");

    assertThat(outcome.ids()).containsExactly("r1");
    assertThat(outcome.remarks(ReadResult.Topic.WARNING))
        .containsExactly("is JSON, which holds its steps itself: the companion was not read");
  }
}
