package check.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.mfacodes.model.registration.UserRegistration;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.AuthenticationStep;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A value of the wrong kind: Jackson's own exception says where, and repeats nothing of what was there. */
final class WrongTypesTest {

  /** Nothing that may be read, whatever stands there; none of it may be repeated. */
  private static final Map<String, Object> WRONG_OBJECT = Map.of("zoe@example.com", "+31 20 555 01 00");
  private static final List<Object> WRONG_LIST = List.of(List.of("192.0.2.77"));
  private static final String WRONG_TEXT = "Zoë zoe@example.com +31 20 555 01 00";

  static List<Fixture> fullFixtures() throws IOException {
    return Fixture.full();
  }

  @ParameterizedTest
  @MethodSource("fullFixtures")
  void every_known_property_refuses_the_wrong_kind_and_is_named(Fixture full) throws Exception {
    List<String> paths = new ArrayList<>();
    visit("", JsonTree.object(full.json()), new Visitor(full, UnaryOperator.identity(), paths));

    assertThat(paths).as("paths visited").doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void the_visit_above_reaches_every_level() throws Exception {
    List<String> paths = new ArrayList<>();
    Fixture full = Fixture.named(SignIn.class, "full");
    visit("", JsonTree.object(full.json()), new Visitor(full, UnaryOperator.identity(), paths));

    assertThat(paths).contains(
        "id", "status", "status.errorCode", "authenticationDetails", "authenticationDetails[1]",
        "authenticationDetails[1].StatusSequence", "location.geoCoordinates.latitude",
        "appliedConditionalAccessPolicies[0].enforcedGrantControls[0]", "authenticationMethodsUsed[1]");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      "isInteractive": "SECRET" | isInteractive | true or false, found a text
      "isInteractive": 1 | isInteractive | true or false, found a number
      "autonomousSystemNumber": "SECRET" | autonomousSystemNumber | a whole number, found a text
      "autonomousSystemNumber": 12.5 | autonomousSystemNumber | a whole number, found a number
      "autonomousSystemNumber": 9223372036854775808 | autonomousSystemNumber | a whole number, found a number
      "autonomousSystemNumber": true | autonomousSystemNumber | a whole number, found true or false
      "createdDateTime": 1769846400000 | createdDateTime | a time, found a number
      "userPrincipalName": true | userPrincipalName | a text, found true or false
      "userPrincipalName": ["SECRET"] | userPrincipalName | a text, found a list
      "status": "SECRET" | status | an object, found a text
      "status": "" | status | an object, found an empty text
      "status": ["SECRET"] | status | an object, found a list
      "status": {"errorCode": true} | status.errorCode | a number or a text, found true or false
      "status": {"errorCode": 1e999} | status.errorCode | a finite number or a text
      "authenticationDetails": "SECRET" | authenticationDetails | a list, found a text
      "authenticationDetails": {"a": "SECRET"} | authenticationDetails | a list, found an object
      "authenticationDetails": [null, "SECRET"] | authenticationDetails[1] | an object, found a text
      "authenticationDetails": [{"succeeded": "x"}] | authenticationDetails[0].succeeded | true or false, found a text
      "location": {"geoCoordinates": {"latitude": "x"}} | location.geoCoordinates.latitude | a number, found a text
      "authenticationMethodsUsed": [["SECRET"]] | authenticationMethodsUsed[0] | a text, found a list
      """)
  void the_message_says_what_was_expected_and_what_was_found(String member, String path, String expected) {
    for (PlainMapper mapper : PlainMapper.values()) {
      assertThat(refusal(mapper, "{\"id\": \"SECRET\", " + member + "}", SignIn.class)).as("%s", mapper)
          .contains(": " + path + ": expected " + expected)
          .doesNotContain("SECRET", "12.5", "9223372036854775808", "1769846400000", "1e999");
    }
  }

  @ParameterizedTest
  @EnumSource
  void other_models_name_their_paths_too(PlainMapper mapper) {
    assertThat(refusal(mapper, "{\"callResult\": {\"a\": \"SECRET\"}}", ActivityReportRow.class))
        .contains("callResult: expected a text, found an object").doesNotContain("SECRET");
    assertThat(refusal(mapper, "{\"methodsRegistered\": \"SECRET\"}", UserRegistration.class))
        .contains("methodsRegistered: expected a list, found a text").doesNotContain("SECRET");
    assertThat(refusal(mapper, "{\"failureReason\": [\"SECRET\"]}", SignInStatus.class))
        .contains("failureReason: expected a text, found a list").doesNotContain("SECRET");
    assertThat(refusal(mapper, "{\"RequestSequence\": \"SECRET\"}", AuthenticationStep.class))
        .contains("RequestSequence: expected a whole number, found a text").doesNotContain("SECRET");
  }

  @ParameterizedTest
  @EnumSource
  void inside_a_list_of_the_consumer_jackson_says_which_element_and_we_say_where_in_it(PlainMapper mapper) {
    String said = refusal(mapper,
        "{\"value\": [{\"id\": \"SECRET\"}, {\"mfaDetail\": {\"authDetail\": [\"SECRET\"]}}]}",
        InsideOtherTypesTest.Page.class);

    assertThat(said).contains("mfaDetail.authDetail: expected a text, found a list", "[\"value\"]", "[1]")
        .doesNotContain("SECRET");
  }

  @ParameterizedTest
  @EnumSource
  void what_is_no_object_is_refused_by_jackson(PlainMapper mapper) {
    for (String json : List.of("[]", "[{}]", "12", "true", "\"\"", "{", "")) {
      assertThat(refusal(mapper, json, SignIn.class)).as(json).isNotEmpty();
    }
  }

  /** All that the exception says, also about its causes; fails if it is not Jackson's own or there is none. */
  private static String refusal(PlainMapper mapper, String json, Class<?> type) {
    Throwable thrown = catchThrowable(() -> mapper.read(json, type));
    assertThat(thrown).as("%s on %s", mapper, json).isInstanceOf(switch (mapper) {
      case JACKSON_2 -> com.fasterxml.jackson.core.JsonProcessingException.class;
      case JACKSON_3 -> tools.jackson.core.JacksonException.class;
    });
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).map(Throwable::toString).toList()
        .toString();
  }

  /** Puts wrong values in the place that is being visited. */
  private record Visitor(Fixture full, UnaryOperator<Object> into, List<String> paths) {

    Visitor inside(UnaryOperator<Object> place) {
      return new Visitor(full, value -> into.apply(place.apply(value)), paths);
    }

    void refuses(String path, Object right) throws Exception {
      paths.add(path);
      List<Object> wrongs = right instanceof Map ? List.of(WRONG_TEXT, WRONG_LIST, 5550100, true)
          : right instanceof List ? List.of(WRONG_TEXT, WRONG_OBJECT, 5550100, true)
          : List.of(WRONG_OBJECT, WRONG_LIST);
      for (Object wrong : wrongs) {
        String json = PlainMapper.JACKSON_2.write(into.apply(wrong));
        for (PlainMapper mapper : PlainMapper.values()) {
          String said = refusal(mapper, json, full.model());
          assertThat(said).as("%s, %s with %s", path, wrong, mapper)
              .contains(": " + path + ": expected ")
              .doesNotContain("zoe", "Zoë", "555", "192.0.2")
              .doesNotContain(texts(JsonTree.of(full.json())).filter(text -> text.length() > 8).toList());
        }
      }
    }
  }

  private static void visit(String path, Object value, Visitor visitor) throws Exception {
    if (!path.isEmpty()) {
      visitor.refuses(path, value);
    }
    if (value instanceof Map<?, ?> object) {
      for (Object name : object.keySet()) {
        if (!name.toString().startsWith("new")) {
          visit(path.isEmpty() ? name.toString() : path + "." + name, object.get(name), visitor.inside(wrong -> {
            Map<Object, Object> changed = new LinkedHashMap<>(object);
            changed.put(name, wrong);
            return changed;
          }));
        }
      }
    }
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        int at = i;
        visit(path + "[" + i + "]", list.get(i), visitor.inside(wrong -> {
          List<Object> changed = new ArrayList<>(list);
          changed.set(at, wrong);
          return changed;
        }));
      }
    }
  }

  private static Stream<String> texts(Object value) {
    if (value instanceof Map<?, ?> object) {
      return object.values().stream().flatMap(WrongTypesTest::texts);
    }
    if (value instanceof List<?> list) {
      return list.stream().flatMap(WrongTypesTest::texts);
    }
    return value instanceof String text ? Stream.of(text) : Stream.empty();
  }
}
