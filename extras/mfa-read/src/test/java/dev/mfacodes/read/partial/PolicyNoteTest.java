package dev.mfacodes.read.partial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PolicyNoteTest {

  private static final String SPEAKS = "\"failure\"";
  private static final String SILENT = "\"notApplied\"";

  private final Gist gist = new Gist();
  private final PolicyNote note = new PolicyNote((grants, result) -> result.equals(SPEAKS));

  @BeforeEach
  void in_a_list() {
    gist.open('[');
  }

  private void isRead(String result) {
    byte[] bytes = Phrase.withSlack(result.getBytes(StandardCharsets.UTF_8));
    note.begin();
    note.take(Want.POLICY_RESULT, 0, result.length());
    note.end(bytes);
  }

  private String list() {
    gist.close(']');
    String record = new String(gist.record(), StandardCharsets.UTF_8);
    return record.substring(record.indexOf('['), record.length() - 1);
  }

  @Test
  void the_first_that_speaks_is_the_first_of_the_list() {
    isRead(SPEAKS);
    note.write(gist);
    isRead(SPEAKS);
    note.write(gist);

    assertThat(list()).isEqualTo("[{\"result\":\"failure\"},{\"result\":\"failure\"}]");
  }

  @Test
  void silent_ones_leave_their_places_if_one_speaks_behind_them() {
    isRead(SILENT);
    note.write(gist);
    isRead(SPEAKS);
    note.write(gist);
    isRead(SILENT);
    note.write(gist);

    assertThat(list()).isEqualTo("[{},{\"result\":\"failure\"}]");
  }

  @Test
  void what_it_said_can_be_written_again() {
    isRead(SPEAKS);
    Phrase said = note.words();
    note.write(gist, said);
    note.write(gist, said);

    assertThat(list()).isEqualTo("[{\"result\":\"failure\"},{\"result\":\"failure\"}]");
  }
}
