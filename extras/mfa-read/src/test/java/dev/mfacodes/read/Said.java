package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.classify.UnknownValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** All that is said of an input, by either door: to be the same. */
final class Said {

  /** What is said of a sign-in. */
  record OfSignIn(
      Position position,
      ExportFormat format,
      List<String> conflicts,
      Classification classification,
      List<UnknownValue> unknownValues,
      Optional<String> user,
      OptionalLong epochSecond,
      boolean interactive,
      MfaEvent event) {

    static OfSignIn of(ReadResult.SignInFound found) {
      Classification answer = Classifier.classify(found.signIn());
      MfaEvent event = MfaEvent.of(found.signIn(), answer);
      OptionalLong second =
          event.time().map(Instant::getEpochSecond).map(OptionalLong::of).orElse(OptionalLong.empty());
      return new OfSignIn(found.position(), found.format(), found.conflicts(), answer, UnknownValue.in(found.signIn()),
          event.user(), second, event.interactive(), event);
    }

    static OfSignIn of(SignInEvent event) {
      return new OfSignIn(event.position(), event.format(), event.conflicts(), event.classification(),
          event.unknownValues(), event.user(),
          event.timed() ? OptionalLong.of(event.epochSecond()) : OptionalLong.empty(), event.interactive(),
          event.event());
    }
  }

  /** What a door said, and how many sign-ins it said it of without a model. */
  record All(List<Object> results, long partial) {}

  private Said() {}

  static List<Object> byModels(ExportReader reader, byte[] content) {
    return byModels(reader, new ByteArrayInputStream(content), new ByteArrayInputStream(content));
  }

  /** The models are the same by either way, too. */
  static List<Object> byModels(ExportReader reader, InputStream content, InputStream again) {
    List<Object> said = new ArrayList<>();
    try (Results longWay = reader.results(content, Outcome.NAME).theLongWay();
        Results quick = reader.results(again, Outcome.NAME)) {
      while (longWay.hasNext()) {
        ReadResult result = longWay.next();
        ReadResult other = quick.hasNext() ? quick.next() : null;
        if (!result.equals(other)) {
          assertThat(other).isEqualTo(result);
        }
        if (result instanceof ReadResult.SignInFound found) {
          assertThat(((ReadResult.SignInFound) other).signIn().toWire())
              .as("order").hasToString(found.signIn().toWire().toString());
          said.add(OfSignIn.of(found));
        } else {
          said.add(result);
        }
      }
      assertThat(quick.hasNext()).isFalse();
    } catch (IOException notClosed) {
      throw new UncheckedIOException(notClosed);
    }
    return said;
  }

  static All byEvents(ExportReader reader, byte[] content) {
    return byEvents(reader, new ByteArrayInputStream(content));
  }

  static All byEvents(ExportReader reader, InputStream content) {
    List<Object> results = new ArrayList<>();
    long[] partial = new long[1];
    try {
      EventReader.of(reader).read(content, Outcome.NAME, new EventVisitor() {
        @Override
        public void signIn(SignInEvent event) {
          partial[0] += event instanceof PartialEvent ? 1 : 0;
          results.add(OfSignIn.of(event));
        }

        @Override
        public void other(ReadResult result) {
          results.add(result);
        }
      });
    } catch (IOException notClosed) {
      throw new UncheckedIOException(notClosed);
    }
    return new All(results, partial[0]);
  }
}
