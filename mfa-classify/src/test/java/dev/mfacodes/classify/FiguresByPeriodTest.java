package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamConstants;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.Spliterator;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class FiguresByPeriodTest {

  private static final String ROWS = "0@0 r=A t=done u=ann p=Require_MFA | 500121@1800 r=B t=declined u=bob"
      + " | 500121@9000 r=C t=noresponse u=- | 0@9100 r=D t=new u=cas";
  private static final Instant FIRST = Rows.START;
  private static final Instant BETWEEN = FIRST.plusSeconds(3600);
  private static final Instant LAST = FIRST.plusSeconds(7200);

  private static SortedMap<Instant, MfaFigures> hours(String rows) {
    return MfaSummary.of(
        Rows.attempts(rows), new MfaSummary.Settings(Rows.LATER, ZoneOffset.UTC, DistinctUsers::exact)).hours();
  }

  private static MfaFigures figures(String rows) {
    return MfaSummary.of(
        Rows.attempts(rows), new MfaSummary.Settings(Rows.LATER, ZoneOffset.UTC, DistinctUsers::exact)).figures();
  }

  @Test
  void an_hour_has_the_figures_of_its_rows_alone() {
    SortedMap<Instant, MfaFigures> hours = hours(ROWS);
    assertThat(hours).containsOnlyKeys(FIRST, LAST);
    assertThat(hours.get(FIRST)).isEqualTo(figures(ROWS.substring(0, ROWS.indexOf(" | 500121@9000"))));
    assertThat(hours.get(LAST)).isEqualTo(figures(ROWS.substring(ROWS.indexOf("500121@9000"))));
    assertThat(hours.get(LAST).unknowns()).hasSize(1);
  }

  @Test
  void it_is_a_sorted_map_like_any_other() {
    SortedMap<Instant, MfaFigures> hours = hours(ROWS);
    SortedMap<Instant, MfaFigures> copy = new TreeMap<>(hours);
    assertThat(hours).isEqualTo(copy).hasSameHashCodeAs(copy).hasToString(copy.toString()).hasSize(2);
    assertThat(copy).isEqualTo(hours);
    assertThat(hours.keySet()).isEqualTo(copy.keySet());
    assertThat(hours.comparator()).isNull();
    assertThat(hours.firstKey()).isEqualTo(FIRST);
    assertThat(hours.lastKey()).isEqualTo(LAST);
    assertThat(hours.headMap(LAST)).isEqualTo(copy.headMap(LAST)).containsOnlyKeys(FIRST);
    assertThat(hours.tailMap(BETWEEN)).isEqualTo(copy.tailMap(BETWEEN)).containsOnlyKeys(LAST);
    assertThat(hours.subMap(FIRST, LAST)).isEqualTo(copy.subMap(FIRST, LAST)).containsOnlyKeys(FIRST);
    assertThat(hours).doesNotContainKey(BETWEEN);
    assertThat(hours.get(BETWEEN)).isNull();
    assertThat(hours.containsValue(copy.get(LAST))).isTrue();
  }

  @Test
  void streams_and_sets_know_its_order_and_what_is_in_it() {
    SortedMap<Instant, MfaFigures> hours = hours(ROWS);
    assertThat(hours.entrySet().spliterator().hasCharacteristics(Spliterator.ORDERED)).isTrue();
    assertThat(hours.values()).containsExactly(hours.get(FIRST), hours.get(LAST));
    assertThat(hours.entrySet().contains(Map.entry(LAST, hours.get(LAST)))).isTrue();
    assertThat(hours.entrySet().contains(Map.entry(LAST, hours.get(FIRST)))).isFalse();
    assertThat(hours.entrySet().contains(Map.entry(BETWEEN, hours.get(FIRST)))).isFalse();
    assertThat(hours.entrySet()).isEqualTo(new TreeMap<>(hours).entrySet());
  }

  @Test
  void what_is_written_is_figures_and_read_as_the_same() throws Exception {
    RunningSummary running = RunningSummary.of(new RunningSummary.Settings(
        Rows.WINDOW, Rows.WINDOW, Optional.of(Rows.LATER), ZoneOffset.UTC, DistinctUsers::exact));
    Rows.of(ROWS).forEach(running::add);
    SettledSummary settled = running.finish();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(settled);
    }
    assertThat(bytes.toString(StandardCharsets.ISO_8859_1)).doesNotContain(FiguresByPeriod.class.getName());
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      SettledSummary read = (SettledSummary) in.readObject();
      assertThat(read).isEqualTo(settled).hasSameHashCodeAs(settled);
      assertThat(settled).isEqualTo(read);
      assertThat(read.hours()).isEqualTo(hours(ROWS));
    }
  }

  @Test
  void bytes_that_pretend_to_be_one_are_refused() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(ObjectStreamClass.lookup(FiguresByPeriod.class));
    }
    byte[] forged = bytes.toByteArray();
    // a class description becomes an object of that class without fields: its tag is put before it
    byte[] object = new byte[forged.length + 1];
    System.arraycopy(forged, 0, object, 0, 4);
    object[4] = ObjectStreamConstants.TC_OBJECT;
    System.arraycopy(forged, 4, object, 5, forged.length - 4);
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(object))) {
      assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(in::readObject);
    }
  }

  @Test
  void nothing_has_no_first_hour() {
    SortedMap<Instant, MfaFigures> none = hours("0@0 r=A t=done untimed");
    assertThat(none).isEmpty();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(none::firstKey);
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(none::lastKey);
  }

  @Test
  void nobody_can_change_it() {
    SortedMap<Instant, MfaFigures> hours = hours(ROWS);
    MfaFigures figures = hours.get(LAST);
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(hours::clear);
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> hours.remove(FIRST));
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> hours.put(FIRST, figures));
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> hours.keySet().remove(FIRST));
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> hours.values().remove(figures));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> hours.entrySet().iterator().next().setValue(figures));
    assertThat(hours).hasSize(2);
  }
}
