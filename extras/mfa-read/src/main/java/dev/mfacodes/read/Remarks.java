package dev.mfacodes.read;

import java.util.Locale;

/** Remarks that more than one kind of input has. */
final class Remarks {

  private static final String NEXT_PAGE = "the last page names a next one, whose records are not in this file";

  private Remarks() {}

  static ReadResult.Remark format(Position position, Recognition recognised) {
    String format = recognised.format().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new ReadResult.Remark(position, ReadResult.Topic.FORMAT, format + ": " + recognised.evidence());
  }

  /** The format that such a remark names. */
  static ExportFormat formatIn(ReadResult.Remark remark) {
    String format = remark.text().substring(0, remark.text().indexOf(':'));
    return ExportFormat.valueOf(format.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  static ReadResult.Remark nextPage(Position end) {
    return new ReadResult.Remark(end, ReadResult.Topic.WARNING, NEXT_PAGE);
  }

  static boolean isNextPage(ReadResult.Remark remark) {
    return remark.text().equals(NEXT_PAGE);
  }
}
