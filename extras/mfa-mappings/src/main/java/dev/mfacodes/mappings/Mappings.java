package dev.mfacodes.mappings;

/** The mappings as a whole. */
public final class Mappings {

  private Mappings() {}

  /**
   * The version of what {@code mappings.json} says, apart from the version of the code around it and from the versions
   * of the schemas: a value that goes elsewhere is a major change, a new value or schema a minor one, a better sentence
   * a patch.
   *
   * @return three numbers with dots between them, as {@code 1.0.0}
   */
  public static String version() {
    return "1.0.0";
  }
}
