package check.languages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.SignInError;
import dev.mfacodes.model.meaning.Term;
import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.model.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples in other languages say what the library says. */
final class LookupTest {

  private static final Path EXAMPLES = Programs.ROOT.resolve("extras/mfa-cli/examples");
  private static final Texts DUTCH = Texts.in(Language.DUTCH);

  /** Everything that travels and is listed. */
  private static Map<String, Term> spellings() {
    Map<String, Term> terms = new LinkedHashMap<>();
    for (MfaResultCode code : MfaResultCode.values()) {
      terms.put(code.name(), code);
      terms.put(code.label(), code);
    }
    Arrays.stream(MfaStatus.values()).forEach(status -> status.spellings().forEach(text -> terms.put(text, status)));
    Arrays.stream(SignInError.values()).forEach(error -> terms.put(Integer.toString(error.number()), error));
    Arrays.stream(AuthenticationMethod.values())
        .forEach(method -> method.spellings().forEach(text -> terms.put(text, method)));
    return terms;
  }

  private static String expected(Term term) {
    return DUTCH.title(term) + '\n' + DUTCH.description(term) + '\n'
        + DUTCH.advice(term, Audience.HELPDESK).orElse("-") + '\n';
  }

  @ParameterizedTest
  @CsvSource({"python3, lookup.py", "node, lookup.mjs"})
  void everything_listed_is_found_in_dutch(String program, String example) throws Exception {
    Map<String, Term> terms = spellings();
    String[] arguments = Stream.concat(
            Stream.of(EXAMPLES.resolve(example).toString(), Programs.CATALOGUE.toString()), terms.keySet().stream())
        .toArray(String[]::new);

    assertThat(terms.values()).contains(MfaResultCode.values());
    assertThat(Programs.run(Programs.TARGET, program, arguments).printed())
        .isEqualTo(terms.values().stream().map(LookupTest::expected).collect(Collectors.joining()));
  }

  @ParameterizedTest
  @CsvSource({"python3, lookup.py", "node, lookup.mjs"})
  void what_is_not_listed_is_named_and_not_guessed(String program, String example) throws Exception {
    Programs.Result result = Programs.run(
        Programs.TARGET, program, EXAMPLES.resolve(example).toString(), Programs.CATALOGUE.toString(), "SUCCESS_X");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("SUCCESS_X");
  }

  @ParameterizedTest
  @CsvSource({"lookup.py", "lookup.mjs"})
  void an_example_has_ten_lines_at_most(String example) throws IOException {
    assertThat(Files.readString(EXAMPLES.resolve(example)).lines()).hasSizeLessThanOrEqualTo(10);
  }

  @Test
  void the_readme_shows_the_example_as_it_is() throws IOException {
    Matcher block = Pattern.compile("```python\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(Programs.ROOT.resolve("README.md")));

    assertThat(block.results().map(found -> found.group(1)))
        .containsExactly(Files.readString(EXAMPLES.resolve("lookup.py")));
  }
}
