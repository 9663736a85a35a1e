package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.registration.RegistrationSource;
import dev.mfacodes.model.registration.UserRegistration;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is registered, counted by hand. */
final class RegistrationSummaryTest {

  private static UserRegistration user(String name, Object... namesAndValues) {
    Map<String, Object> wire = new LinkedHashMap<>();
    wire.put("userPrincipalName", name);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      wire.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return UserRegistration.fromWire(wire);
  }

  private static RegistrationSummary summary(UserRegistration... records) {
    RegistrationSummary.Builder builder = RegistrationSummary.builder();
    for (UserRegistration record : records) {
      builder.add(record);
    }
    return builder.build();
  }

  private final RegistrationSummary six = summary(
      user("Ann@example.com", "id", "00000000-0000-0000-0000-00000000000a", "isMfaRegistered", true, "isMfaCapable",
          true, "methodsRegistered", List.of("microsoftAuthenticatorPush", "push", "mobilePhone")),
      user("bob@example.com", "isMfaRegistered", true, "isMfaCapable", false, "methodsRegistered",
          List.of("mobilePhone", "hologram")),
      user("cas@example.com", "isMfaRegistered", false, "isMfaCapable", false),
      user("dee@example.com", "perUserMfaState", "Enforced"),
      user("eva@example.com", "isMfaRegistered", true, "blocked", true, "perUserMfaState", "Disabled"),
      user("fay@example.com", "isMfaRegistered", false, "blocked", true));

  @Test
  void registered_and_capable_leave_out_the_blocked_and_what_is_not_recorded() {
    assertThat(six.users()).isEqualTo(6);
    Map<LeftOut, Long> leftOut = Map.of(LeftOut.BLOCKED, 2L, LeftOut.REGISTRATION_NOT_RECORDED, 1L);
    assertThat(six.registered()).isEqualTo(new Ratio(2, 3, leftOut));
    assertThat(six.capable()).isEqualTo(new Ratio(1, 3, leftOut));
  }

  @Test
  void the_lists_leave_out_the_blocked() {
    assertThat(six.registeredUsers()).containsExactly("ann@example.com", "bob@example.com");
    assertThat(six.notRegisteredUsers()).containsExactly("cas@example.com");
    assertThat(six.blockedUsers()).containsExactly("eva@example.com", "fay@example.com");
    assertThat(six.records()).hasSize(6);
  }

  @Test
  void methods_and_states_are_counted_once_a_user() {
    assertThat(six.methods()).isEqualTo(Map.of(
        AuthenticationMethod.AUTHENTICATOR_NOTIFICATION, 1L, AuthenticationMethod.MOBILE_PHONE, 2L));
    assertThat(six.unlistedMethods()).isEqualTo(Map.of("hologram", 1L));
    assertThat(six.perUserStates()).isEqualTo(Map.of("Disabled", 1L, "Enforced", 1L));
  }

  @Test
  void the_csv_of_the_powershell_command_may_hold_blocked_users() {
    assertThat(six.mayHoldBlockedUsers()).isFalse();
    assertThat(summary(user("ann@example.com", "source", RegistrationSource.POWERSHELL_CSV.name()))
        .mayHoldBlockedUsers()).isTrue();
  }

  @Test
  void the_best_record_of_a_user_counts_and_a_block_always_does() {
    UserRegistration graph = user("ann@example.com", "isMfaRegistered", true, "source",
        RegistrationSource.GRAPH_USER_REGISTRATION_DETAILS.name(), "lastUpdatedDateTime", "2026-01-01T00:00:00Z");
    UserRegistration newer = user("ANN@example.com", "isMfaRegistered", false, "source",
        RegistrationSource.GRAPH_USER_REGISTRATION_DETAILS.name(), "lastUpdatedDateTime", "2026-01-02T00:00:00Z");
    UserRegistration script = user("ann@example.com", "isMfaRegistered", true, "blocked", true, "source",
        RegistrationSource.POWERSHELL_CSV.name());
    assertThat(summary(graph, newer).registered()).isEqualTo(new Ratio(0, 1, Map.of()));
    assertThat(summary(newer, graph)).isEqualTo(summary(graph, newer, newer));
    assertThat(summary(graph, script).blockedUsers()).containsExactly("ann@example.com");
    assertThat(summary(graph, script).users()).isEqualTo(1);
  }

  @Test
  void beside_the_sign_ins_a_user_is_the_same_by_name_or_by_id() {
    MfaSummary signIns = MfaSummary.of(
        Rows.attempts(
            "0@0 r=A t=claim | 50074@0 r=B u=CAS | 50074@0 r=C u=gus | 50074@0 r=D u=eva | 50074@0 r=E u=dee"),
        new MfaSummary.Settings(Rows.LATER, ZoneOffset.UTC, DistinctUsers::exact));
    RegistrationSummary.Joined joined = six.join(signIns);
    assertThat(joined.challengedWithoutMethod()).isEqualTo(new Ratio(1, 1, Map.of(
        LeftOut.BLOCKED, 1L, LeftOut.NO_REGISTRATION_RECORD, 1L, LeftOut.REGISTRATION_NOT_RECORDED, 1L)));
    assertThat(joined.usersChallengedWithoutMethod()).containsExactly("cas@example.com");
    assertThat(joined.registeredNeverChallenged())
        .isEqualTo(new Ratio(1, 1, Map.of(LeftOut.NO_SIGN_IN, 1L, LeftOut.BLOCKED, 2L)));
    assertThat(joined.usersRegisteredNeverChallenged()).containsExactly("ann@example.com", "bob@example.com");
  }

