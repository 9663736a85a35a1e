package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.schema.WireProperty;
import dev.mfacodes.model.schema.WireType;
import dev.mfacodes.model.signin.SignIn;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * One property after the other gets other values, and what is said must follow as if there were models. So a rule that
 * begins to look at another property cannot be forgotten here; and the counter-check shows that the values tell.
 */
final class EveryPropertyTest {

  private static final String GUID = "0a000000-0000-0000-0000-00000000000a";

  private static final List<Object> VALUES = Arrays.asList(
      null, "", " ", 0, 1, -1, 2, 50074, 500121, 987654, true, false, "true", GUID,
      "0B000000-0000-0000-0000-00000000000B",
      "success", "failure", "Failure", "notApplied", "reportOnlySuccess", "Guest", "member", "none", "b2bCollaboration",
      "NPSExtension", "radius", "singleFactorAuthentication", "multiFactorAuthentication", "nonInteractiveUser", "mfa",
      "MFA denied; user declined the authentication", "MFA completed in Azure AD", "MFA denied; by a new reason",
      "MFA requirement satisfied by claim in the token", "Correct password", "Phone Unreachable", "PIN not entered",
      "Password", "Text message", "FIDO2 security key", "Retina scan", "Primary authentication", "Other",
      "2026-01-31T07:59:59Z", "2026-01-31T08:00:03.5Z", "{PII Removed}", "a\\b", List.of(), Map.of());

  /** Those that must be seen to change something; resource and tenants only where a password is all there is. */
  private static final Set<String> TELLING = Set.of(
      "id", "createdDateTime", "correlationId", "originalRequestId", "userId", "userPrincipalName", "status.errorCode",
      "status.additionalDetails", "resultType", "portalStatus", "isInteractive", "signInEventTypes",
      "authenticationRequirement", "authenticationRequirementPolicies.requirementProvider",
      "authenticationMethodsUsed", "mfaDetail.authMethod",
      "userType", "crossTenantAccessType", "tokenIssuerType", "resourceId", "homeTenantId", "resourceTenantId",
      "authenticationDetails.authenticationStepDateTime", "authenticationDetails.authenticationMethod",
      "authenticationDetails.authenticationMethodDetail", "authenticationDetails.succeeded",
      "authenticationDetails.authenticationStepResultDetail", "authenticationDetails.authenticationStepRequirement",
      "authenticationDetails.RequestSequence", "authenticationDetails.StatusSequence",
      "appliedConditionalAccessPolicies.id", "appliedConditionalAccessPolicies.displayName",
      "appliedConditionalAccessPolicies.enforcedGrantControls", "appliedConditionalAccessPolicies.result");

