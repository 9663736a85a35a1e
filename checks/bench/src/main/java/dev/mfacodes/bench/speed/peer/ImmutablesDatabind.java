package dev.mfacodes.bench.speed.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Immutable values as this library has them, but bound by what is at hand. */
final class ImmutablesDatabind implements Case {

  @Override
  public String name() {
    return Cases.IMMUTABLES;
  }

  @Override
  public String does() {
    return "Immutables' own binding, every documented property";
  }

  @Override
  public Aggregate run(Path file) throws IOException {
    Counter counter = new Counter();
    Binders.jackson2(file, Frozen.SignIn.class, ImmutablesDatabind::count, counter);
    return counter.aggregate();
  }

  private static void count(Frozen.SignIn signIn, Counter counter) {
    List<Frozen.Step> steps = signIn.authenticationDetails();
    String result = "";
    String method = "";
    if (!steps.isEmpty()) {
      Frozen.Step last = steps.get(steps.size() - 1);
      result = Objects.requireNonNullElse(last.authenticationStepResultDetail(), "");
      method = Objects.requireNonNullElse(last.authenticationMethod(), "");
    }
    counter.add(Objects.requireNonNull(Objects.requireNonNull(signIn.status()).errorCode()), result, method,
        Objects.requireNonNull(signIn.userPrincipalName()),
        Times.second(Objects.requireNonNull(signIn.createdDateTime())));
  }
}
