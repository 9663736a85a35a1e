package dev.mfacodes.bench.speed.peer;

import dev.mfacodes.classify.DistinctUsers;
import java.util.HashMap;
import java.util.Map;

/** Counts for every case alike, so that only the reading differs; allocates nothing for what it has met before. */
final class Counter {

  /** An ending that is looked for. */
  private static final class Key {

    private long errorCode;
    private String result = "";
    private String method = "";

    @Override
    public int hashCode() {
      return (Long.hashCode(errorCode) * 31 + result.hashCode()) * 31 + method.hashCode();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && errorCode == key.errorCode && result.equals(key.result) && method.equals(key.method);
    }
  }

  private final Map<Key, long[]> endings = new HashMap<>();
  private final Map<Object, long[]> answers = new HashMap<>();
  private final DistinctUsers users = DistinctUsers.exact();
  private Key probe = new Key();
  private long events;
  private long seconds;

  /** A sign-in. */
  void add(String user, long second) {
    events++;
    seconds += second;
    users.add(user);
  }

  /** A sign-in whose last step has these; both are empty if there is none. */
  void add(long errorCode, String result, String method, String user, long second) {
    add(user, second);
    probe.errorCode = errorCode;
    probe.result = result;
    probe.method = method;
    long[] count = endings.get(probe);
    if (count == null) {
      count = new long[1];
      endings.put(probe, count);
      probe = new Key();
    }
    count[0]++;
  }

  /** An answer, by something that has equality and a text of its own. */
  void answered(Object answer) {
    answered(answer, 1);
  }

  /** So many of them. */
  void answered(Object answer, long times) {
    answers.computeIfAbsent(answer, first -> new long[1])[0] += times;
  }

  Aggregate aggregate() {
    Map<Aggregate.Ending, Long> byEnding = new HashMap<>();
    endings.forEach((key, count) ->
        byEnding.put(new Aggregate.Ending(key.errorCode, key.result, key.method), count[0]));
    Map<String, Long> byAnswer = new HashMap<>();
    answers.forEach((answer, count) -> byAnswer.put(answer.toString(), count[0]));
    return new Aggregate(events, byEnding, users.count(), seconds, byAnswer);
  }
}
