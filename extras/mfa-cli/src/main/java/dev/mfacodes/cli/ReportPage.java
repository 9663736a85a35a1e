package dev.mfacodes.cli;

import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Language;
import java.util.EnumMap;
import java.util.Map;

/** The report as one file for a browser, in both languages. */
final class ReportPage {

  /** What comes in any number, as unknown texts, is cut here; the JSON has all of it. */
  private static final int MOST_ROWS = 100;

  private ReportPage() {}

  @SuppressWarnings("NullAway") // nothing looks at the template's tags: jte takes null for that
  static String render(Report report, Language first, Audience audience, Privacy privacy) {
    Map<Language, Document> documents = new EnumMap<>(Language.class);
    for (Language language : WebPage.LANGUAGES) {
      documents.put(language, ReportDocument.of(report, new Wording(language), audience, privacy, MOST_ROWS));
    }
    WebPage page = WebPage.of(first, "report.title");
    return WebPage.rendered(output -> JtereportGenerated.render(output, null, page, documents));
  }
}
