package dev.mfacodes.classify;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Rows, grouped into what users did: one action leaves several rows.
 *
 * <p>A set of rows, so that neither their order nor a row that comes twice makes a difference, and parts of a log can
 * be read apart and {@linkplain #merge merged}: associative, commutative, idempotent, with {@link #none} as the
 * identity.
 * The same id is the same row, of two versions the fuller one counts. Only a row with neither id, time nor request
 * id cannot be recognised; such rows are counted as often as they are added, and serialized as often.
 *
 * <p>Rows belong together that share the original request id. Those without one only among themselves: by correlation
 * id and user, each within the window of the one before; and where there is no correlation id either, as in the
 * activity report, an open row is continued by the next row of the same user within the window. Interactive and
 * non-interactive rows are never one attempt.
 *
 * <p>Immutable; memory grows with the rows, by some 150 bytes each.
 */
public final class Attempts implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Duration window;
  private final Map<UUID, MfaEvent> rows;
  private final Map<MfaEvent, Long> unrecognisable;

  private Attempts(Duration window, Map<UUID, MfaEvent> rows, Map<MfaEvent, Long> unrecognisable) {
    this.window = window;
    this.rows = rows;
    this.unrecognisable = unrecognisable;
  }

  /**
   * No rows: the identity of {@link #merge}.
   *
   * @param window how far apart rows without an original request id may be, and how long after its last row an open
   *     attempt is taken for abandoned
   * @return no attempts
   * @throws IllegalArgumentException if the window is negative
   */
  public static Attempts none(Duration window) {
    return builder(window).build();
  }

  /**
   * A builder without rows.
   *
   * @param window as for {@link #none}
   * @return a builder
   * @throws IllegalArgumentException if the window is negative
   */
  public static Builder builder(Duration window) {
    return new Builder(window);
  }

  /**
   * The rows of both.
   *
   * @param other attempts with the same window
   * @return a new value; the same whichever comes first
   * @throws IllegalArgumentException if the windows differ
   */
  public Attempts merge(Attempts other) {
    return builder(window).addAll(this).addAll(other).build();
  }

  /**
   * How far apart rows without an original request id may be.
   *
   * @return the window
   */
  public Duration window() {
    return window;
  }

  /**
   * How many rows there are, each once.
   *
   * @return the number
   */
  public long rows() {
    return rows.size() + unrecognisable.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * The attempts, as they stand at a time.
   *
   * @param asOf up to when rows would be known: as a rule when the log was exported
   * @return the attempts in order of their first time, those without one first; the order is always the same
   */
  public List<Attempt> asOf(Instant asOf) {
    List<Attempt> attempts = new ArrayList<>();
    List<MfaEvent> all = new ArrayList<>(rows.size());
    forEachRecognisable(all::add);
    Grouping.of(all, window, group -> attempts.add(new Attempt(group, window, asOf)));
    unrecognisable.forEach((row, times) -> {
      Attempt alone = new Attempt(List.of(row), window, asOf);
      for (long i = 0; i < times; i++) {
        attempts.add(alone);
      }
    });
    attempts.sort(Comparator
        .comparing(Attempt::firstTime, Comparator.nullsFirst(Comparator.naturalOrder()))
        .thenComparing(attempt -> attempt.rows().get(0), Attempt.ORDER)
        .thenComparing(attempt -> attempt.rows().get(0).canonical()));
    return attempts;
  }

  /** Each row once, in any order. */
  void forEachRow(Consumer<MfaEvent> action) {
    forEachRecognisable(action);
    unrecognisable.forEach((row, times) -> {
      for (long i = 0; i < times; i++) {
        action.accept(row);
      }
    });
  }

  /** Exports differ in what they carry: a row with an id alone is of the user whose name stands with it elsewhere. */
  private void forEachRecognisable(Consumer<MfaEvent> action) {
    Map<String, String> namesById = new HashMap<>();
    rows.values().forEach(row -> row.nameInto(namesById));
    rows.values().forEach(row -> action.accept(row.named(namesById)));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Attempts attempts
        && window.equals(attempts.window)
        && rows.equals(attempts.rows)
        && unrecognisable.equals(attempts.unrecognisable);
  }

  @Override
  public int hashCode() {
    return Objects.hash(window, rows, unrecognisable);
  }

  private Object writeReplace() {
    return new Written(this);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("not attempts, or those of another version");
  }

  /** How many rows; no names. */
  @Override
  public String toString() {
    return "Attempts[window=" + window + ", rows=" + rows() + ']';
  }

  /** Collects rows. Not for several threads at a time: let each have its own, and merge. */
  public static final class Builder {

    private final Duration window;
    private final Map<UUID, MfaEvent> rows = new HashMap<>();
    private final Map<MfaEvent, Long> unrecognisable = new HashMap<>();
    private final Map<Facts, Facts> facts = new HashMap<>();
    private final Map<String, String> users = new HashMap<>();

    private Builder(Duration window) {
      if (window.isNegative()) {
        throw new IllegalArgumentException("the window is negative: " + window);
      }
      this.window = window;
    }

    /**
     * Adds a row.
     *
     * @param row the row
     * @return this
     */
    public Builder add(MfaEvent row) {
      MfaEvent shared = row.sharing(
          facts.computeIfAbsent(row.facts(), first -> first),
          text -> users.computeIfAbsent(text, first -> first));
      row.id().ifPresentOrElse(
          id -> rows.merge(id, shared, MfaEvent::orFuller),
          () -> unrecognisable.merge(shared, 1L, Long::sum));
      return this;
    }

    /**
     * Adds all rows of others.
     *
     * @param others attempts with the same window
     * @return this
     * @throws IllegalArgumentException if the windows differ
     */
    public Builder addAll(Attempts others) {
      if (!window.equals(others.window)) {
        throw new IllegalArgumentException("windows differ: " + window + " and " + others.window);
      }
      others.rows.forEach((id, row) -> rows.merge(id, row, MfaEvent::orFuller));
      others.unrecognisable.forEach((row, times) -> unrecognisable.merge(row, times, Long::sum));
      return this;
    }

    /**
     * What was added so far.
     *
     * @return the attempts; what is added later does not change them
     */
    public Attempts build() {
      return new Attempts(window, new HashMap<>(rows), new HashMap<>(unrecognisable));
    }
  }

  /**
   * What is written: the window, and one row after the other up to a null. A row that is counted ten times stands there
   * ten times, for a number could say of a few bytes that they are more rows than fit into any memory.
   */
  private static final class Written implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient Attempts attempts;

    Written(Attempts attempts) {
      this.attempts = attempts;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
      out.defaultWriteObject();
      out.writeObject(attempts.window);
      for (MfaEvent row : attempts.rows.values()) {
        out.writeObject(row);
      }
      for (Map.Entry<MfaEvent, Long> row : attempts.unrecognisable.entrySet()) {
        for (long i = 0; i < row.getValue(); i++) {
          out.writeObject(row.getKey());
        }
      }
      out.writeObject(null);
    }

    /** A stream may hold what no builder makes, and is refused before anybody counts it. */
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      in.defaultReadObject();
      try {
        Builder read = builder((Duration) in.readObject());
        for (Object row = in.readObject(); row != null; row = in.readObject()) {
          read.add(((MfaEvent) row).checked());
        }
        attempts = read.build();
      } catch (NullPointerException | ClassCastException | IllegalArgumentException none) {
        throw (IOException) new InvalidObjectException("not what attempts consist of").initCause(none);
      }
    }

    private Object readResolve() {
      return attempts;
    }
  }
}
