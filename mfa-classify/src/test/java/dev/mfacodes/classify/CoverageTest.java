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

  private static final List<String> TABLES = List.of("activity-report-rows.csv", "sign-in-errors.csv", "statuses.csv");

  /** What stands in the column, by its name in the tables and by its place in the answers of the cases. */
  private static Set<String> inColumn(String column, int place) {
    return Stream.concat(
            TABLES.stream()
                .flatMap(file -> Table.read(file).stream())
                .flatMap(row -> Stream.ofNullable(row.cells().get(column))),
            SignInCase.all().stream()
                .map(signIn -> signIn.answer().split(" \\| "))
                .filter(cells -> cells.length > place)
                .map(cells -> cells[place]))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> signals() {
    return Stream.concat(
            TABLES.stream()
                .flatMap(file -> Table.read(file).stream())
                .flatMap(row -> Stream.ofNullable(row.cells().get("signals"))),
            SignInCase.all().stream()
                .flatMap(signIn -> Arrays.stream(signIn.answer().split(" \\| ")))
                .filter(cell -> cell.startsWith("signals=")))
        .flatMap(cell -> Arrays.stream(cell.replace("signals=", "").split("[^A-Z_]+")))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Test
  void every_denial_reason_has_a_row() {
    assertThat(inColumn("detail", 3)).containsAll(names(DenialReason.values()));
  }

  @Test
  void every_cause_has_a_row_and_each_reason_has_one_cause() {
    assertThat(inColumn("cause", 4)).containsAll(names(Cause.values()));
    TABLES.stream()
        .flatMap(file -> Table.read(file).stream())
        .filter(row -> row.get("mfa").equals("DENIED"))
        .forEach(row -> assertThat(row.get("cause"))
            .as(row.toString())
            .isEqualTo(DenialReason.valueOf(row.get("detail")).cause().name()));
  }

  @Test
  void every_other_value_of_the_axes_has_a_row() {
    assertThat(inColumn("signIn", 0)).containsAll(names(SignInResult.values()));
    assertThat(inColumn("challenged", 1)).containsAll(names(Challenged.values()));
    assertThat(inColumn("mfa", 2)).containsAll(names(MfaKind.values()));
    assertThat(inColumn("detail", 3))
        .containsAll(names(SatisfiedHow.values()))
        .containsAll(names(SkippedWhy.values()))
        .containsAll(names(PendingFor.values()));
  }

  @Test
  void every_signal_has_a_row() {
    assertThat(signals()).containsAll(names(Signal.values()));
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }
}
