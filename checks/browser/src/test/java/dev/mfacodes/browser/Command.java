package dev.mfacodes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The {@code mfa} command, run as a user runs it. */
final class Command {

  private Command() {}

  /** Runs it, and keeps what it prints. */
  static Path mfa(String output, String... arguments) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of("target", "pages").toAbsolutePath());
    Path printed = folder.resolve(output);
    List<String> command = Stream.concat(
            Stream.of(ProcessHandle.current().info().command().orElse("java"), "-cp",
                System.getProperty("java.class.path"), "dev.mfacodes.cli.Mfa"),
            Stream.of(arguments))
        .toList();
    Process process = new ProcessBuilder(command)
        .redirectOutput(printed.toFile())
        .redirectError(folder.resolve(output + ".messages").toFile())
        .start();
    assertThat(process.waitFor()).as(Files.readString(folder.resolve(output + ".messages"))).isZero();
    return printed;
  }
}
