package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.meaning.Cause;
import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.PendingFor;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.meaning.SignInResult;
import dev.mfacodes.model.meaning.SkippedWhy;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word of the vocabulary stands in a table, so that none can change its meaning unseen. */
final class CoverageTest {

  private static final Set<String> IN_TABLES = Stream.concat(
          Stream.of("activity-report-rows.csv", "sign-in-errors.csv", "statuses.csv")
              .flatMap(file -> Table.read(file).stream())
              .flatMap(row -> row.cells().values().stream()),
          SignInCase.all().stream().map(SignInCase::answer))
      .flatMap(cell -> Arrays.stream(cell.split("[^A-Z_]+")))
      .collect(Collectors.toUnmodifiableSet());

  @Test
  void every_denial_reason_has_a_row() {
    assertThat(IN_TABLES).containsAll(names(DenialReason.values()));
  }

  @Test
  void every_cause_has_a_row_and_each_reason_has_one_cause() {
    assertThat(IN_TABLES).containsAll(names(Cause.values()));
    Stream.of("activity-report-rows.csv", "sign-in-errors.csv", "statuses.csv")
        .flatMap(file -> Table.read(file).stream())
        .filter(row -> row.get("mfa").equals("DENIED"))
        .forEach(row -> assertThat(row.get("cause"))
            .as(row.toString())
            .isEqualTo(DenialReason.valueOf(row.get("detail")).cause().name()));
  }

  @Test
  void every_other_value_of_the_axes_has_a_row() {
    assertThat(IN_TABLES)
        .containsAll(names(SignInResult.values()))
        .containsAll(names(Challenged.values()))
        .containsAll(names(MfaKind.values()))
        .containsAll(names(SatisfiedHow.values()))
        .containsAll(names(SkippedWhy.values()))
        .containsAll(names(PendingFor.values()));
  }

  @Test
  void every_signal_has_a_row() {
    assertThat(IN_TABLES).containsAll(names(Signal.values()));
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }
}
