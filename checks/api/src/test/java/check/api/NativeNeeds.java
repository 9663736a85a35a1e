package check.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What a native image of a module has to be told: files that are read by name and members that others reach by
 * reflection. Found in the class files, by the calls that they make and the annotations that they have.
 */
final class NativeNeeds {

  private static final String JACKSON = "Lcom/fasterxml/jackson/annotation/";

  /** Of the JDK: what looks for something by a name, and what makes or calls what it found. */
  private static final Map<String, List<String>> DYNAMIC = Map.of(
      "java/lang/Class", List.of("forName", "getField", "getFields", "getDeclaredField", "getDeclaredFields",
          "getMethod", "getMethods", "getDeclaredMethod", "getDeclaredMethods", "getConstructor", "getConstructors",
          "getDeclaredConstructor", "getDeclaredConstructors", "newInstance", "getRecordComponents"),
      "java/lang/ClassLoader", List.of("loadClass"),
      "java/lang/reflect/Proxy", List.of("newProxyInstance"),
      "java/lang/invoke/MethodHandles$Lookup", List.of("findVirtual", "findStatic", "findConstructor", "findVarHandle",
          "findGetter", "findSetter", "findSpecial", "findClass", "defineClass", "defineHiddenClass"),
      "java/util/ServiceLoader", List.of("load", "loadInstalled"),
      "java/util/ResourceBundle", List.of("getBundle"),
      "java/io/ObjectInputStream", List.of("readObject", "readUnshared"));

  private static final List<String> RESOURCES =
      List.of("getResource", "getResources", "getResourceAsStream", "resources", "getSystemResourceAsStream");

  private final Published module;
  private final List<ClassNode> types;

  NativeNeeds(Published module) {
    this.module = module;
    types = module.classFiles();
  }

  /** Every file beside the classes, if a class of the module reads any; licences and metadata are read by nobody. */
  Set<String> resources() {
    if (calls().noneMatch(call -> RESOURCES.contains(call.name)
        && List.of("java/lang/Class", "java/lang/ClassLoader", "java/lang/Module").contains(call.owner))) {
      return Set.of();
    }
    try (Stream<Path> files = Files.walk(module.classes())) {
      return new TreeSet<>(files.filter(Files::isRegularFile)
          .map(file -> module.classes().relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.endsWith(".class"))
          .filter(name -> !name.matches("META-INF/(LICENSE|NOTICE|(native-image|services)/.*)"))
          .toList());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Calls that metadata may have to make up for, as {@code Class.method in Type}. */
  Set<String> dynamicCalls() {
    Set<String> calls = new TreeSet<>();
    for (ClassNode type : types) {
      calls(type).filter(call -> DYNAMIC.getOrDefault(call.owner, List.of()).contains(call.name)).forEach(call ->
          calls.add(call.owner.substring(call.owner.lastIndexOf('/') + 1) + '.' + call.name + " in "
              + type.name.replace('/', '.')));
    }
    return calls;
  }

  /** Types that Jackson looks at, as entries of reflect-config.json by their names. */
  Map<String, Map<String, Object>> reflection() {
    Map<String, Map<String, Object>> entries = new TreeMap<>();
    Set<String> read = new HashSet<>();
    for (ClassNode type : types) {
      if (isRead(type)) {
        entries.put(nameOf(type), jackson(type));
        read.add(type.name);
      }
    }
    // What Jackson is given is of the hidden class; it walks up from there.
    types.stream().filter(type -> read.contains(type.superName)).forEach(type ->
        entries.put(nameOf(type), entry(nameOf(type), "queryAllDeclaredConstructors", "queryAllDeclaredMethods")));
    return entries;
  }

  private static Map<String, Object> jackson(ClassNode type) {
    Map<String, Object> entry = entry(nameOf(type), "queryAllDeclaredConstructors", "queryAllDeclaredMethods");
    List<Map<String, Object>> methods = new ArrayList<>();
    for (MethodNode method : type.methods) {
      if (isRead(method.visibleAnnotations)) {
        List<String> parameters = Stream.of(Type.getArgumentTypes(method.desc)).map(Type::getClassName).toList();
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("name", method.name);
        said.put("parameterTypes", parameters);
        methods.add(said);
      }
    }
    entry.put("methods", methods);
    return entry;
  }

  private static Map<String, Object> entry(String name, String... flags) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("name", name);
    for (String flag : flags) {
      entry.put(flag, true);
    }
    return entry;
  }

  private static boolean isRead(ClassNode type) {
    return isRead(type.visibleAnnotations)
        || type.fields.stream().anyMatch(field -> isRead(field.visibleAnnotations))
        || type.methods.stream().anyMatch(method -> isRead(method.visibleAnnotations));
  }

  private static boolean isRead(List<AnnotationNode> annotations) {
    return annotations != null && annotations.stream().anyMatch(annotation -> annotation.desc.startsWith(JACKSON));
  }

  private Stream<MethodInsnNode> calls() {
    return types.stream().flatMap(NativeNeeds::calls);
  }

  private static Stream<MethodInsnNode> calls(ClassNode type) {
    return type.methods.stream().flatMap(method -> {
      List<MethodInsnNode> calls = new ArrayList<>();
      for (AbstractInsnNode instruction : method.instructions) {
        if (instruction instanceof MethodInsnNode call) {
          calls.add(call);
        }
      }
      return calls.stream();
    });
  }

  private static String nameOf(ClassNode type) {
    return type.name.replace('/', '.');
  }
}
