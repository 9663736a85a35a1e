package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.classify.Table.Row;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.SignInError;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.signin.SignIn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code statuses.csv}, every status in every context of {@code status-contexts.csv}. */
final class StatusesTest {

  private static final Map<String, Row> ERRORS = Table.read("sign-in-errors.csv").stream()
      .collect(Collectors.toMap(row -> row.get("number"), Function.identity()));

  /** One status in one context: who decides, and so what the answer is. */
  private record Case(Row status, String succeeded, String code, String decides) {

    /** "With false they are placeholders and prove nothing", nor does an absent one that counts as false. */
    boolean placeholder() {
      return status.get("group").equals("COMPLETED") && !decides.equals("text") && !succeeded.equals("true");
    }

    String mfa() {
      return switch (decides) {
        case "text" -> status.get("mfa") + ' ' + status.get("detail");
        case "code" -> byCode("mfa", "UNDETERMINED") + ' ' + byCode("detail", "-");
        case "clash" -> "UNDETERMINED -";
        default -> throw new IllegalArgumentException(decides);
      };
    }

    /** By the deciding text, else by the code; but a yes text in any step makes the event yes. */
    String challenged(boolean inStep) {
      String said = status.get("challenged");
      boolean byText = decides.equals("text") && !said.equals("UNKNOWN");
      boolean yes = inStep && said.equals("YES") && !placeholder();
      return byText || yes ? said : byCode("challenged", "UNKNOWN");
    }

    private String byCode(String column, String otherwise) {
      return Optional.ofNullable(ERRORS.get(code)).map(row -> row.get(column)).orElse(otherwise);
    }

    Optional<ErrorCode> errorCode() {
      return code.equals("-") ? Optional.empty() : Optional.of(ErrorCode.of(Long.parseLong(code)));
    }

    StatusText text() {
      return StatusText.of(status.get("text"));
    }

    @Override
    public String toString() {
      return status.get("status") + ", succeeded " + succeeded + ", code " + code;
    }
  }

  static List<Row> rows() {
    return Table.read("statuses.csv");
  }

  static List<Row> contexts() {
    return Table.read("status-contexts.csv");
  }

  private static List<Case> cases(Row status) {
    List<Case> cases = new ArrayList<>();
    for (Row context : contexts()) {
      if (context.get("group").equals(status.get("group"))) {
        List<String> codes = context.columns().subList(2, context.columns().size());
        codes.forEach(code -> cases.add(new Case(status, context.get("succeeded"), code, context.get(code))));
      }
    }
    assertThat(cases).as(status.toString()).isNotEmpty();
    return cases;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void a_step_with_the_text_says_what_its_context_allows(Row status) {
    assertThat(cases(status)).allSatisfy(context -> {
      Optional<Boolean> succeeded = Optional.of(context.succeeded()).filter(s -> !s.equals("-")).map(Boolean::valueOf);
      check(context, Events.withStep(context.errorCode(), context.text(), succeeded), true, "0.text");
    });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void details_with_the_text_say_what_a_step_says_that_does_not_record_whether_it_succeeded(Row status) {
    assertThat(cases(status)).filteredOn(context -> context.succeeded().equals("-")).isNotEmpty().allSatisfy(context ->
        check(context, Events.withDetails(context.errorCode(), context.text()), false, "details"));
  }

  private static void check(Case context, SignIn event, boolean inStep, String where) {
    Classification answer = Classifier.classify(event);
    List<String> evidence = answer.evidence().stream().map(Answers::shortened).toList();
    List<String> conflicts = answer.conflicts().stream().map(Answers::shortened).toList();
    assertThat(answer.mfa().kind() + " " + Answers.detail(answer.mfa())).as("mfa").isEqualTo(context.mfa());
    assertThat(answer.challenged().name()).as("challenged").isEqualTo(context.challenged(inStep));
    switch (context.decides()) {
      case "text" -> {
        if (!context.mfa().startsWith("UNDETERMINED")) {
          assertThat(evidence).as("evidence").startsWith(where);
          assertThat(answer.term()).as("term").isEqualTo(MfaStatus.valueOf(context.status().get("status")));
          assertThat(answer.statusText()).as("text").contains(context.text());
        }
      }
      case "code" -> {
        boolean said = !context.mfa().startsWith("UNDETERMINED");
        assertThat(evidence).as("evidence").isEqualTo(said ? List.of("code") : List.of());
        if (said) {
          assertThat(answer.term()).as("term").isEqualTo(context.errorCode().flatMap(ErrorCode::listed).orElseThrow());
        }
      }
      default -> assertThat(conflicts).as("conflicts").contains(where);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void a_bare_text_says_what_it_says(Row row) {
    StatusText text = StatusText.of(row.get("text"));
    Classification answer = Classifier.classify(text);
    boolean said = !row.get("mfa").equals("UNDETERMINED");
    assertThat(answer.signIn().name()).isEqualTo("UNKNOWN");
    assertThat(answer.mfa().kind().name()).isEqualTo(row.get("mfa"));
    assertThat(Answers.detail(answer.mfa())).isEqualTo(row.get("detail"));
    assertThat(Answers.cause(answer)).isEqualTo(row.get("cause"));
    assertThat(answer.challenged().name()).isEqualTo(row.get("challenged"));
    assertThat(answer.evidence()).isEqualTo(said ? List.of("text") : List.of());
    assertThat(answer.conflicts()).isEmpty();
    assertThat(Answers.alternatives(answer)).isEqualTo(row.get("group").equals("COMPLETED") ? "placeholder" : "-");
    assertThat(answer.statusText()).contains(text);
    assertThat(answer.term()).isEqualTo(MfaStatus.valueOf(row.get("status")));
  }

  @Test
  void every_status_has_a_row() {
    assertThat(rows()).extracting(row -> row.get("status"))
        .containsExactlyElementsOf(Arrays.stream(MfaStatus.values()).map(Enum::name).toList());
  }

  @Test
  void each_text_is_a_spelling_of_its_status() {
    assertThat(rows()).allSatisfy(row ->
        assertThat(StatusText.of(row.get("text")).listed()).contains(MfaStatus.valueOf(row.get("status"))));
  }

  @Test
  void every_group_has_a_context_for_each_value_of_succeeded() {
    List<String> wanted = rows().stream()
        .map(row -> row.get("group"))
        .distinct()
        .flatMap(group -> List.of("true", "false", "-").stream().map(succeeded -> group + ' ' + succeeded))
        .toList();
    assertThat(contexts())
        .extracting(row -> row.get("group") + ' ' + row.get("succeeded"))
        .containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void every_code_of_the_contexts_is_listed_or_the_one_that_is_not() {
    List<String> codes = contexts().get(0).columns().subList(2, contexts().get(0).columns().size());
    List<String> unlisted = codes.stream()
        .filter(code -> Arrays.stream(SignInError.values()).noneMatch(error -> code.equals("" + error.number())))
        .toList();
    assertThat(unlisted).containsExactly("99999", "-");
  }
}
