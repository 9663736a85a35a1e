package dev.mfacodes.model.signin;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.schema.OtherProperties;
import dev.mfacodes.model.schema.WireException;
import dev.mfacodes.model.wire.Codec;
import dev.mfacodes.model.wire.WireForm;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** How MFA was done, in the short form that Graph calls deprecated ({@code mfaDetail}). An empty object is nothing. */
@Value.Immutable
public abstract class MfaDetail implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final WireForm<MfaDetail, Builder> FORM =
      new WireForm<MfaDetail, Builder>(Builder::build, MfaDetail::otherProperties, Builder::otherProperties)
          .optional("authMethod", Codec.open(MethodName::of, MethodName::wire),
              MfaDetail::authMethod, Builder::authMethod)
          .optional("authDetail", Codec.text(), MfaDetail::authDetail, Builder::authDetail);

  static final Codec<MfaDetail> CODEC = FORM.codec(MfaDetail::builder);

  MfaDetail() {}

  /**
   * The method.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<MethodName> authMethod();

  /**
   * A phone number in part, or the like. Personal.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> authDetail();

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
  public static MfaDetail fromWire(Map<String, @Nullable Object> wire) {
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

  /** The method; personal data stays out. */
  @Override
  public final String toString() {
    return "MfaDetail[" + authMethod() + ']';
  }

  /** Builds a {@link MfaDetail}. Not for several threads at a time; refuses null. */
  public static final class Builder extends ImmutableMfaDetail.Builder {

    Builder() {}
  }
}
