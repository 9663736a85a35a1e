package dev.mfacodes.read.scan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of texts, by their bytes. When it is full it forgets all and begins anew: what is asked for often is
 * soon there again, and nothing depends on what is.
 *
 * @param <T> what is known
 */
public final class Remembered<T> {

  private final Vocabulary texts;
  private final List<T> values = new ArrayList<>();

  public Remembered(int mostEntries, int mostBytes) {
    texts = new Vocabulary(mostEntries, mostBytes);
  }

  public @Nullable T find(byte[] bytes, int from, int to) {
    int number = texts.find(bytes, from, to);
    return number < 0 ? null : values.get(number);
  }

  /** Remembers what it does not know yet, unless that is larger than all it holds. */
  public void add(byte[] bytes, int from, int to, T value) {
    if (texts.add(bytes, from, to) < 0) {
      texts.clear();
      values.clear();
      if (texts.add(bytes, from, to) < 0) {
        return;
      }
    }
    values.add(value);
  }
}
