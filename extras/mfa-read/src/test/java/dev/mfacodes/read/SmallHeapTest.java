package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered is for speed, and gives way where there is no room for it. */
final class SmallHeapTest {

  private static final int SIGN_INS = 20_000;

  /** Each says something new, and at some length. */
  private static String signIn(int number) {
    return "{\"id\":\"0a000000-0000-0000-0000-%012d\",\"createdDateTime\":\"2026-01-31T08:00:00Z\",".formatted(number)
        + "\"userPrincipalName\":\"gebruiker%d.%s@example.com\",".formatted(number, "x".repeat(30))
        + "\"status\":{\"errorCode\":0,\"additionalDetails\":\"MFA %d%s\"}}\n".formatted(number, " new".repeat(250));
  }

  @Test
  @Timeout(60)
  void sign_ins_that_all_say_something_new_are_read_in_a_small_heap(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("new.json");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < SIGN_INS; i++) {
        out.write(signIn(i));
      }
    }
    Process reading = new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"), "-Xmx12m", "-XX:+UseSerialGC", "-cp",
            classPath(), Reading.class.getName(), file.toString())
        .redirectError(folder.resolve("errors").toFile())
        .start();
    String printed = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(reading.waitFor()).as(Files.readString(folder.resolve("errors"))).isZero();
    assertThat(printed).isEqualTo(SIGN_INS - 1 + " without a model"); // the first one shows what the file is
  }

  private static String classPath() {
    return Stream.of("jdk.module.path", "jdk.module.patch", "java.class.path")
        .map(property -> System.getProperty(property, ""))
        .filter(path -> !path.isEmpty())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** A program of its own, with a heap of its own. */
  static final class Reading {

    private Reading() {}

    public static void main(String[] arguments) throws IOException {
      AtomicInteger withoutModel = new AtomicInteger();
      EventReader.of(ExportReader.standard()).read(Path.of(arguments[0]), new EventVisitor() {

        @Override
        public void signIn(SignInEvent event) {
          withoutModel.addAndGet(event.user().isPresent() && event instanceof PartialEvent ? 1 : 0);
        }

        @Override
        public void other(ReadResult result) {
          if (result instanceof ReadResult.Problem problem) {
            throw new IllegalStateException(problem.message());
          }
        }
      });
      System.out.print(withoutModel + " without a model");
    }
  }
}
