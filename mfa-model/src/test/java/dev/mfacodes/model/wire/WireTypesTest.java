package dev.mfacodes.model.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mfacodes.model.Copies;
import dev.mfacodes.model.registration.RegistrationSource;
import dev.mfacodes.model.registration.UserRegistration;
import dev.mfacodes.model.schema.WireException;
import dev.mfacodes.model.schema.WireProperty;
import dev.mfacodes.model.schema.WireType;
import dev.mfacodes.model.schema.WireType.Kind;
import dev.mfacodes.model.schema.WireType.ListOf;
import dev.mfacodes.model.schema.WireType.ObjectOf;
import dev.mfacodes.model.schema.WireType.Scalar;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.SignIn;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the models say of their JSON, against what they read and write. */
final class WireTypesTest {

  private static final Map<Class<?>, ObjectOf> TYPES = Map.of(
      SignIn.class, SignIn.wireType(),
      ActivityReportRow.class, ActivityReportRow.wireType(),
      UserRegistration.class, UserRegistration.wireType());

  /** The models that stand by themselves; the others are met within them. */
  static Stream<Model<?>> models() {
    return Model.all().filter(model -> TYPES.containsKey(model.type()));
  }

  // --- what they say is so ---

  @Test
  void every_model_has_a_type_or_is_met_within_one() {
    List<WireType> met = Stream.concat(TYPES.values().stream(),
        models().flatMap(WireTypesTest::places).map(Place::type)).toList();
    assertThat(Model.all()).allSatisfy(model -> assertThat(met).as(model.toString())
        .anySatisfy(type -> assertThat(type).isInstanceOfSatisfying(ObjectOf.class,
            object -> assertThat(names(object)).hasSameElementsAs(model.full().keySet()))));
  }

  @ParameterizedTest
  @MethodSource("models")
  void a_full_model_writes_what_it_says_and_in_that_order(Model<?> model) {
    assertWritten(TYPES.get(model.type()), model.through(model.full()), model.toString());
  }

  private static void assertWritten(WireType type, Object written, String path) {
    if (type instanceof ObjectOf object) {
      Map<?, ?> members = (Map<?, ?>) written;
      assertThat(List.<Object>copyOf(members.keySet())).as(path).isEqualTo(names(object));
      object.properties().forEach(property ->
          assertWritten(property.type(), members.get(property.name()), path + '.' + property.name()));
    } else if (type instanceof ListOf list) {
      assertThat((List<?>) written).as(path).isNotEmpty()
          .allSatisfy(element -> assertWritten(list.element(), element, path + "[]"));
    } else {
      assertThat(isOf(((Scalar) type).kind(), written)).as("%s: %s", path, written).isTrue();
    }
  }

  private static boolean isOf(Kind kind, Object written) {
    return switch (kind) {
      case TEXT -> written instanceof String;
      case FLAG -> written instanceof Boolean;
      case WHOLE_NUMBER -> written instanceof Integer || written instanceof Long;
      case NUMBER -> written instanceof Double;
      case CODE -> written instanceof Integer || written instanceof String;
      case TIME -> written instanceof String time && Instant.parse(time).toString().equals(time);
    };
  }

  @ParameterizedTest
  @MethodSource("models")
  void every_property_is_read_under_its_name_and_nothing_of_it_is_left_over(Model<?> model) {
    places(model).filter(place -> !place.alias()).forEach(place -> smallest(place.type()).forEach(value -> {
      Map<String, Object> wire = place.with(value);
      Object read = model.read(wire);
      assertNothingLeftOver(read, place.path());
      assertThat(read).as(place.path()).isNotEqualTo(model.read(Map.of()));
      assertThat(model.through(wire)).as(place.path()).isEqualTo(wire);
    }));
  }

  /** Neither in the model nor in those within it. */
  private static void assertNothingLeftOver(Object value, String path) {
    if (value instanceof List<?> list) {
      list.forEach(element -> assertNothingLeftOver(element, path));
    }
    Optional<Model<?>> found = Model.all().filter(model -> model.type().isInstance(value)).findFirst();
    found.ifPresent(model -> {
      assertThat(model.otherProperties(value)).as(path).isEmpty();
      model.full().keySet().forEach(name -> assertNothingLeftOver(model.value(value, name), path));
    });
  }

  /** What no form knows is kept whatever it is; so a refusal at the very place shows that a form knows it. */
  @ParameterizedTest
  @MethodSource("models")
  void every_property_is_known_by_every_one_of_its_names_at_every_level(Model<?> model) {
    places(model).forEach(place -> {
      Object wrong = place.type() instanceof ListOf ? Map.of() : List.of();
      WireException refused = catchThrowableOfType(WireException.class, () -> model.read(place.with(wrong)));
      assertThat(refused).as(place.path()).isNotNull();
      assertThat(refused.path()).isEqualTo(place.path());
    });
  }

