package dev.mfacodes.read.scan;

/** So many bytes may be remembered by all who share it, however many names and objects there are. */
public final class Budget {

  private int left;

  /**
   * A budget.
   *
   * @param bytes how many there are
   */
  public Budget(int bytes) {
    left = bytes;
  }

  /** Whether there is so much left, which is taken then. */
  public boolean take(int bytes) {
    if (bytes > left) {
      return false;
    }
    left -= bytes;
    return true;
  }

  /** So much is not needed any more. */
  public void giveBack(int bytes) {
    left += bytes;
  }
}
