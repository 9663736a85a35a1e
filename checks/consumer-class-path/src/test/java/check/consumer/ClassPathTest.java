package check.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.model.signin.SignIn;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a consumer has on its class path, and that it is enough. */
final class ClassPathTest {

  private static final List<Class<?>> ONE_OF_EACH = List.of(Classifier.class, SignIn.class, JsonCreator.class);

  @Test
  void this_is_the_class_path() {
    assertThat(ONE_OF_EACH).allSatisfy(type -> assertThat(type.getModule().isNamed()).isFalse());
  }

  @Test
  void neither_immutables_nor_jspecify_came_along() {
    assertThat(System.getProperty("java.class.path").split(File.pathSeparator))
        .anyMatch(entry -> entry.contains("jackson-annotations"))
        .noneMatch(entry -> entry.contains("immutables") || entry.contains("value-") || entry.contains("jspecify"));
    for (String name : List.of("org.immutables.value.Value", "org.immutables.value.Generated",
        "org.jspecify.annotations.Nullable", "org.jspecify.annotations.NullMarked")) {
      assertThatThrownBy(() -> Class.forName(name)).as(name).isInstanceOf(ClassNotFoundException.class);
    }
  }

  @Test
  void three_entries_are_enough_to_compile_without_a_warning_and_to_run(@TempDir Path folder) throws Exception {
    Path source = folder.resolve("Consumer.java");
    Files.writeString(source, """
        import dev.mfacodes.classify.Classification;
        import dev.mfacodes.classify.Classifier;
        import dev.mfacodes.model.code.ErrorCode;
        import dev.mfacodes.model.registration.UserRegistration;
        import dev.mfacodes.model.signin.SignIn;
        import dev.mfacodes.model.signin.SignInStatus;
        import dev.mfacodes.model.text.Language;
        import dev.mfacodes.model.text.Texts;
        import java.util.Map;
        import java.util.function.Supplier;

        public final class Consumer implements Supplier<String> {
          @Override
          public String get() {
            SignIn built = SignIn.builder()
                .status(SignInStatus.builder().errorCode(ErrorCode.of(50074)).build())
                .build();
            SignIn read = SignIn.fromWire(Map.of("status", Map.of("errorCode", 50074)));
            if (!read.equals(built) || !read.toWire().equals(built.toWire())) {
              throw new IllegalStateException();
            }
            UserRegistration user = UserRegistration.builder().isMfaRegistered(true).build();
            Classification answer = Classifier.classify(read);
            return answer.mfa() + Texts.in(Language.DUTCH).title(answer.term()) + user;
          }
        }
        """);
    List<Path> three = ONE_OF_EACH.stream().map(ClassPathTest::home).distinct().toList();
    String classPath = three.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));

    int compiled = ToolProvider.getSystemJavaCompiler().run(null, null, null,
        "-Xlint:all", "-Werror", "-d", folder.toString(), "-cp", classPath, source.toString());

    assertThat(three).hasSize(3);
    assertThat(compiled).as("javac").isZero();
    List<URL> entries = Stream.concat(three.stream(), Stream.of(folder)).map(ClassPathTest::url).toList();
    try (URLClassLoader alone =
        new URLClassLoader(entries.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      assertThat(alone.loadClass("Consumer").getConstructor().newInstance())
          .isInstanceOfSatisfying(Supplier.class,
              consumer -> assertThat(consumer.get()).asString().contains("CHALLENGE_OPEN", "UserRegistration"));
      assertThat(alone.loadClass(Classification.class.getName())).isNotSameAs(Classification.class);
    }
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
