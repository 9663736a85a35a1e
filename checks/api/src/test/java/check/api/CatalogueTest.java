package check.api;

import static org.assertj.core.api.Assertions.assertThat;

import check.api.CatalogueChanges.Weight;
import dev.mfacodes.model.code.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What codes mean is what {@code catalogue.tsv} says they meant when a version was released last. The file is written
 * when one is released, with {@code -Dapi.release=true}, and not before: what changed since then has to be named.
 */
final class CatalogueTest {

  private static final String VERSION = "version\t";

  @Test
  void what_changed_since_the_last_release_is_named_and_has_its_version() throws IOException {
    Path file = Kept.folder().resolve("catalogue.tsv");
    List<String> now = CatalogueLines.now();
    if (Boolean.getBoolean("api.release")) {
      List<String> written = new ArrayList<>(List.of(VERSION + Catalogue.version()));
      written.addAll(now);
      Files.writeString(file, String.join("\n", written) + '\n');
    }
    List<String> kept = Files.readAllLines(file);
    String before = kept.get(0).substring(VERSION.length());
    CatalogueChanges changes = CatalogueChanges.between(kept.subList(1, kept.size()), now);
    String section = section(Files.readString(Published.root().resolve("CHANGELOG.md")));

    assertThat(changes.notNamedIn(section)).as("changed, and not named in the CHANGELOG under Unreleased, Catalogue")
        .isEmpty();
    assertThat(changes.allow(before, Catalogue.version()))
        .as("%s after %s, for %s changes: %s", Catalogue.version(), before, changes.weight(), changes.changes())
        .isTrue();
    if (changes.weight() != Weight.NONE) {
      assertThat(section).as("the section Catalogue names its version").contains(Catalogue.version());
    }
  }

  /** Under Unreleased, as long as there is such a heading. */
  static String section(String changelog) {
    String unreleased = between(changelog, "\n## [Unreleased]", "\n## ");
    return between(unreleased, "\n### Catalogue", "\n### ");
  }

  private static String between(String text, String from, String to) {
    int start = text.indexOf(from);
    if (start < 0) {
      return "";
    }
    int end = text.indexOf(to, start + from.length());
    return text.substring(start, end < 0 ? text.length() : end);
  }

  private static final List<String> BEFORE = List.of(
      "status/USER_DECLINED\tfacts\t{reading=DENIED}", "status/USER_DECLINED\tspelling\tdeclined",
      "status/USER_DECLINED\ttexts\t01", "sign-in-error/50074\tfacts\t{reading=PENDING}");

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "status/USER_DECLINED@facts@{reading=DENIED}  | status/USER_DECLINED@facts@{reading=SATISFIED} | MAJOR",
      "status/USER_DECLINED@spelling@declined       | status/USER_DECLINED@spelling@refused          | MAJOR",
      "sign-in-error/50074@facts@{reading=PENDING}  | sign-in-error/50075@facts@{reading=PENDING}    | MAJOR",
      "status/USER_DECLINED@texts@01                | status/USER_DECLINED@texts@02                  | PATCH",
      "status/USER_DECLINED@texts@01                | status/USER_DECLINED@texts@01                  | NONE"})
  void a_line_that_becomes_another_weighs_what_it_means(String gone, String instead, Weight weight) {
    List<String> now = BEFORE.stream()
        .map(line -> line.replace('\t', '@').equals(gone) ? instead.replace('@', '\t') : line).toList();

    assertThat(CatalogueChanges.between(BEFORE, now).weight()).isEqualTo(weight);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "status/VOICEMAIL@facts@{reading=DENIED}  | MINOR",
      "status/VOICEMAIL@texts@03                | MINOR",
      "status/USER_DECLINED@spelling@refused    | MINOR",
      "status/USER_DECLINED@answer alone@DENIED | MAJOR"})
  void a_line_that_is_added_weighs_what_it_means(String added, Weight weight) {
    List<String> now = new ArrayList<>(BEFORE);
    now.add(added.replace('@', '\t'));

    assertThat(CatalogueChanges.between(BEFORE, now).weight()).isEqualTo(weight);
    assertThat(CatalogueChanges.between(now, BEFORE).weight()).as("taken away").isEqualTo(Weight.MAJOR);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "`USER_DECLINED` is satisfied | true",
      "USER_DECLINED_TWICE          | false",
      "user declined                | false",
      "-                            | false"})
  void a_change_is_named_by_its_whole_name(String section, boolean named) {
    List<String> now = new ArrayList<>(BEFORE);
    now.set(0, BEFORE.get(0).replace("DENIED}", "SATISFIED}"));

    assertThat(CatalogueChanges.between(BEFORE, now).notNamedIn(section).isEmpty()).isEqualTo(named);
  }

  @Test
  void an_error_may_be_named_by_its_number_or_as_it_travels() {
    CatalogueChanges changes = CatalogueChanges.between(BEFORE, BEFORE.subList(0, 3));

    assertThat(changes.notNamedIn("- 50074 is gone")).isEmpty();
    assertThat(changes.notNamedIn("- AADSTS50074 is gone")).isEmpty();
    assertThat(changes.notNamedIn("- 500741 is gone")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
      "status/USER_DECLINED@facts@x, 1.2.3, 2.0.0, true", "status/USER_DECLINED@facts@x, 1.2.3, 1.3.0, false",
      "status/NEW@facts@x,           1.2.3, 1.3.0, true", "status/NEW@facts@x,           1.2.3, 1.2.4, false",
      "status/NEW@facts@x,           1.9.0, 1.10.0, true", "status/NEW@facts@x,          1.2.3, 2.0.0, true",
      "status/USER_DECLINED@texts@x, 1.2.3, 1.2.4, true", "status/USER_DECLINED@texts@x, 1.2.3, 1.2.3, false"})
  void a_version_goes_as_far_as_the_change(String added, String before, String now, boolean allowed) {
    List<String> lines = new ArrayList<>(BEFORE);
    lines.add(added.replace('@', '\t'));

    assertThat(CatalogueChanges.between(BEFORE, lines).allow(before, now)).isEqualTo(allowed);
  }

  @Test
  void only_the_section_of_what_is_not_released_counts() {
    String released = "## [0.1.0]\n\n### Catalogue\n\n- C\n";
    assertThat(section("# C\n\n## [Unreleased]\n\n### Added\n\n- A\n\n### Catalogue\n\n- B\n\n" + released))
        .contains("- B").doesNotContain("- A", "- C");
    assertThat(section("# C\n\n## [Unreleased]\n\n" + released)).isEmpty();
  }
}
