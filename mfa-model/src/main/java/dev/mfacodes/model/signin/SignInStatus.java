package dev.mfacodes.model.signin;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.schema.OtherProperties;
import dev.mfacodes.model.schema.WireException;
import dev.mfacodes.model.wire.Codec;
import dev.mfacodes.model.wire.WireForm;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** How a sign-in ended ({@code signInStatus} of Graph). */
@Value.Immutable
public abstract class SignInStatus implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final WireForm<SignInStatus, Builder> FORM =
      new WireForm<SignInStatus, Builder>(Builder::build, SignInStatus::otherProperties, Builder::otherProperties)
          .optional("errorCode", Codec.scalar(ErrorCode::fromWire, ErrorCode::toWire),
              SignInStatus::errorCode, Builder::errorCode)
          .optional("failureReason", Codec.text(), SignInStatus::failureReason, Builder::failureReason)
          .optional("additionalDetails", Codec.open(StatusText::of, StatusText::wire),
              SignInStatus::additionalDetails, Builder::additionalDetails);

  static final Codec<SignInStatus> CODEC = FORM.codec(SignInStatus::builder);

  SignInStatus() {}

  /**
   * The error code; 0 is success, and says nothing about MFA.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<ErrorCode> errorCode();

  /**
   * A sentence about the code. {@code Other.} on success is no failure.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> failureReason();

  /**
   * The MFA result in words, or any other remark. Absent means "not recorded".
   *
   * @return the value; empty if absent
   */
  public abstract Optional<StatusText> additionalDetails();

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
  public static SignInStatus fromWire(Map<String, @Nullable Object> wire) {
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

  /** The code and what is listed; free texts stay out. */
  @Override
  public final String toString() {
    return "SignInStatus[" + errorCode() + ", " + additionalDetails() + ']';
  }

  /** Builds a {@link SignInStatus}. Not for several threads at a time; refuses null. */
  public static final class Builder extends ImmutableSignInStatus.Builder {

    Builder() {}
  }
}
