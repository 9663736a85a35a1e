package dev.mfacodes.model.text;

import java.util.Locale;

/** The languages that this library writes. */
public enum Language {

  /** English, which also answers for every language but Dutch. */
  ENGLISH("en"),

  /** Dutch. */
  DUTCH("nl");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /**
   * The language to write for a reader.
   *
   * @param reader the reader's locale
   * @return Dutch for {@code nl}, {@code nl-NL}, {@code nl-BE} and the like; else English
   */
  public static Language of(Locale reader) {
    return reader.getLanguage().equals(DUTCH.code) ? DUTCH : ENGLISH;
  }

  /**
   * The language's code in ISO 639.
   *
   * @return {@code en} or {@code nl}
   */
  public String code() {
    return code;
  }
}
