package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of a log in order are those of its rows in any order, and little is held on the way. */
final class RunningSummaryTest {

  private static final Duration SETTLE = Duration.ofSeconds(900);
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private static RunningSummary running(DistinctUsers.Factory users) {
    return RunningSummary.of(new RunningSummary.Settings(Rows.WINDOW, SETTLE, Optional.empty(), ZONE, users));
  }

  private static SettledSummary settled(Iterable<MfaEvent> rows) {
    RunningSummary running = running(DistinctUsers::exact);
    rows.forEach(running::add);
    return running.finish();
  }

  private static MfaSummary summary(List<MfaEvent> rows) {
    Instant newest = rows.stream().flatMap(row -> row.time().stream())
        .max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    return MfaSummary.of(Rows.attempts(rows), new MfaSummary.Settings(newest, ZONE, DistinctUsers::exact));
  }

  private static void assertSame(SettledSummary settled, MfaSummary summary) {
    assertThat(settled.late()).isZero();
    assertThat(settled.figures()).isEqualTo(summary.figures());
    assertThat(settled.days()).isEqualTo(summary.days());
    assertThat(settled.hours()).isEqualTo(summary.hours());
  }

  @Property(tries = 40)
  void where_the_promise_holds_the_figures_are_those_of_all_rows(
      @ForAll @IntRange(max = 3000) int actions, @ForAll boolean backwards, @ForAll Random random) {
    List<MfaEvent> rows = InventedLog.of(random, actions, SETTLE);
    List<MfaEvent> log = InventedLog.inOrder(rows, SETTLE, backwards, random);

    assertSame(settled(log), summary(log));
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void little_is_held_of_a_long_log(boolean backwards) {
    Random random = new Random(5);
    List<MfaEvent> log = InventedLog.inOrder(InventedLog.of(random, 30_000, SETTLE), SETTLE, backwards, random);
    RunningSummary running = running(DistinctUsers::exact);
    int most = 0;
    for (MfaEvent row : log) {
      running.add(row);
      most = Math.max(most, running.held());
    }
    assertThat(log).hasSizeGreaterThan(40_000);
    assertThat(most).isLessThan(4_000);
    assertSame(running.finish(), summary(log));
  }

  @Test
  void rows_that_come_too_late_are_counted_and_told_of() {
    List<MfaEvent> rows = new ArrayList<>(hourly(3_000));
    rows.add(Rows.of("500121@10 r=L t=declined u=late").get(0));
    SettledSummary settled = settled(rows);
    assertThat(settled.late()).isEqualTo(1);
    assertThat(settled.figures()).isEqualTo(summary(rows).figures());
    assertThat(settled.days().get(LocalDate.of(2026, 1, 31)).attempts())
        .as("the day was closed before").isEqualTo(summary(rows).days().get(LocalDate.of(2026, 1, 31)).attempts() - 1);
  }

  @Test
  void one_row_from_the_far_future_does_not_make_it_hold_all() {
    List<MfaEvent> rows = hourly(10_000);
    rows.add(2, Rows.of("0@999999999999 r=F t=done").get(0));
    RunningSummary running = running(DistinctUsers::exact);
    rows.forEach(running::add);
    assertThat(running.held()).isLessThan(1_100);
    SettledSummary settled = running.finish();
    assertThat(settled.late()).isEqualTo(9_998);
    assertThat(settled.figures()).isEqualTo(summary(rows).figures());
  }

  private static List<MfaEvent> hourly(int hours) {
    List<MfaEvent> rows = new ArrayList<>();
    for (int i = 0; i < hours; i++) {
      rows.addAll(Rows.of("0@" + i * 3600 + " r=R" + i + " t=done u=user" + i % 7));
    }
    return rows;
  }

  @Test
  void a_user_named_by_an_id_is_known_by_what_is_held() {
    SettledSummary known = settled(Rows.of("500121@0 r=A t=declined u=ann uid=7 | 0@20 r=B t=done u=- uid=7"));
    assertThat(known.figures().users()).isEqualTo(1);
    assertThat(known.namedByIdAlone()).isZero();

    SettledSummary unknown = settled(Rows.of("500121@0 r=A t=declined u=ann | 0@20 r=B t=done u=- uid=7"));
    assertThat(unknown.figures().users()).isEqualTo(2);
    assertThat(unknown.namedByIdAlone()).isEqualTo(1);
  }

  @Test
  void with_a_sketch_nobody_knows_who_was_asked_last() {
    RunningSummary running = running(Sketch::new);
    Rows.of("500121@0 r=A t=declined | 0@20 r=B t=done u=bob | 500121@30 r=C t=declined u=-").forEach(running::add);
    MfaFigures figures = running.finish().figures();
    assertThat(figures.usersNotCompletingAtLast())
        .isEqualTo(new Ratio(0, 0, Map.of(LeftOut.USER_NOT_HELD, 2L, LeftOut.USER_NOT_RECORDED, 1L)));
    assertThat(figures.usersNotCompletingOnce().part()).isEqualTo(1);
    assertThat(figures.users()).isEqualTo(2);
  }

  /** What a sketch gets: hashes. */
  private static final class Sketch implements DistinctUsers {

    private final Set<Long> hashes = new HashSet<>();

    @Override
    public void add(String user) {
      add(user, DistinctUsers.hash(user));
    }

    @Override
    public void add(String user, long hash) {
      assertThat(hash).isEqualTo(DistinctUsers.hash(user));
      hashes.add(hash);
    }

    @Override
    public long count() {
      return hashes.size();
    }
  }

  @Test
  void the_time_of_the_caller_decides_what_is_still_open() {
    List<MfaEvent> rows = Rows.of("50074@0 r=A");
    for (int seconds : new int[] {600, 601}) {
      RunningSummary running = RunningSummary.of(new RunningSummary.Settings(
          Rows.WINDOW, SETTLE, Optional.of(Rows.START.plusSeconds(seconds)), ZoneOffset.UTC, DistinctUsers::exact));
      rows.forEach(running::add);
      assertThat(running.finish().figures().results().get(AttemptResult.ABANDONED).attempts()).isEqualTo(seconds - 600);
    }
  }

  @Test
  void times_beyond_every_calendar_are_no_error() {
    List<MfaEvent> rows = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      rows.add(InventedLog.event(new UUID(1, i), null, "ann", i % 2 == 0 ? Instant.MAX : Instant.MIN, "0 t=done"));
    }
    assertThat(settled(rows).figures().attempts()).isEqualTo(3_000);
    Collections.reverse(rows);
    assertThat(settled(rows).days()).isEmpty();
  }

