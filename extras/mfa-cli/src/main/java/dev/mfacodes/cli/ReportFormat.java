package dev.mfacodes.cli;

/** The forms of a report. */
enum ReportFormat {

  /** For people, in a terminal or a file. */
  TEXT,

  /** For machines. */
  JSON
}
