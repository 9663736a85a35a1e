package dev.mfacodes.bench.speed.peer;

import java.util.List;
import java.util.Map;

/** A sign-in as one writes it down for a binder: every property that Graph documents, as public fields. */
public final class SignInBean {

  // The names are those on the wire; the binders fill them by reflection or generated code.
  public String id;
  public String createdDateTime;
  public String userDisplayName;
  public String userPrincipalName;
  public String userId;
  public String userType;
  public String userAgent;
  public String appId;
  public String appDisplayName;
  public String resourceId;
  public String resourceDisplayName;
  public String resourceTenantId;
  public String homeTenantId;
  public String homeTenantName;
  public String ipAddress;
  public String ipAddressFromResourceProvider;
  public String clientAppUsed;
  public String correlationId;
  public String originalRequestId;
  public String servicePrincipalId;
  public String crossTenantAccessType;
  public String signInIdentifier;
  public String alternateSignInName;
  public String conditionalAccessStatus;
  public String authenticationProtocol;
  public String incomingTokenType;
  public Boolean isInteractive;
  public Boolean isTenantRestricted;
  public Boolean flaggedForReview;
  public String tokenIssuerName;
  public String tokenIssuerType;
  public Integer processingTimeInMilliseconds;
  public String riskDetail;
  public String riskLevelAggregated;
  public String riskLevelDuringSignIn;
  public String riskState;
  public List<String> riskEventTypes_v2;
  public List<String> authenticationMethodsUsed;
  public String authenticationRequirement;
  public List<String> signInEventTypes;
  public String uniqueTokenIdentifier;
  public String sessionId;
  public Integer autonomousSystemNumber;
  public Status status;
  public Device deviceDetail;
  public Place location;
  public List<Policy> appliedConditionalAccessPolicies;
  public List<Map<String, String>> authenticationContextClassReferences;
  public List<Pair> authenticationProcessingDetails;
  public List<Network> networkLocationDetails;
  public List<Step> authenticationDetails;
  public List<RequirementPolicy> authenticationRequirementPolicies;
  public List<Map<String, String>> sessionLifetimePolicies;
  public MfaDetail mfaDetail;

  /** Status of a sign-in. */
  public static final class Status {
    public Integer errorCode;
    public String failureReason;
    public String additionalDetails;
  }

  /** A device. */
  public static final class Device {
    public String deviceId;
    public String displayName;
    public String operatingSystem;
    public String browser;
    public Boolean isCompliant;
    public Boolean isManaged;
    public String trustType;
  }

  /** A place. */
  public static final class Place {
    public String city;
    public String state;
    public String countryOrRegion;
    public Coordinates geoCoordinates;
  }

  /** Where on the globe. */
  public static final class Coordinates {
    public Double altitude;
    public Double latitude;
    public Double longitude;
  }

  /** A Conditional Access policy that was looked at. */
  public static final class Policy {
    public String id;
    public String displayName;
    public List<String> enforcedGrantControls;
    public List<String> enforcedSessionControls;
    public String result;
    public String conditionsSatisfied;
    public String conditionsNotSatisfied;
  }

  /** A key and its value. */
  public static final class Pair {
    public String key;
    public String value;
  }

  /** A network. */
  public static final class Network {
    public String networkType;
    public List<String> networkNames;
  }

  /** A step. */
  public static final class Step {
    public String authenticationStepDateTime;
    public String authenticationMethod;
    public String authenticationMethodDetail;
    public Boolean succeeded;
    public String authenticationStepResultDetail;
    public String authenticationStepRequirement;
  }

  /** What demanded more than one factor. */
  public static final class RequirementPolicy {
    public String requirementProvider;
    public String detail;
  }

  /** The second factor. */
  public static final class MfaDetail {
    public String authMethod;
    public String authDetail;
  }

  static void count(SignInBean bean, Counter counter) {
    List<Step> steps = bean.authenticationDetails;
    Step last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
    counter.add(bean.status.errorCode,
        last == null ? "" : last.authenticationStepResultDetail, last == null ? "" : last.authenticationMethod,
        bean.userPrincipalName, Times.second(bean.createdDateTime));
  }
}
