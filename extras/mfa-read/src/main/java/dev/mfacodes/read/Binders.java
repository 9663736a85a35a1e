package dev.mfacodes.read;

import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.read.bind.Binder;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

/**
 * Binders for single records that come from any thread, a few for all: each is for one thread at a time, and the better
 * the more it was used. They remember values, personal ones too, and show none.
 */
final class Binders {

  private static final BlockingDeque<Binder<SignIn>> IDLE =
      new LinkedBlockingDeque<>(Runtime.getRuntime().availableProcessors());

  private Binders() {}

  /** The sign-in of a record that is one of Graph beyond doubt, and spelled as the model writes it. */
  static Optional<SignIn> signIn(byte[] record) {
    Binder<SignIn> idle = IDLE.pollFirst();
    Binder<SignIn> binder = idle != null ? idle : ModelLane.binder();
    Optional<SignIn> signIn = binder.model(record).filter(Recognition::hasStatusAndTime);
    IDLE.offerFirst(binder);
    return signIn;
  }
}
