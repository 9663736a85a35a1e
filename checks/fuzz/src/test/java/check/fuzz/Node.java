package check.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A JSON value whose text can be anything: names may come twice, and a single value is whatever stands there. Texts
 * have a character for each byte.
 */
sealed interface Node {

  void write(StringBuilder json);

  /** What stands there. */
  record Scalar(String text) implements Node {

    static Scalar quoted(String text) {
      return new Scalar(quote(text));
    }

    @Override
    public void write(StringBuilder json) {
      json.append(text);
    }
  }

  /** A name, as it stands there, and a value. */
  record Member(String name, Node value) {}

  /** An object. */
  record Members(List<Member> all) implements Node {

    Members() {
      this(new ArrayList<>());
    }

    void add(String name, Node value) {
      all.add(new Member(quote(name), value));
    }

    @Override
    public void write(StringBuilder json) {
      String before = "{";
      for (Member member : all) {
        json.append(before).append(member.name()).append(':');
        member.value().write(json);
        before = ",";
      }
      json.append(all.isEmpty() ? "{}" : "}");
    }
  }

  /** An array. */
  record Elements(List<Node> all) implements Node {

    Elements() {
      this(new ArrayList<>());
    }

    @Override
    public void write(StringBuilder json) {
      String before = "[";
      for (Node element : all) {
        json.append(before);
        element.write(json);
        before = ",";
      }
      json.append(all.isEmpty() ? "[]" : "]");
    }
  }

  default byte[] bytes() {
    StringBuilder json = new StringBuilder();
    write(json);
    return json.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** In UTF-8, with a character for each byte. */
  static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < ' ') {
        quoted.append(String.format("\\u%04x", (int) c));
      } else if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
