package check.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.registration.UserRegistration;
import dev.mfacodes.model.schema.WireException;
import dev.mfacodes.model.schema.WireType;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.read.ExportReader;
import dev.mfacodes.read.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is told by its place and its kind, and never by what it is. */
final class ThrownTest {

  private static List<String> thrownBy(Function<Map<String, Object>, ?> door, WireType.ObjectOf type) {
    List<String> messages = new ArrayList<>();
    for (Map<String, Object> wrong : MarkedWire.wrong(type)) {
      Throwable thrown = catchThrowable(() -> door.apply(wrong));
      if (thrown != null) {
        assertThat(thrown).isInstanceOf(WireException.class);
        assertThat(Marks.in(thrown)).as(thrown.getMessage()).isEmpty();
        messages.add(thrown.getMessage());
      }
    }
    return messages;
  }

  @Test
  void a_wrong_kind_of_value_is_told_without_it() {
    assertThat(thrownBy(SignIn::fromWire, SignIn.wireType())).hasSizeGreaterThan(400)
        .anyMatch(message -> message.startsWith("authenticationDetails[0].succeeded: "));
    assertThat(thrownBy(UserRegistration::fromWire, UserRegistration.wireType())).hasSizeGreaterThan(20);
    assertThat(thrownBy(ActivityReportRow::fromWire, ActivityReportRow.wireType())).hasSizeGreaterThan(20);
  }

  @Test
  void an_unknown_property_is_not_named() {
    Object deep = Marks.EVERYTHING;
    for (int i = 0; i < 2_000; i++) {
      deep = Map.of(Marks.EVERYTHING, deep);
    }
    Map<String, Object> tooDeep = Map.of(Marks.EVERYTHING, deep);
    Throwable thrown = catchThrowable(() -> SignIn.fromWire(tooDeep));
    assertThat(thrown).isInstanceOf(WireException.class).hasMessageStartingWith("an unknown property");
    assertThat(Marks.in(thrown)).isEmpty();
  }

  @Test
  void a_wrong_argument_is_told_without_it() {
    assertThatThrownBy(() -> ExportReader.builder().column(Marks.EVERYTHING, "x"))
        .isInstanceOf(IllegalArgumentException.class).satisfies(thrown -> assertThat(Marks.in(thrown)).isEmpty());
    assertThatThrownBy(() -> ErrorCode.fromWire(List.of(Marks.EVERYTHING)))
        .isInstanceOf(IllegalArgumentException.class).satisfies(thrown -> assertThat(Marks.in(thrown)).isEmpty());
  }

  @Test
  void problems_and_remarks_of_the_reader_hold_no_mark(@TempDir Path folder) throws IOException {
    List<String> told = new ArrayList<>();
    for (Path file : Exports.writeBroken(folder).values()) {
      try (Stream<ReadResult> results = ExportReader.standard().read(file)) {
        results.forEach(result -> {
          if (result instanceof ReadResult.Problem problem) {
            told.add(problem.message() + " " + problem.field());
          } else if (result instanceof ReadResult.Remark remark) {
            told.add(remark.text());
          } else if (result instanceof ReadResult.Found found) {
            told.add("conflicts " + found.conflicts());
          }
        });
      }
    }
    assertThat(told).hasSizeGreaterThan(300).allSatisfy(text -> assertThat(Marks.in(text)).as(text).isEmpty());
  }
}
