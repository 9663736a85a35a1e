package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The machine's language changes nothing. */
final class MachineLocaleTest {

  @ParameterizedTest
  @ValueSource(strings = {"nl-BE", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist"})
  @ResourceLock(Resources.LOCALE)
  void the_output_is_the_same_on_every_machine(String machine, @TempDir Path folder) throws IOException {
    Path key = Files.writeString(folder.resolve("key"), "not a secret");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      List<Cli.Result> expected = runs(key);
      Locale.setDefault(Locale.forLanguageTag(machine));

      assertThat(runs(key)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<Cli.Result> runs(Path key) {
    return Stream.of(
            "classify samples/sign-ins.json samples/activity-report.csv --audience admin --pseudonym-key " + key,
            "classify samples/sign-ins.json --lang nl --from graph --pseudonym-key " + key,
            "classify samples/activity-report.csv --column application=APPLICATION --pseudonym-key " + key,
            "explain CONFIG_ISSUE failed_invalid_extension 50126 mobile_app blocked_user_history",
            "explain --lang nl INVALID_RESULT",
            "catalog --format csv",
            "classify --help",
            "classify - --from INVALID")
        .map(line -> Cli.run(line.split(" ")))
        .toList();
  }
}
