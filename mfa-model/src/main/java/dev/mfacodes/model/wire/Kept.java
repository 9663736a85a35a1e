package dev.mfacodes.model.wire;

import dev.mfacodes.model.schema.OtherProperties;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a model, in one array: nearly every sign-in has some, few of it, and a linked map of them in the
 * builder and another in the model took a tenth of all memory that reading a sign-in takes.
 */
final class Kept extends AbstractMap<String, Object> implements OtherProperties {

  private static final long serialVersionUID = 1L;

  /** So many are looked through as quickly as they are looked up. */
  private static final int FEW = 16;

  /** A name, its value, the next name: each name once. */
  private final Serializable[] pairs;

  /** By name, of more than a few. Made in a race it is safe: all that it holds is behind a final field. */
  private transient @Nullable Map<String, Object> index;

  Kept(Serializable... pairs) {
    this.pairs = pairs;
  }

  static OtherProperties of(Map<String, Object> kept) {
    if (kept.isEmpty()) {
      return WireForm.NO_OTHERS;
    }
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
      pairs[filled++] = Objects.requireNonNull(name, "name");
      pairs[filled++] = (Serializable) Objects.requireNonNull(value, "value");
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
    if (size() > FEW) {
      return index().get(name);
    }
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i].equals(name)) {
        return pairs[i + 1];
      }
    }
    return null;
  }

  private Map<String, Object> index() {
    Map<String, Object> made = index;
    if (made == null) {
      made = Collections.unmodifiableMap(new HashMap<>(this));
      index = made;
    }
    return made;
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

  /** How many there are: names and values may be personal. */
  @Override
  public String toString() {
    return "OtherProperties[" + size() + ']';
  }

  /** Bytes may be forged, and whoever forges them may hold the array that comes out of them. */
  private Object readResolve() throws InvalidObjectException {
    Kept read = pairs == null ? new Kept(1) : new Kept(pairs.clone());
    if (!read.isWhole()) {
      throw new InvalidObjectException("no names with values, each name once");
    }
    return read;
  }

  private boolean isWhole() {
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] == null || i % 2 == 0 && !(pairs[i] instanceof String)) {
        return false;
      }
    }
    return pairs.length % 2 == 0 && new HashMap<>(this).size() == size();
  }
}
