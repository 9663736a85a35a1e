package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values are equal if they were made of the same, and only then; and say of what, without a name. */
final class ValuesTest {

  private static final Fatigue.Rule RULE = new Fatigue.Rule(Duration.ofMinutes(1), 3);

  private static Attempts attempts(int seconds, String rows) {
    Attempts.Builder attempts = Attempts.builder(Duration.ofSeconds(seconds));
    Rows.of(rows).forEach(attempts::add);
    return attempts.build();
  }

  private static Fatigue fatigue(String rows, int threshold) {
    return Fatigue.of(Rows.attempts(rows), new Fatigue.Rule(Duration.ofMinutes(1), threshold));
  }

  private static MfaSummary summary(String rows, Instant asOf, ZoneId zone) {
    return MfaSummary.of(Rows.attempts(rows), new MfaSummary.Settings(asOf, zone, DistinctUsers::exact));
  }

  private static Suspicion suspicion(String user, int first, int last, int declined, Optional<Instant> approved) {
    return new Suspicion(user, Rows.START.plusSeconds(first), Rows.START.plusSeconds(last),
        Map.of(DenialReason.USER_DECLINED, declined), approved);
  }

  private static SettledSummary settled(String rows) {
    RunningSummary running = RunningSummary.of(new RunningSummary.Settings(
        Rows.WINDOW, Duration.ofSeconds(900), Optional.empty(), ZoneOffset.UTC, DistinctUsers::exact));
    Rows.of(rows).forEach(running::add);
    return running.finish();
  }

  private static Classification answer(int error) {
    return Classifier.classify(
        SignIn.builder().status(SignInStatus.builder().errorCode(ErrorCode.of(error)).build()).build());
  }

  /** How it is made, how all others are made, and what it shows. */
  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of((Supplier<Object>) () -> attempts(600, "0@0 r=A | 0@0 untimed | 0@0 untimed"),
            List.<Supplier<Object>>of(
                () -> attempts(601, "0@0 r=A | 0@0 untimed | 0@0 untimed"),
                () -> attempts(600, "0@1 r=A | 0@0 untimed | 0@0 untimed"),
                () -> attempts(600, "0@0 r=A | 0@0 untimed")),
            "Attempts[window=PT10M, rows=3]"),
        Arguments.of((Supplier<Object>) () -> fatigue("0@0 r=A", 3),
            List.<Supplier<Object>>of(() -> fatigue("0@0 r=A", 4), () -> fatigue("0@1 r=A", 3)),
            "Fatigue[" + RULE + ", Attempts[window=PT10M, rows=1]]"),
        Arguments.of((Supplier<Object>) () -> summary("0@0 r=A", Rows.LATER, ZoneOffset.UTC),
            List.<Supplier<Object>>of(
                () -> summary("0@1 r=A", Rows.LATER, ZoneOffset.UTC),
                () -> summary("0@0 r=A", Rows.LATER.plusSeconds(1), ZoneOffset.UTC),
                () -> summary("0@0 r=A", Rows.LATER, ZoneId.of("Europe/Amsterdam"))),
            "MfaSummary[Attempts[window=PT10M, rows=1], asOf=" + Rows.LATER + ", zone=Z]"),
        Arguments.of((Supplier<Object>) () -> suspicion("ann", 0, 9, 1, Optional.of(Rows.LATER)),
            List.<Supplier<Object>>of(
                () -> suspicion("bob", 0, 9, 1, Optional.of(Rows.LATER)),
                () -> suspicion("ann", 1, 9, 1, Optional.of(Rows.LATER)),
                () -> suspicion("ann", 0, 8, 1, Optional.of(Rows.LATER)),
                () -> suspicion("ann", 0, 9, 2, Optional.of(Rows.LATER)),
                () -> suspicion("ann", 0, 9, 1, Optional.empty())),
            "Suspicion[first=" + Rows.START + ", last=" + Rows.START.plusSeconds(9) + ", reasons={USER_DECLINED=1}"),
        Arguments.of((Supplier<Object>) () -> settled("0@0 r=A | 0@5000 r=B | 0@1 r=C"),
            List.<Supplier<Object>>of(
                () -> settled("0@0 r=A | 0@5000 r=B | 0@2 r=C"),
                () -> settled("0@0 r=A | 0@1 r=C | 0@5000 r=B"),
                () -> settled("0@0 r=A | 0@5000 r=B | 0@1 r=C u=- uid=7")),
            "SettledSummary[MfaFigures"),
        Arguments.of((Supplier<Object>) () -> answer(50074),
            List.<Supplier<Object>>of(() -> answer(0), () -> answer(50158)),
            "Classification[signIn=INTERRUPTED, challenged=YES, mfa="));
  }

  @ParameterizedTest
  @MethodSource("values")
  void they_are_equal_if_they_were_made_of_the_same(
      Supplier<Object> made, List<Supplier<Object>> others, String shown) {
    assertThat(made.get()).isEqualTo(made.get()).hasSameHashCodeAs(made.get());
    assertThat(made.get().toString()).startsWith(shown).doesNotContain("ann", "bob");
    for (Supplier<Object> other : others) {
      assertThat(made.get()).isNotEqualTo(other.get()).doesNotHaveSameHashCodeAs(other.get());
    }
  }
}
