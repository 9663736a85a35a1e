package dev.mfacodes.sql;

/** A file that cannot be asked anything. */
final class UnusableFileException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * About one file.
   *
   * @param file as the caller named it
   * @param reason what is wrong, in English; never a value of the file
   */
  UnusableFileException(String file, String reason) {
    super(file + ": " + reason);
  }
}
