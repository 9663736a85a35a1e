package dev.mfacodes.cli.read;

/** The exports that can be read. */
public enum ExportFormat {

  /** Sign-ins as Microsoft Graph and the portal's JSON download write them. */
  GRAPH,

  /** Rows of the MFA activity report, as CSV. */
  ACTIVITY_CSV,

  /** Diagnostic records of Azure Monitor: a sign-in within an envelope. */
  DIAGNOSTICS
}
