package dev.mfacodes.model.wire;

import dev.mfacodes.model.schema.OtherProperties;
import java.io.Serializable;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a model, in one array: nearly every sign-in has some, few of it, and a linked map of them in the
 * builder and another in the model took a tenth of all memory that reading a sign-in takes.
 */
final class Kept extends AbstractMap<String, Object> implements OtherProperties {

  private static final long serialVersionUID = 1L;

  /** A name, its value, the next name: each name once. */
  private final Serializable[] pairs;

  Kept(Serializable... pairs) {
    this.pairs = pairs;
  }

  static Kept of(Map<String, Object> kept) {
    Filling filling = new Filling(kept.size());
    kept.forEach(filling::put);
    return filling.kept();
  }

  /** Of so many, one after the other. */
  static final class Filling {

    private final Serializable[] pairs;
    private int filled;

    Filling(int size) {
      pairs = new Serializable[2 * size];
    }

    void put(String name, Object value) {
      pairs[filled++] = name;
      pairs[filled++] = (Serializable) value;
    }

    Kept kept() {
      return new Kept(pairs);
    }
  }

  @Override
  public int size() {
    return pairs.length / 2;
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return get(name) != null;
  }

  @Override
  public @Nullable Object get(@Nullable Object name) {
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i].equals(name)) {
        return pairs[i + 1];
      }
    }
    return null;
  }

  @Override
  public Set<Entry<String, Object>> entrySet() {
    return new AbstractSet<>() {

      @Override
      public Iterator<Entry<String, Object>> iterator() {
        return new Entries();
      }

      @Override
      public int size() {
        return Kept.this.size();
      }
    };
  }

  private final class Entries implements Iterator<Entry<String, Object>> {

    private int next;

    @Override
    public boolean hasNext() {
      return next < pairs.length;
    }

    @Override
    public Entry<String, Object> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Entry<String, Object> entry = Map.entry((String) pairs[next], pairs[next + 1]);
      next += 2;
      return entry;
    }
  }

  /** Looks for no name among all the others: somebody may have sent any number of them. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Kept kept && Arrays.equals(pairs, kept.pairs)
        || other instanceof Map<?, ?> map && map.size() == size() && new HashMap<>(this).equals(new HashMap<>(map));
  }

  @Override
  public int hashCode() { // any order has the same
    return super.hashCode();
  }
}
