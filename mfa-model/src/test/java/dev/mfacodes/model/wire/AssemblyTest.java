package dev.mfacodes.model.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfacodes.model.schema.Assembly;
import dev.mfacodes.model.schema.WireException;
import dev.mfacodes.model.schema.WireProperty;
import dev.mfacodes.model.schema.WireType.ListOf;
import dev.mfacodes.model.schema.WireType.ObjectOf;
import dev.mfacodes.model.signin.SignIn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Put together property by property, a sign-in is what it is read from a map. */
final class AssemblyTest {

  private static <M> M assembled(Assembly<M> assembly, Map<String, ?> wire) {
    assembly.begin();
    wire.forEach((name, value) -> put(assembly, position(assembly, name), name, value));
    return assembly.build();
  }

  private static int position(Assembly<?> assembly, String name) {
    List<WireProperty> properties = assembly.type().properties();
    return IntStream.range(0, properties.size()).filter(i -> properties.get(i).name().equals(name))
        .findFirst().orElse(-1);
  }

  private static void put(Assembly<?> assembly, int property, String name, Object value) {
    if (property < 0) {
      assembly.put(assembly.unknown(name, value));
    } else if (assembly.type().properties().get(property).type() instanceof ObjectOf) {
      assembly.add(property, assembled(assembly.within(property), object(value)));
    } else if (assembly.type().properties().get(property).type() instanceof ListOf list
        && list.element() instanceof ObjectOf) {
      List<?> elements = (List<?>) value;
      elements.forEach(element -> assembly.add(property, assembled(assembly.within(property), object(element))));
      if (elements.isEmpty()) {
        assembly.addNone(property);
      }
    } else if (property % 2 == 0) {
      assembly.put(property, value);
    } else {
      assembly.put(assembly.part(property, value));
    }
  }

  @SuppressWarnings("unchecked") // the keys of a JSON object are strings
  private static Map<String, Object> object(Object value) {
    return (Map<String, Object>) value;
  }

  private static Map<String, Object> full() {
    return Model.all().filter(model -> model.type() == SignIn.class).findFirst().orElseThrow().full();
  }

  @Test
  void a_full_sign_in_is_the_same_by_either_way_and_none_leaves_anything_to_the_next() {
    Assembly<SignIn> assembly = SignIn.assembly();
    for (int i = 0; i < 3; i++) {
      assertThat(assembled(assembly, full())).isEqualTo(SignIn.fromWire(full()));
      assertThat(assembled(assembly, Map.of("id", "a"))).isEqualTo(SignIn.fromWire(Map.of("id", "a")));
    }
  }

  @Test
  void it_tells_what_a_model_has_so_far() {
    Assembly<SignIn> assembly = SignIn.assembly();
    int id = position(assembly, "id");
    int time = position(assembly, "createdDateTime");
    int steps = position(assembly, "authenticationDetails");
    assembly.begin();
    assertThat(IntStream.of(id, time, steps)).noneMatch(assembly::has);
    assembly.put(id, "a");
    assertThat(assembly.has(id)).isTrue();
    assembly.put(time, "yesterday");
    assertThat(assembly.has(time)).isTrue();
    assembly.addNone(steps);
    assertThat(assembly.has(steps)).isTrue();
    assembly.begin();
    assertThat(IntStream.of(id, time, steps)).noneMatch(assembly::has);
  }

  /** From then on its setters are called in another way. */
  @Test
  void so_it_is_after_a_great_many_models() {
    Assembly<SignIn> assembly = SignIn.assembly();
    for (int i = 0; i <= Setters.FEW; i++) {
      assembled(assembly, Map.of("id", "a"));
    }

    a_full_sign_in_is_the_same_by_either_way_and_none_leaves_anything_to_the_next();
    what_would_not_come_back_is_kept_in_the_same_order();
  }

  @Test
  void built_twice_it_is_the_same() {
    Assembly<SignIn> assembly = SignIn.assembly();

    SignIn first = assembled(assembly, full());

    assertThat(assembly.build()).isEqualTo(first).isEqualTo(SignIn.fromWire(full()));
  }

  @Test
  void a_property_that_is_added_to_a_form_later_is_in_its_next_assembly() {
    WireForm<List<String>, List<String>> form = new WireForm<>(List::copyOf, model -> WireForm.NO_OTHERS,
        (builder, others) -> others.keySet().forEach(name -> builder.add("kept " + name)));
    form.optional("one", Codec.text(), model -> Optional.empty(), (builder, text) -> builder.add("one " + text));
    assembled(form.assembly(ArrayList::new), Map.of("one", "a"));
    form.optional("two", Codec.text(), model -> Optional.empty(), (builder, text) -> builder.add("two " + text));

    assertThat(assembled(form.assembly(ArrayList::new), Map.of("one", "a", "two", "b")))
        .containsExactly("one a", "two b");
  }

  @Test
  void what_would_not_come_back_is_kept_in_the_same_order() {
    Map<String, Object> wire = new LinkedHashMap<>();
    wire.put("later", Map.of("of", List.of(1, "x")));
    wire.put("riskEventTypes_v2", List.of());
    wire.put("authenticationDetails", List.of());
    wire.put("isInteractive", "true");
    wire.put("createdDateTime", "2026-01-31T08:00:00.1Z");
    wire.put("alsoLater", "y");

    SignIn signIn = assembled(SignIn.assembly(), wire);

    assertThat(signIn).isEqualTo(SignIn.fromWire(wire));
    assertThat(signIn.toWire()).isEqualTo(wire);
    assertThat(List.copyOf(signIn.toWire().keySet())).isEqualTo(List.copyOf(SignIn.fromWire(wire).toWire().keySet()));
  }

  @Test
  void a_model_that_was_begun_and_left_leaves_nothing() {
    Assembly<SignIn> assembly = SignIn.assembly();
    assembly.begin();
    full().forEach((name, value) -> put(assembly, position(assembly, name), name, value));

    assertThat(assembled(assembly, Map.of("id", "a"))).isEqualTo(SignIn.fromWire(Map.of("id", "a")));
  }

  @Test
  void what_was_kept_for_a_model_that_was_left_is_not_in_the_next() {
    Assembly<SignIn> assembly = SignIn.assembly();
    assembly.begin();
    put(assembly, position(assembly, "isInteractive"), "isInteractive", "true");

    assertThat(assembled(assembly, Map.of("isInteractive", true)).toWire()).isEqualTo(Map.of("isInteractive", true));
  }

  @Test
  void a_wrong_kind_is_refused_with_its_name() {
    Assembly<SignIn> assembly = SignIn.assembly();
    int flag = position(assembly, "isInteractive");

    assertThatThrownBy(() -> assembly.part(flag, "perhaps")).isInstanceOf(WireException.class)
        .hasMessageStartingWith("isInteractive: expected true or false");
    assertThatThrownBy(() -> assembly.put(flag, List.of())).isInstanceOf(WireException.class)
        .hasMessageStartingWith("isInteractive: ");
    assertThatThrownBy(() -> assembly.within(flag)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("isInteractive holds no objects");
  }
}
