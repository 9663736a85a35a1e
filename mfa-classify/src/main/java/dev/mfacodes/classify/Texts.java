package dev.mfacodes.classify;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/**
 * Numbers texts from 0 in the order in which they first come. Holds them as bytes one behind the other, and a table of
 * their places: five bytes beside the text's own, rounded up to four, and five to eleven of the table. Nothing is
 * hashed away: two texts never have one number. Not for several threads.
 */
final class Texts {

  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private static final int PAGE = 1 << 16;
  private static final int STEP = Integer.BYTES; // a place is a multiple of it: 32 bits reach 16 GiB
  private static final int ENTRY = Integer.BYTES + 1; // the number before a text, the end behind it

  /** Else who chooses names could have them all look for one place. It changes no number. */
  private final long seed = ThreadLocalRandom.current().nextLong();
  private final TextBytes bytes = new TextBytes();
  private final List<byte[]> pages = new ArrayList<>();
  private int free = PAGE; // in the last page
  private int[] table = new int[16]; // places, plus one
  private int size;

  /** How many different texts there are. */
  int size() {
    return size;
  }

  /** The number of a text, a new one if it comes for the first time. */
  int number(String text) {
    int slot = slot(bytes.set(text).hash(seed));
    if (table[slot] != 0) {
      return numberAt(table[slot]);
    }
    table[slot] = append();
    if (++size > table.length / 4 * 3) {
      grow();
    }
    return size - 1;
  }

  /** Where the current text is, or would be. */
  private int slot(long hash) {
    int mask = table.length - 1;
    int slot = (int) hash & mask;
    while (table[slot] != 0 && !bytes.isAt(page(table[slot]), offset(table[slot]) + Integer.BYTES)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** Writes the current text behind the others, and says where. */
  private int append() {
    int room = bytes.length() + ENTRY;
    byte[] page;
    if (free + room > PAGE) {
      page = new byte[Math.max(PAGE, room)];
      pages.add(page);
      free = 0;
    } else {
      page = pages.get(pages.size() - 1);
    }
    long place = ((long) pages.size() - 1) * (PAGE / STEP) + free / STEP + 1;
    if (place > 0xFFFF_FFFFL) {
      throw new IllegalStateException("more texts than 16 GiB");
    }
    INTS.set(page, free, size);
    bytes.write(page, free + Integer.BYTES);
    free += (room + STEP - 1) / STEP * STEP;
    return (int) place;
  }

  private byte[] page(int place) {
    return pages.get(Integer.divideUnsigned(place - 1, PAGE / STEP));
  }

  private static int offset(int place) {
    return Integer.remainderUnsigned(place - 1, PAGE / STEP) * STEP;
  }

  private int numberAt(int place) {
    return (int) INTS.get(page(place), offset(place));
  }

  private void grow() {
    int[] places = table;
    table = new int[places.length * 2];
    for (int place : places) {
      if (place != 0) {
        int slot = (int) bytes.set(page(place), offset(place) + Integer.BYTES).hash(seed);
        while (table[slot &= table.length - 1] != 0) {
          slot++;
        }
        table[slot] = place;
      }
    }
  }

  /** Each text once, in no order. */
  void forEach(Consumer<String> action) {
    for (int place : table) {
      if (place != 0) {
        action.accept(bytes.set(page(place), offset(place) + Integer.BYTES).toString());
      }
    }
  }
}
