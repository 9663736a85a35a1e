package dev.mfacodes.model.signin;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.schema.Assembly;
import dev.mfacodes.model.schema.OtherProperties;
import dev.mfacodes.model.schema.WireException;
import dev.mfacodes.model.schema.WireType;
import dev.mfacodes.model.wire.Codec;
import dev.mfacodes.model.wire.WireForm;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One sign-in, as the Entra sign-in logs and Microsoft Graph ({@code signIn}) record it.
 *
 * <p>Property names are Graph's. All enum-like properties are open texts: Microsoft adds values at any time, and
 * unknown ones are kept. v1.0 of Graph documented fewer properties than beta; an absent property means "not
 * recorded", never "no".
 */
@Value.Immutable
public abstract class SignIn implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final WireForm<SignIn, Builder> FORM =
      new WireForm<SignIn, Builder>(Builder::build, SignIn::otherProperties, Builder::otherProperties)
          .optional("id", Codec.text(), SignIn::id, Builder::id)
          .optional("createdDateTime", Codec.instant(), SignIn::createdDateTime, Builder::createdDateTime)
          .optional("correlationId", Codec.text(), SignIn::correlationId, Builder::correlationId)
          .optional("originalRequestId", Codec.text(), SignIn::originalRequestId, Builder::originalRequestId)
          .optional("status", SignInStatus.CODEC, SignIn::status, Builder::status)
          .optional("resultType", Codec.scalar(ErrorCode::fromWire, ErrorCode::toWire),
              SignIn::resultType, Builder::resultType)
          .optional("portalStatus", DocumentedTexts.PORTAL_STATUS, SignIn::portalStatus, Builder::portalStatus)
          .list("authenticationDetails", AuthenticationStep.CODEC,
              SignIn::authenticationDetails, Builder::addAllAuthenticationDetails)
          .optional("authenticationRequirement", DocumentedTexts.AUTHENTICATION_REQUIREMENT,
              SignIn::authenticationRequirement, Builder::authenticationRequirement)
          .list("authenticationRequirementPolicies", AuthenticationRequirementPolicy.CODEC,
              SignIn::authenticationRequirementPolicies, Builder::addAllAuthenticationRequirementPolicies)
          .list("appliedConditionalAccessPolicies", AppliedConditionalAccessPolicy.CODEC,
              SignIn::appliedConditionalAccessPolicies, Builder::addAllAppliedConditionalAccessPolicies,
              "appliedConditionalAccessPolicy")
          .optional("conditionalAccessStatus", DocumentedTexts.CONDITIONAL_ACCESS_STATUS,
              SignIn::conditionalAccessStatus, Builder::conditionalAccessStatus)
          .optional("mfaDetail", MfaDetail.CODEC, SignIn::mfaDetail, Builder::mfaDetail)
          .list("authenticationMethodsUsed", Codec.open(MethodName::of, MethodName::wire),
              SignIn::authenticationMethodsUsed, Builder::addAllAuthenticationMethodsUsed)
          .list("authenticationProcessingDetails", KeyValue.CODEC,
              SignIn::authenticationProcessingDetails, Builder::addAllAuthenticationProcessingDetails)
          .list("authenticationContextClassReferences", AuthenticationContext.CODEC,
              SignIn::authenticationContextClassReferences, Builder::addAllAuthenticationContextClassReferences)
          .optional("authenticationProtocol", DocumentedTexts.AUTHENTICATION_PROTOCOL,
              SignIn::authenticationProtocol, Builder::authenticationProtocol)
          .optional("isInteractive", Codec.flag(), SignIn::isInteractive, Builder::isInteractive)
          .list("signInEventTypes", DocumentedTexts.SIGN_IN_EVENT_TYPE,
              SignIn::signInEventTypes, Builder::addAllSignInEventTypes)
          .optional("incomingTokenType", DocumentedTexts.INCOMING_TOKEN_TYPE,
              SignIn::incomingTokenType, Builder::incomingTokenType)
          .optional("originalTransferMethod", DocumentedTexts.ORIGINAL_TRANSFER_METHOD,
              SignIn::originalTransferMethod, Builder::originalTransferMethod)
          .optional("tokenIssuerType", DocumentedTexts.TOKEN_ISSUER_TYPE,
              SignIn::tokenIssuerType, Builder::tokenIssuerType)
          .optional("tokenIssuerName", Codec.text(), SignIn::tokenIssuerName, Builder::tokenIssuerName)
          .optional("clientCredentialType", DocumentedTexts.CLIENT_CREDENTIAL_TYPE,
              SignIn::clientCredentialType, Builder::clientCredentialType)
          .optional("signInTokenProtectionStatus", DocumentedTexts.TOKEN_PROTECTION_STATUS,
              SignIn::signInTokenProtectionStatus, Builder::signInTokenProtectionStatus)
          .optional("sessionId", Codec.text(), SignIn::sessionId, Builder::sessionId)
          .list("sessionLifetimePolicies", SessionLifetimePolicy.CODEC,
              SignIn::sessionLifetimePolicies, Builder::addAllSessionLifetimePolicies)
          .optional("uniqueTokenIdentifier", Codec.text(),
              SignIn::uniqueTokenIdentifier, Builder::uniqueTokenIdentifier)
          .optional("riskDetail", Codec.text(), SignIn::riskDetail, Builder::riskDetail)
          .optional("riskLevelAggregated", DocumentedTexts.RISK_LEVEL,
              SignIn::riskLevelAggregated, Builder::riskLevelAggregated)
          .optional("riskLevelDuringSignIn", DocumentedTexts.RISK_LEVEL,
              SignIn::riskLevelDuringSignIn, Builder::riskLevelDuringSignIn)
          .optional("riskState", DocumentedTexts.RISK_STATE, SignIn::riskState, Builder::riskState)
          .list("riskEventTypes_v2", Codec.text(), SignIn::riskEventTypesV2, Builder::addAllRiskEventTypesV2)
          .optional("userId", Codec.text(), SignIn::userId, Builder::userId)
          .optional("userPrincipalName", Codec.text(), SignIn::userPrincipalName, Builder::userPrincipalName)
          .optional("userDisplayName", Codec.text(), SignIn::userDisplayName, Builder::userDisplayName)
          .optional("userType", DocumentedTexts.USER_TYPE, SignIn::userType, Builder::userType)
          .optional("alternateSignInName", Codec.text(), SignIn::alternateSignInName, Builder::alternateSignInName)
          .optional("signInIdentifier", Codec.text(), SignIn::signInIdentifier, Builder::signInIdentifier)
          .optional("signInIdentifierType", DocumentedTexts.SIGN_IN_IDENTIFIER_TYPE,
              SignIn::signInIdentifierType, Builder::signInIdentifierType)
          .optional("homeTenantId", Codec.text(), SignIn::homeTenantId, Builder::homeTenantId)
          .optional("homeTenantName", Codec.text(), SignIn::homeTenantName, Builder::homeTenantName)
          .optional("resourceTenantId", Codec.text(), SignIn::resourceTenantId, Builder::resourceTenantId)
          .optional("crossTenantAccessType", DocumentedTexts.CROSS_TENANT_ACCESS_TYPE,
              SignIn::crossTenantAccessType, Builder::crossTenantAccessType)
          .optional("isTenantRestricted", Codec.flag(), SignIn::isTenantRestricted, Builder::isTenantRestricted)
          .optional("appId", Codec.text(), SignIn::appId, Builder::appId)
          .optional("appDisplayName", Codec.text(), SignIn::appDisplayName, Builder::appDisplayName)
          .optional("resourceId", Codec.text(), SignIn::resourceId, Builder::resourceId)
          .optional("resourceDisplayName", Codec.text(), SignIn::resourceDisplayName, Builder::resourceDisplayName)
          .optional("servicePrincipalId", Codec.text(), SignIn::servicePrincipalId, Builder::servicePrincipalId)
          .optional("clientAppUsed", Codec.text(), SignIn::clientAppUsed, Builder::clientAppUsed)
          .optional("userAgent", Codec.text(), SignIn::userAgent, Builder::userAgent)
          .optional("ipAddress", Codec.text(), SignIn::ipAddress, Builder::ipAddress)
          .optional("autonomousSystemNumber", Codec.wholeNumber(),
              SignIn::autonomousSystemNumber, Builder::autonomousSystemNumber)
          .optional("location", SignInLocation.CODEC, SignIn::location, Builder::location)
          .optional("deviceDetail", DeviceDetail.CODEC, SignIn::deviceDetail, Builder::deviceDetail)
          .optional("flaggedForReview", Codec.flag(), SignIn::flaggedForReview, Builder::flaggedForReview)
          .optional("processingTimeInMilliseconds", Codec.wholeNumber(),
              SignIn::processingTimeInMilliseconds, Builder::processingTimeInMilliseconds);

  SignIn() {}

  /**
   * The id of this row; the same id twice is the same row.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> id();

  /**
   * When the sign-in began.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<Instant> createdDateTime();

  /**
   * Set by the client; may join several rows of one user action.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> correlationId();

  /**
   * The id of the first request of the user action; joins the rows of one attempt.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> originalRequestId();

  /**
   * How the sign-in ended.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<SignInStatus> status();

  /**
   * The error code of the diagnostic and Log Analytics envelopes, beside or in place of {@code status.errorCode}.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<ErrorCode> resultType();

  /**
   * The column {@code Status} of a portal download: Success, Failure or Interrupted. The name on the wire is ours,
   * since {@code status} is taken.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> portalStatus();

  /**
   * The authentication steps. The order of the list says nothing, and the first is not always the first factor.
   *
   * @return the elements in their order; empty if absent or empty
   */
  public abstract List<AuthenticationStep> authenticationDetails();

  /**
   * The highest level that was needed: {@code singleFactorAuthentication} or {@code multiFactorAuthentication}. Not
   * what happened; never a verdict by itself.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> authenticationRequirement();

  /**
   * What demanded that level.
   *
   * @return the elements in their order; empty if absent or empty
   */
  public abstract List<AuthenticationRequirementPolicy> authenticationRequirementPolicies();

  /**
   * The Conditional Access policies that were looked at, report-only ones included. The singular spelling of the v1.0
   * page is read too.
   *
   * @return the elements in their order; empty if absent or empty
   */
  public abstract List<AppliedConditionalAccessPolicy> appliedConditionalAccessPolicies();

  /**
   * What Conditional Access came to: success, failure, notApplied.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> conditionalAccessStatus();

  /**
   * How MFA was done, in the deprecated short form.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<MfaDetail> mfaDetail();

  /**
   * The methods used; often empty although some were.
   *
   * @return the elements in their order; empty if absent or empty
   */
  public abstract List<MethodName> authenticationMethodsUsed();

  /**
   * Further facts of processing, by key.
   *
   * @return the elements in their order; empty if absent or empty
   */
  public abstract List<KeyValue> authenticationProcessingDetails();

  /**
   * The authentication contexts that were asked for.
   *
   * @return the elements in their order; empty if absent or empty
   */
  public abstract List<AuthenticationContext> authenticationContextClassReferences();

  /**
   * The protocol: oAuth2, saml20, deviceCode, ...
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> authenticationProtocol();

  /**
   * Whether the user was there.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<Boolean> isInteractive();

  /**
   * interactiveUser, nonInteractiveUser, servicePrincipal, managedIdentity.
   *
   * @return the elements in their order; empty if absent or empty
   */
  public abstract List<String> signInEventTypes();

  /**
   * What token the client came with: primaryRefreshToken, refreshToken, ... (the portal writes words with blanks).
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> incomingTokenType();

  /**
   * How the session was handed over: none, deviceCodeFlow, authenticationTransfer.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> originalTransferMethod();

  /**
   * Who issued the token; {@code NPSExtension} and {@code ADFederationServicesMFAAdapter} mark rows in which many
   * fields stay empty.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> tokenIssuerType();

  /**
   * The name of the issuer.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> tokenIssuerName();

  /**
   * What the client proved itself with: none, clientSecret, certificate, ...
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> clientCredentialType();

  /**
   * Whether the token is bound to the device: none, bound, unbound.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> signInTokenProtectionStatus();

  /**
   * The id of the session.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> sessionId();

  /**
   * What limited the life of the session.
   *
   * @return the elements in their order; empty if absent or empty
   */
  public abstract List<SessionLifetimePolicy> sessionLifetimePolicies();

  /**
   * The id of the token that was issued.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> uniqueTokenIdentifier();

  /**
   * Why the risk is what it is, as {@code userPassedMFADrivenByRiskBasedPolicy}.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> riskDetail();

  /**
   * The risk all in all: none, low, medium, high, hidden.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> riskLevelAggregated();

  /**
   * The risk in real time.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> riskLevelDuringSignIn();

  /**
   * The state of the risk: none, atRisk, remediated, confirmedCompromised, ...
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> riskState();

  /**
   * The risk events seen.
   *
   * @return the elements in their order; empty if absent or empty
   */
  public abstract List<String> riskEventTypesV2();

  /**
   * The id of the user. Personal.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> userId();

  /**
   * The name the user signs in with. Personal.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> userPrincipalName();

  /**
   * The name of the user. Personal.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> userDisplayName();

  /**
   * member or guest.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> userType();

  /**
   * Another name the user signed in with. Personal.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> alternateSignInName();

  /**
   * What the user typed as a name. Personal.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> signInIdentifier();

  /**
   * What kind of name that was.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> signInIdentifierType();

  /**
   * The tenant the user comes from.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> homeTenantId();

  /**
   * Its name.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> homeTenantName();

  /**
   * The tenant that was signed in to.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> resourceTenantId();

  /**
   * How the tenants are tied: none, b2bCollaboration, b2bDirectConnect, ...
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> crossTenantAccessType();

  /**
   * Whether tenant restrictions applied.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<Boolean> isTenantRestricted();

  /**
   * The id of the application.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> appId();

  /**
   * The name of the application.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> appDisplayName();

  /**
   * The id of what the application wanted; {@code radius} and {@code adfs} mark NPS and AD FS rows.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> resourceId();

  /**
   * Its name.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> resourceDisplayName();

  /**
   * The id of the service principal.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> servicePrincipalId();

  /**
   * The kind of client: Browser, a legacy protocol, ...
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> clientAppUsed();

  /**
   * The user agent of the client. May be personal.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> userAgent();

  /**
   * The address of the client. Personal.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> ipAddress();

  /**
   * The number of the network the client came from.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<Long> autonomousSystemNumber();

  /**
   * Where the address is. Personal.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<SignInLocation> location();

  /**
   * The device. Personal.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<DeviceDetail> deviceDetail();

  /**
   * Whether the user asked for help with this sign-in.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<Boolean> flaggedForReview();

  /**
   * How long it took, in milliseconds.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<Long> processingTimeInMilliseconds();

  /**
   * What travelled beside the above.
   *
   * @return the properties by their name on the wire
   */
  @Value.Default
  public OtherProperties otherProperties() {
    return WireForm.NO_OTHERS;
  }

  /**
   * Reads what a JSON parser makes of an object: strings, boxed numbers and booleans, lists and maps of them. Null
   * means absent.
   *
   * @param wire the properties by name
   * @return the model
   * @throws WireException if a property has the wrong kind of value; the message names the property and both kinds,
   *     never the value
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SignIn fromWire(Map<String, @Nullable Object> wire) {
    return FORM.read(wire, builder());
  }

  /**
   * Writes what {@link #fromWire} reads, and nothing of it is lost.
   *
   * @return the properties by name; absent ones are left out
   */
  @JsonValue
  public final Map<String, Object> toWire() {
    return FORM.write(this);
  }

  /**
   * The properties that {@link #fromWire} knows and {@link #toWire} writes, those of nested models within.
   *
   * @return the names and what they hold, in order
   */
  public static WireType.ObjectOf wireType() {
    return FORM.type();
  }

  /**
   * Puts sign-ins together property by property, as {@link #fromWire} does with all of them at once.
   *
   * @return an assembly, for one thread at a time
   */
  public static Assembly<SignIn> assembly() {
    return FORM.assembly(SignIn::builder);
  }

  /**
   * A new builder.
   *
   * @return a builder without values
   */
  public static Builder builder() {
    return new Builder();
  }

  /** The id if it looks like one, codes and what is listed; personal data stays out. */
  @Override
  public final String toString() {
    return "SignIn[id=" + Shown.id(id()) + ", status=" + status()
        + ", authenticationDetails=" + authenticationDetails() + ']';
  }

  /** Builds a {@link SignIn}. Not for several threads at a time; refuses null. */
  public static final class Builder extends ImmutableSignIn.Builder {

    Builder() {}
  }
}
