package dev.mfacodes.read.input;

/** The size above which a record is not read, in words. */
public final class RecordLimit {

  private static final int MEGABYTE = 1 << 20;

  private RecordLimit() {}

  /** What is wrong with a record that has more bytes than the limit. */
  public static String exceeded(int bytes) {
    return "longer than " + (bytes % MEGABYTE == 0 ? bytes / MEGABYTE + " MB" : bytes + " bytes");
  }
}
