package dev.mfacodes.bench.speed.peer;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.read.EventReader;
import dev.mfacodes.read.EventVisitor;
import dev.mfacodes.read.ExportReader;
import dev.mfacodes.read.ReadResult;
import dev.mfacodes.read.SignInEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;

/** What sign-ins say, without the sign-ins: answers instead of the texts that endings are made of. */
final class PartialDoor implements Case {

  private final int threads;

  PartialDoor(int threads) {
    this.threads = threads;
  }

  @Override
  public String name() {
    return threads == 1 ? Cases.PARTIAL : Cases.PARTIAL_TWO_THREADS;
  }

  @Override
  public String does() {
    return "EventReader, classified; counts answers, users and times, not the texts of endings";
  }

  @Override
  public Aggregate run(Path file) throws IOException {
    Counter counter = new Counter();
    Map<Classification, long[]> answers = new IdentityHashMap<>(); // the same one comes again and again
    EventReader.of(ExportReader.standard()).read(file, threads, new EventVisitor() {

      @Override
      public void signIn(SignInEvent event) {
        counter.add(event.user().orElseThrow(), event.epochSecond());
        Classification answer = event.classification();
        long[] count = answers.get(answer);
        if (count == null) {
          count = new long[1];
          answers.put(answer, count);
        }
        count[0]++;
      }

      @Override
      public void other(ReadResult result) {
        if (result instanceof ReadResult.Problem problem) {
          throw new IllegalStateException(problem.position() + ": " + problem.message());
        }
      }
    });
    answers.forEach((answer, count) -> counter.answered(ModelDoor.Answer.of(answer), count[0]));
    return counter.aggregate();
  }
}
