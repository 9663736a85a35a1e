package dev.mfacodes.mappings;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The shape of the module: classify and nothing else, one package. */
final class ModuleShapeTest {

  private static final ModuleDescriptor MODULE = ModuleFinder.of(Path.of("target", "classes"))
      .find("dev.mfacodes.mappings")
      .orElseThrow()
      .descriptor();

  @Test
  void mappings_need_classify_and_nothing_else() {
    assertThat(MODULE.requires())
        .filteredOn(required -> !required.modifiers().contains(Modifier.STATIC))
        .extracting(Requires::name)
        .containsExactlyInAnyOrder("java.base", "dev.mfacodes.classify");
  }

  @Test
  void classify_comes_along() {
    assertThat(MODULE.requires())
        .filteredOn(required -> required.modifiers().contains(Modifier.TRANSITIVE))
        .extracting(Requires::name)
        .containsExactly("dev.mfacodes.classify");
  }

  @Test
  void mappings_export_one_package_and_open_none() {
    assertThat(MODULE.exports()).extracting(Exports::source).containsExactly("dev.mfacodes.mappings");
    assertThat(MODULE.exports()).allSatisfy(exported -> assertThat(exported.isQualified()).isFalse());
    assertThat(MODULE.opens()).isEmpty();
    assertThat(MODULE.isOpen()).isFalse();
  }

  @Test
  void it_has_neither_services_nor_a_main_class() {
    assertThat(MODULE.uses()).isEmpty();
    assertThat(MODULE.provides()).isEmpty();
    assertThat(MODULE.mainClass()).isEmpty();
  }
}
