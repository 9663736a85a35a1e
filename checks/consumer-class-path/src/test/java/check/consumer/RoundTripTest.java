package check.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.registration.RegistrationSource;
import dev.mfacodes.model.registration.UserRegistration;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.AuthenticationResult;
import dev.mfacodes.model.signin.AuthenticationStep;
import dev.mfacodes.model.signin.GeoCoordinates;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInLocation;
import dev.mfacodes.model.signin.SignInStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read is written back, and Jackson 2 and Jackson 3 agree on both. */
final class RoundTripTest {

  static List<Fixture> fixtures() throws IOException {
    return Fixture.all();
  }

  static List<Fixture> fullFixtures() throws IOException {
    return Fixture.full();
  }

  @Test
  void every_model_has_a_full_fixture_and_an_empty_one() throws IOException {
    assertThat(Fixture.full()).extracting(Fixture::model).containsExactlyElementsOf(Fixture.MODELS);
    assertThat(Fixture.all()).filteredOn(fixture -> fixture.name().equals("nothing.json"))
        .extracting(Fixture::model).containsExactlyElementsOf(Fixture.MODELS);
  }

  @ParameterizedTest
  @MethodSource("fullFixtures")
  void a_full_fixture_fills_every_property_at_every_level(Fixture fixture) throws Exception {
    Set<String> accessors = new TreeSet<>();
    Set<String> filled = new TreeSet<>();
    for (Object model : withNested(PlainMapper.JACKSON_2.read(fixture.json(), fixture.model()))) {
      for (Method accessor : accessors(model)) {
        accessors.add(type(model).getSimpleName() + "." + accessor.getName());
        if (!values(accessor.invoke(model)).isEmpty()) {
          filled.add(type(model).getSimpleName() + "." + accessor.getName());
        }
      }
    }

    assertThat(filled).isEqualTo(accessors).contains(fixture.model().getSimpleName() + ".otherProperties");
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void both_read_the_same_model(Fixture fixture) throws Exception {
    Object two = PlainMapper.JACKSON_2.read(fixture.json(), fixture.model());
    Object three = PlainMapper.JACKSON_3.read(fixture.json(), fixture.model());

    assertThat(three).isEqualTo(two).hasSameHashCodeAs(two).hasToString(two.toString());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void both_write_the_input_without_its_null_members(Fixture fixture) throws Exception {
    Object expected = JsonTree.of(fixture.json());

    for (PlainMapper mapper : PlainMapper.values()) {
      String written = mapper.write(mapper.read(fixture.json(), fixture.model()));
      assertThat(JsonTree.of(written)).as("%s with %s", fixture, mapper).isEqualTo(expected);
      assertThat(written).as("%s with %s", fixture, mapper).doesNotContain(":null");
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void each_reads_what_the_other_wrote(Fixture fixture) throws Exception {
    for (PlainMapper writer : PlainMapper.values()) {
      Object model = writer.read(fixture.json(), fixture.model());
      for (PlainMapper reader : PlainMapper.values()) {
        assertThat(reader.read(writer.write(model), fixture.model()))
            .as("%s written by %s, read by %s", fixture, writer, reader).isEqualTo(model);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void every_nested_model_travels_alone_too(Fixture fixture) throws Exception {
    for (Object model : withNested(PlainMapper.JACKSON_2.read(fixture.json(), fixture.model()))) {
      Class<?> type = type(model);
      assertThat(type).isPublic();
      for (PlainMapper writer : PlainMapper.values()) {
        for (PlainMapper reader : PlainMapper.values()) {
          assertThat(reader.read(writer.write(model), type))
              .as("%s written by %s, read by %s", type, writer, reader).isEqualTo(model);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void serialization_keeps_what_was_read(Fixture fixture) throws Exception {
    for (PlainMapper mapper : PlainMapper.values()) {
      Object model = mapper.read(fixture.json(), fixture.model());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(model);
      }
      try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        assertThat(in.readObject()).as("%s with %s", fixture, mapper).isEqualTo(model);
      }
    }
  }

  /** One property of each kind: a model that was never read writes what the form makes of it. */
  @ParameterizedTest
  @EnumSource
  void built_models_are_written_like_read_ones(PlainMapper mapper) throws Exception {
    Instant time = Instant.parse("2026-01-31T08:00:00.1234567Z");
    SignIn signIn = SignIn.builder()
        .id("1")
        .createdDateTime(time)
        .status(SignInStatus.builder().errorCode(ErrorCode.of(50074)).build())
        .resultType(ErrorCode.of("AADSTS50074"))
        .addAuthenticationDetails(AuthenticationStep.builder()
            .authenticationStepDateTime(time)
            .authenticationMethod(MethodName.of("Text message"))
            .authenticationStepResultDetail(StatusText.of("Seen by an oracle"))
            .succeeded(false)
            .requestSequence(5_000_000_000L)
            .build())
        .addAuthenticationMethodsUsed(MethodName.of("Carrier pigeon"))
        .addSignInEventTypes("interactiveUser")
        .isInteractive(true)
        .autonomousSystemNumber(64496)
        .location(SignInLocation.builder()
            .geoCoordinates(GeoCoordinates.builder().latitude(52.25).longitude(4).build())
            .build())
        .otherProperties(SignIn.fromWire(Map.of("new", List.of(1, "two"))).otherProperties())
        .build();
    assertWritten(mapper, signIn, SignIn.class, """
        {"id": "1", "createdDateTime": "2026-01-31T08:00:00.123456700Z", "status": {"errorCode": 50074},
         "resultType": "AADSTS50074", "authenticationDetails": [{
           "authenticationStepDateTime": "2026-01-31T08:00:00.123456700Z", "authenticationMethod": "Text message",
           "authenticationStepResultDetail": "Seen by an oracle", "succeeded": false, "RequestSequence": 5000000000}],
         "authenticationMethodsUsed": ["Carrier pigeon"], "signInEventTypes": ["interactiveUser"],
         "isInteractive": true, "autonomousSystemNumber": 64496,
         "location": {"geoCoordinates": {"latitude": 52.25, "longitude": 4}}, "new": [1, "two"]}""");
    assertWritten(mapper, ActivityReportRow.builder()
            .callResult(ResultCode.of("SUCCESS_NO_PIN"))
            .authenticated(AuthenticationResult.GRANTED)
            .build(),
        ActivityReportRow.class, "{\"callResult\": \"SUCCESS_NO_PIN\", \"authenticated\": \"granted\"}");
    assertWritten(mapper, UserRegistration.builder()
            .source(RegistrationSource.POWERSHELL_CSV)
            .lastUpdatedDateTime(time)
            .blocked(true)
            .build(),
        UserRegistration.class, """
        {"source": "POWERSHELL_CSV", "lastUpdatedDateTime": "2026-01-31T08:00:00.123456700Z", "blocked": true}""");
  }

  private static <T> void assertWritten(PlainMapper mapper, T model, Class<T> type, String json) throws Exception {
    assertThat(JsonTree.of(mapper.write(model))).isEqualTo(JsonTree.of(json));
    for (PlainMapper reader : PlainMapper.values()) {
      assertThat(reader.read(mapper.write(model), type)).as("read by %s", reader).isEqualTo(model);
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_error_code_is_one_code_however_it_travelled(PlainMapper mapper) throws Exception {
    for (String travelled : List.of(
        "50074", "\"50074\"", "\" 50074 \"", "\"AADSTS50074\"", "\"aadsts50074: an invented text\"", "50074.0")) {
      SignInStatus status = mapper.read("{\"errorCode\": " + travelled + "}", SignInStatus.class);
      assertThat(status.errorCode().orElseThrow().number()).as(travelled).isEqualTo(OptionalLong.of(50074));
      assertThat(JsonTree.of(mapper.write(status))).as(travelled)
          .isEqualTo(JsonTree.of("{\"errorCode\": " + travelled + "}"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void times_are_read_in_every_spelling_that_has_an_offset(PlainMapper mapper) throws Exception {
    SignIn times = mapper.read(Fixture.named(SignIn.class, "times").json(), SignIn.class);

    assertThat(times.createdDateTime()).contains(Instant.parse("2026-01-31T08:00:00.123456700Z"));
    assertThat(times.authenticationDetails()).extracting(AuthenticationStep::authenticationStepDateTime)
        .containsExactly(
            Optional.of(Instant.parse("2026-01-31T08:00:00.123456700Z")),
            Optional.of(Instant.parse("2026-01-31T08:00:00Z")),
            Optional.of(Instant.parse("2026-01-31T08:00:00Z")),
            Optional.of(Instant.parse("2026-01-31T08:00:00.000000001Z")),
            Optional.of(Instant.parse("2026-01-31T08:00:00.5Z")),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Instant.parse("0001-01-01T00:00:00Z")));
  }

  @ParameterizedTest
  @EnumSource
  void numbers_and_truth_values_are_read_as_texts_too(PlainMapper mapper) throws Exception {
    SignIn loose = mapper.read(Fixture.named(SignIn.class, "numbers-as-texts").json(), SignIn.class);

    assertThat(loose.isInteractive()).contains(true);
    assertThat(loose.flaggedForReview()).contains(false);
    assertThat(loose.autonomousSystemNumber()).contains(64496L);
    assertThat(loose.processingTimeInMilliseconds()).contains(311L);
    assertThat(loose.authenticationDetails()).extracting(AuthenticationStep::succeeded)
        .containsExactly(Optional.of(true), Optional.of(false));
    assertThat(loose.authenticationDetails()).extracting(AuthenticationStep::statusSequence)
        .containsExactly(Optional.of(2L), Optional.of(3L));
    assertThat(loose.location().orElseThrow().geoCoordinates().orElseThrow().latitude()).contains(52.370215);
  }

  @ParameterizedTest
  @EnumSource
  void a_model_can_be_two_hundred_levels_deep(PlainMapper mapper) throws Exception {
    String json = "{\"new\":" + "[".repeat(200) + "]".repeat(200) + "}";

    assertThat(mapper.write(mapper.read(json, SignIn.class))).isEqualTo(json);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void what_a_parser_made_of_an_object_can_be_converted(Fixture fixture) throws Exception {
    for (PlainMapper mapper : PlainMapper.values()) {
      Object converted = mapper.convert(JsonTree.object(fixture.json()), fixture.model());
      assertThat(JsonTree.of(mapper.write(converted))).as("%s with %s", fixture, mapper)
          .isEqualTo(JsonTree.of(fixture.json()));
    }
  }

  /** The model and all models in it. */
  private static Set<Object> withNested(Object model) throws ReflectiveOperationException {
    Set<Object> models = new LinkedHashSet<>(List.of(model));
    for (Method accessor : accessors(model)) {
      for (Object nested : values(accessor.invoke(model))) {
        if (type(nested).getName().startsWith("dev.mfacodes.model.")) {
          models.addAll(withNested(nested));
        }
      }
    }
    return models;
  }

  private static Collection<?> values(Object property) {
    if (property instanceof Optional<?> optional) {
      return optional.stream().toList();
    }
    return property instanceof Map<?, ?> others ? others.values() : (Collection<?>) property;
  }

  /** The generated class of a model is not for us; what it extends is. */
  private static Class<?> type(Object model) {
    return model.getClass().getSuperclass();
  }

  private static List<Method> accessors(Object model) {
    return Arrays.stream(type(model).getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> Modifier.isAbstract(method.getModifiers()) || method.getName().equals("otherProperties"))
        .toList();
  }
}