  @ParameterizedTest
  @MethodSource("models")
  void every_alias_is_read_as_the_name_is_and_written_back_as_it_travelled(Model<?> model) {
    places(model).filter(Place::alias).forEach(place -> smallest(place.type()).forEach(value ->
        assertThat(model.through(place.with(value))).as(place.path()).isEqualTo(place.with(value))));
    TYPES.get(model.type()).properties().forEach(property -> property.aliases().forEach(alias -> {
      Object value = model.full().get(property.name());
      assertThat(model.value(model.read(Map.of(alias, value)), property.name())).as(alias)
          .isEqualTo(model.value(model.readFull(), property.name()));
    }));
  }

  @Test
  void the_singular_spelling_of_one_property_is_the_only_alias() {
    assertThat(models().flatMap(WireTypesTest::places).map(Place::type)
        .filter(ObjectOf.class::isInstance).map(ObjectOf.class::cast)
        .flatMap(object -> object.properties().stream()).flatMap(property -> property.aliases().stream())).isEmpty();
    assertThat(TYPES.values().stream().flatMap(type -> type.properties().stream())
        .flatMap(property -> property.aliases().stream())).containsExactly("appliedConditionalAccessPolicy");
  }

  @Test
  void every_kind_is_in_use() {
    assertThat(scalars().map(Scalar::kind).distinct()).containsExactlyInAnyOrder(Kind.values());
  }

  @Test
  void they_survive_java_serialization_and_are_equal_whenever_asked() {
    TYPES.values().forEach(type -> assertThat(Copies.serialized(type)).isEqualTo(type).hasSameHashCodeAs(type));
    assertThat(SignIn.wireType()).isEqualTo(TYPES.get(SignIn.class));
  }

  // --- names, for readers that fold them ---

  @ParameterizedTest
  @MethodSource("models")
  void names_are_unique_at_each_level_whatever_their_case_and_punctuation(Model<?> model) {
    Stream.concat(Stream.of(TYPES.get(model.type())), places(model).map(Place::type))
        .filter(ObjectOf.class::isInstance).map(ObjectOf.class::cast)
        .forEach(object -> assertThat(object.properties().stream()
            .flatMap(WireTypesTest::namesOf).map(WireTypesTest::folded)).doesNotHaveDuplicates());
  }

  /** Exports that are no JSON write {@code status.errorCode} as {@code Status error code} and the like. */
  @ParameterizedTest
  @MethodSource("models")
  void the_names_of_nested_objects_run_together_are_the_name_of_nothing_else(Model<?> model) {
    assertThat(places(model).map(Place::path).filter(path -> !path.contains("[")).map(WireTypesTest::folded))
        .doesNotHaveDuplicates();
  }

