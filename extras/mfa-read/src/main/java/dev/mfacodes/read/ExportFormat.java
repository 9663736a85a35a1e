package dev.mfacodes.read;

/** The exports that are read. */
public enum ExportFormat {

  /** Sign-ins as Microsoft Graph writes them, in pages, arrays or one by one; also as PowerShell writes those. */
  GRAPH,

  /** Diagnostic records of Azure Monitor, from an Event Hub or storage: a sign-in within an envelope. */
  DIAGNOSTICS,

  /** Rows of the sign-in tables of Log Analytics, as JSON or CSV; custom tables too. */
  LOG_ANALYTICS,

  /** The portal's JSON download. Not to be told from an array of Graph's, so only found if asked for. */
  PORTAL_JSON,

  /** The portal's CSV download of sign-ins. */
  PORTAL_CSV,

  /** The steps of the sign-ins in a portal's CSV download: a file beside it, joined on the request id. */
  PORTAL_AUTH_DETAILS_CSV,

  /** Rows of the MFA activity report, as CSV. */
  ACTIVITY_CSV,

  /** Registrations of Microsoft Graph, {@code userRegistrationDetails}, as JSON or CSV. */
  USER_REGISTRATION_DETAILS,

  /** Registrations of Microsoft Graph beta, {@code credentialUserRegistrationDetails}, as JSON or CSV: deprecated. */
  CREDENTIAL_USER_REGISTRATION_DETAILS,

  /** The CSV of registrations that the PowerShell command of 2020 made. */
  REGISTRATION_CSV;

  /** Whether the file is CSV in any case; the other formats are where the content does not begin like JSON. */
  boolean isCsv() {
    return this == PORTAL_CSV || this == PORTAL_AUTH_DETAILS_CSV || this == ACTIVITY_CSV || this == REGISTRATION_CSV;
  }
}
