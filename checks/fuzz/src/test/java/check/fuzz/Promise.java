package check.fuzz;

/** What has to hold. */
final class Promise {

  private Promise() {}

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }

  static void same(String when, Object first, Object second) {
    if (!first.equals(second)) {
      throw new AssertionError(when + ": " + second + " in place of " + first);
    }
  }
}
