package dev.mfacodes.bench.speed.sample;

import static dev.mfacodes.bench.speed.sample.Json.object;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sign-ins as Graph's beta endpoint writes them, some 3.9 KB each. */
final class GraphSignIns {

  private static final long START = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();

  private static final String TENANT = "0a1b2c3d-0000-4000-8000-00000000f00d";
  private static final List<List<String>> PLACES = List.of(
      List.of("Utrecht", "Utrecht", "NL"), List.of("'s-Gravenhage", "Zuid-Holland", "NL"),
      List.of("Liège", "Liège", "BE"), List.of("Köln", "Nordrhein-Westfalen", "DE"), List.of("Łódź", "Łódzkie", "PL"));

  private final Tenant tenant;
  private final Dice dice;
  private final int secondsBetween;
  private long second = START;

  /** In the order of time, as logs are written, so many seconds apart at most: half as many on average. */
  GraphSignIns(int users, int secondsBetween, long seed) {
    this.tenant = new Tenant(users);
    this.dice = new Dice(seed);
    this.secondsBetween = secondsBetween;
  }

  Dice dice() {
    return dice;
  }

  /** The properties that somebody asks for who wants to know about MFA, and no others. */
  Map<String, Object> slim() {
    Map<String, Object> signIn = next();
    signIn.keySet().retainAll(List.of("id", "createdDateTime", "userPrincipalName", "userId", "appDisplayName",
        "originalRequestId", "isInteractive", "authenticationRequirement", "conditionalAccessStatus", "status",
        "authenticationDetails", "authenticationRequirementPolicies"));
    return signIn;
  }

  Map<String, Object> next() {
    Course course = Course.drawn(dice);
    Tenant.User user = tenant.user(dice);
    second += dice.below(secondsBetween + 1);
    Instant time = Instant.ofEpochSecond(second);
    List<Object> steps = Steps.of(course, dice, time);
    Map<String, Object> signIn = who(user, time);
    signIn.putAll(what(user));
    signIn.putAll(how(course, user));
    signIn.put("status", status(course.errorCode(dice), steps));
    signIn.putAll(where());
    signIn.put("appliedConditionalAccessPolicies", policies(course));
    signIn.put("authenticationContextClassReferences", List.of());
    signIn.put("authenticationProcessingDetails", List.of(
        object("key", "Legacy TLS (TLS 1.0, 1.1, 3DES)", "value", "False"),
        object("key", "Is CAE Token", "value", dice.percent(70) ? "True" : "False")));
    signIn.put("networkLocationDetails", dice.percent(40)
        ? List.of(object("networkType", "trustedNamedLocation", "networkNames",
            List.of("Kantoren", "Café \"De Hoek\"")))
        : List.of());
    signIn.put("authenticationDetails", steps);
    signIn.put("authenticationRequirementPolicies", course.multiFactor()
        ? List.of(object("requirementProvider", "multiConditionalAccess", "detail", "Conditional Access"))
        : List.of());
    signIn.put("sessionLifetimePolicies", List.of());
    signIn.put("mfaDetail", mfaDetail(steps));
    signIn.put("laterProperty", object("of", "a version to come", "level", dice.below(9)));
    return signIn;
  }

  private Map<String, Object> who(Tenant.User user, Instant time) {
    return object(
        "id", dice.id(),
        "createdDateTime", time.toString(),
        "userDisplayName", user.displayName(),
        "userPrincipalName", user.name(),
        "userId", user.id());
  }

  private Map<String, Object> what(Tenant.User user) {
    Tenant.Application application = dice.oneOfTheFirst(Tenant.APPLICATIONS);
    Tenant.Application resource = dice.oneOfTheFirst(Tenant.APPLICATIONS);
    return object(
        "appId", application.id(),
        "appDisplayName", application.name(),
        "ipAddress", dice.percent(80)
            ? "192.0.2." + dice.below(256) : "2001:db8:" + Integer.toHexString(dice.below(65_536)) + "::1",
        "ipAddressFromResourceProvider", "",
        "clientAppUsed", dice.percent(75) ? "Browser" : "Mobile Apps and Desktop clients",
        "correlationId", dice.id(),
        "originalRequestId", dice.id(),
        "resourceDisplayName", resource.name(),
        "resourceId", resource.id(),
        "resourceTenantId", TENANT,
        "homeTenantId", TENANT,
        "homeTenantName", "",
        "servicePrincipalId", "",
        "userType", user.guest() ? "guest" : "member",
        "crossTenantAccessType", user.guest() ? "b2bCollaboration" : "none",
        "signInIdentifier", user.name(),
        "alternateSignInName", user.name());
  }

