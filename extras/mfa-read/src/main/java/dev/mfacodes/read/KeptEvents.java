package dev.mfacodes.read;

import dev.mfacodes.read.partial.KeptRows;
import dev.mfacodes.read.partial.PartialReader;
import java.util.Arrays;

/** What sign-ins say that were read without a model, kept until it is handed on. */
final class KeptEvents {

  private static final int LINE = 0;
  private static final int INDEX = 1;
  private static final int BYTE_OFFSET = 2;
  private static final int PLACE = 3;

  private final KeptRows rows = new KeptRows();
  private final PartialEvent event;
  private long[] places = new long[64 * PLACE];
  private int kept;
  private int handedOn;

  KeptEvents(String source) {
    event = new PartialEvent(source, rows);
  }

  /** Keeps the one that a reader is at. */
  void add(PartialReader reader, PartialEvent place) {
    if (kept * PLACE == places.length) {
      places = Arrays.copyOf(places, places.length * 2);
    }
    int at = kept++ * PLACE;
    places[at + LINE] = place.line();
    places[at + INDEX] = place.index();
    places[at + BYTE_OFFSET] = place.byteOffset();
    reader.keepIn(rows);
  }

  /** The next one of those that are kept; to be used before the one after it. */
  PartialEvent next() {
    rows.moveTo(handedOn);
    int at = handedOn++ * PLACE;
    return event.at(places[at + LINE], places[at + INDEX], places[at + BYTE_OFFSET]);
  }

  /** Keeps none any more. */
  void clear() {
    rows.clear();
    kept = 0;
    handedOn = 0;
  }
}
