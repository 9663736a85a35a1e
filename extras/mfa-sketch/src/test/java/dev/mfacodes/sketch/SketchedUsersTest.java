package dev.mfacodes.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.mfacodes.classify.DistinctUsers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SketchedUsersTest {

  private static DistinctUsers counted(DistinctUsers.Factory factory, int users) {
    DistinctUsers counter = factory.get();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < users; i++) {
        counter.add("gebruiker" + i + "@example.com");
      }
    }
    return counter;
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "6", "7", "1536"})
  void few_users_are_counted_exactly(int users) {
    assertThat(counted(SketchedUsers.standard(), users).count()).isEqualTo(users);
  }

  /** The hash is fixed, so these are always the same errors: no three of them beyond two standard errors. */
  @ParameterizedTest
  @CsvSource({"1537", "5000", "20000", "100000", "1000000"})
  void many_users_are_counted_to_two_standard_errors(int users) {
    assertThat((double) counted(SketchedUsers.standard(), users).count()).isCloseTo(users, within(users * 0.012));
    assertThat((double) counted(SketchedUsers.ofPrecision(10), users).count()).isCloseTo(users, within(users * 0.05));
  }

  @Test
  void it_goes_on_where_exact_counting_ends() {
    DistinctUsers.Factory users = () -> DistinctUsers.exactUpTo(3_000, SketchedUsers.standard());
    assertThat(counted(users, 3_000).count()).isEqualTo(3_000);
    assertThat((double) counted(users, 9_000).count()).isNotEqualTo(9_000).isCloseTo(9_000, within(108.0));
  }

  @Test
  void a_factory_travels_and_makes_the_same() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(SketchedUsers.ofPrecision(12));
    }
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(counted((DistinctUsers.Factory) in.readObject(), 20_000).count())
          .isEqualTo(counted(SketchedUsers.ofPrecision(12), 20_000).count());
    }
  }

  @Test
  void no_name_is_shown() {
    assertThat(counted(SketchedUsers.standard(), 2)).hasToString("SketchedUsers[2]");
    assertThat(counted(SketchedUsers.standard(), 2_000).toString()).startsWith("SketchedUsers[about 2");
  }

  @Test
  void other_precisions_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> SketchedUsers.ofPrecision(3));
    assertThatIllegalArgumentException().isThrownBy(() -> SketchedUsers.ofPrecision(25));
  }

  @Test
  void the_module_brings_the_summaries_and_the_sketch() {
    ModuleDescriptor module =
        ModuleFinder.of(Path.of("target", "classes")).find("dev.mfacodes.sketch").orElseThrow().descriptor();
    assertThat(module.requires())
        .filteredOn(required -> !required.modifiers().contains(Modifier.STATIC))
        .extracting(ModuleDescriptor.Requires::name)
        .containsExactlyInAnyOrder("java.base", "dev.mfacodes.classify", "com.dynatrace.hash4j");
    assertThat(module.exports()).extracting(ModuleDescriptor.Exports::source).containsExactly("dev.mfacodes.sketch");
  }
}
