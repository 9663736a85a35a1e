package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.read.input.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RemarksTest {

  @ParameterizedTest
  @EnumSource
  void a_remark_on_a_format_names_it_whatever_shows_it(ExportFormat format) {
    ReadResult.Remark remark =
        Remarks.format(Position.of("log.json", Place.START), new Recognition(format, "property a: b"));

    assertThat(Remarks.formatIn(remark)).isEqualTo(format);
  }
}
