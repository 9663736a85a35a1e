package dev.mfacodes.cli.read;

import java.util.Locale;

/** The columns of the activity report that have a meaning here. The report's layout is published nowhere. */
public enum Column {

  /** When. */
  DATE("Date"),

  /** Who. */
  USERNAME("Username"),

  /** The result code: the only column that has to be there. */
  CALL_RESULT("Call Result"),

  /** Whether the user got in. */
  AUTHENTICATED("Authenticated"),

  /** The phone number. */
  PHONE("Phone"),

  /** For what. */
  APPLICATION("Application");

  private final String header;

  Column(String header) {
    this.header = header;
  }

  /** The name that the column has unless the caller gives another. */
  String header() {
    return header;
  }

  /** Lower case, letters and digits only: {@code Call Result} and {@code call-result} name one column. */
  static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
  }
}
