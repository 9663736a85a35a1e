package dev.mfacodes.model.code;

/** The catalogue as a whole. */
public final class Catalogue {

  private Catalogue() {}

  /**
   * The version of what the catalogue says, apart from the version of the code around it: a changed reading is a major
   * change, a new code or spelling a minor one, a better text a patch. The change log names each under
   * <em>Catalogue</em>.
   *
   * @return three numbers with dots between them, as {@code 1.0.0}
   */
  public static String version() {
    return "1.0.0";
  }
}
