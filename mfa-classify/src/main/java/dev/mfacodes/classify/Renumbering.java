package dev.mfacodes.classify;

/**
 * Gives the few of many numbers that come at all new ones from 0 on, in the order in which they first come. Eleven to
 * 21 bytes a number. Not for several threads.
 */
final class Renumbering {

  private static final int SCATTER = 0x9E3779B9; // 2^32 by the golden ratio: neighbours come to lie apart

  private int[] table = new int[32]; // a number plus one, and its new one
  private int size;

  /** The new number of a number, which is not negative. */
  int number(int number) {
    int slot = slot(number);
    if (table[slot] == 0) {
      table[slot] = number + 1;
      table[slot + 1] = size++;
      if (size > table.length / 8 * 3) {
        grow();
        return size - 1;
      }
    }
    return table[slot + 1];
  }

  private int slot(int number) {
    int mask = table.length - 1;
    int slot = (number * SCATTER >>> Integer.numberOfLeadingZeros(mask >> 1)) * 2;
    while (table[slot] != 0 && table[slot] != number + 1) {
      slot = slot + 2 & mask;
    }
    return slot;
  }

  private void grow() {
    int[] before = table;
    table = new int[before.length * 2];
    for (int i = 0; i < before.length; i += 2) {
      if (before[i] != 0) {
        int slot = slot(before[i] - 1);
        table[slot] = before[i];
        table[slot + 1] = before[i + 1];
      }
    }
  }
}
