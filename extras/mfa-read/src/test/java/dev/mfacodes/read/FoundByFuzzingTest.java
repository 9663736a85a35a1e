package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What the fuzzer of {@code checks/fuzz} found, where it has a meaning that can be read; and what was found by hand
 * beside it, since a fuzzer likes its inputs small.
 */
@Timeout(60)
final class FoundByFuzzingTest {

  private static final String STATUS = "\"status\":{\"errorCode\":0}";

  @Test
  void what_is_wrong_behind_the_records_of_a_page_is_told_as_being_there() {
    Outcome outcome = Outcome.of(
        "{\"value\":[\n{\"id\":\"a\",\"status\":{}}\n],\n\"x\":[\n{\"id\":\"b\",\"status\":{}}");
    assertThat(outcome.complaints()).containsExactly("line 3: the file ends within this record");
    assertThat(outcome.results()).extracting(result -> result.position().byteOffset()).isSorted();
  }

  /** They were looked for in all that stood before, each time: a hang. */
  @Test
  void rows_without_columns_are_read_in_no_time_however_many() {
    assertThat(Outcome.of("{" + "\"rows\":[],".repeat(200_000) + STATUS + "}").signIns()).hasSize(1);
  }

  /** The beginning of each name was taken off, and the rest looked up in turn: a stack overflow. */
  @Test
  void a_name_of_envelopes_in_envelopes_is_no_name_that_is_known() {
    String name = "properties".repeat(90_000);
    assertThat(Outcome.of("ResultType," + name + "\n0,x\n").signIn().otherProperties()).containsKey(name);
  }

  /** Each with its path, they took memory without end. */
  @Test
  void a_name_that_comes_again_and_again_is_told_so_often_and_no_more() {
    String again = IntStream.range(0, 200_000).mapToObj(i -> "\"a\":" + i).collect(Collectors.joining(","));
    String within = "{\"" + "n".repeat(900) + "\":";
    Outcome outcome = Outcome.of(
        "{" + STATUS + ",\"x\":" + within.repeat(90) + "{" + again + "}" + "}".repeat(90) + "}");
    assertThat(outcome.conflicts()).hasSize(100).allSatisfy(path -> assertThat(path).hasSize(1_000));
  }

  /** A zero behind the point was taken for all that stands there. */
  @Test
  void a_fraction_that_begins_with_a_zero_stays_one() {
    Outcome outcome = Outcome.of(
        "TimeGenerated,location_geoCoordinates_latitude_d,location_geoCoordinates_longitude_d,ResultType\n"
            + "2026-01-31T08:00:00Z,52.0907,5.0,50074.0\n"
            + "2026-01-31T08:00:00Z,-0.05,5.00,5.05\n");
    assertThat(outcome.signIns()).extracting(signIn -> signIn.location().orElseThrow().toWire().toString())
        .containsExactly(
            "{geoCoordinates={latitude=52.0907, longitude=5}}", "{geoCoordinates={latitude=-0.05, longitude=5}}");
    assertThat(outcome.signIns()).extracting(signIn -> signIn.resultType().orElseThrow().wire().toString())
        .containsExactly("50074", "5.05");
  }

  /** It was written over. */
  @Test
  void a_column_that_is_called_as_the_second_of_two_would_be_is_kept() {
    Outcome outcome = Outcome.of("Sign-in error code,a (4),a,a\n0,x,y,z\n");
    assertThat(outcome.signIn().otherProperties()).containsValues("x", "y", "z");
  }

  /** Jackson throws what is no exception of its own. */
  @Test
  void a_number_with_an_exponent_beyond_all_bounds_costs_its_record() {
    Outcome outcome = Outcome.of("{" + STATUS + ",\"x\":1.5e99999999999}\n{\"id\":\"b\"," + STATUS + "}\n");
    assertThat(outcome.ids()).containsExactly("b");
    assertThat(outcome.complaints()).hasSize(1).first().asString().startsWith("line 1: a name or a number");
  }

  /** Java takes a blank that does not break for none: one was read as a method, another threw. */
  @Test
  void a_blank_that_does_not_break_is_a_blank() {
    assertThat(Outcome.of("{\"status\":\"\u00a0\",\"id\":\"a\"}").ids()).containsExactly("a");
    assertThat(Outcome.of("UserPrincipalName,MFA Methods\nanna@example.com,\u00a0\n\u00a0,\u00a0\n").registration()
        .isMfaRegistered()).contains(false);
  }

  /** What does not count was unpacked all the same, and nobody counted. */
  @Test
  void a_bomb_beside_the_file_of_an_archive_is_one_too() {
    String large = "0".repeat(10 << 20);
    byte[] archive = Packed.zip("a/", "", "__MACOSX/x", large, "__MACOSX/y", large, "a.json", "{" + STATUS + "}");
    assertThat(Outcome.of(archive).complaints())
        .containsExactly("input: is an archive with more than 16 MB beside its file; unpack it first");
    assertThat(Outcome.of(Packed.zip("__MACOSX/x", large, "a.json", "{" + STATUS + "}")).signIns()).hasSize(1);
  }
}
