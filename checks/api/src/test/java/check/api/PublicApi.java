package check.api;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypeReference;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.MethodNode;

/** What others can compile against: a line for each public type and for each of its members that they can reach. */
final class PublicApi {

  private static final int SEEN = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;
  private static final int HIDDEN = Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE;

  private final Map<String, ClassNode> types = new HashMap<>();
  private final Set<String> packages;

  PublicApi(Published module) {
    packages = module.apiPackages();
    module.classFiles().forEach(type -> types.put(type.name, type));
  }

  /** The public types, by their internal names, in order. */
  Stream<ClassNode> publicTypes() {
    return types.values().stream().filter(this::isApi).sorted((a, b) -> a.name.compareTo(b.name));
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    packages.stream().sorted().forEach(name -> {
      ClassNode info = types.get(name.replace('.', '/') + "/package-info");
      lines.add("package " + name + (info == null ? "" : ' ' + annotations(info.visibleAnnotations)).stripTrailing());
    });
    publicTypes().forEach(type -> {
      String name = type.name.replace('/', '.').replace('$', '.');
      lines.add(name + ": " + header(type));
      Set<String> members = new TreeSet<>();
      members(type, type, new HashSet<>(), members);
      members.forEach(member -> lines.add(name + "  " + member));
    });
    return lines;
  }

  private boolean isApi(ClassNode type) {
    if (!packages.contains(Published.packageOf(type)) || type.name.endsWith("-info")
        || (access(type) & SEEN) == 0 || (access(type) & Opcodes.ACC_SYNTHETIC) != 0) {
      return false;
    }
    int nested = type.name.lastIndexOf('$');
    return nested < 0 || isApi(types.get(type.name.substring(0, nested)));
  }

  /** What was written in the source; a nested class file says it of itself with less. */
  private static int access(ClassNode type) {
    return type.innerClasses.stream().filter(nested -> nested.name.equals(type.name)).findAny()
        .map((InnerClassNode nested) -> nested.access).orElse(type.access & ~Opcodes.ACC_SUPER);
  }

  private static String header(ClassNode type) {
    int access = access(type);
    StringBuilder said = new StringBuilder(annotations(type.visibleAnnotations));
    boolean isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
    int modifiers = access & Modifier.classModifiers() & ~(isInterface ? Opcodes.ACC_ABSTRACT : 0);
    said.append(Modifier.toString(modifiers)).append(' ');
    if (type.permittedSubclasses != null) {
      said.append("sealed ");
    }
    said.append((access & Opcodes.ACC_ANNOTATION) != 0 ? "@interface" : isInterface ? "interface"
        : (access & Opcodes.ACC_ENUM) != 0 ? "enum" : type.superName.equals("java/lang/Record") ? "record" : "class");
    String plain = Stream.concat(Stream.of(type.superName), type.interfaces.stream())
        .map(name -> 'L' + name + ';').collect(Collectors.joining());
    Signature signature =
        new Signature(type.signature != null ? type.signature : plain, type.visibleTypeAnnotations);
    said.append(
        signature.typeParameters(TypeReference.CLASS_TYPE_PARAMETER, TypeReference.CLASS_TYPE_PARAMETER_BOUND));
    said.append(" extends ").append(signature.type(TypeReference.newSuperTypeReference(-1).getValue()));
    List<String> interfaces = new ArrayList<>();
    while (signature.more()) {
      interfaces.add(signature.type(TypeReference.newSuperTypeReference(interfaces.size()).getValue()));
    }
    if (!interfaces.isEmpty()) {
      said.append(" implements ").append(String.join(", ", interfaces));
    }
    if (type.permittedSubclasses != null) {
      said.append(" permits ").append(String.join(", ", type.permittedSubclasses).replace('/', '.').replace('$', '.'));
    }
    return said.toString();
  }

  /** Those of the type and those that it has of types that nobody can name, as builders do. */
  private void members(ClassNode type, ClassNode of, Set<String> had, Set<String> members) {
    int seen = (access(of) & Opcodes.ACC_FINAL) != 0 ? Opcodes.ACC_PUBLIC : SEEN;
    for (FieldNode field : type.fields) {
      if ((field.access & seen) != 0 && (field.access & HIDDEN) == 0 && had.add(field.name)) {
        members.add(field(field));
      }
    }
    for (MethodNode method : type.methods) {
      boolean constructor = method.name.equals("<init>");
      if ((method.access & seen) != 0 && (method.access & HIDDEN) == 0 && !method.name.equals("<clinit>")
          && (type == of || !constructor)
          && had.add(method.name + method.desc.substring(0, method.desc.indexOf(')')))) {
        members.add(method(method, type));
      }
    }
    Stream.concat(Stream.of(type.superName), type.interfaces.stream())
        .map(types::get)
        .filter(above -> above != null && !isApi(above))
        .forEach(above -> members(above, of, had, members));
  }

  private static String field(FieldNode field) {
    Signature type =
        new Signature(field.signature != null ? field.signature : field.desc, field.visibleTypeAnnotations);
    return annotations(field.visibleAnnotations) + Modifier.toString(field.access & Modifier.fieldModifiers()) + ' '
        + type.type(TypeReference.newTypeReference(TypeReference.FIELD).getValue()) + ' ' + field.name
        + (field.value == null ? "" : " = " + field.value);
  }

  private static String method(MethodNode method, ClassNode type) {
    Signature signature =
        new Signature(method.signature != null ? method.signature : method.desc, method.visibleTypeAnnotations);
    String typeParameters =
        signature.typeParameters(TypeReference.METHOD_TYPE_PARAMETER, TypeReference.METHOD_TYPE_PARAMETER_BOUND);
    String parameters = signature.parameters();
    String result = signature.type(TypeReference.newTypeReference(TypeReference.METHOD_RETURN).getValue());
    boolean isDefault = (type.access & Opcodes.ACC_INTERFACE) != 0
        && (method.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_STATIC)) == 0;
    return annotations(method.visibleAnnotations) + Modifier.toString(method.access & Modifier.methodModifiers()) + ' '
        + (isDefault ? "default " : "") + (typeParameters.isEmpty() ? "" : typeParameters + ' ')
        + (method.name.equals("<init>") ? "new" : result + ' ' + method.name)
        + ((method.access & Opcodes.ACC_VARARGS) != 0 ? parameters.replaceFirst("\\[]\\)$", "...)") : parameters)
        + (method.exceptions.isEmpty() ? "" : " throws " + String.join(", ", method.exceptions).replace('/', '.'))
        + (method.annotationDefault == null ? "" : " default " + method.annotationDefault);
  }

  /** Null marks and what is about to go; Jackson's annotations are no concern of a compiler. */
  private static String annotations(List<AnnotationNode> annotations) {
    return annotations == null ? "" : annotations.stream()
        .map(annotation -> annotation.desc)
        .filter(name -> name.startsWith("Lorg/jspecify/") || name.equals("Ljava/lang/Deprecated;"))
        .map(name -> '@' + name.substring(name.lastIndexOf('/') + 1, name.length() - 1) + ' ')
        .sorted().collect(Collectors.joining());
  }
}
