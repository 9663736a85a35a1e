package dev.mfacodes.cli;

/**
 * Where a page is shown.
 *
 * @param columns how wide it is
 * @param colour whether colours are shown there; never in a file
 */
record Display(int columns, boolean colour) {

  /** A file, a pipe. */
  static final Display PLAIN = new Display(Page.WIDTH, false);
}
