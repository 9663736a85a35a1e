package check.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.model.text.Texts;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs this consumer the way a user would: a JVM of its own, with a module path and nothing on the class path. */
final class ModulePathTest {

  private static final Path SIGN_IN = Path.of("src", "test", "resources", "check", "consumer", "sign-in.json");

  /** A machine set to English, and one that has its own rules for i and I. */
  @ParameterizedTest
  @ValueSource(strings = {"en-US", "tr-TR"})
  void a_consumer_answers_in_dutch_on_any_machine(String machine, @TempDir Path folder) throws Exception {
    Ran ran = run(machine, SIGN_IN, folder);

    MfaStatus declined = StatusText.of("MFA denied; user declined the authentication").listed().orElseThrow();
    Texts dutch = Texts.in(Language.DUTCH);
    assertThat(ran.err()).as("stderr").isEmpty();
    assertThat(ran.out().lines()).containsExactly(
        machine,
        "module check.consumer, module dev.mfacodes.classify, module dev.mfacodes.model",
        "dev.mfacodes.model.wire is closed",
        "DENIED [UNWANTED_PROMPT] [Require MFA for Zoë]",
        "Aanvraag door de gebruiker afgewezen",
        dutch.description(declined),
        dutch.advice(declined, Audience.END_USER).orElseThrow());
    assertThat(ran.exitCode()).isZero();
  }

  /** The model writes no nulls, so here what was read differs from what was written. */
  @Test
  void a_difference_is_noticed(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("null.json"), "{\"new\": null}");

    Ran ran = run("en-US", file, folder);

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.err()).contains("not the same: what was read and what was written");
  }

  @Test
  void a_wrong_value_is_named_by_its_path_and_not_repeated(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("wrong.json");
    Files.writeString(file, "{\"mfaDetail\": {\"authDetail\": [\"+31 20 555 01 00\"]}}");

    Ran ran = run("en-US", file, folder);

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.err()).contains("mfaDetail.authDetail: expected a text, found a list").doesNotContain("555");
  }

  @Test
  void nothing_but_the_two_libraries_and_jackson_is_needed() {
    assertThat(needed()).extracting(ResolvedModule::name).containsExactlyInAnyOrder(
        "check.consumer", "dev.mfacodes.classify", "dev.mfacodes.model",
        "com.fasterxml.jackson.annotation", "com.fasterxml.jackson.core", "com.fasterxml.jackson.databind",
        "tools.jackson.core", "tools.jackson.databind");
  }

  @Test
  void the_libraries_are_real_modules_that_open_nothing_and_keep_their_machinery() {
    assertThat(descriptor("dev.mfacodes.classify"))
        .returns(false, ModuleDescriptor::isAutomatic)
        .returns(Set.of(), ModuleDescriptor::opens)
        .satisfies(classify -> assertThat(classify.exports()).extracting(ModuleDescriptor.Exports::source)
            .containsExactly("dev.mfacodes.classify"));
    assertThat(descriptor("dev.mfacodes.model"))
        .returns(false, ModuleDescriptor::isAutomatic)
        .returns(Set.of(), ModuleDescriptor::opens)
        .satisfies(model -> assertThat(model.packages()).contains("dev.mfacodes.model.wire"))
        .satisfies(model -> assertThat(model.exports()).extracting(ModuleDescriptor.Exports::source)
            .doesNotContain("dev.mfacodes.model.wire"));
    assertThat(descriptor("check.consumer").requires()).extracting(ModuleDescriptor.Requires::name)
        .as("nothing of dev.mfacodes.model: it comes along").containsExactlyInAnyOrder(
            "java.base", "dev.mfacodes.classify", "com.fasterxml.jackson.databind", "tools.jackson.databind");
  }

  @Test
  void the_machinery_cannot_be_compiled_against(@TempDir Path folder) throws IOException {
    assertThat(javac(folder, "dev.mfacodes.model.signin.SignIn")).as("the API").isEmpty();
    assertThat(javac(folder, "dev.mfacodes.model.wire.Codec<?>")).as("the machinery")
        .contains("dev.mfacodes.model.wire");
  }

  /** What javac says of a module with a field of that type. */
  private static String javac(Path folder, String type) throws IOException {
    Path info = folder.resolve("module-info.java");
    Path curious = folder.resolve("Curious.java");
    Files.writeString(info, "module curious { requires dev.mfacodes.classify; }");
    Files.writeString(curious, "package curious; class Curious { " + type + " it; }");
    StringWriter said = new StringWriter();
    PrintWriter to = new PrintWriter(said);
    ToolProvider.findFirst("javac").orElseThrow().run(to, to, "-Xlint:all", "-Werror", "-d", folder.toString(),
        "--module-path", modulePath(), info.toString(), curious.toString());
    return said.toString();
  }

  private record Ran(int exitCode, String out, String err) {}

  private static Ran run(String machine, Path file, Path folder) throws Exception {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Duser.language=" + machine.substring(0, 2), "-Duser.country=" + machine.substring(3),
            "--module-path", modulePath(), "--module", "check.consumer/check.consumer.Main", file.toString())
        .redirectOutput(out.toFile())
        .redirectError(err.toFile());
    // A JVM that finds these says so on stderr.
    builder.environment().keySet().removeAll(Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "CLASSPATH"));
    Process java = builder.start();
    try {
      assertThat(java.waitFor(1, TimeUnit.MINUTES)).as("ended within a minute").isTrue();
    } finally {
      java.destroyForcibly();
    }
    return new Ran(java.exitValue(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err));
  }

  private static String modulePath() {
    return needed().stream().map(ModulePathTest::home).map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path home(ResolvedModule module) {
    return Path.of(module.reference().location().orElseThrow());
  }

  private static ModuleDescriptor descriptor(String name) {
    return needed().stream().filter(module -> module.name().equals(name)).map(ResolvedModule::reference)
        .map(ModuleReference::descriptor).findFirst().orElseThrow();
  }

  /** What this consumer needs, of all that is on the class path of the test: folders in phase test, later jars. */
  private static Set<ResolvedModule> needed() {
    Path[] entries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .toArray(Path[]::new);
    return ModuleLayer.boot().configuration()
        .resolve(ModuleFinder.of(), ModuleFinder.of(entries), Set.of("check.consumer"))
        .modules();
  }
}
