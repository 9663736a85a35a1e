package check.rooms;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.io.Console;
import java.io.File;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.RandomAccessFile;
import java.io.Reader;
import java.io.Writer;
import java.lang.invoke.MethodHandles;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the libraries never do, whoever calls them: the same in gives the same out, on every machine. */
final class LibrariesTest {

  /** Pure functions over values. */
  private static final String[] PURE = {
      "dev.mfacodes.model..", "dev.mfacodes.classify..", "dev.mfacodes.mappings..", "dev.mfacodes.sketch.."};

  private static final DescribedPredicate<JavaClass> FILES =
      resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net..")
          .or(assignableTo(File.class)).or(assignableTo(RandomAccessFile.class));

  /** What reads the files that it is given, and is otherwise like those. */
  private static final String READER = "dev.mfacodes.read..";

  /** Calls a public method of the platform by a handle, the same one always. */
  private static final String SETTERS = "dev.mfacodes.model.wire.Setters$Accept";

  /** Salts hashes, so that nobody can make texts that share one; no answer depends on it. */
  private static final String SALT = "dev.mfacodes.classify.Texts";

  /** Reads the texts out of its own jar. */
  private static final String RESOURCES = "dev.mfacodes.model.text.Words";

  /** Java hands them to a value that says what it is made of, and looks at what it was made of. */
  private static final DescribedPredicate<JavaClass> SERIALIZATION =
      equivalentTo(ObjectInputStream.class).or(equivalentTo(ObjectOutputStream.class));

  @Test
  void the_pure_ones_read_and_write_nothing() {
    pure().and(not(RESOURCES)).should().dependOnClassesThat(FILES
            .or(assignableTo(Console.class))
            .or(assignableTo(InputStream.class).or(assignableTo(OutputStream.class))
                .and(DescribedPredicate.not(SERIALIZATION)))
            .or(assignableTo(Reader.class)).or(assignableTo(Writer.class)))
        .check(Published.CLASSES);
  }

  @Test
  void the_resources_are_those_of_the_jar() {
    noClasses().that().haveFullyQualifiedName(RESOURCES).should().dependOnClassesThat(FILES).check(Published.CLASSES);
  }

  @Test
  void nobody_talks_to_a_network() {
    noClasses().should().dependOnClassesThat(resideInAPackage("java.net..")).check(Published.CLASSES);
  }

  @Test
  void none_looks_at_the_machine() {
    libraries().should().accessTargetWhere(of(System.class, "out|err|in|getenv|getProperty|exit|console"))
        .orShould().dependOnClassesThat(belongToAnyOf(ProcessBuilder.class, Process.class, ProcessHandle.class))
        .check(Published.CLASSES);
  }

  @Test
  void none_looks_at_a_clock_or_throws_dice() {
    libraries().and(not(SALT)).should().accessTargetWhere(of(System.class, "currentTimeMillis|nanoTime"))
        .orShould().accessTargetWhere(target(owner(resideInAPackage("java.time..")))
            .and(target(nameMatching("now|systemUTC|systemDefaultZone"))))
        .orShould().dependOnClassesThat(assignableTo(Clock.class))
        .orShould().dependOnClassesThat(assignableTo(Random.class))
        .orShould().accessTargetWhere(of(Math.class, "random"))
        .orShould().accessTargetWhere(of(UUID.class, "randomUUID"))
        .orShould().callConstructor(Date.class)
        .check(Published.CLASSES);
  }

  /** The command line is held to it as well. */
  @Test
  void nobody_asks_for_the_language_the_zone_or_the_characters_of_the_machine() {
    noClasses().should().accessTargetWhere(of(Locale.class, "getDefault"))
        .orShould().accessTargetWhere(of(ZoneId.class, "systemDefault"))
        .orShould().accessTargetWhere(of(TimeZone.class, "getDefault"))
        .orShould().accessTargetWhere(of(Charset.class, "defaultCharset"))
        .orShould().callMethod(String.class, "toLowerCase")
        .orShould().callMethod(String.class, "toUpperCase")
        .orShould().callMethod(String.class, "format", String.class, Object[].class)
        .orShould().callMethod(String.class, "getBytes")
        .orShould().callConstructor(String.class, byte[].class)
        .orShould().callConstructor(String.class, byte[].class, int.class, int.class)
        .orShould().callConstructor(InputStreamReader.class, InputStream.class)
        .orShould().callConstructor(OutputStreamWriter.class, OutputStream.class)
        .check(Published.CLASSES);
  }

  @Test
  void none_uses_reflection() {
    libraries().should().dependOnClassesThat(resideInAPackage("java.lang.reflect.."))
        .orShould().accessTargetWhere(of(Class.class, "forName|newInstance|get(Declared)?(Method|Field|Constructor)s?"))
        .orShould().accessTargetWhere(
            of(MethodHandles.class, "lookup|privateLookupIn"))
        .check(Published.CLASSES);
    libraries().and(not(SETTERS)).should().accessTargetWhere(of(MethodHandles.class, "publicLookup"))
        .orShould().accessTargetWhere(of(MethodHandles.Lookup.class, ".*"))
        .check(Published.CLASSES);
  }

  /** Picocli would look for them by reflection, at every start of the command line. */
  @Test
  void no_command_is_declared_by_annotations() {
    noClasses().should().dependOnClassesThat(
            resideInAPackage("picocli..").and(DescribedPredicate.describe("are annotations", JavaClass::isAnnotation)))
        .check(Published.CLASSES);
  }

  @Test
  void there_is_one_program() {
    methods().that().haveName("main").and().areStatic().should().beDeclaredIn("dev.mfacodes.cli.Mfa")
        .check(Published.CLASSES);
  }

  @Test
  void nobody_else_ends_the_jvm() {
    noClasses().that().doNotHaveFullyQualifiedName("dev.mfacodes.cli.Mfa")
        .should().accessTargetWhere(of(System.class, "exit").or(of(Runtime.class, "exit|halt")))
        .check(Published.CLASSES);
  }

  private static GivenClassesConjunction pure() {
    return noClasses().that().resideInAnyPackage(PURE);
  }

  private static GivenClassesConjunction libraries() {
    return noClasses().that(resideInAnyPackage(PURE).or(resideInAPackage(READER)));
  }

  private static DescribedPredicate<JavaClass> not(String name) {
    return DescribedPredicate.describe("are not " + name, each -> !each.getName().equals(name));
  }

  private static DescribedPredicate<JavaAccess<?>> of(Class<?> type, String names) {
    Pattern pattern = Pattern.compile(names);
    return DescribedPredicate.describe(type.getSimpleName() + '.' + names, access -> {
      AccessTarget target = access.getTarget();
      return target.getOwner().isEquivalentTo(type) && pattern.matcher(target.getName()).matches();
    });
  }
}
