package dev.mfacodes.read;

import java.util.function.LongConsumer;

/**
 * Keeps what the code of callers throws apart from what reading throws. Languages without checked exceptions let it
 * throw an {@code IOException}; nobody here may take that for one of the input.
 */
final class Callers {

  private Callers() {}

  /** The same visitor; a checked exception comes as the cause of an unchecked one. */
  static EventVisitor apart(EventVisitor visitor) {
    return new EventVisitor() {
      @Override
      public void signIn(SignInEvent event) {
        try {
          visitor.signIn(event);
        } catch (Exception thrown) {
          throw unchecked(thrown);
        }
      }

      @Override
      public void other(ReadResult result) {
        try {
          visitor.other(result);
        } catch (Exception thrown) {
          throw unchecked(thrown);
        }
      }
    };
  }

  /** The same listener; a checked exception comes as the cause of an unchecked one. */
  static LongConsumer apart(LongConsumer listener) {
    return count -> {
      try {
        listener.accept(count);
      } catch (Exception thrown) {
        throw unchecked(thrown);
      }
    };
  }

  private static RuntimeException unchecked(Exception thrown) {
    if (thrown instanceof RuntimeException runtime) {
      return runtime;
    }
    if (thrown instanceof InterruptedException) {
      Thread.currentThread().interrupt(); // who throws it has cleared that
    }
    return new IllegalStateException(thrown);
  }
}
