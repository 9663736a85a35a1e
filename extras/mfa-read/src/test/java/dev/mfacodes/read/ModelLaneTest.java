package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.read.input.ByteWindow;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Which sign-ins go by the lane; that they are the same by it is for others to test. */
final class ModelLaneTest {

  private static final int RECORDS = 1_000;

  /** Most of the random ones are odd in some way. */
  private static final int PLAIN = RECORDS / 5;

  /** How many of the records are taken by a lane that is open for these formats. */
  private static int taken(Function<RandomSignIns, Object> made, ExportFormat... formats) {
    RandomSignIns random = new RandomSignIns(7);
    int taken = 0;
    for (int i = 0; i < RECORDS; i++) {
      byte[] record = RandomSignIns.json(made.apply(random)).getBytes(StandardCharsets.UTF_8);
      ModelLane lane = new ModelLane("log", new ByteWindow(new ByteArrayInputStream(record)), 1 << 20);
      for (ExportFormat format : formats) {
        lane.open(format);
      }
      taken += lane.length() == record.length ? 1 : 0;
    }
    return taken;
  }

  private static Object enveloped(RandomSignIns random) {
    return random.enveloped(random.next());
  }

  @Test
  void plain_sign_ins_are_taken_once_there_was_one_of_their_format() {
    assertThat(taken(RandomSignIns::next, ExportFormat.GRAPH)).isGreaterThan(PLAIN);
    assertThat(taken(ModelLaneTest::enveloped, ExportFormat.DIAGNOSTICS)).isGreaterThan(PLAIN);
    assertThat(taken(ModelLaneTest::enveloped, ExportFormat.GRAPH, ExportFormat.DIAGNOSTICS)).isGreaterThan(PLAIN);
  }

  @Test
  void none_is_taken_before() {
    assertThat(taken(RandomSignIns::next)).isZero();
    assertThat(taken(RandomSignIns::next, ExportFormat.DIAGNOSTICS)).isZero();
    assertThat(taken(ModelLaneTest::enveloped, ExportFormat.GRAPH, ExportFormat.LOG_ANALYTICS)).isZero();
  }
}
