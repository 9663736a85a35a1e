package dev.mfacodes.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ClassPathTest {

  /** Not while rewriting: the build copied the files before they were rewritten. */
  @ParameterizedTest
  @EnumSource
  void the_file_is_in_the_jar_as_it_is_in_the_sources(RenderedFile file) throws IOException {
    assumeThat(RenderedFile.WRITE).isFalse();
    assertThat(file.onClassPath()).as(file.name()).isEqualTo(Files.readAllBytes(file.path()));
  }
}
