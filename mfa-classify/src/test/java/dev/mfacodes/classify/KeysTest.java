package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class KeysTest {

  private static final String GUID = "0123abcd-4567-4890-abcd-ef0123456789";

  @Test
  void a_guid_is_itself_in_any_case_and_anything_else_its_hash() {
    assertThat(Keys.of(GUID)).isEqualTo(UUID.fromString(GUID)).isEqualTo(Keys.of(GUID.toUpperCase(Locale.ROOT)));
    List<String> others = List.of("", "1", GUID + " ", "{" + GUID + "}", GUID.replace('-', '_'),
        "123abcd-04567-4890-abcd-ef0123456789", "g123abcd-4567-4890-abcd-ef0123456789");
    assertThat(others.stream().map(Keys::of)).doesNotContain(UUID.fromString(GUID)).doesNotHaveDuplicates();
    assertThat(others).allSatisfy(text -> assertThat(Keys.of(text)).isEqualTo(Keys.of(text)));
  }

  @Test
  void a_row_without_an_id_is_all_that_it_holds_in_whatever_order() {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("a", List.of(Map.of("x", 1, "y", "z"), true));
    row.put("b", 1.50);
    Map<String, Object> turned = new LinkedHashMap<>();
    turned.put("b", new BigDecimal("1.5"));
    turned.put("a", List.of(Map.of("y", "z", "x", 1L), true));
    assertThat(Keys.of(row)).isEqualTo(Keys.of(turned));

    assertThat(Stream.<Map<String, Object>>of(Map.of(), Map.of("a", ""), Map.of("a", "1"), Map.of("a", 1),
        Map.of("a", 2), Map.of("a", List.of(1)), Map.of("a", List.of("b", "c")), Map.of("a", List.of("c", "b")),
        Map.of("a", List.of("b, 1:c")), Map.of("a", Map.of("b", "c")), Map.of("a", true), Map.of("a", "true"),
        Map.of("a", Double.NaN), Map.of("a", Double.POSITIVE_INFINITY), Map.of("a", "b", "c", "d")).map(Keys::of))
        .doesNotHaveDuplicates();
  }
}