  @Test
  void a_row_that_cannot_be_recognised_is_counted_and_not_held() {
    RunningSummary running = running(DistinctUsers::exact);
    assertThat(Rows.of("0@0 untimed | 0@0 untimed | 50074@0 r=A")).allSatisfy(
        row -> assertThat(running.add(row)).isSameAs(running));
    assertThat(running.held()).isEqualTo(1);
    assertThat(running.toString()).startsWith("RunningSummary[").endsWith(", held=1, late=0]");
    assertThat(running.finish().figures().rows()).isEqualTo(3);
  }

  @Test
  void what_is_finished_takes_no_more() {
    RunningSummary running = running(DistinctUsers::exact);
    running.finish();
    assertThatIllegalStateException().isThrownBy(running::finish);
    assertThatIllegalStateException().isThrownBy(() -> running.add(Rows.of("0@0").get(0)));
    assertThatIllegalArgumentException().isThrownBy(() -> new RunningSummary.Settings(
        Duration.ofSeconds(-1), SETTLE, Optional.empty(), ZONE, DistinctUsers::exact));
    assertThatIllegalArgumentException().isThrownBy(() -> new RunningSummary.Settings(
        SETTLE, Duration.ofSeconds(-1), Optional.empty(), ZONE, DistinctUsers::exact));
  }

  @Test
  void nothing_shows_who_it_was() {
    RunningSummary running = running(DistinctUsers::exact);
    Rows.of("500121@0 r=A t=declined").forEach(running::add);
    assertThat(running.toString() + running.finish()).doesNotContain("ann").doesNotContain("example");
  }
}
