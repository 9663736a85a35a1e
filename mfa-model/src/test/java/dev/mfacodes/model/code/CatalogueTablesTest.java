package dev.mfacodes.model.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.mfacodes.model.TestFile;
import dev.mfacodes.model.meaning.CallOutcome;
import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.Detail;
import dev.mfacodes.model.meaning.FirstFactor;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.MfaOutcome;
import dev.mfacodes.model.meaning.PendingFor;
import dev.mfacodes.model.meaning.Reading;
import dev.mfacodes.model.meaning.SignInResult;
import dev.mfacodes.model.meaning.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The catalogues against the tables beside this test, which an analyst can read and correct. */
final class CatalogueTablesTest {

  private static final Pattern BAR = Pattern.compile(" \\| ");

  // --- exactly these constants, in this order, nothing more and nothing less ---

  @Test
  void the_result_codes_are_those_of_the_table_in_its_order() {
    assertThat(names(MfaResultCode.values())).isEqualTo(TestFile.firstColumn(getClass(), "result-codes.csv"));
  }

  @Test
  void the_statuses_are_those_of_the_table_in_its_order() {
    assertThat(names(MfaStatus.values())).isEqualTo(TestFile.firstColumn(getClass(), "statuses.csv"));
  }

  @Test
  void the_sign_in_errors_are_those_of_the_table_in_its_order() {
    assertThat(Arrays.stream(SignInError.values()).map(error -> Integer.toString(error.number())).toList())
        .isEqualTo(TestFile.firstColumn(getClass(), "sign-in-errors.csv"));
  }

  @Test
  void the_methods_are_those_of_the_table_in_its_order() {
    assertThat(names(AuthenticationMethod.values())).isEqualTo(TestFile.firstColumn(getClass(), "methods.csv"));
  }

  @Test
  void there_are_forty_five_result_codes() {
    assertThat(MfaResultCode.values()).hasSize(45);
    assertThat(counted(MfaResultCode.values(), code -> code.name().split("_")[0]))
        .isEqualTo(Map.of("SUCCESS", 18L, "CONFIG", 1L, "FAILED", 26L));
    assertThat(counted(MfaResultCode.values(), MfaResultCode::callOutcome)).isEqualTo(Map.of(
        CallOutcome.VERIFIED, 5L, CallOutcome.NOT_CHALLENGED, 4L, CallOutcome.DEPENDS, 2L, CallOutcome.PENDING, 2L,
        CallOutcome.NOT_VERIFIED, 32L));
  }

  @Test
  void there_are_forty_five_statuses_twelve_listed_as_satisfied_and_twenty_two_as_denied() {
    assertThat(MfaStatus.values()).hasSize(45);
    assertThat(counted(MfaStatus.values(), MfaStatus::listing)).isEqualTo(Map.of(
        MfaStatus.Listing.SATISFIED, 12L, MfaStatus.Listing.DENIED, 22L, MfaStatus.Listing.EARLIER_PAGE, 1L,
        MfaStatus.Listing.LOGS_ONLY, 10L));
  }

  @Test
  void there_are_fifty_eight_sign_in_errors_and_twenty_two_methods() {
    assertThat(SignInError.values()).hasSize(58);
    assertThat(AuthenticationMethod.values()).hasSize(22);
  }

