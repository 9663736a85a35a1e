package dev.mfacodes.read;

import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.read.bind.Binder;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Binders for single records that come from any thread: each remembers values, and is for one thread at a time. */
final class Binders {

  /** As many as were ever in use at a time. */
  private static final Queue<Binder<SignIn>> IDLE = new ConcurrentLinkedQueue<>();

  private Binders() {}

  /** The sign-in of a record that is one of Graph beyond doubt, and spelled as the model writes it. */
  static Optional<SignIn> signIn(byte[] record) {
    Binder<SignIn> binder = IDLE.poll();
    if (binder == null) {
      binder = ModelLane.binder();
    }
    try {
      return binder.model(record).filter(Recognition::isPlainGraph);
    } finally {
      IDLE.add(binder);
    }
  }
}
