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

/** Coordinates of a place ({@code geoCoordinates} of Graph). Personal. */
@Value.Immutable
public abstract class GeoCoordinates implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final WireForm<GeoCoordinates, Builder> FORM =
      new WireForm<GeoCoordinates, Builder>(
              Builder::build, GeoCoordinates::otherProperties, Builder::otherProperties)
          .optional("altitude", Codec.number(), GeoCoordinates::altitude, Builder::altitude)
          .optional("latitude", Codec.number(), GeoCoordinates::latitude, Builder::latitude)
          .optional("longitude", Codec.number(), GeoCoordinates::longitude, Builder::longitude);

  static final Codec<GeoCoordinates> CODEC = FORM.codec(GeoCoordinates::builder);

  GeoCoordinates() {}

  /**
   * The altitude in metres.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<Double> altitude();

  /**
   * The latitude in degrees.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<Double> latitude();

  /**
   * The longitude in degrees.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<Double> longitude();

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
  public static GeoCoordinates fromWire(Map<String, @Nullable Object> wire) {
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
    return "GeoCoordinates[]";
  }

  /** Builds a {@link GeoCoordinates}. Not for several threads at a time; refuses null. */
  public static final class Builder extends ImmutableGeoCoordinates.Builder {

    Builder() {}
  }
}
