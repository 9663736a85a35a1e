package dev.mfacodes.read;

import dev.mfacodes.read.input.UnusableRecordException;
import dev.mfacodes.read.shape.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The registrations that the PowerShell command of 2020 wrote: who, per-user state, methods. */
final class RegistrationLayout implements CsvLayout {

  private static final String STATE = "perUserMfaState";
  private static final String METHODS = "methodsRegistered";

  private static final Map<String, String> PROPERTIES = Map.of(
      Folded.name(Columns.USER_PRINCIPAL_NAME), "userPrincipalName",
      Folded.name(Columns.MFA_STATUS), STATE,
      Folded.name(Columns.MFA_METHODS), METHODS);

  private static final String DISABLED = "disabled";

  private final List<String> names;
  private final Records records;
  private final String evidence;
  private final boolean sayWhoIsRegistered;
  private long rows;
  private long disabledAndEmpty;

  RegistrationLayout(CsvHeader header, Settings settings) {
    this.names = header.names(key -> Optional.ofNullable(PROPERTIES.get(key)));
    this.records = new Records(settings, true);
    this.evidence = header.has(Columns.MFA_STATUS) ? Columns.MFA_STATUS : Columns.MFA_METHODS;
    this.sayWhoIsRegistered = header.has(Columns.MFA_METHODS);
  }

  @Override
  public Recognition recognition() {
    return new Recognition(ExportFormat.REGISTRATION_CSV, "column " + evidence);
  }

  @Override
  public ReadResult.Found read(Position position, List<String> fields) throws UnusableRecordException {
    List<String> conflicts = new ArrayList<>();
    Map<String, @Nullable Object> row = CsvHeader.named(names, fields, conflicts);
    boolean registered = row.containsKey(METHODS);
    rows++;
    if (!registered && Folded.name(String.valueOf(row.get(STATE))).equals(DISABLED)) {
      disabledAndEmpty++;
    }
    if (sayWhoIsRegistered) {
      row.putIfAbsent("isMfaRegistered", registered);
    }
    return records.read(position, ExportFormat.REGISTRATION_CSV, row, conflicts);
  }

  /** What the commands give that the vendor's page has printed since 2025 (own conclusion, O). */
  @Override
  public void end(Position position, Consumer<ReadResult> results) {
    if (sayWhoIsRegistered && rows > 0 && rows == disabledAndEmpty) {
      results.accept(new ReadResult.Remark(position, ReadResult.Topic.WARNING,
          "every row reads Disabled without a method, as it does when the command asked Graph users (Get-MgUser) for"
              + " properties that they do not have: it may say nothing about who is registered"));
    }
  }
}
