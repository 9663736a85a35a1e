package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.SignInError;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.PendingFor;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.meaning.SkippedWhy;
import dev.mfacodes.model.meaning.Term;
import dev.mfacodes.model.registration.MfaReport;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.model.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code mfa catalog --format html}, as text; {@code checks/browser} looks at it. */
final class CatalogPageTest {

  private static final String PAGE = Cli.run("catalog", "--format", "html").out();

  private static List<Term> terms() {
    return Stream.<Term[]>of(
            MfaResultCode.values(), MfaStatus.values(), SignInError.values(), AuthenticationMethod.values(),
            DenialReason.values(), PendingFor.values(), SatisfiedHow.values(), SkippedWhy.values(), MfaKind.values(),
            MfaReport.values())
        .flatMap(Arrays::stream)
        .toList();
  }

  /** As a page writes it. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  @Test
  void every_term_has_its_words_in_every_language() {
    for (Language language : Language.values()) {
      Texts texts = Texts.in(language);
      assertThat(terms()).allSatisfy(term -> assertThat(PAGE)
          .contains(escaped(texts.title(term)))
          .contains("<p>" + escaped(texts.description(term)) + "</p>"));
    }
  }

  @Test
  void anchors_are_unique_and_those_that_were_promised() {
    List<String> ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(PAGE).results().map(id -> id.group(1)).toList();
    assertThat(ids).doesNotHaveDuplicates().hasSize(terms().size())
        .contains("SUCCESS_NO_PIN", "AADSTS50074", "status-USER_DECLINED", "reason-USER_DECLINED",
            "method-TEXT_MESSAGE", "pending-CHALLENGE_OPEN", "satisfied-CLAIM_IN_TOKEN", "skipped-LOCATION",
            "kind-DENIED", "report-SERVER_STATUS");
  }

  @Test
  void a_code_that_depends_on_its_result_says_nothing_by_itself() {
    assertThat(PAGE).contains("<article id=\"SUCCESS_NO_PIN\" data-meaning=\"UNDETERMINED\"")
        .contains("<article id=\"SUCCESS_USER_BLOCKED\" data-meaning=\"DENIED\"");
  }

  @Test
  void nothing_comes_from_elsewhere() {
    assertThat(PAGE).doesNotContain("src=").doesNotContain("@import").doesNotContain("url(");
    assertThat(Pattern.compile("<link [^>]*href=\"([^\"]*)\"").matcher(PAGE).results().map(link -> link.group(1)))
        .containsExactly("data:,");
  }

  @Test
  void it_begins_in_the_language_that_was_asked_for() {
    assertThat(PAGE).contains("<html lang=\"en\">");
    assertThat(Cli.run("--lang", "nl", "catalog", "--format", "html").out()).contains("<html lang=\"nl\">");
  }
}