  private Map<String, Object> how(Course course, Tenant.User user) {
    return object(
        "conditionalAccessStatus", course.multiFactor() ? "success" : "notApplied",
        "authenticationProtocol", "none",
        "incomingTokenType", "none",
        "isInteractive", true,
        "isTenantRestricted", false,
        "flaggedForReview", false,
        "tokenIssuerName", "",
        "tokenIssuerType", "AzureAD",
        "processingTimeInMilliseconds", 40 + dice.below(2_000),
        "riskDetail", "none",
        "riskLevelAggregated", user.guest() ? "hidden" : "none",
        "riskLevelDuringSignIn", "none",
        "riskState", "none",
        "riskEventTypes_v2", List.of(),
        "authenticationMethodsUsed", List.of(),
        "authenticationRequirement", course.multiFactor() ? "multiFactorAuthentication" : "singleFactorAuthentication",
        "signInEventTypes", List.of("interactiveUser"),
        "uniqueTokenIdentifier", dice.token(),
        "sessionId", dice.id(),
        "autonomousSystemNumber", 64_496 + dice.below(16));
  }

  /** Long sentences with line breaks and quotes, as descriptions of errors have them. */
  private static Map<String, Object> status(int errorCode, List<Object> steps) {
    Object result = Steps.lastSecond(steps).get("authenticationStepResultDetail");
    return object(
        "errorCode", errorCode,
        "failureReason", errorCode == 0 ? "Other." : "Error " + errorCode
            + ": the sign-in did not get further. See \"what to do\" below;\r\n it may be that\u00a0nothing is wrong.",
        "additionalDetails", result);
  }

  private Map<String, Object> where() {
    Tenant.Device device = dice.oneOfTheFirst(Tenant.DEVICES);
    List<String> place = dice.oneOfTheFirst(PLACES);
    boolean managed = dice.percent(60);
    return object(
        "userAgent", device.agent(),
        "deviceDetail", object(
            "deviceId", managed ? dice.id() : "",
            "displayName", managed ? "WERKPLEK-" + dice.below(9999) : "",
            "operatingSystem", device.system(), "browser", device.browser(),
            "isCompliant", managed, "isManaged", managed, "trustType", managed ? "Azure AD joined" : ""),
        "location", object("city", place.get(0), "state", place.get(1), "countryOrRegion", place.get(2),
            "geoCoordinates", object("altitude", null, "latitude", 50 + dice.below(300_000) / 1e5,
                "longitude", 4 + dice.below(300_000) / 1e5)));
  }

  /** A sign-in shows some of the tenant's policies: one or none did anything, the others were not applied. */
  private List<Object> policies(Course course) {
    List<Object> shown = new ArrayList<>();
    if (course.multiFactor()) {
      boolean stopped = course == Course.DENIED || course == Course.CHALLENGED;
      shown.add(Tenant.applied(Tenant.POLICIES.get(0), stopped ? "failure" : "success"));
    }
    int first = 1 + dice.below(8);
    for (Tenant.Policy policy : Tenant.POLICIES.subList(first, first + 2 + dice.below(2))) {
      shown.add(Tenant.applied(policy, policy.reportOnly() ? "reportOnlyNotApplied" : "notApplied"));
    }
    return shown;
  }

  private static Object mfaDetail(List<Object> steps) {
    Map<String, Object> last = Steps.lastSecond(steps);
    return last.isEmpty() ? object() : object("authMethod", last.get("authenticationMethod"), "authDetail",
        last.get("authenticationMethodDetail"));
  }
}