  @Test
  void nested_objects_are_looked_into_for_that() {
    assertThat(models().flatMap(WireTypesTest::places).map(Place::path).map(WireTypesTest::folded))
        .contains("statuserrorcode", "locationgeocoordinateslatitude", "mfadetailauthmethod");
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  // --- documented texts ---

  @Test
  void these_properties_have_documented_texts_and_no_others() {
    assertThat(models().flatMap(model -> places(model)
            .filter(place -> place.type() instanceof Scalar scalar && !scalar.values().isEmpty())
            .filter(place -> !place.alias()).map(place -> model + "." + place.path().replace("[0]", ""))))
        .containsExactlyInAnyOrder(
            "SignIn.portalStatus", "SignIn.authenticationRequirement",
            "SignIn.authenticationRequirementPolicies.requirementProvider",
            "SignIn.appliedConditionalAccessPolicies.result", "SignIn.conditionalAccessStatus",
            "SignIn.authenticationProtocol", "SignIn.signInEventTypes", "SignIn.incomingTokenType",
            "SignIn.originalTransferMethod", "SignIn.tokenIssuerType", "SignIn.clientCredentialType",
            "SignIn.signInTokenProtectionStatus", "SignIn.riskLevelAggregated", "SignIn.riskLevelDuringSignIn",
            "SignIn.riskState", "SignIn.userType", "SignIn.signInIdentifierType", "SignIn.crossTenantAccessType",
            "UserRegistration.userType", "UserRegistration.perUserMfaState", "UserRegistration.source");
  }

  @Test
  void no_documented_text_is_there_twice_whatever_its_case() {
    assertThat(scalars()).allSatisfy(scalar ->
        assertThat(scalar.values().stream().map(WireTypesTest::folded)).doesNotHaveDuplicates().doesNotContain(""));
  }

  @Test
  void they_are_those_of_the_pages() {
    assertThat(valuesOf("authenticationRequirementPolicies[0].requirementProvider")).hasSize(23)
        .startsWith("user", "request").endsWith("authenticationStrengths");
    assertThat(valuesOf("appliedConditionalAccessPolicies[0].result")).hasSize(10)
        .contains("reportOnlySuccess", "reportOnlyFailure", "reportOnlyNotApplied", "reportOnlyInterrupted");
    assertThat(valuesOf("tokenIssuerType")).containsExactly("AzureAD", "ADFederationServices", "UnknownFutureValue",
        "AzureADBackupAuth", "ADFederationServicesMFAAdapter", "NPSExtension");
    assertThat(valuesOf("signInEventTypes[0]")).containsExactly(
        "interactiveUser", "nonInteractiveUser", "servicePrincipal", "managedIdentity", "unknownFutureValue");
    assertThat(valuesOf("riskLevelDuringSignIn")).isEqualTo(valuesOf("riskLevelAggregated"))
        .containsExactly("none", "low", "medium", "high", "hidden", "unknownFutureValue");
    assertThat(valuesOf("riskDetail")).as("known in part only").isEmpty();
    assertThat(valuesOf("source")).as("the only closed list: ours")
        .containsExactlyElementsOf(Arrays.stream(RegistrationSource.values()).map(Enum::name).toList());
  }

  @ParameterizedTest
  @MethodSource("models")
  void any_other_text_is_read_alike(Model<?> model) {
    places(model).filter(place -> place.type() instanceof Scalar scalar && !scalar.values().isEmpty())
        .forEach(place -> Stream.of("valueOfTomorrow", "A value in words", "", 42).forEach(other ->
            assertThat(model.through(place.with(other))).as(place.path()).isEqualTo(place.with(other))));
    assertThat(SignIn.fromWire(Map.of("riskState", "valueOfTomorrow")).riskState()).contains("valueOfTomorrow");
  }

  private static List<String> valuesOf(String path) {
    return models().flatMap(WireTypesTest::places).filter(place -> place.path().equals(path))
        .map(place -> ((Scalar) place.type()).values()).findFirst().orElseThrow();
  }

  // --- helpers ---

  private static Stream<Scalar> scalars() {
    return models().flatMap(WireTypesTest::places).map(Place::type)
        .filter(Scalar.class::isInstance).map(Scalar.class::cast);
  }

  private static List<String> names(ObjectOf object) {
    return object.properties().stream().map(WireProperty::name).toList();
  }

  private static Stream<String> namesOf(WireProperty property) {
    return Stream.concat(Stream.of(property.name()), property.aliases().stream());
  }

  /** Values of a type, enough to have each documented text once. */
  private static Stream<Object> smallest(WireType type) {
    if (type instanceof ObjectOf object) {
      Map<String, Object> members = new LinkedHashMap<>();
      object.properties().forEach(property ->
          members.put(property.name(), smallest(property.type()).findFirst().orElseThrow()));
      return Stream.of(members);
    }
    if (type instanceof ListOf list) {
      return smallest(list.element()).map(List::of);
    }
    Scalar scalar = (Scalar) type;
    return switch (scalar.kind()) {
      case TEXT -> scalar.values().isEmpty() ? Stream.of("text") : scalar.values().stream().map(Object.class::cast);
      case FLAG -> Stream.of(true, false);
      case WHOLE_NUMBER -> Stream.of(1, 5_000_000_000L);
      case NUMBER -> Stream.of(0.5);
      case CODE -> Stream.of(50074, "AADSTS50074");
      case TIME -> Stream.of("2026-01-31T08:00:00Z");
    };
  }

  private static Stream<Place> places(Model<?> model) {
    return within(new Place("", false, TYPES.get(model.type()), value -> value));
  }

  /** Every place in a place, under each of its names; the only element of a list is a place too. */
  private static Stream<Place> within(Place outer) {
    if (outer.type() instanceof ObjectOf object) {
      return object.properties().stream()
          .flatMap(property -> namesOf(property).map(name -> outer.member(property, name)))
          .flatMap(member -> Stream.concat(Stream.of(member), within(member)));
    }
    if (outer.type() instanceof ListOf list) {
      Place element = new Place(
          outer.path() + "[0]", outer.alias(), list.element(), value -> outer.around().apply(List.of(value)));
      return Stream.concat(Stream.of(element), within(element));
    }
    return Stream.empty();
  }

  /**
   * A place in the JSON of a model.
   *
   * @param path as a refusal tells it
   * @param alias whether an alias is on the path
   * @param around what has the value in that place and nothing else
   */
  private record Place(String path, boolean alias, WireType type, Function<Object, Object> around) {

    Place member(WireProperty property, String name) {
      return new Place(path.isEmpty() ? name : path + '.' + name, alias || !name.equals(property.name()),
          property.type(), value -> around.apply(Map.of(name, value)));
    }

    @SuppressWarnings("unchecked") // the outermost place is an object's
    Map<String, Object> with(Object value) {
      return (Map<String, Object>) around.apply(value);
    }
  }
}
