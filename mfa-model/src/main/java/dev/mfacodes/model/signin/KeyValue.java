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

/** A key and a value ({@code keyValue} of Graph). */
@Value.Immutable
public abstract class KeyValue implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final WireForm<KeyValue, Builder> FORM =
      new WireForm<KeyValue, Builder>(Builder::build, KeyValue::otherProperties, Builder::otherProperties)
          .optional("key", Codec.text(), KeyValue::key, Builder::key)
          .optional("value", Codec.text(), KeyValue::value, Builder::value);

  static final Codec<KeyValue> CODEC = FORM.codec(KeyValue::builder);

  KeyValue() {}

  /**
   * The key.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> key();

  /**
   * The value. May be personal.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> value();

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
  public static KeyValue fromWire(Map<String, @Nullable Object> wire) {
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

  /** How long the key is; either may be personal. */
  @Override
  public final String toString() {
    return "KeyValue[" + Shown.length(key()) + ']';
  }

  /** Builds a {@link KeyValue}. Not for several threads at a time; refuses null. */
  public static final class Builder extends ImmutableKeyValue.Builder {

    Builder() {}
  }
}
