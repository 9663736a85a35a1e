package dev.mfacodes.classify;

import dev.mfacodes.model.meaning.MfaKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which rows are one attempt; see {@link Attempts}. */
final class Grouping {

  /** Rows that can be one attempt stand beside each other, in their order. */
  private static final Comparator<MfaEvent> BESIDE = Comparator
      .comparing(MfaEvent::request, Comparator.nullsLast(Comparator.naturalOrder()))
      .thenComparing(Grouping::correlation, Comparator.nullsLast(Comparator.naturalOrder()))
      .thenComparing(Grouping::user, Comparator.nullsLast(Comparator.naturalOrder()))
      .thenComparing(MfaEvent::interactive)
      .thenComparing(Attempt.ORDER);

  private Grouping() {}

  /** Sorts the rows, and gives each attempt as a view of them. */
  static void of(List<MfaEvent> rows, Duration window, Consumer<List<MfaEvent>> groups) {
    rows.sort(BESIDE);
    int from = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size() || !continues(rows.get(i - 1), rows.get(i), window)) {
        groups.accept(rows.subList(from, i));
        from = i;
      }
    }
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

  /** Where there is a request id, it alone counts. */
  private static @Nullable UUID correlation(MfaEvent row) {
    return row.request() == null ? row.correlation() : null;
  }

  private static @Nullable String user(MfaEvent row) {
    return row.request() == null ? row.userName() : null;
  }
}
