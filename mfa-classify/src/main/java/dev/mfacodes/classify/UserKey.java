package dev.mfacodes.classify;

/**
 * What a user is counted by.
 *
 * @param name the name, which is personal
 * @param number the number of that name in the summary; {@link #NONE} in one that holds no names
 * @param hash the hash of the name; 0 in a summary that counts by numbers alone
 */
record UserKey(String name, int number, long hash) {

  static final int NONE = -1;

  /** No names. */
  @Override
  public String toString() {
    return "UserKey[" + number + ']';
  }
}
