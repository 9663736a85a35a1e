package dev.mfacodes.model.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mfacodes.model.Copies;
import dev.mfacodes.model.MainClasses;
import dev.mfacodes.model.wire.Model.Kind;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every model promises, over all models and all their properties. */
final class ModelsTest {

  /** As deep as can be read. */
  private static final int DEEPEST = 200;

  private static final Map<String, Object> FUTURE = Map.of(
      "text", "ge\u00efnitieerd", "number", 1, "fraction", 0.5, "flag", true, "empty", List.of(), "nothing", Map.of(),
      "list", Arrays.asList(null, "a", List.of(1, 2), Map.of("b", "c")));

  static Stream<Model<?>> models() {
    return Model.all();
  }

  // --- the tests see everything ---

  @Test
  void no_model_is_left_out() {
    assertThat(MainClasses.all().stream().filter(ModelsTest::isModel))
        .containsExactlyInAnyOrderElementsOf(models().<Class<?>>map(Model::type).toList());
  }

  private static boolean isModel(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods()).anyMatch(method -> method.getName().equals("toWire"))
        && Arrays.stream(type.getDeclaredMethods()).anyMatch(method ->
            method.getName().equals("fromWire") && method.getParameterTypes()[0] == Map.class);
  }

  @ParameterizedTest
  @MethodSource("models")
  void no_property_is_left_out(Model<?> model) {
    assertThat(model.full().keySet().stream().map(Model::key))
        .containsExactlyInAnyOrderElementsOf(model.accessors().keySet());
    Object read = model.readFull();
    assertThat(model.full().keySet()).allSatisfy(name -> assertThat(model.value(read, name)).isNotNull());
  }

  // --- there and back ---

  @ParameterizedTest
  @MethodSource("models")
  void everything_comes_back_from_a_plain_map(Model<?> model) {
    assertThat(model.through(model.full())).isEqualTo(model.full());
    assertThat(model.through(Map.copyOf(model.full()))).isEqualTo(model.full());
    assertThat(model.through(Map.of())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("models")
  void a_full_model_of_today_needs_no_other_properties(Model<?> model) {
    assertThat(model.otherProperties(model.readFull())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("models")
  void everything_comes_back_through_a_plain_object_mapper(Model<?> model) throws JsonProcessingException {
    ObjectMapper mapper = new ObjectMapper();
    String json = mapper.writeValueAsString(withFuture(model));
    Object read = mapper.readValue(json, model.type());
    assertThat(mapper.readTree(mapper.writeValueAsString(read))).isEqualTo(mapper.readTree(json));
    assertThat(read).isEqualTo(model.read(withFuture(model)));
    assertThat(mapper.<JsonNode>valueToTree(model.readFull())).isEqualTo(mapper.valueToTree(model.full()));
  }

  @ParameterizedTest
  @MethodSource("models")
  void unknown_properties_are_kept_at_every_level(Model<?> model) {
    Map<String, Object> wire = withFuture(model);
    assertThat(model.through(wire)).isEqualTo(wire);
    assertThat(model.through(Map.of("future", FUTURE))).isEqualTo(Map.of("future", FUTURE));
  }

  @ParameterizedTest
  @MethodSource("models")
  void null_is_absent(Model<?> model) {
    for (String name : model.full().keySet()) {
      Object read = model.read(model.fullWith(name, null));
      assertThat(isAbsent(model.value(read, name))).as(name).isTrue();
      assertThat(model.through(model.fullWith(name, null))).as(name)
          .doesNotContainKey(name).hasSize(model.full().size() - 1);
    }
    Map<String, Object> nulls = new LinkedHashMap<>();
    model.full().keySet().forEach(name -> nulls.put(name, null));
    nulls.put("future", null);
    assertThat(model.through(nulls)).isEmpty();
    assertThat(model.read(nulls)).isEqualTo(model.read(Map.of()));
    assertThat(model.through(Map.of("future", Collections.singletonMap("null", null)))).as("at any depth")
        .isEqualTo(Map.of("future", Map.of()));
  }

  private static boolean isAbsent(Object value) {
    return value == null || value.equals(List.of());
  }

  @ParameterizedTest
  @MethodSource("models")
  void empty_lists_and_objects_are_kept(Model<?> model) {
    for (String name : model.names(Kind.TEXTS, Kind.MODELS)) {
      assertThat(model.value(model.read(Map.of(name, List.of())), name)).as(name).isEqualTo(List.of());
      assertThat(model.through(Map.of(name, List.of()))).as(name).isEqualTo(Map.of(name, List.of()));
    }
    for (String name : model.names(Kind.MODEL)) {
      assertThat(model.value(model.read(Map.of(name, Map.of())), name)).as(name).isNotNull();
      assertThat(model.through(Map.of(name, Map.of()))).as(name).isEqualTo(Map.of(name, Map.of()));
    }
    for (String name : model.names(Kind.TEXT, Kind.ERROR_CODE, Kind.RESULT)) {
      assertThat(model.value(model.read(Map.of(name, "")), name)).as(name).isNotNull();
      assertThat(model.through(Map.of(name, ""))).as(name).isEqualTo(Map.of(name, ""));
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void an_empty_text_for_what_is_no_text_reads_as_absent_and_is_kept(Model<?> model) {
    for (String name : model.names(Kind.FLAG, Kind.WHOLE_NUMBER, Kind.NUMBER, Kind.TIME, Kind.CONSTANT)) {
      for (String empty : List.of("", " ")) {
        assertThat(model.value(model.read(Map.of(name, empty)), name)).as(name).isNull();
        assertThat(model.through(Map.of(name, empty))).as(name).isEqualTo(Map.of(name, empty));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void null_elements_of_lists_are_not_read_and_are_kept(Model<?> model) {
    for (String name : model.names(Kind.TEXTS, Kind.MODELS)) {
      Object element = ((List<?>) model.full().get(name)).get(0);
      List<Object> withNulls = Arrays.asList(null, element, null);
      assertThat((List<?>) model.value(model.read(Map.of(name, withNulls)), name))
          .as(name).hasSize(1).doesNotContainNull();
      assertThat(model.through(Map.of(name, withNulls))).as(name).isEqualTo(Map.of(name, withNulls));
      List<Object> onlyNull = Arrays.asList((Object) null);
      assertThat(model.value(model.read(Map.of(name, onlyNull)), name)).as(name).isEqualTo(List.of());
      assertThat(model.through(Map.of(name, onlyNull))).as(name).isEqualTo(Map.of(name, onlyNull));
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void every_text_is_open(Model<?> model) {
    for (String name : model.names(Kind.TEXT, Kind.ERROR_CODE, Kind.RESULT, Kind.CONSTANT, Kind.TIME)) {
      for (String text : List.of("unknownFutureValue", "{value}", "ge\u00efnitieerd",
          "\ud83d\ude00", " outer blanks ")) {
        assertThat(model.through(Map.of(name, text))).as(name).isEqualTo(Map.of(name, text));
      }
    }
    for (String name : model.names(Kind.TEXTS)) {
      assertThat(model.through(Map.of(name, List.of("unknownFutureValue", "")))).as(name)
          .isEqualTo(Map.of(name, List.of("unknownFutureValue", "")));
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void a_number_is_read_as_a_text_and_a_text_as_a_number_and_both_come_back_as_they_were(Model<?> model) {
    for (String name : model.names(Kind.TEXT, Kind.ERROR_CODE, Kind.RESULT)) {
      for (Object number : List.of(42, 5_000_000_000L, 1.5)) {
        assertThat(model.value(model.read(Map.of(name, number)), name).toString()).as(name).isNotBlank();
        assertThat(model.through(Map.of(name, number))).as(name).isEqualTo(Map.of(name, number));
      }
    }
    for (String name : model.names(Kind.TEXTS)) {
      assertThat(model.through(Map.of(name, List.of(42)))).as(name).isEqualTo(Map.of(name, List.of(42)));
    }
    for (String name : model.names(Kind.WHOLE_NUMBER)) {
      for (Object spelled : List.of("42", " 42 ", 42, 42.0, "42.0", "4.2e1")) {
        assertThat(model.value(model.read(Map.of(name, spelled)), name)).as("%s: %s", name, spelled).isEqualTo(42L);
        assertThat(model.through(Map.of(name, spelled))).as("%s: %s", name, spelled).isEqualTo(Map.of(name, spelled));
      }
    }
    for (String name : model.names(Kind.NUMBER)) {
      for (Object spelled : List.of("4.5", " 4.5 ", 4.5, 4.5f, "4.50", "45e-1")) {
        assertThat(model.value(model.read(Map.of(name, spelled)), name)).as("%s: %s", name, spelled).isEqualTo(4.5);
        assertThat(model.through(Map.of(name, spelled))).as("%s: %s", name, spelled).isEqualTo(Map.of(name, spelled));
      }
      assertThat(model.value(model.read(Map.of(name, 4)), name)).as(name).isEqualTo(4.0);
      assertThat(model.through(Map.of(name, 4))).as(name).isEqualTo(Map.of(name, 4));
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void a_truth_value_in_quotes_is_read_and_comes_back_in_quotes(Model<?> model) {
    for (String name : model.names(Kind.FLAG)) {
      for (Object spelled : List.of(true, "true", "True", "TRUE", false, "false", "False", "FALSE")) {
        assertThat(model.value(model.read(Map.of(name, spelled)), name)).as("%s: %s", name, spelled)
            .isEqualTo(spelled.toString().toLowerCase(Locale.ROOT).equals("true"));
        assertThat(model.through(Map.of(name, spelled))).as("%s: %s", name, spelled).isEqualTo(Map.of(name, spelled));
      }
    }
  }

  // --- wrong kinds ---

  @ParameterizedTest
  @MethodSource("models")
  void a_wrong_kind_is_refused_with_path_and_both_kinds_and_without_the_value(Model<?> model) {
    for (String name : model.full().keySet()) {
      for (Object wrong : wrongFor(model.kind(name))) {
        assertRefused(model, model.fullWith(name, wrong), name, model.kind(name), wrong);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void a_wrong_element_is_refused_with_its_index(Model<?> model) {
    for (String name : model.names(Kind.TEXTS, Kind.MODELS)) {
      Kind kind = model.kind(name) == Kind.TEXTS ? Kind.TEXT : Kind.MODEL;
      Object right = ((List<?>) model.full().get(name)).get(0);
      for (Object wrong : wrongFor(kind)) {
        assertRefused(model, model.fullWith(name, Arrays.asList(right, null, wrong)), name + "[2]", kind, wrong);
      }
    }
  }

  @Test
  void a_wrong_kind_anywhere_in_a_sign_in_is_refused_with_its_whole_path() {
    Model<?> signIn = models().findFirst().orElseThrow();
    Set<String> tried = new TreeSet<>();
    models().filter(nested -> nested != signIn).forEach(nested -> placesOf(nested).forEach(place -> {
      for (String name : nested.full().keySet()) {
        Object wrong = wrongFor(nested.kind(name)).get(0);
        String path = place + '.' + name;
        assertRefused(signIn, replaced(signIn.full(), path, wrong), path, nested.kind(name), wrong);
        tried.add(path);
      }
    }));
    assertThat(tried).contains(
        "status.errorCode", "authenticationDetails[1].succeeded", "location.geoCoordinates.latitude",
        "mfaDetail.authMethod",
        "appliedConditionalAccessPolicies[0].enforcedGrantControls").hasSizeGreaterThanOrEqualTo(50);
  }

  /** Where a model stands in the full sign-in. */
  private static List<String> placesOf(Model<?> model) {
    List<String> places = new ArrayList<>();
    walk("", models().findFirst().orElseThrow().full(), (path, object) -> {
      if (!path.isEmpty() && object.keySet().equals(model.full().keySet())) {
        places.add(path);
      }
    });
    return places;
  }

  private static void walk(String path, Object value, BiConsumer<String, Map<String, Object>> visitor) {
    if (value instanceof Map<?, ?>) {
      Map<String, Object> object = object(value);
      visitor.accept(path, object);
      object.forEach((name, member) -> walk(path.isEmpty() ? name : path + '.' + name, member, visitor));
    }
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        walk(path + '[' + i + ']', list.get(i), visitor);
      }
    }
  }

  /** A copy with another value at the path. */
  private static Map<String, Object> replaced(Map<String, Object> wire, String path, Object value) {
    return object(replaced("", wire, path, value));
  }

  private static Object replaced(String here, Object found, String path, Object value) {
    if (here.equals(path)) {
      return value;
    }
    if (found instanceof List<?> list) {
      List<Object> elements = new ArrayList<>();
      for (int i = 0; i < list.size(); i++) {
        elements.add(replaced(here + '[' + i + ']', list.get(i), path, value));
      }
      return elements;
    }
    if (found instanceof Map<?, ?>) {
      Map<String, Object> members = new LinkedHashMap<>();
      object(found).forEach((name, member) ->
          members.put(name, replaced(here.isEmpty() ? name : here + '.' + name, member, path, value)));
      return members;
    }
    return found;
  }

  private static void assertRefused(Model<?> model, Map<String, Object> wire, String path, Kind kind, Object wrong) {
    assertThatThrownBy(() -> model.read(wire)).as("%s of %s as %s", path, model, wrong)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("%s: expected %s, found %s", path, expected(kind, wrong), found(wrong))
        .hasNoCause();
  }

  /** No one of them is right, and the texts and numbers would be seen in a message. */
  private static List<Object> wrongFor(Kind kind) {
    List<Object> listAndObject = List.of(List.of("marker"), Map.of("marker", "marker"), List.of(), Map.of());
    return switch (kind) {
      case TEXT, ERROR_CODE, CONSTANT -> plus(listAndObject, true);
      case RESULT -> listAndObject;
      case FLAG -> plus(listAndObject, "marker", "yes", 0, 1, 987654321);
      case WHOLE_NUMBER -> plus(listAndObject, "marker", true, 1.5, "1.5",
          9223372036854775808.0, "9223372036854775808", Double.NaN);
      case NUMBER -> plus(listAndObject, "marker", true, "1,5", "0x10", "1e400", Double.POSITIVE_INFINITY, Double.NaN);
      case TIME -> plus(listAndObject, true, 987654321, 1.5);
      case MODEL -> List.of(List.of(), List.of(Map.of()), "marker", "{}", 987654321, true);
      case TEXTS, MODELS -> List.of(Map.of(), Map.of("0", "marker"), "marker", "[]", 987654321, true);
    };
  }

  private static List<Object> plus(List<Object> some, Object... more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }

  private static String expected(Kind kind, Object wrong) {
    return switch (kind) {
      case TEXT, RESULT, CONSTANT -> "a text";
      case ERROR_CODE -> "a number or a text";
      case FLAG -> "true or false";
      case WHOLE_NUMBER -> "a whole number";
      case NUMBER -> wrong.equals("1e400") ? "a number of 64 bits" : "a number";
      case TIME -> "a time";
      case MODEL -> "an object";
      case TEXTS, MODELS -> "a list";
    };
  }

  private static String found(Object wrong) {
    if (wrong instanceof String) {
      return "a text";
    }
    if (wrong instanceof Number) {
      return "a number";
    }
    if (wrong instanceof Boolean) {
      return "true or false";
    }
    return wrong instanceof List<?> ? "a list" : "an object";
  }

  @ParameterizedTest
  @MethodSource("models")
  void a_plain_object_mapper_shows_the_path_too(Model<?> model) {
    String name = model.full().keySet().iterator().next();
    assertThatThrownBy(() -> new ObjectMapper().readValue("{\"" + name + "\": [\"marker\"]}", model.type()))
        .isInstanceOf(JsonProcessingException.class)
        .hasMessageContaining(name + ": expected ").hasMessageNotContaining("marker");
  }

  // --- depth ---

  @ParameterizedTest
  @MethodSource("models")
  void what_is_nested_too_deep_is_refused_and_never_exhausts_the_stack(Model<?> model) {
    for (int depth : List.of(DEEPEST + 1, 10_000, 100_000)) {
      for (Object deep : List.of(nestedObjects(depth), nestedLists(depth))) {
        assertThatThrownBy(() -> model.read(Map.of("future", deep)))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("nested more than 200 levels deep");
        for (String name : model.full().keySet()) {
          assertThatThrownBy(() -> model.read(Map.of(name, deep))).as(name)
              .isInstanceOf(IllegalArgumentException.class);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void what_is_nested_just_deep_enough_is_kept(Model<?> model) {
    for (Object deep : List.of(nestedObjects(DEEPEST), nestedLists(DEEPEST))) {
      Map<String, Object> wire = Map.of("future", deep);
      assertThat(model.through(wire).equals(wire)).isTrue();
    }
  }

  @Test
  void whatever_is_deep_enough_to_be_kept_survives_java_serialization() {
    Model<?> model = models().findFirst().orElseThrow();
    for (Object deep : List.of(nestedObjects(DEEPEST), nestedLists(DEEPEST))) {
      Object read = model.read(Map.of("future", deep));
      assertThatCode(() -> assertThat(Copies.serialized(read).equals(read)).isTrue()).doesNotThrowAnyException();
    }
  }

  private static Object nestedObjects(int depth) {
    Object value = "deep";
    for (int i = 0; i < depth; i++) {
      value = Collections.singletonMap("deeper", value);
    }
    return value;
  }

  private static Object nestedLists(int depth) {
    Object value = "deep";
    for (int i = 0; i < depth; i++) {
      value = Collections.singletonList(value);
    }
    return value;
  }

  // --- values ---

  @ParameterizedTest
  @MethodSource("models")
  void the_order_of_properties_does_not_matter(Model<?> model) {
    Object read = model.read(withFuture(model));
    Object reversed = model.read(object(reversed(withFuture(model))));
    assertThat(reversed).isEqualTo(read).hasSameHashCodeAs(read);
  }

  private static Object reversed(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(element -> element == null ? null : reversed(element)).toList();
    }
    if (value instanceof Map<?, ?>) {
      Map<String, Object> members = new LinkedHashMap<>();
      List<Map.Entry<String, Object>> entries = new ArrayList<>(object(value).entrySet());
      Collections.reverse(entries);
      entries.forEach(entry -> members.put(entry.getKey(), reversed(entry.getValue())));
      return members;
    }
    return value;
  }

  @ParameterizedTest
  @MethodSource("models")
  void every_property_counts_for_equality(Model<?> model) {
    Object full = model.readFull();
    for (String name : model.full().keySet()) {
      assertThat(model.read(model.fullWith(name, null))).as(name).isNotEqualTo(full);
    }
    assertThat(model.read(model.fullWith("future", 1))).isNotEqualTo(full);
    assertThat(model.readFull()).isEqualTo(full).hasSameHashCodeAs(full);
  }

  @ParameterizedTest
  @MethodSource("models")
  void they_survive_java_serialization(Model<?> model) {
    for (Object value : List.of(
        model.readFull(), model.read(Map.of()), model.read(withFuture(model)))) {
      assertThat(Copies.serialized(value)).isEqualTo(value).hasSameHashCodeAs(value);
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void nobody_can_change_them_from_outside(Model<?> model) {
    Map<String, Object> wire = object(mutableCopy(withFuture(model)));
    Object read = model.read(wire);
    Object before = Copies.serialized(read);
    clear(wire);
    assertThat(read).isEqualTo(before);
    Map<String, Object> written = written(model, read);
    tryToClear(written);
    assertThat(read).isEqualTo(before);
    for (String name : model.names(Kind.TEXTS, Kind.MODELS)) {
      tryToClear(model.value(read, name));
    }
    assertThat(read).isEqualTo(before);
  }

  private static <T> Map<String, Object> written(Model<T> model, Object read) {
    return model.toWire().apply(model.type().cast(read));
  }

  private static Object mutableCopy(Object value) {
    if (value instanceof List<?> list) {
      List<Object> elements = new ArrayList<>();
      list.forEach(element -> elements.add(mutableCopy(element)));
      return elements;
    }
    if (value instanceof Map<?, ?>) {
      Map<String, Object> members = new LinkedHashMap<>();
      object(value).forEach((name, member) -> members.put(name, mutableCopy(member)));
      return members;
    }
    return value;
  }

  private static void clear(Object value) {
    if (value instanceof Map<?, ?> map) {
      map.values().forEach(ModelsTest::clear);
      map.clear();
    }
    if (value instanceof List<?> list) {
      list.forEach(ModelsTest::clear);
      list.clear();
    }
  }

  private static void tryToClear(Object value) {
    List<Object> inner = new ArrayList<>();
    if (value instanceof Map<?, ?> map) {
      inner.addAll(map.values());
    }
    if (value instanceof List<?> list) {
      inner.addAll(list);
    }
    inner.stream().filter(Objects::nonNull).forEach(ModelsTest::tryToClear);
    try {
      clear(value);
    } catch (UnsupportedOperationException unmodifiable) {
      // as good as an empty copy: the caller compares what it was taken from
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void the_builder_refuses_null_everywhere(Model<?> model) throws ReflectiveOperationException {
    List<Method> setters = Arrays.stream(builder(model).getClass().getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class && method.getParameterCount() > 0)
        .filter(method -> Arrays.stream(method.getParameterTypes()).noneMatch(Class::isPrimitive))
        .toList();
    assertThat(setters.stream().map(method -> Model.key(method.getName())))
        .containsAll(model.full().keySet().stream().map(Model::key).toList())
        .contains("from", "otherproperties");
    for (Method setter : setters) {
      setter.setAccessible(true); // final methods of a generated class that is not public
      Object builder = builder(model);
      assertThatThrownBy(() -> setter.invoke(builder, new Object[setter.getParameterCount()])).as(setter.toString())
          .isInstanceOf(InvocationTargetException.class)
          .hasCauseInstanceOf(NullPointerException.class);
    }
  }

  private static Object builder(Model<?> model) throws ReflectiveOperationException {
    return model.type().getMethod("builder").invoke(null);
  }

  @ParameterizedTest
  @MethodSource("models")
  void fromWire_refuses_null(Model<?> model) {
    assertThatThrownBy(() -> model.read(null)).isInstanceOf(NullPointerException.class);
  }

  // --- helpers ---

  private static Map<String, Object> withFuture(Model<?> model) {
    return object(withFutureAtEveryLevel(model.full()));
  }

  /** The same with an unknown property in every object. */
  private static Object withFutureAtEveryLevel(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(ModelsTest::withFutureAtEveryLevel).toList();
    }
    if (value instanceof Map<?, ?>) {
      Map<String, Object> members = new LinkedHashMap<>();
      object(value).forEach((name, member) -> members.put(name, withFutureAtEveryLevel(member)));
      members.put("future", FUTURE);
      return members;
    }
    return value;
  }

  @SuppressWarnings("unchecked") // keys of objects are strings
  private static Map<String, Object> object(Object value) {
    return (Map<String, Object>) value;
  }
}