  // --- each says what its row says ---

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "result-codes.csv", useHeadersInDisplayName = true)
  void each_result_code_says_what_its_row_says(
      MfaResultCode code, CallOutcome outcome, String method, String detail, String cause,
      Trust mark, Trust readingMark,
      String label) {
    assertThat(code.callOutcome()).isEqualTo(outcome);
    assertThat(nameOf(code.method())).as("method").isEqualTo(method);
    assertThat(nameOf(code.detail())).as("detail").isEqualTo(detail);
    assertThat(nameOf(code.cause())).as("cause").isEqualTo(cause);
    assertThat(code.source().trust()).as("mark").isEqualTo(mark);
    assertThat(code.readingTrust()).as("mark of the reading").isEqualTo(readingMark);
    assertThat(code.label()).isEqualTo(label);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "statuses.csv", useHeadersInDisplayName = true)
  void each_status_says_what_its_row_says(
      MfaStatus status, MfaStatus.Listing listing, String phrase, Reading reading, String detail, String cause,
      Challenged challenged, Trust mark, String logSpellings) {
    assertThat(status.listing()).isEqualTo(listing);
    assertThat(status.pagePhrase().orElse(null)).as("phrase").isEqualTo(phrase);
    assertThat(status.reading()).isEqualTo(reading);
    assertThat(nameOf(reading == Reading.FIRST_FACTOR ? status.firstFactor() : status.detail())).as("detail")
        .isEqualTo(detail);
    assertThat(nameOf(status.cause())).as("cause").isEqualTo(cause);
    assertThat(status.challenged()).as("challenged").isEqualTo(challenged);
    assertThat(status.source().trust()).as("mark").isEqualTo(mark);
    assertThat(status.spellings()).as("spellings")
        .isEqualTo(Stream.concat(documented(listing, phrase), split(logSpellings)).toList());
  }

  /** The phrase, and the phrase behind the prefix that pages of 2017 and 2018 document for its list. */
  private static Stream<String> documented(MfaStatus.Listing listing, String phrase) {
    return switch (listing) {
      case SATISFIED, EARLIER_PAGE -> Stream.of(phrase, "Azure Multi-Factor Authentication " + phrase);
      case DENIED -> Stream.of(phrase, "Azure Multi-Factor Authentication denied; " + phrase);
      case LOGS_ONLY -> Stream.of();
    };
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "sign-in-errors.csv", useHeadersInDisplayName = true)
  void each_sign_in_error_says_what_its_row_says(
      int number, SignInResult signIn, Reading reading, String detail, Challenged challenged, Trust mark,
      Trust readingMark) {
    SignInError error = SignInError.valueOf("AADSTS" + number);
    assertThat(error.number()).isEqualTo(number);
    assertThat(error.signIn()).isEqualTo(signIn);
    assertThat(error.reading()).isEqualTo(reading);
    assertThat(nameOf(error.detail())).as("detail").isEqualTo(detail);
    assertThat(error.challenged()).as("challenged").isEqualTo(challenged);
    assertThat(error.source().trust()).as("mark").isEqualTo(mark);
    assertThat(error.readingTrust()).as("mark of the reading").isEqualTo(readingMark);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "methods.csv", useHeadersInDisplayName = true)
  void each_method_says_what_its_row_says(AuthenticationMethod method, int factors, String spellings) {
    assertThat(method.factors()).isEqualTo(factors);
    assertThat(method.spellings()).isEqualTo(split(spellings).toList());
  }

  // --- and does not contradict itself ---

  @Test
  void the_detail_of_a_result_code_is_of_the_kind_that_its_outcome_needs() {
    assertThat(MfaResultCode.values()).allSatisfy(code -> {
      Optional<MfaKind> kind = code.detail().map(Detail::outcome).map(MfaOutcome::kind);
      switch (code.callOutcome()) {
        case VERIFIED -> assertThat(kind).isEmpty();
        case NOT_CHALLENGED -> assertThat(kind.orElseThrow()).isIn(MfaKind.SATISFIED, MfaKind.SKIPPED);
        case DEPENDS, NOT_VERIFIED -> assertThat(kind).contains(MfaKind.DENIED);
        case PENDING -> assertThat(kind).contains(MfaKind.PENDING);
      }
    });
  }

  @Test
  void outcome_detail_and_reading_of_a_status_agree() {
    assertThat(MfaStatus.values()).allSatisfy(status -> {
      assertThat(status.outcome().flatMap(MfaOutcome::detail)).isEqualTo(status.detail());
      assertThat(status.outcome().map(outcome -> outcome.kind().name()).orElse("FIRST_FACTOR"))
          .isEqualTo(status.reading().name());
      assertThat(status.firstFactor().isPresent()).isEqualTo(status.reading() == Reading.FIRST_FACTOR);
    });
    assertThat(Arrays.stream(MfaStatus.values()).flatMap(status -> status.firstFactor().stream()))
        .containsExactly(FirstFactor.values());
  }

  @Test
  void outcome_detail_and_reading_of_a_sign_in_error_agree() {
    assertThat(SignInError.values()).allSatisfy(error -> {
      assertThat(error.outcome().flatMap(MfaOutcome::detail)).isEqualTo(error.detail());
      switch (error.reading()) {
        case DENIED -> assertThat(error.detail().orElseThrow()).isInstanceOf(DenialReason.class);
        case PENDING -> assertThat(error.detail().orElseThrow()).isInstanceOf(PendingFor.class);
        case NOT_REACHED -> assertThat(error.outcome()).contains(new MfaOutcome.NotReached());
        case LOOK_AT_STEPS, NOT_CONCERNED -> assertThat(error.outcome()).isEmpty();
        case SATISFIED, SKIPPED, FIRST_FACTOR -> fail("no number says " + error.reading());
      }
    });
  }

  @Test
  void the_cause_is_that_of_the_reason_and_absent_without_one() {
    assertThat(MfaResultCode.values()).allSatisfy(code -> assertThat(code.cause()).isEqualTo(causeOf(code.detail())));
    assertThat(MfaStatus.values()).allSatisfy(status -> assertThat(status.cause()).isEqualTo(causeOf(status.detail())));
    assertThat(SignInError.values()).allSatisfy(error -> assertThat(error.cause()).isEqualTo(causeOf(error.detail())));
  }

  @Test
  void every_constant_names_a_source_and_every_source_is_cited() {
    assertThat(Source.values()).allSatisfy(source -> assertThat(source.citation()).isNotBlank());
    Stream<Source> named = Stream.of(
            Arrays.stream(MfaResultCode.values()).map(MfaResultCode::source),
            Arrays.stream(MfaStatus.values()).map(MfaStatus::source),
            Arrays.stream(SignInError.values()).map(SignInError::source),
            Arrays.stream(AuthenticationMethod.values()).map(AuthenticationMethod::source))
        .flatMap(Function.identity());
    assertThat(named.distinct()).containsExactlyInAnyOrder(Source.values());
  }

  private static Optional<?> causeOf(Optional<Detail> detail) {
    return detail.flatMap(d -> d instanceof DenialReason reason ? Optional.of(reason.cause()) : Optional.empty());
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }

  /** As an empty cell is read. */
  private static String nameOf(Optional<? extends Term> term) {
    return term.map(Term::name).orElse(null);
  }

  private static Stream<String> split(String cell) {
    return Optional.ofNullable(cell).stream().flatMap(BAR::splitAsStream);
  }

  private static <E, K> Map<K, Long> counted(E[] constants, Function<E, K> key) {
    return Arrays.stream(constants).collect(Collectors.groupingBy(key, Collectors.counting()));
  }
}
