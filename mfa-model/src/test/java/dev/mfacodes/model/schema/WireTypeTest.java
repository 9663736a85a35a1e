package dev.mfacodes.model.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfacodes.model.Copies;
import dev.mfacodes.model.schema.WireType.Kind;
import dev.mfacodes.model.schema.WireType.ListOf;
import dev.mfacodes.model.schema.WireType.ObjectOf;
import dev.mfacodes.model.schema.WireType.Scalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

final class WireTypeTest {

  private static final Scalar TEXT = new Scalar(Kind.TEXT);

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "TEXT")
  void only_texts_have_documented_values(Kind kind) {
    assertThat(new Scalar(kind).values()).isEmpty();
    assertThatThrownBy(() -> new Scalar(kind, List.of("value"))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(kind.name());
    assertThat(new Scalar(Kind.TEXT, List.of("b", "a")).values()).containsExactly("b", "a");
  }

  @Test
  void nobody_can_change_one_from_outside() {
    List<String> texts = new ArrayList<>(List.of("text"));
    Scalar scalar = new Scalar(Kind.TEXT, texts);
    WireProperty property = new WireProperty("name", texts, scalar);
    List<WireProperty> properties = new ArrayList<>(List.of(property));
    ObjectOf object = new ObjectOf(properties);
    texts.clear();
    properties.clear();
    assertThat(object).isEqualTo(new ObjectOf(List.of(
        new WireProperty("name", List.of("text"), new Scalar(Kind.TEXT, List.of("text"))))));
    for (List<?> list : List.of(scalar.values(), property.aliases(), object.properties())) {
      assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Test
  void none_takes_null() {
    List<String> nullText = Collections.singletonList(null);
    assertThatNullPointerException().isThrownBy(() -> new Scalar(null));
    assertThatNullPointerException().isThrownBy(() -> new Scalar(Kind.TEXT, null));
    assertThatNullPointerException().isThrownBy(() -> new Scalar(Kind.TEXT, nullText));
    assertThatNullPointerException().isThrownBy(() -> new ListOf(null));
    assertThatNullPointerException().isThrownBy(() -> new ObjectOf(null));
    assertThatNullPointerException().isThrownBy(() -> new ObjectOf(Collections.singletonList(null)));
    assertThatNullPointerException().isThrownBy(() -> new WireProperty(null, List.of(), TEXT));
    assertThatNullPointerException().isThrownBy(() -> new WireProperty("name", null, TEXT));
    assertThatNullPointerException().isThrownBy(() -> new WireProperty("name", nullText, TEXT));
    assertThatNullPointerException().isThrownBy(() -> new WireProperty("name", List.of(), null));
  }

  @Test
  void all_survive_java_serialization() {
    WireType type = new ObjectOf(List.of(
        new WireProperty("list", List.of("alias"), new ListOf(new Scalar(Kind.TEXT, List.of("value")))),
        new WireProperty("time", List.of(), new Scalar(Kind.TIME))));
    assertThat(Copies.serialized(type)).isEqualTo(type).hasSameHashCodeAs(type);
  }
}
