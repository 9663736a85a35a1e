package dev.mfacodes.cli.read;

import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.SignIn;

/** Takes what a reader finds, in the order of the file. */
public interface Receiver {

  /**
   * Takes a sign-in.
   *
   * @param position where it begins
   * @param format the format it came in
   * @param signIn the sign-in
   */
  void signIn(Position position, ExportFormat format, SignIn signIn);

  /**
   * Takes a row of the activity report.
   *
   * @param position where it begins
   * @param row the row
   */
  void row(Position position, ActivityReportRow row);

  /**
   * Takes note of a record that cannot be used.
   *
   * @param position where it begins
   * @param reason the path of the field, where there is one, and what is wrong; never a value
   */
  void problem(Position position, String reason);
}
