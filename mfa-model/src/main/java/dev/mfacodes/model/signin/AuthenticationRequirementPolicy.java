package dev.mfacodes.model.signin;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.mfacodes.model.schema.OtherProperties;
import dev.mfacodes.model.schema.WireException;
import dev.mfacodes.model.wire.Codec;
import dev.mfacodes.model.wire.WireForm;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What demanded a level of authentication ({@code authenticationRequirementPolicy} of Graph). */
@Value.Immutable
public abstract class AuthenticationRequirementPolicy implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final WireForm<AuthenticationRequirementPolicy, Builder> FORM =
      new WireForm<AuthenticationRequirementPolicy, Builder>(
              Builder::build, AuthenticationRequirementPolicy::otherProperties, Builder::otherProperties)
          .optional("requirementProvider", DocumentedTexts.REQUIREMENT_PROVIDER,
              AuthenticationRequirementPolicy::requirementProvider, Builder::requirementProvider)
          .optional("detail", Codec.text(), AuthenticationRequirementPolicy::detail, Builder::detail);

  static final Codec<AuthenticationRequirementPolicy> CODEC = FORM.codec(AuthenticationRequirementPolicy::builder);

  AuthenticationRequirementPolicy() {}

  /**
   * The kind of demand: user, multiConditionalAccess, securityDefaults, ...
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> requirementProvider();

  /**
   * The same in words.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> detail();

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
  public static AuthenticationRequirementPolicy fromWire(Map<String, @Nullable Object> wire) {
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
   * A new builder.
   *
   * @return a builder without values
   */
  public static Builder builder() {
    return new Builder();
  }

  /** The kind of demand if it is documented. */
  @Override
  public final String toString() {
    return "AuthenticationRequirementPolicy["
        + Shown.documented(DocumentedTexts.REQUIREMENT_PROVIDER, requirementProvider()) + ']';
  }

  /** Builds a {@link AuthenticationRequirementPolicy}. Not for several threads at a time; refuses null. */
  public static final class Builder extends ImmutableAuthenticationRequirementPolicy.Builder {

    Builder() {}
  }
}
