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

/** The device of a sign-in ({@code deviceDetail} of Graph). Personal throughout. */
@Value.Immutable
public abstract class DeviceDetail implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final WireForm<DeviceDetail, Builder> FORM =
      new WireForm<DeviceDetail, Builder>(Builder::build, DeviceDetail::otherProperties, Builder::otherProperties)
          .optional("deviceId", Codec.text(), DeviceDetail::deviceId, Builder::deviceId)
          .optional("displayName", Codec.text(), DeviceDetail::displayName, Builder::displayName)
          .optional("operatingSystem", Codec.text(), DeviceDetail::operatingSystem, Builder::operatingSystem)
          .optional("browser", Codec.text(), DeviceDetail::browser, Builder::browser)
          .optional("isCompliant", Codec.flag(), DeviceDetail::isCompliant, Builder::isCompliant)
          .optional("isManaged", Codec.flag(), DeviceDetail::isManaged, Builder::isManaged)
          .optional("trustType", Codec.text(), DeviceDetail::trustType, Builder::trustType);

  static final Codec<DeviceDetail> CODEC = FORM.codec(DeviceDetail::builder);

  DeviceDetail() {}

  /**
   * The id of the device; empty for one that is not registered.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> deviceId();

  /**
   * The name of the device.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> displayName();

  /**
   * Its operating system.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> operatingSystem();

  /**
   * The browser.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> browser();

  /**
   * Whether it keeps the rules of the tenant.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<Boolean> isCompliant();

  /**
   * Whether the tenant manages it.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<Boolean> isManaged();

  /**
   * How it is joined to the tenant.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> trustType();

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
  public static DeviceDetail fromWire(Map<String, @Nullable Object> wire) {
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
    return "DeviceDetail[]";
  }

  /** Builds a {@link DeviceDetail}. Not for several threads at a time; refuses null. */
  public static final class Builder extends ImmutableDeviceDetail.Builder {

    Builder() {}
  }
}
