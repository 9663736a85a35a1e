package dev.mfacodes.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/** How much a row of the {@link Month} says beside what is asked of it. */
enum Form {

  /** What a query keeps of a row: about 400 bytes. */
  SLIM,

  /** What the figures need: about 730 bytes. */
  PLAIN,

  /** With what Graph gives beside it: about 4,000 bytes. */
  FULL;

  /** A tenant has policies that concern other people, places and apps; each row names all of them. */
  private static final int OTHER_POLICIES = 7;

  private static final List<String> APPS = List.of(
      "Voorbeeldportaal", "Voorbeeldpost", "Urenstaat", "Zaaksysteem", "Café- en lunchbestellingen", "Declaraties");
  private static final List<String> CITIES = List.of("Utrecht", "Den Haag", "Liège", "Curaçao", "Groningen");
  private static final List<String> AGENTS = List.of(
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36",
      "Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148");

  static Form of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Members that nothing is counted by, each with a comma before it. */
  String besides(Random random) {
    if (this != FULL) {
      return "";
    }
    String app = one(APPS, random);
    return """
        ,"userDisplayName":"Zoë Voorbeeld","appId":"%s","ipAddress":"192.0.2.%d","clientAppUsed":"Browser",\
        "userAgent":"%s","conditionalAccessStatus":"success","tokenIssuerType":"AzureAD","tokenIssuerName":"",\
        "processingTimeInMilliseconds":%d,"riskDetail":"none","riskLevelAggregated":"none",\
        "riskLevelDuringSignIn":"none","riskState":"none","riskEventTypes_v2":[],"resourceDisplayName":"%s",\
        "resourceId":"%s","authenticationProtocol":"none","incomingTokenType":"none","uniqueTokenIdentifier":"%s",\
        "userType":"member","crossTenantAccessType":"none","homeTenantId":"%s","autonomousSystemNumber":%d,\
        "deviceDetail":{"deviceId":"%s","displayName":"LAPTOP-%05d","operatingSystem":"Windows 11",\
        "browser":"Chrome 143.0.0","isCompliant":true,"isManaged":true,"trustType":"Azure AD joined"},\
        "location":{"city":"%s","state":"","countryOrRegion":"NL",\
        "geoCoordinates":{"altitude":null,"latitude":52.%05d,"longitude":5.%05d}},\
        "networkLocationDetails":[{"networkType":"namedNetwork","networkNames":["Kantoor","Vertrouwd"]}],\
        "sessionLifetimePolicies":[{"expirationRequirement":"tenantTokenLifetimePolicy",\
        "detail":"The user was required to sign in again"}],"authenticationContextClassReferences":[],\
        "servicePrincipalId":"","federatedCredentialId":null""".formatted(
        id(random), random.nextInt(256), one(AGENTS, random), random.nextInt(2_000), app, id(random),
        Long.toString(random.nextLong() & Long.MAX_VALUE, 36), id(random), random.nextInt(65_536), id(random),
        random.nextInt(100_000), one(CITIES, random), random.nextInt(100_000), random.nextInt(100_000));
  }

  /** Policies that did not apply or only report, with a comma before each that follows another. */
  String otherPolicies(Random random, boolean first) {
    if (this != FULL) {
      return "";
    }
    StringBuilder policies = new StringBuilder();
    for (int i = 0; i < OTHER_POLICIES; i++) {
      policies.append(first && i == 0 ? "" : ",").append("""
          {"id":"00000000-0000-0000-0002-%012d","displayName":"CA%03d: toegang tot beheer, buiten kantoor",\
          "enforcedGrantControls":["%s"],"enforcedSessionControls":["SignInFrequency"],"result":"%s",\
          "conditionsSatisfied":"none","conditionsNotSatisfied":"application"}""".formatted(
          i, i, i % 3 == 0 ? "Mfa" : "Block", random.nextInt(4) == 0 ? "reportOnlyNotApplied" : "notApplied"));
    }
    return policies.toString();
  }

  private static String id(Random random) {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  private static String one(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
