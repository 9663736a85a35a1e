package check.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.registration.UserRegistration;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.AuthenticationResult;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The models and values as parts of a consumer's own types. */
final class InsideOtherTypesTest {

  /** As Graph answers. The annotation comes along with the libraries. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Page(List<SignIn> value) {}

  record Case(String title, SignInStatus status, Map<String, ActivityReportRow> rows, UserRegistration[] users) {}

  record Values(
      ErrorCode error, ErrorCode errorInWords, ResultCode code, StatusText text, MethodName method,
      AuthenticationResult result, List<ResultCode> codes) {}

  record Counts(Map<ResultCode, Integer> codes, Map<StatusText, Integer> texts, Map<MethodName, Integer> methods) {}

  /** A bean of the older kind. */
  public static final class Bean {

    private SignIn signIn;

    public SignIn getSignIn() {
      return signIn;
    }

    public void setSignIn(SignIn signIn) {
      this.signIn = signIn;
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_page_of_sign_ins(PlainMapper mapper) throws Exception {
    String one = Fixture.named(SignIn.class, "full").json();
    String other = Fixture.named(SignIn.class, "unknown-values").json();
    Page page = mapper.read(
        "{\"@odata.context\": \"https://example.com\", \"value\": [" + one + "," + other + ",{}]}", Page.class);

    assertThat(page.value()).containsExactly(
        mapper.read(one, SignIn.class), mapper.read(other, SignIn.class), SignIn.builder().build());
    assertThat(JsonTree.of(mapper.write(page)))
        .isEqualTo(JsonTree.of("{\"value\": [" + one + "," + other + ",{}]}"));
  }

  @ParameterizedTest
  @EnumSource
  void members_lists_maps_and_arrays(PlainMapper mapper) throws Exception {
    String json = """
        {"title": "x", "status": {"errorCode": "50074", "new": 1},
         "rows": {"first": {"callResult": "SUCCESS_NO_PIN"}, "second": {}},
         "users": [{"isMfaRegistered": true}, {"blocked": "false"}]}""";
    Case read = mapper.read(json, Case.class);

    assertThat(read.rows()).containsOnlyKeys("first", "second");
    assertThat(read.users()).hasSize(2);
    assertThat(JsonTree.of(mapper.write(read))).isEqualTo(JsonTree.of(json));
  }

  @ParameterizedTest
  @EnumSource
  void a_bean_with_a_setter(PlainMapper mapper) throws Exception {
    String json = "{\"signIn\":{\"id\":\"1\",\"status\":{\"errorCode\":0}}}";

    assertThat(mapper.write(mapper.read(json, Bean.class))).isEqualTo(json);
  }

  @ParameterizedTest
  @EnumSource
  void an_absent_model_stays_null_in_the_type_around_it(PlainMapper mapper) throws Exception {
    assertThat(mapper.read("{\"signIn\": null}", Bean.class).getSignIn()).isNull();
    assertThat(mapper.read("{}", Bean.class).getSignIn()).isNull();
    assertThat(mapper.read("{\"value\": [null]}", Page.class).value()).containsOnlyNulls();
  }

  @ParameterizedTest
  @EnumSource
  void open_values_travel_alone_as_texts_and_numbers(PlainMapper mapper) throws Exception {
    String json = """
        {"error": 500121, "errorInWords": "AADSTS50074: invented", "code": "SUCCESS_BY_TELEPATHY",
         "text": "MFA denied; user declined the authentication", "method": "Carrier pigeon", "result": "Perhaps",
         "codes": ["SUCCESS_NO_PIN", ""]}""";
    Values values = mapper.read(json, Values.class);

    assertThat(values.error()).isEqualTo(ErrorCode.of(500121));
    assertThat(values.errorInWords()).isEqualTo(ErrorCode.of("AADSTS50074: invented"));
    assertThat(values.codes()).containsExactly(ResultCode.of("SUCCESS_NO_PIN"), ResultCode.of(""));
    assertThat(JsonTree.of(mapper.write(values))).isEqualTo(JsonTree.of(json));
  }

  @ParameterizedTest
  @EnumSource
  void open_values_can_be_keys_of_a_count(PlainMapper mapper) throws Exception {
    String json = """
        {"codes": {"SUCCESS_NO_PIN": 3, "SUCCESS_BY_TELEPATHY": 1}, "texts": {"Seen by an oracle": 2},
         "methods": {"Text message": 4}}""";
    Counts counts = mapper.read(json, Counts.class);

    assertThat(counts.codes()).containsEntry(ResultCode.of("SUCCESS_NO_PIN"), 3);
    assertThat(JsonTree.of(mapper.write(counts))).isEqualTo(JsonTree.of(json));
  }
}
