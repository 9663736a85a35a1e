package dev.mfacodes.model.registration;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.mfacodes.model.code.MethodName;
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
 * What one user has registered for MFA ({@code userRegistrationDetails} of Graph and its forerunners).
 *
 * <p>Registered, capable and demanded are three things, kept apart: {@link #isMfaRegistered()} says that a method is
 * there, {@link #isMfaCapable()} that policy allows its use, {@link #perUserMfaState()} that MFA is demanded of this
 * very user. {@code Disabled} there does not mean "no MFA": Conditional Access or security defaults may demand it.
 */
@Value.Immutable
public abstract class UserRegistration implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final WireForm<UserRegistration, Builder> FORM =
      new WireForm<UserRegistration, Builder>(
              Builder::build, UserRegistration::otherProperties, Builder::otherProperties)
          .optional("id", Codec.text(), UserRegistration::id, Builder::id)
          .optional("userPrincipalName", Codec.text(),
              UserRegistration::userPrincipalName, Builder::userPrincipalName)
          .optional("userDisplayName", Codec.text(), UserRegistration::userDisplayName, Builder::userDisplayName)
          // Graph beta, userRegistrationDetails resource, 07/22/2024 (A)
          .optional("userType", Codec.text("member", "guest", "unknownFutureValue"),
              UserRegistration::userType, Builder::userType)
          .optional("isAdmin", Codec.flag(), UserRegistration::isAdmin, Builder::isAdmin)
          .optional("isMfaRegistered", Codec.flag(), UserRegistration::isMfaRegistered, Builder::isMfaRegistered)
          .optional("isMfaCapable", Codec.flag(), UserRegistration::isMfaCapable, Builder::isMfaCapable)
          .list("methodsRegistered", Codec.open(MethodName::of, MethodName::wire),
              UserRegistration::methodsRegistered, Builder::addAllMethodsRegistered)
          .optional("defaultMfaMethod", Codec.open(MethodName::of, MethodName::wire),
              UserRegistration::defaultMfaMethod, Builder::defaultMfaMethod)
          .optional("userPreferredMethodForSecondaryAuthentication", Codec.open(MethodName::of, MethodName::wire),
              UserRegistration::userPreferredMethodForSecondaryAuthentication,
              Builder::userPreferredMethodForSecondaryAuthentication)
          .optional("isSystemPreferredAuthenticationMethodEnabled", Codec.flag(),
              UserRegistration::isSystemPreferredAuthenticationMethodEnabled,
              Builder::isSystemPreferredAuthenticationMethodEnabled)
          .list("systemPreferredAuthenticationMethods", Codec.open(MethodName::of, MethodName::wire),
              UserRegistration::systemPreferredAuthenticationMethods,
              Builder::addAllSystemPreferredAuthenticationMethods)
          // the states of MSOnline, and what the script on the MFA page (05/15/2020) writes where there is none (A)
          .optional("perUserMfaState", Codec.text("Enabled", "Enforced", "Disabled"),
              UserRegistration::perUserMfaState, Builder::perUserMfaState)
          .optional("blocked", Codec.flag(), UserRegistration::blocked, Builder::blocked)
          .optional("isPasswordlessCapable", Codec.flag(),
              UserRegistration::isPasswordlessCapable, Builder::isPasswordlessCapable)
          .optional("isSsprRegistered", Codec.flag(), UserRegistration::isSsprRegistered, Builder::isSsprRegistered)
          .optional("isSsprEnabled", Codec.flag(), UserRegistration::isSsprEnabled, Builder::isSsprEnabled)
          .optional("isSsprCapable", Codec.flag(), UserRegistration::isSsprCapable, Builder::isSsprCapable)
          .optional("lastUpdatedDateTime", Codec.instant(),
              UserRegistration::lastUpdatedDateTime, Builder::lastUpdatedDateTime)
          .optional("source", Codec.constant(RegistrationSource.values()), UserRegistration::source, Builder::source);

  UserRegistration() {}

  /**
   * The id of the user. Personal.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> id();

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
   * Whether the user has an administrator role.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<Boolean> isAdmin();

  /**
   * Whether a strong method is registered, allowed by policy or not. May be true with no methods listed: an export
   * can lose their names.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<Boolean> isMfaRegistered();

  /**
   * Whether a strong method is registered and policy allows its use.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<Boolean> isMfaCapable();

  /**
   * The methods registered. {@code email} and {@code securityQuestion} are for password reset only and no MFA
   * methods.
   *
   * @return the elements in their order; empty if absent or empty
   */
  public abstract List<MethodName> methodsRegistered();

  /**
   * The method used first.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<MethodName> defaultMfaMethod();

  /**
   * The method that the user prefers.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<MethodName> userPreferredMethodForSecondaryAuthentication();

  /**
   * Whether the service chooses the method.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<Boolean> isSystemPreferredAuthenticationMethodEnabled();

  /**
   * The methods that the service would choose.
   *
   * @return the elements in their order; empty if absent or empty
   */
  public abstract List<MethodName> systemPreferredAuthenticationMethods();

  /**
   * Per-user MFA: Enabled, Enforced or Disabled.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> perUserMfaState();

  /**
   * Whether the user may not sign in at all. The name on the wire is ours.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<Boolean> blocked();

  /**
   * Whether the user can sign in without a password.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<Boolean> isPasswordlessCapable();

  /**
   * Whether the user is registered for password reset; says nothing about MFA.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<Boolean> isSsprRegistered();

  /**
   * Whether policy allows the user to reset the password.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<Boolean> isSsprEnabled();

  /**
   * Whether the user can reset the password.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<Boolean> isSsprCapable();

  /**
   * When the record was last updated.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<Instant> lastUpdatedDateTime();

  /**
   * What the record was read from. The name on the wire is ours.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<RegistrationSource> source();

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
  public static UserRegistration fromWire(Map<String, @Nullable Object> wire) {
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
   * A new builder.
   *
   * @return a builder without values
   */
  public static Builder builder() {
    return new Builder();
  }

  /** What is registered and whence; personal data stays out. */
  @Override
  public final String toString() {
    return "UserRegistration[isMfaRegistered=" + isMfaRegistered() + ", methodsRegistered=" + methodsRegistered()
        + ", source=" + source() + ']';
  }

  /** Builds a {@link UserRegistration}. Not for several threads at a time; refuses null. */
  public static final class Builder extends ImmutableUserRegistration.Builder {

    Builder() {}
  }
}
