package dev.mfacodes.classify;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Months of rows of invented users, cheap enough for hundreds of thousands of them: each kind is classified once. */
final class InventedLog {

  private static final List<String> KINDS = List.of(
      "0", "0 t=done", "0 t=done", "0 t=done m=Text_message", "0 t=claim", "0 t=external", "0 t=remembered", "0 t=new",
      "50074", "50158", "50072", "50126", "53003", "500121", "500121 t=declined", "500121 t=noresponse m=Text_message",
      "500121 t=wrong m=Smoke_signal", "987654", "0 by=NPSExtension");
  private static final List<String> NON_INTERACTIVE = List.of("0 t=claim ni", "50074 ni", "0 ni");
  private static final Map<String, MfaEvent> OF_KIND = new HashMap<>();

  private InventedLog() {}

  /** The row of a kind, with these ids, user and time. */
  static MfaEvent event(
      @Nullable UUID id, @Nullable UUID request, @Nullable String user, @Nullable Instant time, String kind) {
    MfaEvent like = OF_KIND.computeIfAbsent(kind, text -> Rows.of(text.replaceFirst("^(\\S+)", "$1@0")).get(0));
    return like.with(id, request, null, user, time);
  }

  /**
   * Actions of one to four rows that keep the promise of a settle time, in no order; some rows come in two versions,
   * and some have no time.
   */
  static List<MfaEvent> of(Random random, int actions, Duration settleTime) {
    List<MfaEvent> rows = new ArrayList<>();
    for (int i = 0; i < actions; i++) {
      rows.addAll(action(random, actions, settleTime.toMillis()));
    }
    return rows;
  }

  private static List<MfaEvent> action(Random random, int actions, long settleTime) {
    List<MfaEvent> rows = new ArrayList<>();
    UUID request = random.nextInt(5) == 0 ? null : new UUID(random.nextLong(), random.nextLong());
    UUID correlation = request == null && random.nextBoolean() ? new UUID(2, random.nextInt(50)) : null;
    String user = random.nextInt(20) == 0 ? null : "user" + random.nextInt(1 + actions / 4) + "@example.com";
    List<String> kinds = random.nextInt(10) == 0 ? NON_INTERACTIVE : KINDS; // else they are two attempts
    long time = (long) (random.nextDouble() * actions * 60_000);
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      UUID id = new UUID(random.nextLong(), random.nextLong());
      MfaEvent kind = event(null, null, null, null, kinds.get(random.nextInt(kinds.size())));
      boolean timed = request == null || rows.isEmpty() || random.nextInt(50) > 0;
      rows.add(kind.with(id, request, correlation, user, timed ? Rows.START.plusMillis(time) : null));
      if (timed && random.nextInt(10) == 0) {
        MfaEvent other = event(null, null, null, null, kinds.get(random.nextInt(kinds.size())));
        rows.add(other.with(id, request, correlation, user, Rows.START.plusMillis(time)));
      }
      time += timed ? random.nextInt((int) settleTime / (i % 2 == 0 ? 1 : 20)) : 0;
    }
    return rows;
  }

  /**
   * In order of time, each row as far out of order as the settle time allows at most; one without a time by its first.
   */
  static List<MfaEvent> inOrder(List<MfaEvent> rows, Duration settleTime, boolean backwards, Random random) {
    Map<UUID, Instant> begun = new HashMap<>();
    rows.forEach(row -> row.time().filter(time -> row.request() != null)
        .ifPresent(time -> begun.putIfAbsent(row.request(), time)));
    Map<MfaEvent, Long> places = new HashMap<>();
    for (MfaEvent row : rows) {
      long delay = (long) (random.nextDouble() * settleTime.toMillis());
      long time = row.time().orElseGet(() -> begun.get(row.request())).toEpochMilli();
      places.put(row, backwards ? delay - time : time + delay);
    }
    List<MfaEvent> log = new ArrayList<>(rows);
    log.sort(Comparator.comparing(places::get));
    return log;
  }
}
