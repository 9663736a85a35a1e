package dev.mfacodes.bench.speed.peer;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The properties of {@link SignInBean} as values of Immutables, in its own binding to Jackson. */
@Value.Enclosing
final class Frozen {

  private Frozen() {}

  /** A whole sign-in. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableFrozen.SignIn.class)
  interface SignIn {

    @Nullable String id();

    @Nullable String createdDateTime();

    @Nullable String userDisplayName();

    @Nullable String userPrincipalName();

    @Nullable String userId();

    @Nullable String userType();

    @Nullable String userAgent();

    @Nullable String appId();

    @Nullable String appDisplayName();

    @Nullable String resourceId();

    @Nullable String resourceDisplayName();

    @Nullable String resourceTenantId();

    @Nullable String homeTenantId();

    @Nullable String homeTenantName();

    @Nullable String ipAddress();

    @Nullable String ipAddressFromResourceProvider();

    @Nullable String clientAppUsed();

    @Nullable String correlationId();

    @Nullable String originalRequestId();

    @Nullable String servicePrincipalId();

    @Nullable String crossTenantAccessType();

    @Nullable String signInIdentifier();

    @Nullable String alternateSignInName();

    @Nullable String conditionalAccessStatus();

    @Nullable String authenticationProtocol();

    @Nullable String incomingTokenType();

    @Nullable Boolean isInteractive();

    @Nullable Boolean isTenantRestricted();

    @Nullable Boolean flaggedForReview();

    @Nullable String tokenIssuerName();

    @Nullable String tokenIssuerType();

    @Nullable Integer processingTimeInMilliseconds();

    @Nullable String riskDetail();

    @Nullable String riskLevelAggregated();

    @Nullable String riskLevelDuringSignIn();

    @Nullable String riskState();

    List<String> riskEventTypes_v2();

    List<String> authenticationMethodsUsed();

    @Nullable String authenticationRequirement();

    List<String> signInEventTypes();

    @Nullable String uniqueTokenIdentifier();

    @Nullable String sessionId();

    @Nullable Integer autonomousSystemNumber();

    @Nullable Status status();

    @Nullable Device deviceDetail();

    @Nullable Place location();

    List<Policy> appliedConditionalAccessPolicies();

    List<Map<String, String>> authenticationContextClassReferences();

    List<Pair> authenticationProcessingDetails();

    List<Network> networkLocationDetails();

    List<Step> authenticationDetails();

    List<RequirementPolicy> authenticationRequirementPolicies();

    List<Map<String, String>> sessionLifetimePolicies();

    @Nullable MfaDetail mfaDetail();
  }

  /** Status of a sign-in. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableFrozen.Status.class)
  interface Status {

    @Nullable Integer errorCode();

    @Nullable String failureReason();

    @Nullable String additionalDetails();
  }

  /** A device. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableFrozen.Device.class)
  interface Device {

    @Nullable String deviceId();

    @Nullable String displayName();

    @Nullable String operatingSystem();

    @Nullable String browser();

    @Nullable Boolean isCompliant();

    @Nullable Boolean isManaged();

    @Nullable String trustType();
  }

  /** A place. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableFrozen.Place.class)
  interface Place {

    @Nullable String city();

    @Nullable String state();

    @Nullable String countryOrRegion();

    @Nullable Coordinates geoCoordinates();
  }

  /** Where on the globe. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableFrozen.Coordinates.class)
  interface Coordinates {

    @Nullable Double altitude();

    @Nullable Double latitude();

    @Nullable Double longitude();
  }

  /** A Conditional Access policy that was looked at. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableFrozen.Policy.class)
  interface Policy {

    @Nullable String id();

    @Nullable String displayName();

    List<String> enforcedGrantControls();

    List<String> enforcedSessionControls();

    @Nullable String result();

    @Nullable String conditionsSatisfied();

    @Nullable String conditionsNotSatisfied();
  }

  /** A key and its value. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableFrozen.Pair.class)
  interface Pair {

    @Nullable String key();

    @Nullable String value();
  }

  /** A network. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableFrozen.Network.class)
  interface Network {

    @Nullable String networkType();

    List<String> networkNames();
  }

  /** A step. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableFrozen.Step.class)
  interface Step {

    @Nullable String authenticationStepDateTime();

    @Nullable String authenticationMethod();

    @Nullable String authenticationMethodDetail();

    @Nullable Boolean succeeded();

    @Nullable String authenticationStepResultDetail();

    @Nullable String authenticationStepRequirement();
  }

  /** What demanded more than one factor. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableFrozen.RequirementPolicy.class)
  interface RequirementPolicy {

    @Nullable String requirementProvider();

    @Nullable String detail();
  }

  /** The second factor. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableFrozen.MfaDetail.class)
  interface MfaDetail {

    @Nullable String authMethod();

    @Nullable String authDetail();
  }
}
