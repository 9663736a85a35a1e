package dev.mfacodes.bench.speed.sample;

/** The exports that there are samples of. */
public enum SampleFormat {

  /** A page of Graph: an object whose {@code value} is an array. */
  GRAPH_PAGE("json", "{\"@odata.context\":\"https://example.com/$metadata#auditLogs/signIns\",\"value\":[",
      ",", "]}\n"),
  /** An array. */
  GRAPH_ARRAY("json", "[", ",\n", "]\n"),
  /** An object a line, if the options do not indent it. */
  GRAPH_NDJSON("json", "", "\n", "\n"),
  /** Records of Azure Monitor, one a line. */
  DIAGNOSTICS("json", "", "\n", "\n"),
  /** Rows of Log Analytics, one a line, with JSON inside strings. */
  LOG_ANALYTICS("json", "", "\n", "\n"),
  /** The registrations that Graph reports. */
  REGISTRATIONS("json", "{\"value\":[", ",\n", "]}\n"),
  /** The registrations that Graph reported before. */
  CREDENTIAL_REGISTRATIONS("json", "{\"value\":[", ",\n", "]}\n"),
  /** A table of the rows of Log Analytics. */
  LOG_ANALYTICS_CSV("csv", "", "\n", "\n"),
  /** What the portal downloads: 57 columns. */
  PORTAL_CSV("csv", "", "\n", "\n"),
  /** The activity report. */
  ACTIVITY_CSV("csv", "", "\n", "\n"),
  /** What scripts write of registrations. */
  REGISTRATION_CSV("csv", "", "\n", "\n");

  final String ending;
  final String before;
  final String between;
  final String after;

  SampleFormat(String ending, String before, String between, String after) {
    this.ending = ending;
    this.before = before;
    this.between = between;
    this.after = after;
  }

  /**
   * Whether it is a table.
   *
   * @return whether it is CSV
   */
  public boolean isCsv() {
    return ending.equals("csv");
  }
}
