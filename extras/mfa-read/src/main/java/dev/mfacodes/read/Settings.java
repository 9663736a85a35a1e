package dev.mfacodes.read;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongConsumer;

/**
 * What a caller may say about an input.
 *
 * @param columns the names that columns have, by the folded name that they are known by
 */
record Settings(
    Optional<ExportFormat> format,
    Map<String, String> columns,
    Optional<ZoneId> zone,
    OptionalInt maxRecordBytes,
    int maxExpansion,
    Optional<Path> authDetails,
    LongConsumer bytesRead) {

  /** A sign-in has some thousand bytes; parsing takes several times the bytes in memory. */
  static final int JSON_RECORD_BYTES = 16 << 20;

  /** A row has some thousand, too, and an open quote is followed no further. */
  static final int CSV_RECORD_BYTES = 1 << 20;

  /** Logs shrink to a twentieth, very uniform ones to a hundredth; a bomb to a thousandth. */
  static final int EXPANSION = 250;

  /** Whether nothing but the content says what the content is, and nothing else is read with it. */
  boolean onlyContentSays() {
    return format.isEmpty() && authDetails.isEmpty();
  }

  int jsonRecordBytes() {
    return maxRecordBytes.orElse(JSON_RECORD_BYTES);
  }

  int csvRecordBytes() {
    return maxRecordBytes.orElse(CSV_RECORD_BYTES);
  }
}
