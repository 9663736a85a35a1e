package check.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.TypeReference;
import org.objectweb.asm.tree.TypeAnnotationNode;

/**
 * Reads a generic signature as JVMS 4.7.9.1 writes it and says it as Java does, with the null mark before each type
 * that has one: {@code java.util.Map<String, @Nullable Object>}.
 */
final class Signature {

  private static final String MARK = "Lorg/jspecify/annotations/Nullable;";

  private final String text;
  private final List<TypeAnnotationNode> annotations;
  private int at;

  /** Where marks stand in the type that is being read, by the path that the class file gives them. */
  private Map<String, String> marks = Map.of();

  Signature(String text, List<TypeAnnotationNode> annotations) {
    this.text = text;
    this.annotations = annotations == null ? List.of() : annotations;
  }

  /** {@code <T extends Object>}, or nothing. */
  String typeParameters(int sort, int boundSort) {
    if (text.charAt(at) != '<') {
      return "";
    }
    at++;
    List<String> parameters = new ArrayList<>();
    while (text.charAt(at) != '>') {
      int colon = text.indexOf(':', at);
      String name = text.substring(at, colon);
      at = colon;
      marks(TypeReference.newTypeParameterReference(sort, parameters.size()).getValue());
      String marked = marks.getOrDefault("", "");
      List<String> bounds = new ArrayList<>();
      for (int bound = 0; text.charAt(at) == ':'; bound++) {
        at++;
        if (text.charAt(at) != ':') { // no class before the interfaces
          bounds.add(type(
              TypeReference.newTypeParameterBoundReference(boundSort, parameters.size(), bound).getValue()));
        }
      }
      parameters.add(marked + name + " extends " + String.join(" & ", bounds));
    }
    at++;
    return '<' + String.join(", ", parameters) + '>';
  }

  /** {@code (int, String)}. */
  String parameters() {
    at++;
    List<String> parameters = new ArrayList<>();
    while (text.charAt(at) != ')') {
      parameters.add(type(TypeReference.newFormalParameterReference(parameters.size()).getValue()));
    }
    at++;
    return '(' + String.join(", ", parameters) + ')';
  }

  /** The next type, marked by the annotations of that place. */
  String type(int reference) {
    marks(reference);
    return type("");
  }

  boolean more() {
    return at < text.length();
  }

  private void marks(int reference) {
    marks = new HashMap<>();
    for (TypeAnnotationNode annotation : annotations) {
      if (annotation.typeRef == reference) {
        String path = annotation.typePath == null ? "" : annotation.typePath.toString();
        String mark = annotation.desc.equals(MARK)
            ? "@Nullable " : '@' + annotation.desc.substring(1, annotation.desc.length() - 1).replace('/', '.') + ' ';
        marks.merge(path, mark, String::concat);
      }
    }
  }

  private String type(String path) {
    String mark = marks.getOrDefault(path, "");
    char kind = text.charAt(at++);
    return switch (kind) {
      case '^' -> type(path);
      case '[' -> mark.isEmpty() ? type(path + '[') + "[]" : type(path + '[') + ' ' + mark + "[]";
      case 'T' -> mark + upTo(';');
      case 'L' -> classType(path);
      default -> mark + primitive(kind);
    };
  }

  private String classType(String path) {
    StringBuilder said = new StringBuilder();
    String where = path;
    while (true) {
      char here = text.charAt(at++);
      if (here == ';') {
        // Marks of an inner class that is not static have a dot for each class around it.
        String mark = marks.getOrDefault(path, marks.getOrDefault(path + '.', ""));
        return mark + said.toString().replaceFirst("^java\\.lang\\.(?=[A-Z])", "");
      }
      if (here == '<') {
        said.append(arguments(where));
      } else if (here == '.') {
        where += '.';
        said.append('.');
      } else {
        said.append(here == '/' || here == '$' ? '.' : here);
      }
    }
  }

  private String arguments(String path) {
    List<String> arguments = new ArrayList<>();
    while (text.charAt(at) != '>') {
      String place = path + arguments.size() + ';';
      String mark = marks.getOrDefault(place, "");
      switch (text.charAt(at)) {
        case '*' -> {
          at++;
          arguments.add(mark + '?');
        }
        case '+' -> {
          at++;
          arguments.add(mark + "? extends " + type(place + '*'));
        }
        case '-' -> {
          at++;
          arguments.add(mark + "? super " + type(place + '*'));
        }
        default -> arguments.add(type(place));
      }
    }
    at++;
    return '<' + String.join(", ", arguments) + '>';
  }

  private String upTo(char end) {
    int from = at;
    at = text.indexOf(end, at) + 1;
    return text.substring(from, at - 1);
  }

  private static String primitive(char kind) {
    return switch (kind) {
      case 'B' -> "byte";
      case 'C' -> "char";
      case 'D' -> "double";
      case 'F' -> "float";
      case 'I' -> "int";
      case 'J' -> "long";
      case 'S' -> "short";
      case 'V' -> "void";
      case 'Z' -> "boolean";
      default -> throw new IllegalStateException("no type begins with " + kind);
    };
  }
}
