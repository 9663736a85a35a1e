package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the command does without, since it would take longer than to read a small file. */
@EnabledOnOs(OS.LINUX) // as Program
final class StartTest {

  /** Java makes one for each type of annotation that is read. */
  @Test
  void no_proxies_are_made(@TempDir Path folder) throws Exception {
    Path loaded = folder.resolve("loaded");

    report(folder, "-Xlog:class+load:file=" + loaded);

    assertThat(Files.readString(loaded)).contains("dev.mfacodes.cli.ReportCommand ").doesNotContain("$Proxy");
  }

  /** {@link Mfa} says why. The third word behind a lambda's mark is what its making takes and gives. */
  @Test
  void no_lambda_implements_an_interface_of_picocli(@TempDir Path folder) throws Exception {
    Path archived = folder.resolve("archived");

    report(folder, "-XX:DumpLoadedClassList=" + archived);

    assertThat(Files.readAllLines(archived)).filteredOn(line -> line.startsWith("@lambda-proxy dev/mfacodes/"))
        .isNotEmpty()
        .noneMatch(line -> line.split(" ")[3].contains(")Lpicocli/"));
  }

  private static void report(Path folder, String option) throws Exception {
    Path log = Files.writeString(folder.resolve("log.json"), "{\"status\":{\"errorCode\":50140}}\n");
    Program report = Program.start(folder, Redirect.to(folder.resolve("out").toFile()),
        List.of("JDK_JAVA_OPTIONS=" + option), Mfa.class, "report", log.toString());
    assertThat(report.exitCode()).isZero();
  }
}
