package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.classify.Table.Row;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.SignInError;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code sign-in-errors.csv}: every number alone, however it travels. */
final class SignInErrorsTest {

  static List<Row> rows() {
    return Table.read("sign-in-errors.csv");
  }

  /** As a number, as a text, as Microsoft names it, and with a message after it. */
  private static List<ErrorCode> forms(Row row) {
    String number = row.get("number");
    return List.of(
        ErrorCode.of(Long.parseLong(number)),
        ErrorCode.of(number),
        ErrorCode.of("AADSTS" + number),
        ErrorCode.of(" aadsts" + number + ": some text "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void the_number_alone_in_the_status(Row row) {
    assertThat(forms(row)).allSatisfy(code -> {
      SignInStatus status = SignInStatus.builder().errorCode(code).build();
      check(row, Classifier.classify(SignIn.builder().status(status).build()), "status.errorCode");
    });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void the_number_alone_as_result_type(Row row) {
    assertThat(forms(row)).allSatisfy(code ->
        check(row, Classifier.classify(SignIn.builder().resultType(code).build()), "resultType"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void the_bare_number(Row row) {
    assertThat(forms(row)).allSatisfy(code -> check(row, Classifier.classify(code), "status.errorCode"));
  }

  private static void check(Row row, Classification answer, String path) {
    assertThat(answer.signIn().name()).as("signIn").isEqualTo(row.get("signIn"));
    assertThat(answer.challenged().name()).as("challenged").isEqualTo(row.get("challenged"));
    assertThat(answer.mfa().kind().name()).as("mfa").isEqualTo(row.get("mfa"));
    assertThat(Answers.detail(answer.mfa())).as("detail").isEqualTo(row.get("detail"));
    assertThat(Answers.cause(answer)).as("cause").isEqualTo(row.get("cause"));
    assertThat(answer.evidence()).as("evidence")
        .isEqualTo(row.get("mfa").equals("UNDETERMINED") ? List.of() : List.of(path));
    assertThat(answer.conflicts()).as("conflicts").isEmpty();
    assertThat(answer.alternatives()).as("alternatives").isEmpty();
    assertThat(answer.requiredBy()).as("requiredBy").isEmpty();
    assertThat(answer.method()).as("method").isEmpty();
    assertThat(answer.provisional()).as("provisional").isFalse();
  }

  @Test
  void every_sign_in_error_has_a_row() {
    List<String> numbers = Arrays.stream(SignInError.values()).map(error -> "" + error.number()).toList();
    assertThat(numbers).hasSize(58);
    assertThat(rows())
        .extracting(row -> row.get("number"))
        .doesNotHaveDuplicates()
        .startsWith(numbers.toArray(String[]::new));
  }

  @Test
  void the_number_has_the_words_of_its_error() {
    for (SignInError error : SignInError.values()) {
      assertThat(Classifier.classify(ErrorCode.of(error.number())).term()).as(error.name()).isEqualTo(error);
    }
  }

  @Test
  void what_is_no_number_says_nothing() {
    for (String text : List.of("", " ", "0050074", "5007\uff14", "AADSTS", "50074 or so", "MFA denied", "-0", "5e4")) {
      assertThat(Answers.line(Classifier.classify(ErrorCode.of(text))))
          .as(text)
          .isEqualTo("UNKNOWN | UNKNOWN | UNDETERMINED");
    }
  }
}
