package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;

/** Each part is taken once, and the one that comes next is left to the thread that hands on. */
final class PartsAheadTest {

  /** In place of results. */
  private static final Exception DONE = new Exception("done");

  @Test
  void the_first_free_part_is_left_to_who_hands_on() {
    PartsAhead ahead = new PartsAhead(10, 5);

    assertThat(ahead.takeAhead().map(PartsAhead.Part::number)).contains(1);
    assertThat(ahead.takeAhead().map(PartsAhead.Part::number)).contains(2);
    assertThat(ahead.takeFirst()).isTrue();
    assertThat(ahead.takeAhead().map(PartsAhead.Part::number)).contains(4);
  }

  @Test
  void the_last_free_part_is_left_to_nobody() {
    PartsAhead ahead = new PartsAhead(2, 5);

    assertThat(ahead.takeAhead().map(PartsAhead.Part::number)).contains(1);
    assertThat(ahead.takeAhead().map(PartsAhead.Part::number)).contains(0);
    assertThat(ahead.takeFirst()).isFalse();
    assertThat(ahead.takeAhead()).isEmpty();
  }

  @Test
  void no_more_parts_are_looked_at_than_allowed() {
    PartsAhead ahead = new PartsAhead(10, 2);

    assertThat(ahead.takeAhead()).isPresent();
    assertThat(ahead.takeAhead()).isPresent();
    assertThat(ahead.takeAhead()).isEmpty();
    ahead.handedOn();
    assertThat(ahead.takeAhead().map(PartsAhead.Part::number)).contains(2);
  }

  @Test
  void each_part_is_taken_once_however_many_threads_there_are() throws InterruptedException {
    int parts = 500;
    PartsAhead ahead = new PartsAhead(parts, 9);
    Set<Integer> taken = new ConcurrentSkipListSet<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Thread thread = new Thread(() -> takeAll(ahead, taken));
      thread.start();
      threads.add(thread);
    }
    List<Integer> handedOn = new ArrayList<>();
    for (Optional<PartsAhead.Part> first = ahead.first(); first.isPresent(); first = ahead.first()) {
      if (ahead.takeFirst()) {
        taken.add(first.get().number());
      } else {
        assertThatThrownBy(first.get()::results).hasCause(DONE);
      }
      handedOn.add(first.get().number());
      ahead.handedOn();
    }
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(handedOn).hasSize(parts).isSorted();
    assertThat(taken).hasSize(parts);
  }

  private static void takeAll(PartsAhead ahead, Set<Integer> taken) {
    try {
      for (var part = ahead.awaitAhead(); part.isPresent(); part = ahead.awaitAhead()) {
        part.get().failed(taken.add(part.get().number()) ? DONE : new IllegalStateException("taken twice"));
      }
    } catch (InterruptedException enough) {
      Thread.currentThread().interrupt();
    }
  }
}
