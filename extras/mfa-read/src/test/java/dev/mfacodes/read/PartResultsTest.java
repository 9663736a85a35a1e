package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** What is kept of a part is handed on once, and nothing of it is left for the next part. */
final class PartResultsTest {

  /** Writes down what it is told. */
  private static final class Told implements PartVisitor {

    private final List<String> all = new ArrayList<>();

    @Override
    public void begins(long from) {
      all.add("begins " + from);
    }

    @Override
    public void signIn(SignInEvent event) {
      all.add("sign-in");
    }

    @Override
    public void other(ReadResult result) {
      all.add(result.position().toString());
    }

    @Override
    public void breaksOff(String reason) {
      all.add("breaks off: " + reason);
    }

    @Override
    public void ends(long bytes, long lines, boolean pages) {
      all.add("ends " + bytes + ' ' + lines + ' ' + pages);
    }
  }

  private final Queue<PartResults> idle = new ArrayDeque<>();
  private final PartResults results = new PartResults("log.json", idle);
  private final Told told = new Told();

  @Test
  void a_part_that_cannot_be_opened_has_nothing_of_the_one_before_it() {
    Position place = new Position("log.json", 7, OptionalLong.empty(), 70);
    results.begins(100);
    results.other(new ReadResult.Problem(place, ReadResult.Scope.RECORD, Optional.empty(), "is cut off"));
    results.ends(50, 3, true);
    results.handOn(told);
    assertThat(told.all).containsExactly("begins 100", place.toString(), "ends 50 3 true");
    assertThat(idle).containsExactly(results);

    told.all.clear();
    results.breaksOff(Results.UNREADABLE);
    results.handOn(told);

    assertThat(told.all).containsExactly("begins 0", "breaks off: " + Results.UNREADABLE, "ends 0 0 false");
  }

  @Test
  void a_reading_that_breaks_off_is_told_of_once() {
    List<ReadResult> others = new ArrayList<>();
    PartsInOrder inOrder = new PartsInOrder("log.json", bytes -> {}, new HashSet<>(), new EventVisitor() {
      @Override
      public void signIn(SignInEvent event) {}

      @Override
      public void other(ReadResult result) {
        others.add(result);
      }
    });
    inOrder.breaksOff(Results.UNREADABLE);
    inOrder.breaksOff(Results.UNREADABLE);

    assertThat(others).hasSize(1);
    assertThat(inOrder.ended()).isTrue();
  }
}
