package dev.mfacodes.sketch;

import com.dynatrace.hash4j.distinctcount.UltraLogLog;
import dev.mfacodes.classify.DistinctUsers;
import org.jspecify.annotations.Nullable;

/**
 * Counts distinct users in memory that does not grow with them: UltraLogLog, of hash4j. As long as the hashes of the
 * names take no more room than the sketch, they are kept instead, and the count is exact but for two names with one
 * hash. No name is held. Not for several threads at a time.
 *
 * <pre>{@code
 * new MfaSummary.Settings(asOf, zone, SketchedUsers.standard())
 * DistinctUsers.exactUpTo(100_000, SketchedUsers.standard())
 * }</pre>
 *
 * <p>The hash is the same everywhere, so whoever may choose names can choose some that are counted wrongly. Where that
 * matters, count exactly.
 */
public final class SketchedUsers implements DistinctUsers {

  private static final int STANDARD = 14;
  private static final int LEAST = 4;
  private static final int MOST = 24;

  private final int precision;
  private @Nullable HashSet64 hashes = new HashSet64();
  private @Nullable UltraLogLog sketch;

  private SketchedUsers(int precision) {
    this.precision = precision;
  }

  /**
   * Counters with a standard error of 0.6 %, in at most 16 KB each; exact up to 1,536 users.
   *
   * @return a factory
   */
  public static DistinctUsers.Factory standard() {
    return ofPrecision(STANDARD);
  }

  /**
   * Counters with a standard error of 77 % divided by the square root of 2<sup>precision</sup>, in at most
   * 2<sup>precision</sup> bytes each.
   *
   * @param precision 4 to 24; one more is twice the memory and 0.7 times the error
   * @return a factory
   * @throws IllegalArgumentException if the precision is another
   */
  public static DistinctUsers.Factory ofPrecision(int precision) {
    if (precision < LEAST || precision > MOST) {
      throw new IllegalArgumentException("a precision of " + precision);
    }
    return new OfPrecision(precision);
  }

  /** No lambda: settings are serialized, and a lambda's form holds names that the compiler made up. */
  private record OfPrecision(int precision) implements DistinctUsers.Factory {

    @Override
    public DistinctUsers get() {
      return new SketchedUsers(precision);
    }
  }

  @Override
  public void add(String user) {
    add(user, DistinctUsers.hash(user));
  }

  @Override
  public void add(String user, long hash) {
    if (sketch != null) {
      sketch.add(hash);
    } else if (hashes != null && hashes.add(hash) && hashes.bytes() > 1 << precision) {
      UltraLogLog all = UltraLogLog.create(precision);
      hashes.forEach(all::add);
      sketch = all;
      hashes = null;
    }
  }

  @Override
  public long count() {
    return sketch != null ? Math.round(sketch.getDistinctCountEstimate()) : hashes == null ? 0 : hashes.size();
  }

  /** How many users, or so; no names. */
  @Override
  public String toString() {
    return "SketchedUsers[" + (sketch == null ? "" : "about ") + count() + ']';
  }
}
