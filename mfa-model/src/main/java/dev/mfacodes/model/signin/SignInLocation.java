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

/** Where a sign-in came from ({@code signInLocation} of Graph), as far as its address tells. Personal throughout. */
@Value.Immutable
public abstract class SignInLocation implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final WireForm<SignInLocation, Builder> FORM =
      new WireForm<SignInLocation, Builder>(
              Builder::build, SignInLocation::otherProperties, Builder::otherProperties)
          .optional("city", Codec.text(), SignInLocation::city, Builder::city)
          .optional("state", Codec.text(), SignInLocation::state, Builder::state)
          .optional("countryOrRegion", Codec.text(), SignInLocation::countryOrRegion, Builder::countryOrRegion)
          .optional("geoCoordinates", GeoCoordinates.CODEC, SignInLocation::geoCoordinates, Builder::geoCoordinates);

  static final Codec<SignInLocation> CODEC = FORM.codec(SignInLocation::builder);

  SignInLocation() {}

  /**
   * The city.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> city();

  /**
   * The state or province.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> state();

  /**
   * The country or region, in two letters.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> countryOrRegion();

  /**
   * The coordinates.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<GeoCoordinates> geoCoordinates();

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
  public static SignInLocation fromWire(Map<String, @Nullable Object> wire) {
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

  /** Personal data stays out. */
  @Override
  public final String toString() {
    return "SignInLocation[]";
  }

  /** Builds a {@link SignInLocation}. Not for several threads at a time; refuses null. */
  public static final class Builder extends ImmutableSignInLocation.Builder {

    Builder() {}
  }
}
