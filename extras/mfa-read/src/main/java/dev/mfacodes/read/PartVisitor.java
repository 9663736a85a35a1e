package dev.mfacodes.read;

/** Takes what is read in a part of a file, with positions within the part. */
interface PartVisitor extends EventVisitor {

  /**
   * Comes first.
   *
   * @param from where the part begins in the file
   */
  void begins(long from);

  /**
   * What is left of the part cannot be read.
   *
   * @param reason why
   */
  void breaksOff(String reason);

  /**
   * Comes last.
   *
   * @param bytes how many bytes the part has
   * @param lines how many line breaks it has
   * @param pages whether there are pages in it, of which the last may have named a next one
   */
  void ends(long bytes, long lines, boolean pages);
}