  @Test
  void beside_the_sign_ins_those_with_and_without_a_method_add_up() {
    MfaSummary signIns = MfaSummary.of(
        Rows.attempts("0@0 r=A t=claim | 50074@0 r=B u=cas | 50074@0 r=C u=bob | 50074@0 r=D u=dee"),
        new MfaSummary.Settings(Rows.LATER, ZoneOffset.UTC, DistinctUsers::exact));
    RegistrationSummary.Joined joined = six.join(signIns);
    assertThat(joined.challengedWithoutMethod())
        .isEqualTo(new Ratio(1, 2, Map.of(LeftOut.REGISTRATION_NOT_RECORDED, 1L)));
    assertThat(joined.registeredNeverChallenged()).isEqualTo(new Ratio(1, 2, Map.of(LeftOut.BLOCKED, 2L)));
  }

  @Test
  void a_record_with_an_id_alone_is_of_whoever_signed_in_with_it() {
    RegistrationSummary byId = summary(UserRegistration.fromWire(Map.of("id", "7", "isMfaRegistered", false)));
    MfaSummary signIns = MfaSummary.of(
        Rows.attempts("50074@0 r=A uid=7"),
        new MfaSummary.Settings(Rows.LATER, ZoneOffset.UTC, DistinctUsers::exact));
    assertThat(byId.join(signIns).challengedWithoutMethod()).isEqualTo(new Ratio(1, 1, Map.of()));
  }

  @Test
  void records_that_name_nobody_are_left_out_and_counted() {
    RegistrationSummary summary = summary(
        user("ann@example.com", "isMfaRegistered", true),
        UserRegistration.builder().isMfaRegistered(true).build(),
        UserRegistration.builder().isMfaRegistered(true).userPrincipalName("{PII Removed}").build());
    assertThat(summary.users()).isEqualTo(1);
    assertThat(summary.recordsWithoutUser()).isEqualTo(2);
    assertThat(summary.registered()).isEqualTo(new Ratio(1, 1, Map.of(LeftOut.USER_NOT_RECORDED, 2L)));
    assertThat(summary.merge(summary)).isEqualTo(summary);
  }

  @Test
  void of_two_records_alike_the_one_that_knows_the_methods_counts() {
    UserRegistration vague = user("ann@example.com", "isMfaRegistered", true);
    UserRegistration plain = user("ann@example.com", "isMfaRegistered", true, "methodsRegistered", List.of("push"));
    assertThat(summary(vague, plain).methods()).hasSize(1);
    assertThat(summary(plain, vague).methods()).hasSize(1);
  }

  @Test
  void summaries_are_equal_if_they_say_the_same_of_the_same_users() {
    UserRegistration ann = user("ann@example.com", "isMfaRegistered", true);
    assertThat(summary(ann, ann)).isEqualTo(summary(ann)).hasSameHashCodeAs(summary(ann));
    assertThat(summary(ann)).isNotEqualTo(summary(user("ann@example.com", "isMfaRegistered", false)));
    assertThat(summary(ann).hashCode()).isNotEqualTo(summary(user("bob@example.com")).hashCode());
    assertThat(summary(ann)).as("whose id is another").isNotEqualTo(
        summary(user("ann@example.com", "id", "7", "isMfaRegistered", true)));
    assertThat(RegistrationSummary.none().merge(summary(ann))).isEqualTo(summary(ann));
    assertThat(summary(user("a", "source", RegistrationSource.POWERSHELL_CSV.name()), ann).sources())
        .isEqualTo(Set.of(RegistrationSource.POWERSHELL_CSV));
  }

  /** Names change, and records of a user may come from before and after. */
  @Test
  void an_id_with_two_names_is_of_the_first_in_the_alphabet_whichever_comes_first() {
    UserRegistration ann = user("ann@example.com", "id", "7", "isMfaRegistered", true);
    UserRegistration zoe = user("zoe@example.com", "id", "7", "isMfaRegistered", true);
    for (RegistrationSummary summary : List.of(
        summary(ann, zoe), summary(zoe, ann), summary(ann).merge(summary(zoe)), summary(zoe).merge(summary(ann)))) {
      MfaSummary signIns = MfaSummary.of(Rows.attempts("50074@0 r=A u=- uid=7"),
          new MfaSummary.Settings(Rows.LATER, ZoneOffset.UTC, DistinctUsers::exact));
      assertThat(summary.join(signIns).usersRegisteredNeverChallenged()).containsExactly("zoe@example.com");
    }
  }

  @Test
  void nothing_shows_who_it_was() {
    assertThat(six.toString()).startsWith("RegistrationSummary[users=6, registered=Ratio[part=2, whole=3");
    assertThat(six.toString()).doesNotContain("ann").doesNotContain("example");
  }
}
