package check.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.conformance.Score;
import dev.mfacodes.sketch.SketchedUsers;
import dev.mfacodes.spark.CollectedSignIns;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/**
 * What version 0.1 wrote can still be read. {@code -Dserialised.write=true} writes the files that are not there yet;
 * one that is there is never written again, for somebody may have kept such bytes.
 */
final class SerialisedFormsTest {

  private static final Path FOLDER = Forms.folder().resolve("0.1");

  /** A class of Scala's, and it has no state. */
  private static final Set<String> NEEDS_SPARK = Set.of("dev.mfacodes.spark.MfaExtensions");

  /** Values of every public type, and all constants of every public enum. */
  static Stream<Map.Entry<String, Object>> forms() throws IOException {
    Map<String, Object> forms = new TreeMap<>(Forms.values());
    for (Class<?> type : publicTypes()) {
      if (type.isEnum()) {
        forms.put(type.getName().replace('$', '.'), type.getEnumConstants());
      }
    }
    return forms.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void the_kept_form_is_read_as_the_same_value(Map.Entry<String, Object> form) throws Exception {
    Path file = FOLDER.resolve(form.getKey() + ".ser");
    if (Boolean.getBoolean("serialised.write") && !Files.exists(file)) {
      Files.createDirectories(FOLDER);
      Files.write(file, written(form.getValue()));
    }
    assertThat(file).as("the form of a new type is written with -Dserialised.write=true").exists();
    Object read = read(Files.readAllBytes(file));

    Object made = form.getValue();
    if (made.getClass().isArray()) {
      // A newer version may have more constants, and never fewer.
      assertThat((Object[]) made).contains((Object[]) read).hasSameClassAs(read);
    } else if (read instanceof Score score) {
      assertThat(score.perfect()).as("%s, of as many cases as there were then", score).isTrue();
    } else if (made.getClass().getMethod("equals", Object.class).getDeclaringClass() == Object.class) {
      assertThat(read).usingRecursiveComparison().withStrictTypeChecking().isEqualTo(made);
    } else {
      assertThat(read).isEqualTo(made).hasSameHashCodeAs(made).hasToString(made.toString());
    }
  }

  @Test
  void every_public_type_that_can_be_serialized_has_a_file_and_every_file_a_type() throws IOException {
    Set<String> wanted = new TreeSet<>();
    for (Class<?> type : publicTypes()) {
      if (Serializable.class.isAssignableFrom(type) && !type.isInterface()) {
        wanted.add(type.getName().replace('$', '.') + ".ser");
      }
    }
    wanted.add(SketchedUsers.class.getName() + ".standard.ser");
    wanted.add("mfa_summary.bytes");

    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(new TreeSet<>(files.map(file -> file.getFileName().toString()).toList())).isEqualTo(wanted);
    }
  }

  @Test
  void a_summary_that_spark_keeps_as_bytes_is_read_back() throws IOException {
    CollectedSignIns made = new CollectedSignIns(Forms.attempts(), 2, 1);
    Path file = FOLDER.resolve("mfa_summary.bytes");
    if (Boolean.getBoolean("serialised.write") && !Files.exists(file)) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
        deflater.write(written(made));
      }
      Files.write(file, packed.toByteArray());
    }

    assertThat(CollectedSignIns.read(Files.readAllBytes(file))).isEqualTo(made);
  }

  /** Else a compiler works one out, and the next change of a method makes old bytes unreadable. */
  @Test
  void every_class_that_can_be_serialized_says_its_version() {
    List<String> silent = new ArrayList<>();
    for (ClassNode node : serializable()) {
      boolean says = node.fields.stream().anyMatch(field -> field.name.equals("serialVersionUID"));
      boolean fixed = node.superName.equals("java/lang/Record") || (node.access & Opcodes.ACC_ENUM) != 0
          || (node.access & (Opcodes.ACC_INTERFACE | Opcodes.ACC_SYNTHETIC)) != 0;
      if (!says && !fixed) {
        silent.add(node.name);
      }
    }
    assertThat(serializable()).isNotEmpty();
    assertThat(silent).isEmpty();
    assertThat(ObjectStreamClass.lookup(CollectedSignIns.class).getSerialVersionUID()).isZero(); // a record
  }

  /** Its form has names that a compiler makes up: another build could not read it. */
  @Test
  void no_library_writes_a_lambda() {
    assertThat(Published.all()
        .filter(module -> Set.of("mfa-model", "mfa-classify", "mfa-sketch", "mfa-mappings", "mfa-conformance")
            .contains(module.artifact()))
        .flatMap(module -> module.classFiles().stream())
        .filter(node -> node.methods.stream().anyMatch(method -> method.name.equals("$deserializeLambda$")))
        .map(node -> node.name)).isEmpty();
  }

  /** By the class files, those of hidden types too; what they inherit is looked up in the same module. */
  private static List<ClassNode> serializable() {
    List<ClassNode> found = new ArrayList<>();
    Published.all().filter(module -> !module.artifact().matches("mfa-(cli|sql)")).forEach(module -> {
      Map<String, ClassNode> types = new TreeMap<>();
      module.classFiles().forEach(node -> types.put(node.name, node));
      types.values().stream().filter(node -> isSerializable(node, types)).forEach(found::add);
    });
    return found;
  }

  private static boolean isSerializable(ClassNode node, Map<String, ClassNode> types) {
    return node.interfaces.contains("java/io/Serializable")
        || Stream.concat(node.interfaces.stream(), Stream.of(String.valueOf(node.superName)))
            .map(types::get).anyMatch(above -> above != null && isSerializable(above, types));
  }

  private static List<Class<?>> publicTypes() {
    List<Class<?>> types = new ArrayList<>();
    Published.all().filter(module -> !module.artifact().equals("mfa-assertj")).forEach(module ->
        new PublicApi(module).publicTypes().map(node -> node.name.replace('/', '.'))
            .filter(name -> !NEEDS_SPARK.contains(name))
            .forEach(name -> types.add(load(name))));
    return types;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, SerialisedFormsTest.class.getClassLoader());
    } catch (ClassNotFoundException missing) {
      throw new AssertionError(name, missing);
    }
  }

  private static byte[] written(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }
}
