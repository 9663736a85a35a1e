package dev.mfacodes.cli;

/** The forms in which registrations are told. */
enum RegistrationsFormat {

  /** For people. */
  TEXT,

  /** For machines. */
  JSON,

  /** One user a row, as the PowerShell command of the MFA page of 2020 wrote it. */
  CSV
}
