package check.kotlin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.signin.SignIn;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was compiled in Kotlin runs. */
final class ConsumerTest {

  private static final Instant TIME = Instant.parse("2026-01-31T08:00:00Z");

  @Test
  void a_sign_in_that_kotlin_built_is_classified() {
    SignIn signIn = ConsumerKt.declined("1", TIME);

    assertThat(ConsumerKt.said(signIn)).isEqualTo("denied by USER");
    assertThat(ConsumerKt.words(signIn, "nl-BE")).contains("Aanvraag door de gebruiker afgewezen: ");
  }

  @Test
  void a_map_with_null_in_it_is_read() {
    Map<String, Object> json = new HashMap<>(Map.of("id", "1", "status", Map.of("errorCode", 50074)));
    json.put("userId", null);

    assertThat(ConsumerKt.read(Collections.unmodifiableMap(json)).userId()).isEmpty();
    assertThat(ConsumerKt.said(ConsumerKt.read(json))).isEqualTo("open");
  }

  @Test
  void figures_over_a_list_of_kotlin_are_the_same() {
    List<SignIn> signIns = List.of(ConsumerKt.declined("1", TIME), ConsumerKt.declined("2", TIME.plusSeconds(60)));

    assertThat(ConsumerKt.summary(signIns, TIME.plusSeconds(3600)).figures().rows()).isEqualTo(2);
  }

  @Test
  void what_is_not_listed_is_null_only_where_kotlin_asks_for_it() {
    assertThat(ConsumerKt.listed("MFA denied; user declined the authentication")).isEqualTo(MfaStatus.USER_DECLINED);
    assertThat(ConsumerKt.listed("no such text")).isNull();
  }
}
