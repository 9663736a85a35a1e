package dev.mfacodes.classify;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The figures of each period, made whenever one is asked for: only their {@link Totals} are held, and packed. Cannot be
 * changed.
 *
 * @param <P> what a period goes by
 */
final class FiguresByPeriod<P> extends AbstractMap<P, MfaFigures> implements SortedMap<P, MfaFigures>, Serializable {

  private static final long serialVersionUID = 1L;

  private final transient SortedMap<P, byte[]> totals;
  private final transient Packing packing;

  FiguresByPeriod(SortedMap<P, byte[]> totals, Packing packing) {
    this.totals = totals;
    this.packing = packing;
  }

  private MfaFigures figures(byte[] packed) {
    return new TallyFigures(packing.unpack(packed)).figures();
  }

  @Override
  public Set<Entry<P, MfaFigures>> entrySet() {
    return new AbstractSet<>() {

      @Override
      public Iterator<Entry<P, MfaFigures>> iterator() {
        return totals.entrySet().stream()
            .map(period -> Map.entry(period.getKey(), figures(period.getValue())))
            .iterator();
      }

      @Override
      public boolean contains(@Nullable Object entry) {
        return entry instanceof Entry<?, ?> period
            && containsKey(period.getKey())
            && Objects.equals(get(period.getKey()), period.getValue());
      }

      @Override
      public int size() {
        return totals.size();
      }

      // streams know by it that there is an order
      @Override
      public Spliterator<Entry<P, MfaFigures>> spliterator() {
        return Spliterators.spliterator(this, Spliterator.ORDERED | Spliterator.DISTINCT);
      }
    };
  }

  @Override
  public Set<P> keySet() {
    return Collections.unmodifiableSet(totals.keySet());
  }

  @Override
  public boolean containsKey(@Nullable Object period) {
    return totals.containsKey(period);
  }

  @Override
  public @Nullable MfaFigures get(@Nullable Object period) {
    byte[] packed = totals.get(period);
    return packed == null ? null : figures(packed);
  }

  @Override
  public @Nullable Comparator<? super P> comparator() {
    return totals.comparator();
  }

  @Override
  public SortedMap<P, MfaFigures> subMap(P from, P to) {
    return new FiguresByPeriod<>(totals.subMap(from, to), packing);
  }

  @Override
  public SortedMap<P, MfaFigures> headMap(P to) {
    return new FiguresByPeriod<>(totals.headMap(to), packing);
  }

  @Override
  public SortedMap<P, MfaFigures> tailMap(P from) {
    return new FiguresByPeriod<>(totals.tailMap(from), packing);
  }

  @Override
  public P firstKey() {
    return totals.firstKey();
  }

  @Override
  public P lastKey() {
    return totals.lastKey();
  }

  /** Figures are what is written, of all periods at once; how they are held is not, and what is read is a plain map. */
  private Object writeReplace() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(this));
  }

  /** Nobody writes one: what says so is forged. */
  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("written as another map");
  }
}
