package dev.mfacodes.model.signin;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.schema.OtherProperties;
import dev.mfacodes.model.schema.WireException;
import dev.mfacodes.model.wire.Codec;
import dev.mfacodes.model.wire.WireForm;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** One step of an authentication ({@code authenticationDetail} of Graph). */
@Value.Immutable
public abstract class AuthenticationStep implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final WireForm<AuthenticationStep, Builder> FORM =
      new WireForm<AuthenticationStep, Builder>(
              Builder::build, AuthenticationStep::otherProperties, Builder::otherProperties)
          .optional("authenticationStepDateTime", Codec.instant(),
              AuthenticationStep::authenticationStepDateTime, Builder::authenticationStepDateTime)
          .optional("authenticationMethod", Codec.open(MethodName::of, MethodName::wire),
              AuthenticationStep::authenticationMethod, Builder::authenticationMethod)
          .optional("authenticationMethodDetail", Codec.text(),
              AuthenticationStep::authenticationMethodDetail, Builder::authenticationMethodDetail)
          .optional("succeeded", Codec.flag(), AuthenticationStep::succeeded, Builder::succeeded)
          .optional("authenticationStepResultDetail", Codec.open(StatusText::of, StatusText::wire),
              AuthenticationStep::authenticationStepResultDetail, Builder::authenticationStepResultDetail)
          .optional("authenticationStepRequirement", Codec.text(),
              AuthenticationStep::authenticationStepRequirement, Builder::authenticationStepRequirement)
          .optional("RequestSequence", Codec.wholeNumber(),
              AuthenticationStep::requestSequence, Builder::requestSequence)
          .optional("StatusSequence", Codec.wholeNumber(),
              AuthenticationStep::statusSequence, Builder::statusSequence);

  static final Codec<AuthenticationStep> CODEC = FORM.codec(AuthenticationStep::builder);

  AuthenticationStep() {}

  /**
   * When the step was done.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<Instant> authenticationStepDateTime();

  /**
   * The method of the step.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<MethodName> authenticationMethod();

  /**
   * More about the method: a device, a phone number in part. May be personal.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> authenticationMethodDetail();

  /**
   * Whether the step succeeded. Graph's page once called it a text; it is true or false.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<Boolean> succeeded();

  /**
   * The result in words.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<StatusText> authenticationStepResultDetail();

  /**
   * What demanded the step: Primary authentication, Multifactor authentication, a list of policies, or empty.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> authenticationStepRequirement();

  /**
   * The number of the request within the sign-in; Log Analytics and diagnostics only.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<Long> requestSequence();

  /**
   * The number of the status within the request; Log Analytics and diagnostics only.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<Long> statusSequence();

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
  public static AuthenticationStep fromWire(Map<String, @Nullable Object> wire) {
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

  /** The method and result where they are listed; personal data stays out. */
  @Override
  public final String toString() {
    return "AuthenticationStep[" + authenticationMethod() + ", succeeded=" + succeeded() + ", "
        + authenticationStepResultDetail() + ']';
  }

  /** Builds a {@link AuthenticationStep}. Not for several threads at a time; refuses null. */
  public static final class Builder extends ImmutableAuthenticationStep.Builder {

    Builder() {}
  }
}
