package dev.mfacodes.cli;

import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.Term;
import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Texts;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Explains a value: a page for each term that it may mean, else a sentence that says it is not known. */
final class Explanation {

  private static final Pattern LIKE_A_RESULT_CODE = Pattern.compile("[A-Z0-9]+(_[A-Z0-9]+)+");

  private final Texts texts;
  private final TermPage pages;

  Explanation(Texts texts, Audience audience) {
    this.texts = texts;
    this.pages = new TermPage(texts, audience);
  }

  String of(String value) {
    Set<Term> found = Glossary.find(value);
    return found.isEmpty()
        ? new Page().paragraph(unknown(value)).toString()
        : found.stream().map(pages::of).collect(Collectors.joining("\n"));
  }

  private String unknown(String value) {
    ErrorCode number = ErrorCode.of(value);
    if (number.number().isPresent()) {
      return texts.describe(number);
    }
    return LIKE_A_RESULT_CODE.matcher(value).matches()
        ? texts.describe(ResultCode.of(value))
        : texts.describe(StatusText.of(value));
  }
}
