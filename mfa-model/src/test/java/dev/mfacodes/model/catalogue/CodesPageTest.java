package dev.mfacodes.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.code.Catalogue;
import dev.mfacodes.model.code.Source;
import dev.mfacodes.model.registration.MfaReport;
import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.model.text.Texts;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads the page as a reader of markdown would: headings, tables, cells. */
final class CodesPageTest {

  private static final String PAGE = CodesPage.render();

  private static List<String> section(Group group) {
    return PAGE.lines()
        .dropWhile(line -> !line.equals("## " + CodesPage.heading(group)))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .toList();
  }

  /** The cells between the pipes that are no part of a text, with the escapes taken off again. */
  private static List<String> cells(String row) {
    List<String> parts = Arrays.asList(row.split("(?<!\\\\)\\|", -1));
    return parts.subList(1, parts.size() - 1).stream()
        .map(cell -> cell.strip().replaceAll("\\\\([\\\\|*_<\\[`])", "$1"))
        .toList();
  }

  private static List<List<String>> rows(Group group) {
    return section(group).stream().filter(line -> line.startsWith("|")).map(CodesPageTest::cells).toList();
  }

  @Test
  void the_file_is_what_the_registry_says() throws IOException {
    RenderedFile.PAGE.isRenderedAs(PAGE);
  }

  @Test
  void the_head_says_the_version_the_marks_and_the_sources() {
    assertThat(PAGE).contains("Version " + Catalogue.version() + " of the catalogue", "-Dcatalogue.write=true",
        "| `A` |", "| `B` |", "| `C` |", "| `O` |");
    for (Source source : Source.values()) {
      assertThat(PAGE).contains("| `" + source.name() + "` | " + source.trust() + " | " + source.citation() + " |");
    }
  }

  /** A pipe that was not escaped, or a line break, would tear its table. */
  @Test
  void every_row_has_as_many_cells_as_its_table() {
    List<String> lines = PAGE.lines().toList();
    int columns = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("|")) {
        boolean first = !lines.get(i - 1).startsWith("|");
        columns = first ? cells(line).size() : columns;
        assertThat(cells(line)).as(line).hasSize(columns);
        assertThat(line).endsWith("|");
        assertThat(!first || lines.get(i + 1).equals("|" + "---|".repeat(columns))).as("rule under %s", line).isTrue();
      }
    }
  }

  @Test
  void what_would_be_taken_for_markup_is_escaped() {
    assertThat(CodesPage.text("a | b * c _ d < e [ f ` g \\ h"))
        .isEqualTo("a \\| b \\* c \\_ d \\< e \\[ f \\` g \\\\ h");
    assertThat(CodesPage.code("a | b * c")).isEqualTo("`a \\| b * c`");
    assertThat(cells("| a \\| b | `c` |")).containsExactly("a | b", "`c`");
  }

  @ParameterizedTest
  @EnumSource
  void every_entry_has_one_row_with_its_facts_and_both_titles_and_descriptions(Group group) {
    for (Entry entry : group.entries()) {
      String first = "`" + (group == Group.SIGN_IN_ERROR ? entry.facts().text("number") : entry.name()) + '`';
      String english = words(entry, Language.ENGLISH);
      List<List<String>> rows = rows(group).stream()
          .filter(row -> row.get(0).equals(first) && row.contains(english))
          .toList();
      assertThat(rows).as(entry.id()).hasSize(1);
      assertThat(rows.get(0)).as(entry.id()).contains(words(entry, Language.DUTCH)).containsAll(facts(entry));
    }
  }

  private static String words(Entry entry, Language language) {
    Texts texts = Texts.in(language);
    return "**" + texts.title(entry.term()) + ".** " + texts.description(entry.term());
  }

  /** Facts that are one word; spellings have a test of their own. */
  private static List<String> facts(Entry entry) {
    Stream<String> words = Stream.of(
            "callOutcome", "reading", "detail", "firstFactor", "cause", "challenged", "method", "signIn", "pagePhrase")
        .filter(fact -> entry.facts().asMap().containsKey(fact))
        .map(fact -> '`' + entry.facts().text(fact) + '`');
    Stream<String> plain = Stream.of("label", "factors", "trust", "readingTrust")
        .filter(fact -> entry.facts().asMap().containsKey(fact))
        .map(fact -> entry.facts().text(fact));
    return Stream.concat(words, plain).toList();
  }

  @ParameterizedTest
  @EnumSource
  void every_spelling_is_in_the_row_of_its_entry(Group group) {
    for (Entry entry : group.entries()) {
      if (group == Group.STATUS || group == Group.METHOD) {
        String row = section(group).stream().filter(line -> line.startsWith("| `" + entry.name() + "` |")).findFirst()
            .orElseThrow();
        assertThat(entry.facts().texts("spellings")).as(entry.id())
            .allSatisfy(spelling -> assertThat(row).contains(CodesPage.code(spelling)));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_advice_of_the_vocabulary_has_a_row(Group group) {
    for (Entry entry : group.entries()) {
      for (Audience audience : Audience.values()) {
        Optional<String> advice = Texts.in(Language.ENGLISH).advice(entry.term(), audience);
        if (!group.catalogue() && advice.isPresent()) {
          assertThat(rows(group)).as("%s for %s", entry.id(), audience).containsOnlyOnce(List.of(
              '`' + entry.name() + '`', '`' + audience.name() + '`', advice.get(),
              Texts.in(Language.DUTCH).advice(entry.term(), audience).orElseThrow()));
        }
      }
    }
  }

  @Test
  void every_report_says_its_place_and_its_fate() {
    for (Entry entry : Group.MFA_REPORT.entries()) {
      MfaReport report = (MfaReport) entry.term();
      Texts english = Texts.in(Language.ENGLISH);
      Texts dutch = Texts.in(Language.DUTCH);
      assertThat(rows(Group.MFA_REPORT)).as(entry.id()).anySatisfy(row -> assertThat(row).contains(
          '`' + report.name() + '`',
          english.place(report), dutch.place(report), english.fate(report), dutch.fate(report)));
    }
  }

  /** A heading that is not plain ASCII letters would break its link. */
  @ParameterizedTest
  @EnumSource
  void the_contents_lead_to_the_section_and_count_it(Group group) {
    String heading = CodesPage.heading(group);
    String anchor = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z -]", "").replace(' ', '-');
    assertThat(PAGE.lines()).contains("- [" + heading + "](#" + anchor + "): " + group.entries().size());
    assertThat(PAGE.lines().filter(("## " + heading)::equals)).hasSize(1);
  }
}
