package dev.mfacodes.read;

import dev.mfacodes.model.registration.RegistrationSource;
import dev.mfacodes.read.input.UnusableRecordException;
import dev.mfacodes.read.shape.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The registrations that the PowerShell command of 2020 wrote: who, per-user state, methods. */
final class RegistrationLayout implements CsvLayout {

  private static final String DISABLED = "disabled";

  /** What {@code Export-Csv} writes of two or more methods: the type of their list (PowerShell, O). */
  private static final Pattern LIST_TYPE =
      Pattern.compile("System\\.(?:Object|String)\\[]|(?:System\\.Collections|Microsoft)\\..*", Pattern.DOTALL);

  private final CsvHeader header;
  private long rows;
  private long disabledAndEmpty;

  RegistrationLayout(CsvHeader header) {
    this.header = header;
  }

  @Override
  public Recognition recognition() {
    return new Recognition(
        ExportFormat.REGISTRATION_CSV, "column " + (header.has(Columns.MFA_STATUS) ? Columns.MFA_STATUS
            : Columns.MFA_METHODS));
  }

  @Override
  public ReadResult.Found read(Position position, List<String> fields) throws UnusableRecordException {
    List<String> conflicts = new ArrayList<>();
    Map<String, @Nullable Object> row = CsvHeader.named(header.names(), fields, conflicts);
    String user = take(row, Columns.USER_PRINCIPAL_NAME, fields);
    String state = take(row, Columns.MFA_STATUS, fields);
    String methods = take(row, Columns.MFA_METHODS, fields);
    rows++;
    if (Folded.name(state).equals(DISABLED) && methods.isBlank()) {
      disabledAndEmpty++;
    }
    if (!user.isBlank()) {
      row.put("userPrincipalName", user);
    }
    if (!state.isBlank()) {
      row.put("perUserMfaState", state);
    }
    if (header.has(Columns.MFA_METHODS)) {
      row.put("isMfaRegistered", !methods.isBlank());
    }
    if (LIST_TYPE.matcher(Folded.stripped(methods)).matches()) {
      conflicts.add("methodsRegistered");
    } else if (!methods.isBlank()) {
      row.put("methodsRegistered", Records.separate(methods).toList());
    }
    row.put("source", RegistrationSource.POWERSHELL_CSV.name());
    return Records.registration(position, ExportFormat.REGISTRATION_CSV, row, conflicts);
  }

  private String take(Map<String, @Nullable Object> row, String column, List<String> fields) {
    int at = header.at(column).orElse(-1);
    if (at < 0) {
      return "";
    }
    row.remove(header.names().get(at));
    return fields.get(at);
  }

  /** What the commands give that the vendor's page has printed since 2025 (own conclusion, O). */
  @Override
  public void end(Position position, Consumer<ReadResult> results) {
    if (rows > 0 && rows == disabledAndEmpty) {
      results.accept(new ReadResult.Remark(position, ReadResult.Topic.WARNING,
          "every row reads Disabled without a method, as it does when the command asked Graph users (Get-MgUser) for"
              + " properties that they do not have: it may say nothing about who is registered"));
    }
  }
}
