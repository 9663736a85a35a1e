package dev.mfacodes.model.signin;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.mfacodes.model.schema.OtherProperties;
import dev.mfacodes.model.schema.WireException;
import dev.mfacodes.model.wire.Codec;
import dev.mfacodes.model.wire.WireForm;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** One Conditional Access policy and what it came to ({@code appliedConditionalAccessPolicy} of Graph). */
@Value.Immutable
public abstract class AppliedConditionalAccessPolicy implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final WireForm<AppliedConditionalAccessPolicy, Builder> FORM =
      new WireForm<AppliedConditionalAccessPolicy, Builder>(
              Builder::build, AppliedConditionalAccessPolicy::otherProperties, Builder::otherProperties)
          .optional("id", Codec.text(), AppliedConditionalAccessPolicy::id, Builder::id)
          .optional("displayName", Codec.text(), AppliedConditionalAccessPolicy::displayName, Builder::displayName)
          .list("enforcedGrantControls", Codec.text(),
              AppliedConditionalAccessPolicy::enforcedGrantControls, Builder::addAllEnforcedGrantControls)
          .list("enforcedSessionControls", Codec.text(),
              AppliedConditionalAccessPolicy::enforcedSessionControls, Builder::addAllEnforcedSessionControls)
          .optional("conditionsSatisfied", Codec.text(),
              AppliedConditionalAccessPolicy::conditionsSatisfied, Builder::conditionsSatisfied)
          .optional("conditionsNotSatisfied", Codec.text(),
              AppliedConditionalAccessPolicy::conditionsNotSatisfied, Builder::conditionsNotSatisfied)
          .optional("result", DocumentedTexts.POLICY_RESULT, AppliedConditionalAccessPolicy::result, Builder::result);

  static final Codec<AppliedConditionalAccessPolicy> CODEC = FORM.codec(AppliedConditionalAccessPolicy::builder);

  AppliedConditionalAccessPolicy() {}

  /**
   * The id of the policy.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> id();

  /**
   * The name of the policy.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> displayName();

  /**
   * What the policy demands or forbids: Mfa, Block, ...
   *
   * @return the elements in their order; empty if absent or empty
   */
  public abstract List<String> enforcedGrantControls();

  /**
   * What the policy does to the session.
   *
   * @return the elements in their order; empty if absent or empty
   */
  public abstract List<String> enforcedSessionControls();

  /**
   * The conditions that fitted.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> conditionsSatisfied();

  /**
   * The conditions that did not fit.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> conditionsNotSatisfied();

  /**
   * success, failure, notApplied, notEnabled, ...; {@code reportOnly...} values never count as enforcement.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> result();

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
  public static AppliedConditionalAccessPolicy fromWire(Map<String, @Nullable Object> wire) {
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

  /** The id if it looks like one and the result if it is documented. */
  @Override
  public final String toString() {
    return "AppliedConditionalAccessPolicy[id=" + Shown.id(id())
        + ", result=" + Shown.documented(DocumentedTexts.POLICY_RESULT, result()) + ']';
  }

  /** Builds a {@link AppliedConditionalAccessPolicy}. Not for several threads at a time; refuses null. */
  public static final class Builder extends ImmutableAppliedConditionalAccessPolicy.Builder {

    Builder() {}
  }
}
