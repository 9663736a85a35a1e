package dev.mfacodes.model.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfacodes.model.schema.Assembly;
import dev.mfacodes.model.schema.OtherProperties;
import dev.mfacodes.model.schema.WireProperty;
import dev.mfacodes.model.signin.KeyValue;
import dev.mfacodes.model.signin.SignIn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class KeptTest {

  private static final Map<String, Object> WIRE = wire("b", 1, "a", List.of("x"), "c", Map.of("y", 2.5));

  @Test
  void it_is_the_map_of_what_travelled_in_its_order() {
    OtherProperties kept = kept(WIRE);

    assertThat(kept).hasToString("OtherProperties[3]").hasSize(3).containsExactlyEntriesOf(WIRE);
    assertThat(kept.keySet()).containsExactly("b", "a", "c");
    WIRE.forEach((name, value) -> {
      assertThat(kept).containsKey(name);
      assertThat(kept.get(name)).isEqualTo(value);
    });
    assertThat(kept.get("d")).isNull();
    assertThat(kept.get(null)).isNull();
    assertThat(kept.containsKey("d")).isFalse();
    assertThatThrownBy(kept(Map.of()).entrySet().iterator()::next)
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void it_is_equal_to_any_map_of_the_same_in_any_order() {
    OtherProperties kept = kept(WIRE);
    OtherProperties turned = kept(wire("c", Map.of("y", 2.5), "b", 1, "a", List.of("x")));

    assertThat(kept).isEqualTo(turned).hasSameHashCodeAs(turned).isEqualTo(WIRE).hasSameHashCodeAs(WIRE);
    assertThat(new HashMap<>(WIRE)).isEqualTo(kept);
    assertThat(kept).isNotEqualTo(kept(wire("b", 1, "a", List.of("x"), "c", Map.of("y", 2))))
        .isNotEqualTo(kept(wire("b", 1, "a", List.of("x"), "d", Map.of("y", 2.5))))
        .isNotEqualTo(kept(wire("b", 1))).isNotEqualTo(List.of());
  }

  @Test
  void nobody_changes_it() {
    OtherProperties kept = kept(WIRE);

    assertThatThrownBy(() -> kept.put("b", 2)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> kept.remove("b")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(kept::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> kept.entrySet().iterator().next().setValue(2))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(kept).isEqualTo(WIRE);
  }

  @Test
  void it_travels_as_a_java_object() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(kept(WIRE));
    }
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(WIRE);
    }
  }

  @Test
  void forged_bytes_are_refused() throws Exception {
    for (Serializable[] forged : new Serializable[][] {null, {"a"}, {"a", null}, {1, "a"}, {"a", 1, "a", 2}}) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(new Kept(forged));
      }
      try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        assertThatThrownBy(in::readObject).isInstanceOf(InvalidObjectException.class);
      }
    }
  }

  @Test
  void a_name_that_is_null_is_refused_where_it_comes_in() {
    assertThatThrownBy(() -> kept(wire(null, 1))).isInstanceOf(NullPointerException.class).hasMessage("name");
  }

  @Test
  void what_an_assembly_keeps_is_a_copy() {
    List<Object> mixed = new ArrayList<>(List.of("x", 5));
    Assembly<SignIn> assembly = SignIn.assembly();
    int property = assembly.type().properties().stream().map(WireProperty::name).toList().indexOf("signInEventTypes");
    assembly.begin();
    assembly.put(property, mixed.subList(0, 2));
    SignIn signIn = assembly.build();
    mixed.set(0, "y");
    assertThat(signIn.toWire()).isEqualTo(Map.of("signInEventTypes", List.of("x", 5)));
  }

  @Test
  void that_of_one_model_fits_into_another() {
    SignIn signIn = SignIn.builder().id("1").otherProperties(kept(WIRE)).build();

    assertThat(SignIn.fromWire(signIn.toWire())).isEqualTo(signIn);
    assertThat(SignIn.builder().build().otherProperties()).isEmpty();
  }

  /** Somebody who chooses names may have chosen any number. */
  @Test
  void very_many_are_compared_and_written_in_time() {
    Map<String, Object> many = new LinkedHashMap<>();
    IntStream.range(0, 200_000).forEach(i -> many.put("n" + i, i));
    Map<String, Object> turned = new LinkedHashMap<>();
    IntStream.range(0, 200_000).forEach(i -> turned.put("n" + (199_999 - i), 199_999 - i));

    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
      SignIn signIn = SignIn.fromWire(many);
      assertThat(signIn.equals(SignIn.fromWire(turned))).isTrue();
      assertThat(many.equals(signIn.otherProperties())).isTrue();
      assertThat(signIn.otherProperties().keySet().containsAll(turned.keySet())).isTrue();
    });
  }

  private static OtherProperties kept(Map<String, Object> wire) {
    return KeyValue.fromWire(wire).otherProperties();
  }

  private static Map<String, Object> wire(Object... namesAndValues) {
    Map<String, Object> wire = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      wire.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return wire;
  }
}
