package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each record is, is seen from itself; what the first of a kind was known by is told once. */
final class MixedFilesTest {

  private static final String MIXED = """
      {"id":"interactive","createdDateTime":"2026-01-31T08:00:00Z","isInteractive":true,"status":{"errorCode":0}}
      {"id":"non-interactive","createdDateTime":"2026-01-31T08:00:00Z","isInteractive":false,"status":{"errorCode":0}}
      {"TimeGenerated":"2026-01-31T08:00:00Z","Id":"log","ResultType":"0","Type":"AADNonInteractiveUserSignInLogs"}
      {"TimeGenerated":"2026-01-31T08:00:00Z","Id":"ad-fs","ResultType":"0","Type":"ADFSSignInLogs"}
      {"id":"principal","createdDateTime":"2026-01-31T08:00:00Z","servicePrincipalId":"p","appId":"x"}
      {"time":"2026-01-31T08:00:00Z","category":"ManagedIdentitySignInLogs","resultType":"0",\
      "properties":{"id":"managed","createdDateTime":"2026-01-31T08:00:00Z","servicePrincipalId":"p"}}
      {"id":"registration","isMfaRegistered":true,"methodsRegistered":["mobilePhone"]}
      {"id":"something","displayName":"else"}
      {"id":"credential","authMethods":["mobilePhone"],"isRegistered":true}
      """;

  @Test
  void each_record_is_read_as_what_it_is() {
    Outcome outcome = Outcome.of(MIXED);
    assertThat(outcome.ids())
        .containsExactly("interactive", "non-interactive", "log", "ad-fs", "principal", "managed");
    assertThat(outcome.registrations()).extracting(registration -> registration.id().orElse("-"))
        .containsExactly("registration", "credential");
    assertThat(outcome.complaints()).containsExactly("line 8: not a sign-in");
  }

  @Test
  void the_first_of_each_format_is_told_with_what_shows_it() {
    Outcome outcome = Outcome.of(MIXED);
    assertThat(outcome.remarks(ReadResult.Topic.FORMAT)).containsExactly(
        "graph: properties status and createdDateTime",
        "log-analytics: property TimeGenerated",
        "diagnostics: properties beside category",
        "user-registration-details: property isMfaRegistered",
        "credential-user-registration-details: property authMethods");
    assertThat(outcome.results().get(0)).isInstanceOf(ReadResult.Remark.class);
    assertThat(outcome.results().get(0).position()).isEqualTo(outcome.results().get(1).position());
  }

  @Test
  void what_the_caller_says_counts_more_than_what_is_seen() {
    ExportReader reader = ExportReader.builder().format(ExportFormat.PORTAL_JSON).build();
    Outcome outcome = Outcome.of(reader, "[{\"id\":\"a\",\"TimeGenerated\":\"x\",\"status\":{\"errorCode\":0}}]");
    assertThat(outcome.formats()).containsExactly(ExportFormat.PORTAL_JSON);
    assertThat(outcome.remarks(ReadResult.Topic.FORMAT)).containsExactly("portal-json: as the caller says");
    assertThat(outcome.signIn().otherProperties()).containsEntry("TimeGenerated", "x");
  }

  @ParameterizedTest
  @EnumSource(names = {"GRAPH", "DIAGNOSTICS", "LOG_ANALYTICS", "PORTAL_JSON"})
  void whatever_the_caller_says_another_thing_is_refused(ExportFormat format) {
    Outcome outcome = Outcome.of(ExportReader.builder().format(format).build(), "{\"displayName\":\"else\"}");
    assertThat(outcome.found()).isEmpty();
    assertThat(outcome.complaints()).hasSize(1).first().asString().startsWith("line 1: not a ");
  }

  @Test
  void a_registration_can_be_forced_too() {
    Outcome outcome = Outcome.of(
        ExportReader.builder().format(ExportFormat.USER_REGISTRATION_DETAILS).build(), "{\"id\":\"a\"}");
    assertThat(outcome.registration().id()).contains("a");
    assertThat(outcome.formats()).containsExactly(ExportFormat.USER_REGISTRATION_DETAILS);
  }

  @Test
  void what_was_created_or_has_a_status_is_not_yet_a_sign_in() {
    for (String other : List.of(
        "{\"id\":\"user\",\"createdDateTime\":\"2026-01-31T08:00:00Z\",\"userPrincipalName\":\"anna@example.com\"}",
        "{\"id\":\"alert\",\"createdDateTime\":\"2026-01-31T08:00:00Z\",\"status\":\"newAlert\"}",
        "{\"category\":\"Administrative\",\"resultType\":\"Success\",\"properties\":{\"createdDateTime\":\"x\"}}")) {
      assertThat(Outcome.of(other).complaints()).as(other).containsExactly("line 1: not a sign-in");
    }
  }

  @Test
  void a_record_of_the_sign_in_log_is_a_sign_in_whatever_is_in_it() {
    Outcome outcome = Outcome.of(
        "{\"category\":\"NonInteractiveUserSignInLogs\",\"resultType\":\"50126\",\"properties\":{\"id\":\"x\"}}");

    assertThat(outcome.ids()).containsExactly("x");
  }

  @Test
  void a_status_in_words_beside_the_portals_is_kept() {
    Outcome outcome = Outcome.of("{\"id\":\"x\",\"status\":\"Success\",\"portalStatus\":\"Failure\"}");

    assertThat(outcome.signIns().get(0).portalStatus()).contains("Failure");
    assertThat(outcome.signIns().get(0).otherProperties()).containsEntry("statusInWords", "Success");
  }
}
