package dev.mfacodes.cli.read;

/** One record cannot be used. The message says why and holds no value of the record. */
final class UnusableRecordException extends Exception {

  private static final long serialVersionUID = 1L;

  UnusableRecordException(String reason) {
    super(reason);
  }
}
