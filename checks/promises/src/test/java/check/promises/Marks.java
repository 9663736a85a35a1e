package check.promises;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Personal values that are nobody's, of a shape that nothing else has. Once they are in, they must not come out. */
final class Marks {

  /** In every value; nothing of the project has it. */
  private static final String SIGN = "zq7f3a";

  static final String MAIL = SIGN + "@example.com";

  /** Has no shape that would tell it from any other words. */
  static final String NAME = "Qx5jansen Example";

  static final String PHONE = "+31 20 555 0199";

  static final String IPV4 = "192.0.2.99";

  static final String IPV6 = "2001:db8::7f3a:99";

  /** What a free text may hold of a person, and can be known by its shape. */
  static final String SHAPES = MAIL + " or " + PHONE + " from " + IPV4 + " and " + IPV6;

  /** The same and a name, which nobody can know. */
  static final String EVERYTHING = NAME + ", " + SHAPES;

  private static final List<String> SIGNS_OF_SHAPES = List.of(SIGN, "555 0199", "5550199", IPV4, "::7f3a");
  private static final String SIGN_OF_NAME = "qx5jansen";

  private Marks() {}

  /** Which of them a text holds; none if all is well. */
  static List<String> in(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    return Stream.concat(SIGNS_OF_SHAPES.stream(), Stream.of(SIGN_OF_NAME)).filter(small::contains).toList();
  }

  /** Without the name, where a text may hold what a tenant named something. */
  static List<String> butName(List<String> marks) {
    return marks.stream().filter(mark -> !mark.equals(SIGN_OF_NAME)).toList();
  }

  /** Which of them the messages hold, from the outermost to what caused it and what was suppressed. */
  static List<String> in(Throwable thrown) {
    Stream<String> own = in(thrown.toString() + ' ' + thrown.getLocalizedMessage()).stream();
    Stream<Throwable> further = Stream.concat(Stream.ofNullable(thrown.getCause()), Stream.of(thrown.getSuppressed()));
    return Stream.concat(own, further.flatMap(other -> in(other).stream())).distinct().toList();
  }
}
