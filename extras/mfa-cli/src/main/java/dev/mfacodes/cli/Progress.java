package dev.mfacodes.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far a long read is, on a terminal: bytes, records a second, time left. A read of a moment shows nothing. */
final class Progress implements AutoCloseable {

  private static final Duration A_MOMENT = Duration.ofSeconds(1);
  private static final int MEGABYTE = 1 << 20;

  /**
   * A terminal.
   *
   * @param out what prints there
   * @param columns how wide it is
   */
  record Terminal(PrintStream out, int columns) {}

  private final Supplier<Optional<Terminal>> terminal;
  private final OptionalLong total;
  private final long start = System.nanoTime();
  private boolean looked;
  private Optional<Terminal> found = Optional.empty();
  private @Nullable ProgressBar bar;
  private long bytes;
  private long records;

  /**
   * Progress from nothing.
   *
   * @param terminal where it is shown; asked for after a moment, since that takes a moment too
   * @param total how many bytes there are, if that is known
   */
  Progress(Supplier<Optional<Terminal>> terminal, OptionalLong total) {
    this.terminal = terminal;
    this.total = total;
  }

  /** A record was read. */
  void record() {
    records++;
  }

  /** Further bytes were read: rare enough for a look at the clock. */
  void bytes(long count) {
    bytes += count;
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    if (!looked && elapsed.compareTo(A_MOMENT) >= 0) {
      looked = true;
      found = terminal.get();
      bar = found.map(here -> newBar(here, elapsed)).orElse(null);
    }
    if (bar != null) {
      bar.stepTo(bytes);
      bar.setExtraMessage(" " + records * 1_000 / Math.max(1, elapsed.toMillis()) + " records/s");
    }
  }

  private ProgressBar newBar(Terminal here, Duration elapsed) {
    return new ProgressBarBuilder()
        .setTaskName("mfa")
        .setStyle(ProgressBarStyle.ASCII)
        .setUnit(" MB", MEGABYTE)
        .setInitialMax(total.orElse(-1))
        .startsFrom(0, elapsed)
        .setConsumer(new ConsoleProgressBarConsumer(here.out(), here.columns() - 1))
        .build();
  }

  /** Takes the bar away, so that a line can be printed in its place. */
  void clearLine() {
    if (bar != null) {
      found.ifPresent(here -> here.out().print("\r" + " ".repeat(here.columns() - 1) + "\r"));
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      // it ends its line, and the cursor is on the next one: back to where it was, and nothing there
      found.ifPresent(here -> here.out().print("\u001b[1A\u001b[2K\r"));
    }
  }
}
