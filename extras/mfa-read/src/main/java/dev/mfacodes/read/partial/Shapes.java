package dev.mfacodes.read.partial;

import dev.mfacodes.model.schema.WireProperty;
import dev.mfacodes.model.schema.WireType;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.read.scan.Budget;
import dev.mfacodes.read.scan.Shape;
import dev.mfacodes.read.scan.Slot;
import dev.mfacodes.read.shape.DiagnosticRecord;
import dev.mfacodes.read.shape.Names;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What sign-ins and their envelopes look like: names and kinds as the model has them, and here what is made of each. A
 * rule that looks at a property which is not listed here is found out by {@code EveryPropertyTest}.
 */
final class Shapes {

  private static final Map<String, Want> WANTED = Map.ofEntries(
      Map.entry("id", Want.ID),
      Map.entry("originalRequestId", Want.REQUEST),
      Map.entry("correlationId", Want.CORRELATION),
      Map.entry("userPrincipalName", Want.NAME),
      Map.entry("userId", Want.USER_ID),
      Map.entry("createdDateTime", Want.TIME),
      Map.entry("status", Want.STATUS),
      Map.entry("status.errorCode", Want.COPIED),
      Map.entry("status.additionalDetails", Want.COPIED),
      Map.entry("resultType", Want.RESULT),
      Map.entry("portalStatus", Want.COPIED),
      Map.entry("isInteractive", Want.COPIED),
      Map.entry("signInEventTypes", Want.COPIED),
      Map.entry("authenticationRequirement", Want.COPIED),
      Map.entry("authenticationRequirementPolicies", Want.OPENED),
      Map.entry("authenticationRequirementPolicies.requirementProvider", Want.COPIED),
      Map.entry("authenticationMethodsUsed", Want.COPIED),
      Map.entry("mfaDetail", Want.OPENED),
      Map.entry("mfaDetail.authMethod", Want.COPIED),
      Map.entry("userType", Want.COPIED),
      Map.entry("crossTenantAccessType", Want.COPIED),
      Map.entry("tokenIssuerType", Want.COPIED),
      Map.entry("resourceId", Want.RESOURCE),
      Map.entry("homeTenantId", Want.HOME_TENANT),
      Map.entry("resourceTenantId", Want.RESOURCE_TENANT),
      Map.entry("authenticationDetails", Want.STEPS),
      Map.entry("authenticationDetails.authenticationStepDateTime", Want.STEP_TIME),
      Map.entry("authenticationDetails.authenticationMethod", Want.COPIED),
      Map.entry("authenticationDetails.authenticationMethodDetail", Want.STEP_DETAIL),
      Map.entry("authenticationDetails.succeeded", Want.COPIED),
      Map.entry("authenticationDetails.authenticationStepResultDetail", Want.COPIED),
      Map.entry("authenticationDetails.authenticationStepRequirement", Want.COPIED),
      Map.entry("authenticationDetails.RequestSequence", Want.REQUEST_SEQUENCE),
      Map.entry("authenticationDetails.StatusSequence", Want.STATUS_SEQUENCE),
      Map.entry("appliedConditionalAccessPolicies", Want.POLICIES),
      Map.entry("appliedConditionalAccessPolicies.id", Want.POLICY_ID),
      Map.entry("appliedConditionalAccessPolicies.displayName", Want.POLICY_NAME),
      Map.entry("appliedConditionalAccessPolicies.enforcedGrantControls", Want.POLICY_GRANTS),
      Map.entry("appliedConditionalAccessPolicies.result", Want.POLICY_RESULT));

  private static final int MOST_REMEMBERED = 1 << 20;

  private Shapes() {}

  /**
   * A sign-in.
   *
   * @param names the names that its properties go by
   * @param harmless whether a name, as one of the record, is not even one that makes it something else
   */
  static Shape<Member> signIn(Names names, Predicate<String> harmless) {
    return shape(SignIn.wireType(), "", names, harmless, new Budget(MOST_REMEMBERED));
  }

  /**
   * The diagnostic record around a sign-in.
   *
   * @param harmless whether a name is not one of those below in another spelling
   */
  static Shape<Member> envelope(Shape<Member> signIn, Predicate<String> harmless) {
    Shape<Member> envelope = new Shape<>(harmless, name -> Member.OTHER, new Budget(MOST_REMEMBERED));
    add(envelope, DiagnosticRecord.CONTENT, Slot.Kind.OBJECT, Want.PROPERTIES, signIn);
    add(envelope, "resultType", Slot.Kind.CODE, Want.ENVELOPE_RESULT, null);
    add(envelope, "correlationId", Slot.Kind.TEXT, Want.OUTER_CORRELATION, null);
    add(envelope, DiagnosticRecord.CATEGORY, Slot.Kind.TEXT, Want.ENVELOPE, null);
    add(envelope, "operationName", Slot.Kind.TEXT, Want.ENVELOPE, null);
    add(envelope, "time", Slot.Kind.ANY, Want.NOTHING, null); // lent to sign-ins without one, which are declined
    return envelope;
  }

  private static void add(
      Shape<Member> shape, String name, Slot.Kind kind, Want want, @Nullable Shape<Member> inner) {
    shape.add(name, kind, Member.of(name, want), inner);
  }

  private static Shape<Member> shape(
      WireType.ObjectOf type, String path, Names names, Predicate<String> harmless, Budget budget) {
    Shape<Member> shape = new Shape<>(harmless, name -> Member.OTHER, budget);
    for (WireProperty property : type.properties()) {
      String name = path + property.name();
      WireType.ObjectOf inner = object(property.type());
      Shape<Member> innerShape = inner == null ? null : inner(inner, name + '.', names.within(inner), budget);
      add(shape, property.name(), Slot.Kind.of(property.type()), WANTED.getOrDefault(name, Want.NOTHING), innerShape);
    }
    return shape;
  }

  private static Shape<Member> inner(WireType.ObjectOf type, String path, Names names, Budget budget) {
    return shape(type, path, names, name -> !names.knows(name), budget);
  }

  private static WireType.@Nullable ObjectOf object(WireType type) {
    if (type instanceof WireType.ListOf list) {
      return object(list.element());
    }
    return type instanceof WireType.ObjectOf object ? object : null;
  }
}
