package dev.mfacodes.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.lang.module.ModuleFinder;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ModuleShapeTest {

  private static final ModuleDescriptor MODULE =
      ModuleFinder.of(MainClasses.DIRECTORY).find("dev.mfacodes.model").orElseThrow().descriptor();

  @Test
  void at_run_time_it_needs_the_jackson_annotations_and_nothing_else() {
    assertThat(MODULE.requires()).filteredOn(needed -> !needed.modifiers().contains(Modifier.STATIC))
        .extracting(Requires::name)
        .containsExactlyInAnyOrder("java.base", "com.fasterxml.jackson.annotation");
    assertThat(MODULE.requires()).filteredOn(needed -> needed.modifiers().contains(Modifier.STATIC))
        .as("for the compiler only, and not handed on")
        .allSatisfy(needed -> assertThat(needed.modifiers()).containsExactly(Modifier.STATIC))
        .extracting(Requires::name)
        .containsExactlyInAnyOrder("org.immutables.value.annotations", "org.jspecify");
  }

  @Test
  void six_packages_are_api_and_wire_is_not() {
    assertThat(MODULE.exports()).allSatisfy(exported -> assertThat(exported.isQualified()).isFalse());
    assertThat(MODULE.exports()).extracting(Exports::source).containsExactlyInAnyOrder(
        "dev.mfacodes.model.meaning", "dev.mfacodes.model.code", "dev.mfacodes.model.schema",
        "dev.mfacodes.model.signin", "dev.mfacodes.model.registration", "dev.mfacodes.model.text");
    assertThat(MODULE.packages()).contains("dev.mfacodes.model.wire");
  }

  @Test
  void nothing_is_opened_and_no_service_is_used_or_provided() {
    assertThat(MODULE.isOpen()).isFalse();
    assertThat(MODULE.opens()).isEmpty();
    assertThat(MODULE.uses()).isEqualTo(Set.of());
    assertThat(MODULE.provides()).isEmpty();
  }
}
