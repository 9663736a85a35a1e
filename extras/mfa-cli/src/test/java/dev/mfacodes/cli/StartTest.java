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
    Path log = Files.writeString(folder.resolve("log.json"), "{\"status\":{\"errorCode\":50140}}\n");
    Path loaded = folder.resolve("loaded");
    Program report = Program.start(folder, Redirect.to(folder.resolve("out").toFile()),
        List.of("JDK_JAVA_OPTIONS=-Xlog:class+load:file=" + loaded), Mfa.class, "report", log.toString());

    assertThat(report.exitCode()).isZero();
    assertThat(Files.readString(loaded)).contains("dev.mfacodes.cli.ReportCommand ").doesNotContain("$Proxy");
  }
}
