package dev.mfacodes.classify;

import dev.mfacodes.model.meaning.MfaKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which rows are one attempt; see {@link Attempts}. */
final class Grouping {

  private Grouping() {}

  /** Sorts the rows, and gives each attempt as a view of them. */
  static void of(List<MfaEvent> rows, Duration window, Consumer<List<MfaEvent>> groups) {
    rows.sort(Grouping::beside);
    int from = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size() || !continues(rows.get(i - 1), rows.get(i), window)) {
        groups.accept(rows.subList(from, i));
        from = i;
      }
    }
  }

  /**
   * Rows that can be one attempt stand beside each other, in their order. Where there is a request id, it alone counts.
   * Written out, since all that is held is sorted each time that something is settled.
   */
  private static int beside(MfaEvent one, MfaEvent other) {
    int order = nullsLast(one.request(), other.request());
    if (order == 0 && one.request() == null) {
      order = nullsLast(one.correlation(), other.correlation());
      if (order == 0) {
        order = nullsLast(one.userName(), other.userName());
      }
    }
    if (order == 0) {
      order = Boolean.compare(one.interactive(), other.interactive());
    }
    return order == 0 ? Attempt.ORDER.compare(one, other) : order;
  }

  private static <T extends Comparable<T>> int nullsLast(@Nullable T one, @Nullable T other) {
    return one != null && other != null ? one.compareTo(other) : Boolean.compare(one == null, other == null);
  }

  /** Whether a row belongs to the one before it. */
  private static boolean continues(MfaEvent last, MfaEvent row, Duration window) {
    if (last.interactive() != row.interactive() || !Objects.equals(last.request(), row.request())) {
      return false;
    }
    if (row.request() != null) {
      return true;
    }
    boolean sameUser = row.userName() != null && row.userName().equals(last.userName());
    boolean open = row.correlation() != null || last.facts().is(MfaKind.PENDING);
    return sameUser && open && Objects.equals(last.correlation(), row.correlation()) && within(window, last, row);
  }

  private static boolean within(Duration window, MfaEvent last, MfaEvent row) {
    Instant from = last.instant();
    Instant to = row.instant();
    return from != null && to != null && !Apart.byMoreThan(window, from, to);
  }
}
