package check.kotlin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.model.signin.SignIn;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kotlin.Unit;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must not compile does not: each of these lines is an error, and nothing else is. */
final class NullMarksTest {

  private static final List<String> WRONG = List.of(
      "val noSignIn = Classifier.classify(null as SignIn?)",
      "val noText = StatusText.of(null)",
      "val noValue = SignIn.builder().id(null as String?)",
      "val noWire = SignIn.fromWire(null)",
      "val noKey = SignIn.fromWire(mapOf<String?, Any>(null to 1))",
      "val noTerm = Texts.`in`(Language.DUTCH).title(null)",
      "val noWindow = Attempts.builder(null)");

  /** The marks are not read as a whole refusal: these differ from the ones above by what they may be. */
  private static final List<String> RIGHT = List.of(
      "val noNull = SignIn.fromWire(mapOf<String, Any>(\"id\" to \"1\"))",
      "val nullIsAbsent = SignIn.fromWire(mapOf<String, Any?>(\"id\" to null))",
      "val neverNull: String = StatusText.of(\"x\").wire()",
      "val same: Boolean = StatusText.of(\"x\").equals(null)");

  private static final String IMPORTS = """
      import dev.mfacodes.classify.Attempts
      import dev.mfacodes.classify.Classifier
      import dev.mfacodes.model.code.StatusText
      import dev.mfacodes.model.signin.SignIn
      import dev.mfacodes.model.text.Language
      import dev.mfacodes.model.text.Texts
      """;

  @Test
  void null_where_none_is_taken_is_an_error(@TempDir Path folder) throws Exception {
    Path source = folder.resolve("Wrong.kt");
    Files.writeString(source, IMPORTS + String.join("\n", WRONG) + '\n');
    ByteArrayOutputStream said = new ByteArrayOutputStream();

    ExitCode code = compile(source, folder, said);

    String messages = said.toString(StandardCharsets.UTF_8);
    assertThat(code).as(messages).isEqualTo(ExitCode.COMPILATION_ERROR);
    int first = (int) IMPORTS.lines().count() + 1;
    for (int i = 0; i < WRONG.size(); i++) {
      assertThat(messages).as(WRONG.get(i))
          .containsPattern("Wrong\\.kt:" + (first + i) + ":\\d+: error: ([Nn]ull can|argument type mismatch)");
    }
    assertThat(messages.lines().filter(line -> line.contains(": error: "))).hasSize(WRONG.size());
  }

  @Test
  void what_may_be_null_may_be_and_what_never_is_needs_no_question(@TempDir Path folder) throws Exception {
    Path source = folder.resolve("Right.kt");
    Files.writeString(source, IMPORTS + String.join("\n", RIGHT) + '\n');
    ByteArrayOutputStream said = new ByteArrayOutputStream();

    assertThat(compile(source, folder, said)).as(said.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.OK);
  }

  /** With what a consumer has: JSpecify's annotations are not there. */
  private static ExitCode compile(Path source, Path folder, ByteArrayOutputStream said) {
    String classPath = Stream.of(Classifier.class, SignIn.class, JsonCreator.class, Unit.class)
        .map(NullMarksTest::home).collect(Collectors.joining(File.pathSeparator));
    try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      return new K2JVMCompiler().exec(out, "-no-stdlib", "-no-reflect", "-nowarn", "-jvm-target", "17",
          "-Xjspecify-annotations=strict", "-Xjsr305=strict", "-cp", classPath, "-d", folder.resolve("out").toString(),
          source.toString());
    }
  }

  private static String home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException never) {
      throw new IllegalStateException(never);
    }
  }
}
