package check.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first thing a reader sees is compiled and run as it stands. */
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

  private static String block(String readme, String language) {
    Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme);
    assertThat(block.find()).as("README has a block of %s", language).isTrue();
    return block.group(1);
  }

  private static String run(Path folder, String example) throws Exception {
    Path source = folder.resolve("Example.java");
    Files.writeString(source, """
        import com.fasterxml.jackson.databind.ObjectMapper;
        import dev.mfacodes.classify.*;
        import dev.mfacodes.model.signin.*;
        import dev.mfacodes.model.text.*;
        import java.util.*;
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
        .redirectErrorStream(true)
        .start();
    String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(java.waitFor()).as("exit code; it printed %s", printed).isZero();
    return printed;
  }
}
