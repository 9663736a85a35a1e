package dev.mfacodes.model.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mfacodes.model.Copies;
import dev.mfacodes.model.registration.UserRegistration;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.GeoCoordinates;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class WireExceptionTest {

  @Test
  void it_says_where_and_why_at_the_top() {
    assertRefused(() -> SignIn.fromWire(Map.of("isInteractive", "maybe")),
        "isInteractive", "expected true or false, found a text");
    assertRefused(() -> ActivityReportRow.fromWire(Map.of("phone", List.of())),
        "phone", "expected a text, found a list");
    assertRefused(() -> UserRegistration.fromWire(Map.of("lastUpdatedDateTime", 1)),
        "lastUpdatedDateTime", "expected a time, found a number");
  }

  @Test
  void it_says_where_in_objects() {
    assertRefused(() -> SignIn.fromWire(Map.of("status", List.of())), "status", "expected an object, found a list");
    assertRefused(() -> SignIn.fromWire(Map.of("location", Map.of("geoCoordinates", Map.of("latitude", true)))),
        "location.geoCoordinates.latitude", "expected a number, found true or false");
    assertRefused(() -> SignInStatus.fromWire(Map.of("failureReason", Map.of())),
        "failureReason", "expected a text, found an object");
  }

  @Test
  void a_number_that_fits_into_no_double_or_is_a_book_is_refused_as_such() {
    assertAltitude(BigInteger.TEN.pow(300), "");
    assertAltitude(BigInteger.TEN.pow(400), "a number of 64 bits, found a number");
    assertAltitude(new BigDecimal("1e400"), "a number of 64 bits, found a number");
    assertAltitude("0".repeat(1_000), "");
    assertAltitude("0".repeat(1_001), "a number, found a text");
  }

  private static void assertAltitude(Object altitude, String refusedAs) {
    if (refusedAs.isEmpty()) {
      assertThat(GeoCoordinates.fromWire(Map.of("altitude", altitude)).altitude()).isPresent();
    } else {
      assertRefused(() -> GeoCoordinates.fromWire(Map.of("altitude", altitude)), "altitude", "expected " + refusedAs);
    }
  }

  @Test
  void it_says_where_in_lists_and_their_objects() {
    assertRefused(() -> SignIn.fromWire(Map.of("signInEventTypes", List.of("interactiveUser", true))),
        "signInEventTypes[1]", "expected a text, found true or false");
    assertRefused(() -> SignIn.fromWire(
            Map.of("authenticationDetails", List.of(Map.of(), Map.of("succeeded", "marker")))),
        "authenticationDetails[1].succeeded", "expected true or false, found a text");
    assertRefused(() -> SignIn.fromWire(Map.of("appliedConditionalAccessPolicies",
            List.of(Map.of("enforcedGrantControls", List.of("Mfa", Map.of()))))),
        "appliedConditionalAccessPolicies[0].enforcedGrantControls[1]", "expected a text, found an object");
  }

  @Test
  void it_says_the_alias_where_that_is_what_travelled() {
    assertRefused(() -> SignIn.fromWire(Map.of("appliedConditionalAccessPolicy", List.of(Map.of("result", true)))),
        "appliedConditionalAccessPolicy[0].result", "expected a text, found true or false");
  }

  @Test
  void it_tells_the_reason_of_a_value_that_refuses_what_it_is_made_of() {
    assertRefused(() -> SignIn.fromWire(Map.of("status", Map.of("errorCode", Double.NaN))),
        "status.errorCode", "expected a finite number or a text");
  }

  @Test
  void it_never_tells_a_name_that_the_models_do_not_know() {
    assertRefused(() -> SignIn.fromWire(Map.of("jane.doe@example.com", new Object())),
        "an unknown property", "expected what a JSON parser makes, found something else");
    assertRefused(() -> SignIn.fromWire(Map.of("status", Map.of("jane.doe@example.com", new Object()))),
        "status", "expected what a JSON parser makes, found something else");
  }

  @Test
  void without_a_path_the_message_is_the_reason() {
    WireException atTheTop = new WireException("", "expected an object, found a list");
    assertThat(atTheTop).hasMessage("expected an object, found a list");
    assertThat(atTheTop.path()).isEmpty();
    assertThat(atTheTop.reason()).isEqualTo("expected an object, found a list");
  }

  @Test
  void it_refuses_null() {
    assertThatNullPointerException().isThrownBy(() -> new WireException(null, "reason"));
    assertThatNullPointerException().isThrownBy(() -> new WireException("path", null));
    assertThatNullPointerException().isThrownBy(() -> new WireException("", null));
    assertThatNullPointerException().isThrownBy(() -> SignIn.fromWire(null));
    assertThat(SignIn.fromWire(Collections.singletonMap("status", null)).status()).as("null is absent").isEmpty();
  }

  @Test
  void it_survives_java_serialization() {
    WireException copy = (WireException) Copies.serialized(new WireException("path", "reason"));
    assertThat(copy).hasMessage("path: reason");
    assertThat(copy.path()).isEqualTo("path");
    assertThat(copy.reason()).isEqualTo("reason");
  }

  private static void assertRefused(Runnable reading, String path, String reason) {
    WireException refused = catchThrowableOfType(WireException.class, reading::run);
    assertThat(refused).isNotNull();
    assertThat(refused.path()).isEqualTo(path);
    assertThat(refused.reason()).isEqualTo(reason);
    assertThat(refused).hasMessage(path + ": " + reason).hasNoCause();
  }
}
