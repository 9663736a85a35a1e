package check.promises;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Hears all that is logged by java.util.logging, where System.Logger ends as well, and printed, while it is open. */
final class Listening implements AutoCloseable {

  /** The JDK and the test's own engine. */
  private static final List<String> OTHERS = List.of("java.", "jdk.", "sun.", "org.junit");

  private static final Logger ROOT = Logger.getLogger("");

  private final List<String> logged = Collections.synchronizedList(new ArrayList<>());
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final Level level = ROOT.getLevel();

  private final Handler handler = new Handler() {

    @Override
    public void publish(LogRecord told) {
      String logger = String.valueOf(told.getLoggerName());
      if (OTHERS.stream().noneMatch(logger::startsWith)) {
        logged.add(logger + ": " + told.getMessage());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  };

  private Listening() {}

  static Listening begin() {
    Listening listening = new Listening();
    PrintStream both = new PrintStream(listening.printed, true, StandardCharsets.UTF_8);
    System.setOut(both);
    System.setErr(both);
    ROOT.addHandler(listening.handler);
    ROOT.setLevel(Level.ALL);
    return listening;
  }

  List<String> logged() {
    return List.copyOf(logged);
  }

  String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    ROOT.setLevel(level);
    ROOT.removeHandler(handler);
    System.setOut(out);
    System.setErr(err);
  }
}
