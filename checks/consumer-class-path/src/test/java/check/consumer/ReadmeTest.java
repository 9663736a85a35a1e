package check.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader of the README sees is compiled and run as it stands. */
final class ReadmeTest {

  private static final String README = "../../README.md";

  @Test
  void the_example_prints_what_the_readme_says_it_prints(@TempDir Path folder) throws Exception {
    String readme = Files.readString(Path.of(README));

    assertThat(run(folder, block(readme, "java"))).isEqualTo(block(readme, "text"));
  }

  @Test
  void the_example_has_twelve_lines() throws IOException {
    assertThat(block(Files.readString(Path.of(README)), "java").lines()).hasSizeLessThanOrEqualTo(12);
  }

  @Test
  void the_example_of_reading_reads(@TempDir Path folder) throws Exception {
    try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(folder.resolve("sign-ins.json.gz")))) {
      file.write("{\"status\":{\"errorCode\":50126}}\n42\n".getBytes(StandardCharsets.UTF_8));
    }
    String example = blocks(Files.readString(Path.of(README)), "java").get(1);

    assertThat(run(folder, example)).isEqualTo("NOT_REACHED\n2: not an object\n");
  }

  @Test
  void the_example_of_figures_counts(@TempDir Path folder) throws Exception {
    writeDenial(folder);
    String example = blocks(Files.readString(Path.of(README)), "java").get(2);

    assertThat(run(folder, example)).isEqualTo("Ratio[part=1, whole=1, leftOut={}]\n[USER_DECLINED]\n");
  }

  @Test
  void the_example_of_a_log_in_order_counts(@TempDir Path folder) throws Exception {
    writeDenial(folder);
    String example = blocks(Files.readString(Path.of(README)), "java").get(3);

    assertThat(run(folder, example)).isEqualTo("Ratio[part=1, whole=1, leftOut={}]\n0\n");
  }

  private static void writeDenial(Path folder) throws IOException {
    try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(folder.resolve("sign-ins.json.gz")))) {
      file.write("""
          {"id":"1","userPrincipalName":"a@example.com","createdDateTime":"2026-01-05T09:00:00Z","correlationId":"c",
           "status":{"errorCode":500121},"authenticationDetails":[{"authenticationMethod":"Text message",
           "succeeded":false,"authenticationStepResultDetail":"MFA denied; user declined the authentication"}]}
          """.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String block(String readme, String language) {
    return blocks(readme, language).get(0);
  }

  private static List<String> blocks(String readme, String language) {
    Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme);
    List<String> blocks = block.results().map(found -> found.group(1)).toList();
    assertThat(blocks).as("README has a block of %s", language).isNotEmpty();
    return blocks;
  }

  private static String run(Path folder, String example) throws Exception {
    Path source = folder.resolve("Example.java");
    Files.writeString(source, """
        import com.fasterxml.jackson.databind.ObjectMapper;
        import dev.mfacodes.classify.*;
        import dev.mfacodes.model.signin.*;
        import dev.mfacodes.model.text.*;
        import dev.mfacodes.read.*;
        import dev.mfacodes.sketch.*;
        import java.nio.file.*;
        import java.time.*;
        import java.util.*;
        import java.util.stream.*;
        class Example {
          public static void main(String[] arguments) throws Exception {
        %s
          }
        }
        """.formatted(example));
    String classPath = System.getProperty("java.class.path");
    int compiled = ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, "-d", folder.toString(), "-cp", classPath, source.toString());
    assertThat(compiled).as("javac").isZero();

    Process java = new ProcessBuilder(List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dstdout.encoding=UTF-8", // JDK 19 and later; the line below is for JDK 17 and 18
            "-Dfile.encoding=UTF-8",
            "-cp", folder + System.getProperty("path.separator") + classPath,
            "Example"))
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .start();
    String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(java.waitFor()).as("exit code; it printed %s", printed).isZero();
    return printed;
  }
}
