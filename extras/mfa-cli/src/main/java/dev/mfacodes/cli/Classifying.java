package dev.mfacodes.cli;

import dev.mfacodes.cli.read.ExportFormat;
import dev.mfacodes.cli.read.Position;
import dev.mfacodes.cli.read.Receiver;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.SignIn;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Classifies the records of one file as they come. */
record Classifying(String file, ResultWriter results, Problems problems) implements Receiver {

  @Override
  public void signIn(Position position, ExportFormat format, SignIn signIn) {
    write(position, Event.of(signIn, format));
  }

  @Override
  public void row(Position position, ActivityReportRow row) {
    write(position, Event.of(row));
  }

  @Override
  public void problem(Position position, String reason) {
    problems.record(file, position, reason);
  }

  private void write(Position position, Event event) {
    try {
      results.write(file, position, event);
    } catch (IOException notWritten) { // not to be taken for an input that cannot be read
      throw new UncheckedIOException(notWritten);
    }
  }
}
