package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the samples give, word for word. {@code -Dgolden.write=true} rewrites the files; reviewers see the change. */
final class GoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/dev/mfacodes/cli");

  @ParameterizedTest
  @CsvSource({
      "sign-ins.json, en, helpdesk, sign-ins_en.jsonl",
      "sign-ins.json, nl, end-user, sign-ins_nl.jsonl",
      "activity-report.csv, en, admin, activity-report_en.jsonl",
      "activity-report.csv, nl, helpdesk, activity-report_nl.jsonl"
  })
  void a_sample_gives_what_it_gave(String sample, String language, String audience, String golden, @TempDir Path folder)
      throws IOException {
    Path key = Files.writeString(folder.resolve("key"), "not a secret");

    Cli.Result result = Cli.run("classify", "samples/" + sample,
        "--lang", language, "--audience", audience, "--pseudonym-key", key.toString());

    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(GOLDEN.resolve(golden), result.out());
    }
    assertThat(GOLDEN.resolve(golden)).content().isEqualTo(result.out());
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
  }
}
