package dev.mfacodes.cli;

import dev.mfacodes.cli.read.ExportFormat;
import dev.mfacodes.cli.read.Position;
import dev.mfacodes.cli.read.Receiver;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.SignIn;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Classifies the records of one file as they come. */
final class Classifying implements Receiver {

  private final String file;
  private final ResultWriter results;
  private final Problems problems;
  private long lastLine;

  Classifying(String file, ResultWriter results, Problems problems) {
    this.file = file;
    this.results = results;
    this.problems = problems;
  }

  @Override
  public void signIn(Position position, ExportFormat format, SignIn signIn) {
    write(position, Event.of(signIn, format));
  }

  @Override
  public void row(Position position, ActivityReportRow row) {
    write(position, Event.of(row));
  }

  /** Behind another record of the same line, the line alone does not find it. */
  @Override
  public void problem(Position position, String reason) {
    problems.record(file, position, position.line() == lastLine, reason);
    lastLine = position.line();
  }

  private void write(Position position, Event event) {
    lastLine = position.line();
    try {
      results.write(file, position, event);
    } catch (IOException notWritten) { // not to be taken for an input that cannot be read
      throw new UncheckedIOException(notWritten);
    }
  }
}
