package dev.mfacodes.model.meaning;

/**
 * A word of this library's vocabulary: something that has a title and a description in every language.
 *
 * <p>Implemented by the enums of this library only: the catalogues of {@code dev.mfacodes.model.code} and the values
 * of the axes in this package.
 */
public interface Term {

  /**
   * The name of the constant, which is also its key in the texts and in the exported catalogue.
   *
   * @return the constant's name; never empty
   */
  String name();
}
