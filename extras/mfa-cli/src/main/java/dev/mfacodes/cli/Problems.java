package dev.mfacodes.cli;

import dev.mfacodes.read.Position;
import dev.mfacodes.read.ReadResult;
import dev.mfacodes.read.SignInEvent;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What could not be read: one line each, and the exit code that follows. */
final class Problems {

  private static final String REGISTRATION = "not a sign-in, but who is registered";
  private static final String SIGN_IN = "a sign-in, and not who is registered";

  private final PrintStream messages;
  private final Progress progress;
  private final Function<ReadResult.Found, Optional<String>> unwanted;
  private long read;
  private long skipped;
  private boolean unreadable;
  private final Set<String> withUnwanted = new HashSet<>();
  private Optional<Position> last = Optional.empty();

  /**
   * No problems yet.
   *
   * @param messages where they are told
   * @param progress what stands in their way there
   * @param unwanted why a record that was read is of no use to the command, if so
   */
  Problems(PrintStream messages, Progress progress, Function<ReadResult.Found, Optional<String>> unwanted) {
    this.messages = messages;
    this.progress = progress;
    this.unwanted = unwanted;
  }

  /** For commands about sign-ins. */
  static Optional<String> ifNotSignIn(ReadResult.Found found) {
    return found instanceof ReadResult.RegistrationFound ? Optional.of(REGISTRATION) : Optional.empty();
  }

  /** For commands about registrations. */
  static Optional<String> ifNotRegistration(ReadResult.Found found) {
    return found instanceof ReadResult.RegistrationFound ? Optional.empty() : Optional.of(SIGN_IN);
  }

  /** For commands that take everything. */
  static Optional<String> never(ReadResult.Found found) {
    return Optional.empty();
  }

  /** Counts a record, or says what is wrong. */
  void take(ReadResult result) {
    if (result instanceof ReadResult.Problem problem && problem.scope() == ReadResult.Scope.RECORD) {
      skipped++;
      print(problem.position().source() + ": " + place(problem.position()) + ": " + Masking.mask(problem.message()));
    } else if (result instanceof ReadResult.Problem problem) {
      unreadable = true;
      print(problem.position().source() + ": " + Masking.mask(problem.reason()) + readSoFar(problem) + hint(problem));
    } else if (result instanceof ReadResult.Remark remark && remark.topic() == ReadResult.Topic.WARNING) {
      print(remark.position().source() + ": " + Masking.mask(remark.text()));
    } else if (result instanceof ReadResult.Found found) {
      unwanted.apply(found).ifPresentOrElse(reason -> unwanted(found.position(), reason), () -> read++);
    }
    if (!(result instanceof ReadResult.Remark)) {
      last = Optional.of(result.position());
    }
  }

  /** Counts a sign-in. */
  void take(SignInEvent event) {
    read++;
    last = Optional.of(event.position());
  }

  /** Of many in one input, the first is told. */
  private void unwanted(Position position, String reason) {
    skipped++;
    if (withUnwanted.add(position.source())) {
      print(position.source() + ": " + place(position) + ": " + reason + "; others like it are only counted");
    }
  }

  /** Behind another record of the same line, the line alone does not find it. */
  private String place(Position position) {
    boolean sameLine = last.filter(before ->
        before.source().equals(position.source()) && before.line() == position.line()).isPresent();
    return "line " + position.line()
        + (sameLine && position.index().isPresent() ? ", index " + position.index().getAsLong() : "");
  }

  private static String readSoFar(ReadResult.Problem problem) {
    return problem.position().byteOffset() > 0 ? "; read up to line " + problem.position().line() : "";
  }

  private static String hint(ReadResult.Problem problem) {
    return problem.field()
        .map(column -> "; name it with --column " + Inputs.spelled(column) + "=NAME")
        .orElse("");
  }

  /** Says how many records were skipped, if any, and returns the exit code. */
  int report() {
    if (skipped > 0) {
      print(read + " records read, " + skipped + " skipped");
    }
    return unreadable ? Mfa.UNUSABLE : skipped > 0 ? Mfa.SKIPPED : Mfa.FINE;
  }

  private void print(String message) {
    progress.clearLine();
    messages.print(line(message));
  }

  /** One line, whatever the message holds. */
  static String line(String message) {
    return "mfa: " + Printable.line(message) + '\n';
  }
}