  private static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }

  private static Map<String, Object> step(
      String time, String method, boolean succeeded, String result, String requirement) {
    return object("authenticationStepDateTime", time, "authenticationMethod", method, "authenticationMethodDetail", "x",
        "succeeded", succeeded, "authenticationStepResultDetail", result, "authenticationStepRequirement", requirement,
        "RequestSequence", 0, "StatusSequence", 0);
  }

  /** Sign-ins in which something hangs on each property. */
  private static List<Map<String, Object>> bases() {
    String second = "2026-01-31T08:00:02Z";
    Map<String, Object> password =
        step("2026-01-31T08:00:00Z", "Password", true, "Correct password", "Primary authentication");
    Map<String, Object> denied = step(second, "Text message", false,
        "MFA denied; user declined the authentication", "Multifactor authentication");
    Map<String, Object> other = step(second, "Text message", false,
        "MFA denied; invalid verification code", "Multifactor authentication");
    return List.of(
        base(0, "singleFactorAuthentication", List.of(), List.of(password)),
        base(500121, "multiFactorAuthentication", List.of(policy("Mfa", "failure")),
            List.of(denied, denied, other, password)),
        base(0, "multiFactorAuthentication",
            List.of(object(), policy("Mfa", "success"), policy("Block", "notApplied")), List.of()),
        base(50074, "multiFactorAuthentication", List.of(), List.of()),
        base(987654, "multiFactorAuthentication",
            List.of(object("enforcedGrantControls", List.of("mfa"), "id", "i")), List.of(denied)));
  }

  private static Map<String, Object> policy(String grant, String result) {
    return object("id", "p", "displayName", "CA1", "enforcedGrantControls", List.of(grant), "result", result);
  }

  private static Map<String, Object> base(
      int error, String requirement, List<Object> policies, List<Object> steps) {
    return object("id", GUID, "createdDateTime", "2026-01-31T08:00:00Z", "userPrincipalName", "anna@example.com",
        "userId", GUID, "correlationId", GUID, "originalRequestId", GUID, "homeTenantId", GUID,
        "resourceTenantId", GUID, "status", object("errorCode", error), "authenticationRequirement", requirement,
        "appliedConditionalAccessPolicies", policies, "authenticationDetails", steps);
  }

  /** Puts a value at a path; in lists of objects into the first of them, which is put there if there is none. */
  private static Map<String, Object> with(Map<String, Object> object, List<String> path, Object value, boolean list) {
    Map<String, Object> copy = new LinkedHashMap<>(object);
    String name = path.get(0);
    if (path.size() == 1) {
      copy.put(name, value);
      return copy;
    }
    List<String> rest = path.subList(1, path.size());
    if (list) {
      List<Object> elements = new ArrayList<>(copy.get(name) instanceof List<?> there ? there : List.of());
      Map<String, Object> first = elements.isEmpty() ? Map.of() : asObject(elements.remove(0));
      elements.add(0, with(first, rest, value, false));
      copy.put(name, elements);
    } else {
      copy.put(name, with(copy.containsKey(name) ? asObject(copy.get(name)) : Map.of(), rest, value, false));
    }
    return copy;
  }

  @SuppressWarnings("unchecked") // made above
  private static Map<String, Object> asObject(Object value) {
    return (Map<String, Object>) value;
  }

  private record Varied(String path, List<String> names, boolean inList, boolean ofTexts) {}

  private static List<Varied> properties(WireType.ObjectOf type, List<String> outer, boolean inList) {
    List<Varied> all = new ArrayList<>();
    for (WireProperty property : type.properties()) {
      List<String> names = new ArrayList<>(outer);
      names.add(property.name());
      boolean list = property.type() instanceof WireType.ListOf;
      WireType inner = property.type() instanceof WireType.ListOf elements ? elements.element() : property.type();
      all.add(new Varied(String.join(".", names), names, inList, list && inner instanceof WireType.Scalar));
      if (inner instanceof WireType.ObjectOf object) {
        all.addAll(properties(object, names, list));
      }
    }
    return all;
  }

  private static byte[] lines(Map<String, Object> base, Varied property) {
    String first = RandomSignIns.json(base) + '\n';
    StringBuilder lines = new StringBuilder(first).append(first); // the first is read by its model
    for (Object value : VALUES) {
      Object fitting = property.ofTexts() && value instanceof String ? List.of(value) : value;
      String varied = RandomSignIns.json(with(base, property.names(), fitting, property.inList()));
      lines.append(varied).append('\n');
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** But for where they stand. */
  private static Object placeless(Object said) {
    Said.OfSignIn signIn = (Said.OfSignIn) said;
    return List.of(signIn.classification(), signIn.unknownValues(), signIn.event());
  }

  @Test
  void what_is_said_follows_every_property() {
    Set<String> told = new TreeSet<>();
    for (Varied property : properties(SignIn.wireType(), List.of(), false)) {
      for (Map<String, Object> base : bases()) {
        byte[] lines = lines(base, property);
        List<Object> models = Said.byModels(ExportReader.standard(), lines);
        Said.All events = Said.byEvents(ExportReader.standard(), lines);

        assertThat(events.results()).as(property.path()).isEqualTo(models);
        if (models.stream().filter(Said.OfSignIn.class::isInstance).map(EveryPropertyTest::placeless).distinct()
            .count() > 1) {
          told.add(property.path());
        }
      }
    }
    assertThat(told).containsAll(TELLING);
  }
}
