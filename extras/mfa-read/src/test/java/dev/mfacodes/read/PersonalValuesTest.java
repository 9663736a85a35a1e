package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No result and no message shows what is personal, whatever is wrong with the record that it is in. */
final class PersonalValuesTest {

  private static final String ANNA = "anna@example.com";
  private static final String PHONE = "+31 20 555 0123";
  private static final String ADDRESS = "192.0.2.17";

  private static final String SIGN_IN = """
      {"id":"a","userPrincipalName":"anna@example.com","userDisplayName":"anna@example.com","userId":"anna@example.com",
       "ipAddress":"192.0.2.17","createdDateTime":"2026-01-31T08:00:00Z","location":{"city":"anna@example.com"},
       "deviceDetail":{"displayName":"anna@example.com"},"mfaDetail":{"authDetail":"+31 20 555 0123"},
       "status":{"errorCode":50074,"failureReason":"anna@example.com","additionalDetails":"+31 20 555 0123"},
       "authenticationDetails":[{"authenticationMethodDetail":"+31 20 555 0123",
         "authenticationStepResultDetail":"anna@example.com","authenticationMethod":"+31 20 555 0123"}],
       "isInteractive":true,"autonomousSystemNumber":1,"unknown":{"a":"anna@example.com"},
       "resultType":"anna@example.com","unknown":["+31 20 555 0123"]}""".replace("\n", "");

  private static final String REGISTRATION = """
      {"userPrincipalName":"anna@example.com","isMfaRegistered":true,"methodsRegistered":["+31 20 555 0123"],
       "defaultMfaMethod":"anna@example.com","unknown":"192.0.2.17"}""".replace("\n", "");

  private static void assertHidden(byte[] content) {
    Outcome outcome = Outcome.of(content);
    assertThat(outcome.results()).isNotEmpty();
    for (ReadResult result : outcome.results()) {
      assertThat(result.toString()).doesNotContain(ANNA, "anna", PHONE, "0123", ADDRESS);
    }
    assertThat(String.join("\n", outcome.complaints())).doesNotContain("anna", "0123", ADDRESS);
  }

  @Test
  void records_do_not_show_them() {
    for (String record : List.of(SIGN_IN, REGISTRATION)) {
      assertThat(Outcome.of(record).found()).hasSize(1);
      assertHidden(Packed.bytes(record));
    }
  }

  @Test
  void a_record_in_an_envelope_and_in_texts_does_not_show_them() {
    String text = SIGN_IN.replace("\\", "\\\\").replace("\"", "\\\"");
    assertHidden(Packed.bytes(
        "{\"category\":\"x\",\"identity\":\"anna@example.com\",\"properties\":\"" + text + "\"}"));
    assertHidden(Packed.bytes("{\"TimeGenerated\":\"x\",\"Status\":\"{\\\"a\\\":anna@example.com}\"}"));
    assertHidden(Packed.bytes("{\"TimeGenerated\":\"x\",\"Status\":\"anna@example.com\"}"));
  }

  @Test
  void values_of_the_wrong_kind_are_not_shown() {
    for (String broken : List.of(
        "\"status\":[\"anna@example.com\"]", "\"status\":{\"errorCode\":[\"anna@example.com\"]}",
        "\"authenticationDetails\":[\"anna@example.com\"]", "\"isInteractive\":\"anna@example.com\"",
        "\"autonomousSystemNumber\":\"+31 20 555 0123\"", "\"location\":\"anna@example.com\"",
        "\"createdDateTime\":[\"anna@example.com\"]", "\"id\":{\"anna@example.com\":\"192.0.2.17\"}")) {
      Outcome outcome = Outcome.of("{\"conditionalAccessStatus\":\"success\"," + broken + "}");
      assertThat(outcome.problems()).as(broken).hasSize(1);
      assertHidden(Packed.bytes("{\"conditionalAccessStatus\":\"success\"," + broken + "}"));
    }
  }

  @Test
  void a_record_that_is_broken_anywhere_does_not_show_them() {
    byte[] bytes = Packed.bytes(SIGN_IN);
    for (int at = 1; at < bytes.length; at += 2) {
      assertHidden(Arrays.copyOf(bytes, at));
      byte[] one = bytes.clone();
      one[at] = "{}[]\",:x\u0000".getBytes(StandardCharsets.US_ASCII)[at / 2 % 9];
      assertHidden(one);
    }
  }

  @Test
  void names_that_nobody_knows_are_not_shown_in_problems() {
    String name = "\"anna@example.com\":" + "[".repeat(300) + "]".repeat(300);
    assertHidden(Packed.bytes("{\"status\":{}," + name + "}"));
  }
}
