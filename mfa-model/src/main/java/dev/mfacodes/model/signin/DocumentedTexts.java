package dev.mfacodes.model.signin;

import dev.mfacodes.model.wire.Codec;

/**
 * The open texts of which values are documented, in the order of the pages. All others are read alike: Microsoft says
 * that such lists grow, and portal downloads write some of these values in words.
 *
 * <p>Trust A, from Microsoft Graph beta: the page of the signIn resource, 11/14/2024, where nothing else is said.
 */
final class DocumentedTexts {

  static final Codec<String> CONDITIONAL_ACCESS_STATUS =
      Codec.text("success", "failure", "notApplied", "unknownFutureValue");

  static final Codec<String> AUTHENTICATION_PROTOCOL = Codec.text(
      "none", "oAuth2", "ropc", "wsFederation", "saml20", "deviceCode", "unknownFutureValue",
      "authenticationTransfer", "nativeAuth");

  static final Codec<String> SIGN_IN_EVENT_TYPE = Codec.text(
      "interactiveUser", "nonInteractiveUser", "servicePrincipal", "managedIdentity", "unknownFutureValue");

  static final Codec<String> INCOMING_TOKEN_TYPE = Codec.text(
      "none", "primaryRefreshToken", "saml11", "saml20", "unknownFutureValue", "remoteDesktopToken", "refreshToken");

  static final Codec<String> ORIGINAL_TRANSFER_METHOD =
      Codec.text("none", "deviceCodeFlow", "authenticationTransfer", "unknownFutureValue");

  static final Codec<String> TOKEN_ISSUER_TYPE = Codec.text(
      "AzureAD", "ADFederationServices", "UnknownFutureValue", "AzureADBackupAuth", "ADFederationServicesMFAAdapter",
      "NPSExtension");

  static final Codec<String> CLIENT_CREDENTIAL_TYPE = Codec.text(
      "none", "clientSecret", "clientAssertion", "federatedIdentityCredential", "managedIdentity", "certificate",
      "unknownFutureValue");

  static final Codec<String> TOKEN_PROTECTION_STATUS = Codec.text("none", "bound", "unbound", "unknownFutureValue");

  static final Codec<String> RISK_LEVEL = Codec.text("none", "low", "medium", "high", "hidden", "unknownFutureValue");

  static final Codec<String> RISK_STATE = Codec.text(
      "none", "confirmedSafe", "remediated", "dismissed", "atRisk", "confirmedCompromised", "unknownFutureValue");

  static final Codec<String> USER_TYPE = Codec.text("member", "guest", "unknownFutureValue");

  static final Codec<String> SIGN_IN_IDENTIFIER_TYPE = Codec.text(
      "userPrincipalName", "phoneNumber", "proxyAddress", "qrCode", "onPremisesUserPrincipalName",
      "unknownFutureValue");

  static final Codec<String> CROSS_TENANT_ACCESS_TYPE = Codec.text(
      "none", "b2bCollaboration", "b2bDirectConnect", "microsoftSupport", "serviceProvider", "unknownFutureValue",
      "passthrough");

  /** The page names no values; the page about MFA in sign-in logs, 06/24/2025, does. */
  static final Codec<String> AUTHENTICATION_REQUIREMENT =
      Codec.text("singleFactorAuthentication", "multiFactorAuthentication");

  /** The page of the authenticationRequirementPolicy resource, 07/22/2024. */
  static final Codec<String> REQUIREMENT_PROVIDER = Codec.text(
      "user", "request", "servicePrincipal", "v1ConditionalAccess", "multiConditionalAccess",
      "tenantSessionRiskPolicy", "accountCompromisePolicies", "v1ConditionalAccessDependency",
      "v1ConditionalAccessPolicyIdRequested", "mfaRegistrationRequiredByIdentityProtectionPolicy",
      "baselineProtection", "mfaRegistrationRequiredByBaselineProtection",
      "mfaRegistrationRequiredByMultiConditionalAccess", "enforcedForCspAdmins", "securityDefaults",
      "mfaRegistrationRequiredBySecurityDefaults", "proofUpCodeRequest", "crossTenantOutboundRule",
      "gpsLocationCondition", "riskBasedPolicy", "unknownFutureValue", "scopeBasedAuthRequirementPolicy",
      "authenticationStrengths");

  /** The page of the appliedConditionalAccessPolicy resource, undated. */
  static final Codec<String> POLICY_RESULT = Codec.text(
      "success", "failure", "notApplied", "notEnabled", "unknown", "unknownFutureValue", "reportOnlySuccess",
      "reportOnlyFailure", "reportOnlyNotApplied", "reportOnlyInterrupted");

  /** Trust B: no page, but published code that reads portal downloads. */
  static final Codec<String> PORTAL_STATUS = Codec.text("Success", "Failure", "Interrupted");

  private DocumentedTexts() {}
}
