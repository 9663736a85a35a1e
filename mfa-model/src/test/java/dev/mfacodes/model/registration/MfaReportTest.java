package dev.mfacodes.model.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.TestFile;
import dev.mfacodes.model.code.Source;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.model.text.Texts;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class MfaReportTest {

  @Test
  void the_reports_are_those_of_the_table_in_its_order() {
    assertThat(Arrays.stream(MfaReport.values()).map(Enum::name).toList())
        .isEqualTo(TestFile.firstColumn(getClass(), "reports.csv")).hasSize(5);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "reports.csv", useHeadersInDisplayName = true)
  void each_report_has_the_name_and_place_of_its_row(MfaReport report, String name, String place, Source source) {
    assertThat(report.source()).isEqualTo(source);
    assertThat(Texts.in(Language.ENGLISH).title(report)).isEqualTo(name);
    assertThat(Texts.in(Language.ENGLISH).place(report)).isEqualTo(place);
    assertThat(Texts.in(Language.DUTCH).place(report).split(" > "))
        .as("as many steps in Dutch").hasSameSizeAs(place.split(" > "));
  }
}
