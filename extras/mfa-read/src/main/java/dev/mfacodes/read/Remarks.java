package dev.mfacodes.read;

import java.util.Locale;

/** Remarks that more than one kind of input has. */
final class Remarks {

  private Remarks() {}

  static ReadResult.Remark format(Position position, Recognition recognised) {
    String format = recognised.format().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new ReadResult.Remark(position, ReadResult.Topic.FORMAT, format + ": " + recognised.evidence());
  }
}
