package dev.mfacodes.classify;

import java.time.Instant;
import java.util.Arrays;

/** When each user was last asked, and whether that was completed: twelve bytes a user. Not for several threads. */
final class LastAsked {

  private long[] seconds = new long[16];

  /** 0 where a user was not asked; else the nanoseconds, and in the last bit whether it was completed, plus one. */
  private int[] states = new int[16];

  /** At the same moment, what was completed counts. */
  void add(int user, Instant time, boolean completed) {
    if (user >= states.length) {
      int room = Math.max(user + 1, states.length + states.length / 2);
      seconds = Arrays.copyOf(seconds, room);
      states = Arrays.copyOf(states, room);
    }
    int state = (time.getNano() << 1 | (completed ? 1 : 0)) + 1;
    long second = time.getEpochSecond();
    if (states[user] == 0 || second > seconds[user] || second == seconds[user] && state > states[user]) {
      seconds[user] = second;
      states[user] = state;
    }
  }

  /** How many users were asked. */
  long asked() {
    return Arrays.stream(states).filter(state -> state != 0).count();
  }

  /** How many of them did not complete it. */
  long notCompleted() {
    return Arrays.stream(states).filter(state -> state != 0 && (state - 1 & 1) == 0).count();
  }
}
