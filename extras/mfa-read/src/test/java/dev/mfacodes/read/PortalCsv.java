package dev.mfacodes.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes portal downloads of invented sign-ins. */
final class PortalCsv {

  static final String REQUEST_ID = "0b7c1d52-5a0e-4c0e-9d55-000000000001";

  /** An older download has fewer columns: these, of our own choice. */
  static final List<PortalColumn> OLDER = Arrays.stream(PortalColumn.values())
      .filter(column -> !column.name().matches(
          "USER_TYPE|CROSS_TENANT.*|UNIQUE.*|ORIGINAL.*|CLIENT_CRED.*|TOKEN_PROTECTION.*|APP_OWNER.*|RESOURCE_OWNER.*"
              + "|HOME_TENANT_NAME|THROUGH.*|GLOBAL.*|MANAGED_IDENTITY.*"))
      .toList();

  private PortalCsv() {}

  static List<String> headers(List<PortalColumn> columns) {
    return columns.stream().map(PortalColumn::header).toList();
  }

  /** A value that fits, told from those of the other columns where that is possible. */
  static String value(PortalColumn column) {
    return switch (column) {
      case DATE -> "2026-01-31T08:00:00Z";
      case REQUEST_ID -> REQUEST_ID;
      case CORRELATION_ID -> "0b7c1d52-5a0e-4c0e-9d55-000000000002";
      case USER -> "Anna Jansen";
      case USERNAME -> "anna@example.com";
      case IP_ADDRESS -> "192.0.2.1";
      case ERROR_CODE -> "500121";
      case COMPLIANT, FLAGGED_FOR_REVIEW -> "Yes";
      case MANAGED -> "False";
      case AUTONOMOUS_SYSTEM_NUMBER -> "64496";
      case LATENCY -> "123";
      case INCOMING_TOKEN_TYPE_AGAIN -> value(PortalColumn.INCOMING_TOKEN_TYPE);
      default -> "a " + column.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  static List<String> values(List<PortalColumn> columns) {
    return columns.stream().map(PortalCsv::value).toList();
  }

  /** A header and one row, every field quoted. */
  static String csv(List<String> header, List<String> row) {
    return line(header) + line(row);
  }

  static String line(List<String> fields) {
    return fields.stream()
        .map(field -> '"' + field.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  /** All columns with values that fit, but for some. */
  static String with(Map<PortalColumn, String> others) {
    return with(List.of(PortalColumn.values()), others);
  }

  static String with(List<PortalColumn> columns, Map<PortalColumn, String> others) {
    return csv(headers(columns), row(columns, others));
  }

  static List<String> row(List<PortalColumn> columns, Map<PortalColumn, String> others) {
    List<String> row = new ArrayList<>(values(columns));
    others.forEach((column, value) -> row.set(columns.indexOf(column), value));
    return row;
  }
}
