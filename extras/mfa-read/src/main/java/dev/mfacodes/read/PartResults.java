package dev.mfacodes.read;

import dev.mfacodes.read.input.ByteWindow;
import dev.mfacodes.read.input.PartInput;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What was read in a part of a file, in its order and with positions within the part.
 *
 * @param results sign-ins that have models and other results; {@link #KEPT} for the next one of those that are kept
 * @param kept the other sign-ins
 * @param from where the part begins in the file
 * @param bytes how many bytes it has
 * @param lines how many line breaks it has
 * @param pages whether there are pages in it, of which the last may name a next one
 */
record PartResults(List<Object> results, KeptEvents kept, long from, long bytes, long lines, boolean pages) {

  /** Stands for a sign-in that is kept elsewhere. */
  static final Object KEPT = new Object();

  /** Reads parts one after the other, for one thread: what it learned of one part helps with the next. */
  static final class Reader implements EventVisitor {

    private final String name;
    private final Settings settings;
    private final ByteWindow window = new ByteWindow(InputStream.nullInputStream());
    private final EventLane lane = new EventLane(this);
    private List<Object> results = new ArrayList<>();
    private KeptEvents kept;

    Reader(String name, Settings settings) {
      this.name = name;
      this.kept = new KeptEvents(name);
      this.settings = settings;
      lane.through(name, window, settings);
    }

    @Override
    public void signIn(SignInEvent event) {
      if (lane.isAt(event)) {
        lane.keepIn(kept);
        results.add(KEPT);
      } else {
        results.add(KeptEvent.of(event));
      }
    }

    @Override
    public void other(ReadResult result) {
      results.add(result);
    }

    PartResults read(LinesFile file, int number) {
      results = new ArrayList<>();
      kept = new KeptEvents(name);
      try (PartInput part = file.part(number)) {
        window.restart(part);
        lane.restart();
        JsonSource source = JsonSource.ofLines(name, window, settings, lane);
        try {
          boolean more = true;
          while (more) {
            more = source.readOn(lane::deliver);
          }
        } catch (IOException unreadable) { // its message may be in any language
          other(unreadable(source.line()));
        }
        return new PartResults(results, kept, part.from(), part.length(), source.line() - 1, source.hadPages());
      } catch (IOException notOpened) {
        other(unreadable(1));
        return new PartResults(results, kept, 0, 0, 0, false);
      }
    }

    private ReadResult.Problem unreadable(long line) {
      Position until = new Position(name, line, OptionalLong.empty(), 0);
      return new ReadResult.Problem(until, ReadResult.Scope.INPUT, Optional.empty(), Results.UNREADABLE);
    }
  }
}
