package dev.mfacodes.read.bind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.schema.Assembly;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.read.scan.Budget;
import dev.mfacodes.read.scan.Words;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** There may be any number of properties that the model does not know: together they remember so much and no more. */
final class FieldTest {

  private static final int VALUES = 60;

  private final Assembly<SignIn> assembly = SignIn.assembly();

  @BeforeEach
  void begin() {
    assembly.begin();
  }

  private static byte[] bytes(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    return Arrays.copyOf(bytes, bytes.length + Words.SLACK);
  }

  private static int remembered(Field field, int from, int to) {
    int known = 0;
    for (int i = from; i < to; i++) {
      String value = "\"" + i + '"';
      known += field.putKnown(bytes(value), 0, value.length()) ? 1 : 0;
    }
    return known;
  }

  private static void put(Field field, int from, int to) {
    for (int i = from; i < to; i++) {
      String value = "\"" + i + '"';
      field.put(bytes(value), 0, value.length(), String.valueOf(i));
    }
  }

  @Test
  void a_value_that_came_before_is_known_with_its_name() {
    Field field = Field.ofUnknown(assembly, new Budget(1 << 20), "later");
    put(field, 0, VALUES);

    assertThat(remembered(field, 0, VALUES)).isEqualTo(VALUES);
    assertThat(remembered(field, VALUES, 2 * VALUES)).isZero();
    assembly.begin();
    assertThat(remembered(field, VALUES - 1, VALUES)).isOne();
    assertThat(assembly.build().otherProperties()).isEqualTo(Map.of("later", String.valueOf(VALUES - 1)));
  }

  @Test
  void many_unknown_properties_share_what_may_be_remembered() {
    Budget budget = new Budget(50_000);
    int remembered = 0;
    for (int name = 0; name < 1_000; name++) {
      Field field = Field.ofUnknown(assembly, budget, "later" + name);
      put(field, 0, VALUES);
      remembered += remembered(field, 0, VALUES);
    }
    assertThat(remembered).isBetween(50, 250);
  }

  @Test
  void what_was_remembered_in_vain_is_given_back() {
    Budget budget = new Budget(20_000);
    Field restless = Field.ofUnknown(assembly, budget, "restless");
    Field steady = Field.ofUnknown(assembly, budget, "steady");
    put(restless, 0, VALUES);
    put(steady, 0, VALUES);
    assertThat(remembered(steady, 0, VALUES)).isZero();
    remembered(restless, VALUES, 1_000); // all new
    put(steady, 0, VALUES);

    assertThat(remembered(steady, 0, VALUES)).isPositive();
  }

  @Test
  void properties_of_the_model_pay_nothing() {
    Field field = Field.of(assembly, new Budget(0), 0, false);
    put(field, 0, VALUES);

    assertThat(remembered(field, 0, VALUES)).isEqualTo(VALUES);
  }
}
