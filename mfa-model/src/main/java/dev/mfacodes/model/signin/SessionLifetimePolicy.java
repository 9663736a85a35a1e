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

/** What limited the life of a session ({@code sessionLifetimePolicy} of Graph). */
@Value.Immutable
public abstract class SessionLifetimePolicy implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final WireForm<SessionLifetimePolicy, Builder> FORM =
      new WireForm<SessionLifetimePolicy, Builder>(
              Builder::build, SessionLifetimePolicy::otherProperties, Builder::otherProperties)
          .optional("expirationRequirement", Codec.text(),
              SessionLifetimePolicy::expirationRequirement, Builder::expirationRequirement)
          .optional("detail", Codec.text(), SessionLifetimePolicy::detail, Builder::detail);

  static final Codec<SessionLifetimePolicy> CODEC = FORM.codec(SessionLifetimePolicy::builder);

  SessionLifetimePolicy() {}

  /**
   * What the limit demands.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> expirationRequirement();

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
  public static SessionLifetimePolicy fromWire(Map<String, @Nullable Object> wire) {
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

  /** How long the demand is as a text, which may be any. */
  @Override
  public final String toString() {
    return "SessionLifetimePolicy[" + Shown.length(expirationRequirement()) + ']';
  }

  /** Builds a {@link SessionLifetimePolicy}. Not for several threads at a time; refuses null. */
  public static final class Builder extends ImmutableSessionLifetimePolicy.Builder {

    Builder() {}
  }
}
