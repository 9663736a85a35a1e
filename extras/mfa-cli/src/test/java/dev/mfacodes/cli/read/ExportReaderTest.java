package dev.mfacodes.cli.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.AuthenticationResult;
import dev.mfacodes.model.signin.SignIn;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of records on their way into the models, as far as the command's output does not show it. */
final class ExportReaderTest {

  /** Remembers everything. */
  private static final class Heard implements Receiver {

    private final List<SignIn> signIns = new ArrayList<>();
    private final List<ActivityReportRow> rows = new ArrayList<>();

    @Override
    public void signIn(Position position, ExportFormat format, SignIn signIn) {
      signIns.add(signIn);
    }

    @Override
    public void row(Position position, ActivityReportRow row) {
      rows.add(row);
    }

    @Override
    public void problem(Position position, String reason) {
      throw new AssertionError(position + ": " + reason);
    }
  }

  private static Heard read(InputStream in) throws IOException {
    Heard heard = new Heard();
    new ExportReader(Optional.empty(), Map.of()).read(in, heard);
    return heard;
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void all_columns_reach_the_row_and_unknown_ones_are_kept() throws IOException {
    ActivityReportRow row = read(bytes("""
        Application;Phone;Authenticated;Call Result;Username;Date;Server;Notes
        VPN;+31 20 555 01 23;Yes ; CONFIG_ISSUE;anna@example.com;31-01-2026;mfa1;
        """)).rows.get(0);

    assertThat(row.application()).contains("VPN");
    assertThat(row.phone()).contains("+31 20 555 01 23");
    assertThat(row.authenticated()).contains(AuthenticationResult.of("Yes "));
    assertThat(row.callResult()).as("as it travelled").contains(ResultCode.of(" CONFIG_ISSUE"));
    assertThat(row.username()).contains("anna@example.com");
    assertThat(row.date()).contains("31-01-2026");
    assertThat(row.otherProperties()).containsExactly(entry("Server", "mfa1"));
  }

  @Test
  void unknown_properties_of_a_sign_in_are_kept() throws IOException {
    assertThat(read(bytes("{\"status\":{\"new\":[1]},\"newer\":{\"x\":\"\u00e9\"}}")).signIns.get(0).toWire())
        .isEqualTo(Map.of("status", Map.of("new", List.of(1)), "newer", Map.of("x", "\u00e9")));
  }

  /** Pipes give what they have: the first line of a stream is read before the second is there. */
  @Test
  void input_may_come_byte_by_byte() throws IOException {
    InputStream slow = new FilterInputStream(bytes("{\"id\":\"1\",\"status\":{}}\n{\"id\":\"2\",\"status\":{}}\n")) {
      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        return super.read(buffer, offset, 1);
      }
    };

    assertThat(read(slow).signIns).extracting(signIn -> signIn.id().orElseThrow()).containsExactly("1", "2");
  }
}
