package dev.mfacodes.model.registration;

/** What a {@link UserRegistration} was read from. They do not list the same users. */
public enum RegistrationSource {

  /** Microsoft Graph, {@code userRegistrationDetails}. */
  GRAPH_USER_REGISTRATION_DETAILS,

  /** Microsoft Graph beta, {@code credentialUserRegistrationDetails}: deprecated. */
  GRAPH_CREDENTIAL_USER_REGISTRATION_DETAILS,

  /** The CSV of the PowerShell command of 2020. It lists blocked users too, unlike the two commands beside it. */
  POWERSHELL_CSV
}
