package check.promises;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.signin.SignIn;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The walk's list of types is whole. */
final class PublishedTypesTest {

  @Test
  void every_published_module_is_on_the_class_path() throws IOException {
    assertThat(PublishedTypes.onClassPath().keySet()).containsExactlyInAnyOrderElementsOf(PublishedTypes.published());
    assertThat(PublishedTypes.published()).hasSizeGreaterThan(8).contains("mfa-model", "mfa-spark");
  }

  @Test
  void types_within_types_are_among_them_and_what_is_not_exported_is_not() {
    assertThat(PublishedTypes.all()).doesNotHaveDuplicates().contains(SignIn.class, SignIn.Builder.class)
        .noneMatch(type -> type.getPackageName().startsWith("dev.mfacodes.read.") // rooms of the reader's own
            || type.getPackageName().equals("dev.mfacodes.model.wire"));
  }
}
