package dev.mfacodes.read.json;

/** Reads records by itself, where it can. */
public interface Shortcut {

  /** In place of a position in an array. */
  long NO_INDEX = -1;

  /** Who reads none. */
  Shortcut NONE = new Shortcut() {
    @Override
    public int length() {
      return -1;
    }

    @Override
    public int lines() {
      return 0;
    }

    @Override
    public boolean take(long line, long index, long byteOffset) {
      throw new IllegalStateException("none was read");
    }
  };

  /**
   * Looks at the object that comes next, and holds it.
   *
   * @return how many bytes it has, if it is valid JSON and one to take; else negative
   */
  int length();

  /** How many line breaks are within it. */
  int lines();

  /**
   * Takes it.
   *
   * @param line where it begins
   * @param index its position in an array, or {@link #NO_INDEX}
   * @param byteOffset its first byte
   * @return whether to read on at once; else {@link Piece.Taken} says that it was taken
   */
  boolean take(long line, long index, long byteOffset);
}
