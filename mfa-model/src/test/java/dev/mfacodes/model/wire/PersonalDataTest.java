package dev.mfacodes.model.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.registration.UserRegistration;
import dev.mfacodes.model.signin.AppliedConditionalAccessPolicy;
import dev.mfacodes.model.signin.AuthenticationStep;
import dev.mfacodes.model.signin.KeyValue;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.wire.Model.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code toString()} of the models, with a marker in place of every text. */
final class PersonalDataTest {

  /** A number that nothing else holds. */
  private static final int NUMBER = 987_654_321;

  static Stream<Model<?>> models() {
    return Model.all();
  }

  @ParameterizedTest
  @MethodSource("models")
  void no_text_is_shown_that_may_be_any(Model<?> model) {
    String shown = model.read(marked(model)).toString();
    assertThat(shown).doesNotContain("marker-").startsWith(model + "[").hasSizeLessThan(500);
  }

  @ParameterizedTest
  @MethodSource("models")
  void no_number_is_shown(Model<?> model) {
    Map<String, Object> numbers = new LinkedHashMap<>();
    model.names(Kind.NUMBER, Kind.WHOLE_NUMBER, Kind.TEXT).forEach(name -> numbers.put(name, NUMBER));
    assertThat(model.read(numbers).toString()).doesNotContain("987654321", "9.87654321");
  }

  @ParameterizedTest
  @MethodSource("models")
  void nothing_of_an_unknown_property_or_of_a_value_kept_as_it_travelled_is_shown(Model<?> model) {
    Map<String, Object> wire = new LinkedHashMap<>();
    wire.put("marker-name", "marker-value");
    wire.put("future", Map.of("marker-name", List.of("marker-value")));
    model.names(Kind.TIME, Kind.CONSTANT).forEach(name -> wire.put(name, "marker-value"));
    model.names(Kind.TEXTS).forEach(name -> wire.put(name, List.of("marker-value")));
    assertThat(model.read(wire).toString()).doesNotContain("marker-");
  }

  @Test
  void the_full_fixtures_show_no_user_phone_address_or_device() {
    assertThat(models().map(model -> model.readFull().toString())).allSatisfy(shown ->
        assertThat(shown).doesNotContainIgnoringCase(
            "doe", "@", "+31", "XXXX", "192.0.2", "laptop", "amsterdam", "52.37", "4.89",
            "66666666", "bbbbbbbb", "browser/"));
  }

  @Test
  void what_is_known_is_shown() {
    Map<Class<?>, String> shown =
        models().collect(Collectors.toMap(Model::type, model -> model.readFull().toString()));
    assertThat(shown.get(SignIn.class))
        .contains("11111111-0000-4000-8000-000000000001", "500121", "USER_DECLINED", "AUTHENTICATOR_NOTIFICATION");
    assertThat(shown.get(AuthenticationStep.class)).contains("PASSWORD", "succeeded", "true", "FIRST_FACTOR_PASSWORD");
    assertThat(shown.get(UserRegistration.class)).contains("AUTHENTICATOR_NOTIFICATION");
    assertThat(AppliedConditionalAccessPolicy.fromWire(Map.of("result", "notApplied", "id", "Doe")))
        .hasToString("AppliedConditionalAccessPolicy[id=3 characters, result=notApplied]");
    assertThat(KeyValue.fromWire(Map.of("key", "Doe"))).hasToString("KeyValue[3 characters]");
  }

  /** Every text a marker with the name of its property; every list and object filled so, too. */
  private static Map<String, Object> marked(Model<?> model) {
    return marked(model.full());
  }

  private static Map<String, Object> marked(Map<?, ?> object) {
    Map<String, Object> marked = new LinkedHashMap<>();
    object.forEach((name, value) -> marked.put((String) name, marked((String) name, value)));
    return marked;
  }

  /** A text within a list or an object of the model is never the model's own id, so it says whose it is. */
  private static Object marked(String name, Object value) {
    if (value instanceof String) {
      return "marker-" + name;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(element -> marked("in_" + name, element)).toList();
    }
    if (value instanceof Map<?, ?> inner) {
      Map<String, Object> marked = new LinkedHashMap<>();
      inner.forEach((key, member) -> marked.put((String) key, marked(name + "_" + key, member)));
      return marked;
    }
    return value;
  }
}
