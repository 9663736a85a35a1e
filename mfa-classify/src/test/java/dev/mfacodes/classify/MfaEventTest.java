package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.signin.SignIn;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MfaEventTest {

  private static final Instant TIME = Instant.parse("2026-01-31T08:00:00Z");

  private static MfaEvent event(SignIn signIn) {
    return MfaEvent.of(signIn, Classifier.classify(signIn));
  }

  private static MfaEvent user(String name, String id) {
    return event(SignIn.builder().userPrincipalName(name).userId(id).build());
  }

  @ParameterizedTest
  @CsvSource({"interactiveUser, true", "nonInteractiveUser, false", "' NONINTERACTIVEUSER ', false",
      "servicePrincipal, false", "managedIdentity, false", "unknownFutureValue, true"})
  void where_it_is_not_said_the_type_of_the_event_says_whether_it_is_interactive(String type, boolean interactive) {
    SignIn.Builder signIn = SignIn.builder().addSignInEventTypes(type);

    assertThat(event(signIn.build())).isEqualTo(event(SignIn.builder().isInteractive(interactive).build()));
    assertThat(event(signIn.isInteractive(!interactive).build())).as("it is said")
        .isEqualTo(event(SignIn.builder().isInteractive(!interactive).build()));
  }

  @Test
  void a_row_of_a_kind_that_came_before_is_what_its_sign_in_would_be() {
    SignIn signIn = SignIn.builder().id("1").originalRequestId("2").correlationId("3").userId("4")
        .userPrincipalName("Ann@example.com").createdDateTime(TIME).isInteractive(false).build();
    MfaEvent kind = event(SignIn.builder().isInteractive(false).build());
    MfaEvent whole = event(signIn);

    assertThat(kind.ofAnotherRow(whole.id().orElseThrow(), Optional.ofNullable(whole.request()),
        Optional.ofNullable(whole.correlation()), Optional.of(" ANN@example.com"), Optional.of("4"), Optional.of(TIME)))
        .isEqualTo(whole);
    MfaEvent bare = kind.ofAnotherRow(
        UUID.randomUUID(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(bare.request()).isNull();
    assertThat(bare.correlation()).isNull();
    assertThat(bare.name()).isNull();
    assertThat(bare.instant()).isNull();
    assertThat(whole.name()).isEqualTo("ann@example.com");
  }

  @Test
  void of_two_names_of_an_id_the_first_in_the_alphabet_counts_whichever_comes_first() {
    for (String first : new String[] {"ann@example.com", "bob@example.com"}) {
      Map<String, String> names = new HashMap<>();
      user(first, "7").nameInto(names);
      user("bob@example.com", "7").nameInto(names);
      user("ann@example.com", "7").nameInto(names);
      assertThat(names).isEqualTo(Map.of("7", "ann@example.com"));
    }
  }

  @Test
  void of_two_versions_of_a_row_the_one_that_says_more_counts_and_else_always_the_same() {
    MfaEvent open = Rows.of("50074@0 id=1 r=A").get(0);
    MfaEvent decided = Rows.of("0@0 id=1 r=A t=done").get(0);
    MfaEvent silent = Rows.of("0@0 id=1 r=A").get(0);
    MfaEvent later = Rows.of("0@5 id=1 r=A").get(0);

    assertFuller(decided, open);
    assertFuller(decided, silent);
    assertFuller(open, silent);
    assertFuller(later, silent);
    assertFuller(silent, Rows.of("0@0 id=1 r=A untimed").get(0));
    assertThat(silent.orFuller(later)).isEqualTo(later.orFuller(silent));
    MfaEvent again = Rows.of("50074@0 id=1 r=A").get(0);
    assertThat(open.orFuller(again)).as("the first of two that are the same").isSameAs(open);
  }

  private static void assertFuller(MfaEvent fuller, MfaEvent other) {
    assertThat(fuller.orFuller(other)).isSameAs(fuller);
    assertThat(other.orFuller(fuller)).isSameAs(fuller);
  }

  @Test
  void it_shows_when_and_what_and_not_who() {
    assertThat(event(SignIn.builder().userPrincipalName("ann@example.com").createdDateTime(TIME).build()).toString())
        .startsWith("MfaEvent[time=2026-01-31T08:00:00Z, signIn=UNKNOWN, mfa=").doesNotContain("ann");
  }
}
