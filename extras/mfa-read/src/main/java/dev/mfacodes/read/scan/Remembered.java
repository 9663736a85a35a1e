package dev.mfacodes.read.scan;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * What is known of texts, by their bytes. When it is full it forgets all and begins anew: what is asked for often is
 * soon there again, and nothing depends on what is.
 *
 * @param <T> what is known
 */
public final class Remembered<T> {

  private final Vocabulary texts;
  private final ArrayList<T> values = new ArrayList<>();
  private final int mostBytes;

  /**
   * So many bytes of texts, but in a small heap no more than a share of it. What is known of them takes several times
   * as much.
   *
   * @param most how many are of use
   * @param share one of so many equal parts of the heap
   */
  public static int bytes(int most, int share) {
    return (int) Math.min(most, Runtime.getRuntime().maxMemory() / share);
  }

  /** Remembers so many, of so many bytes together. */
  public Remembered(int mostEntries, int mostBytes) {
    this.texts = new Vocabulary(mostEntries, mostBytes);
    this.mostBytes = mostBytes;
  }

  public @Nullable T find(byte[] bytes, int from, int to) {
    int number = texts.find(bytes, from, to);
    return number < 0 ? null : values.get(number);
  }

  /** Remembers what it does not know yet, unless that is larger than all it holds. */
  public void add(byte[] bytes, int from, int to, T value) {
    if (to - from > mostBytes) {
      return;
    }
    values.ensureCapacity(values.size() + 1); // a value without its text would be that of another
    if (texts.add(bytes, from, to) < 0) {
      texts.clear();
      values.clear();
      texts.add(bytes, from, to);
    }
    values.add(value);
  }
}
