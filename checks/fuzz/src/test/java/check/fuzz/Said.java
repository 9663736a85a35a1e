package check.fuzz;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.classify.UnknownValue;
import dev.mfacodes.read.EventReader;
import dev.mfacodes.read.EventVisitor;
import dev.mfacodes.read.ExportFormat;
import dev.mfacodes.read.ExportReader;
import dev.mfacodes.read.Position;
import dev.mfacodes.read.ReadResult;
import dev.mfacodes.read.SignInEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What is said of an input: the same by either door. */
final class Said {

  /** What is said of a sign-in. */
  private record OfSignIn(
      Position position,
      ExportFormat format,
      List<String> conflicts,
      Classification classification,
      List<UnknownValue> unknownValues,
      Optional<String> user,
      OptionalLong second,
      boolean interactive,
      MfaEvent event) {

    static OfSignIn of(ReadResult.SignInFound found) {
      Classification answer = Classifier.classify(found.signIn());
      MfaEvent event = MfaEvent.of(found.signIn(), answer);
      Optional<Long> second = event.time().map(Instant::getEpochSecond);
      return new OfSignIn(found.position(), found.format(), found.conflicts(), answer, UnknownValue.in(found.signIn()),
          event.user(), second.map(OptionalLong::of).orElse(OptionalLong.empty()), event.interactive(), event);
    }

    static OfSignIn of(SignInEvent event) {
      OptionalLong second = event.timed() ? OptionalLong.of(event.epochSecond()) : OptionalLong.empty();
      return new OfSignIn(event.position(), event.format(), event.conflicts(), event.classification(),
          event.unknownValues(), event.user(), second, event.interactive(), event.event());
    }
  }

  private Said() {}

  /** Of models. */
  static List<Object> of(List<ReadResult> results) {
    List<Object> said = new ArrayList<>();
    for (ReadResult result : results) {
      said.add(result instanceof ReadResult.SignInFound found ? OfSignIn.of(found) : result);
    }
    return said;
  }

  /** By the quick door. */
  static List<Object> byEvents(ExportReader reader, InputStream in, String name) {
    List<Object> said = new ArrayList<>();
    try {
      EventReader.of(reader).read(in, name, new EventVisitor() {
        @Override
        public void signIn(SignInEvent event) {
          said.add(OfSignIn.of(event));
        }

        @Override
        public void other(ReadResult result) {
          Promise.require(!(result instanceof ReadResult.SignInFound), "a sign-in by the other way: " + result);
          said.add(result);
        }
      });
    } catch (IOException notClosed) {
      throw new UncheckedIOException(notClosed);
    }
    return said;
  }
}
