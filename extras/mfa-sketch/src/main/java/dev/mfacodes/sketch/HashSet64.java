package dev.mfacodes.sketch;

import java.util.function.LongConsumer;

/** A few hashes, in a table of them. */
final class HashSet64 {

  private long[] table = new long[8]; // 0 is nothing
  private int size;

  /** Whether it was not there yet. Hashes 0 and 1 are one. */
  boolean add(long hash) {
    long its = hash == 0 ? 1 : hash;
    int slot = slot(its);
    if (table[slot] == its) {
      return false;
    }
    table[slot] = its;
    if (++size > table.length / 4 * 3) {
      grow();
    }
    return true;
  }

  private int slot(long hash) {
    int mask = table.length - 1;
    int slot = (int) hash & mask;
    while (table[slot] != 0 && table[slot] != hash) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] before = table;
    table = new long[before.length * 2];
    for (long hash : before) {
      if (hash != 0) {
        table[slot(hash)] = hash;
      }
    }
  }

  int size() {
    return size;
  }

  int bytes() {
    return table.length * Long.BYTES;
  }

  void forEach(LongConsumer action) {
    for (long hash : table) {
      if (hash != 0) {
        action.accept(hash);
      }
    }
  }
}
