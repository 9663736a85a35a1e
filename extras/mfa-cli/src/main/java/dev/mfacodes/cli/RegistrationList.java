package dev.mfacodes.cli;

/** The two lists that the MFA page of 2020 had a PowerShell command for. */
enum RegistrationList {

  /** Users with a method. */
  REGISTERED,

  /** Users without one. */
  NOT_REGISTERED
}
