package dev.mfacodes.model.signin;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.schema.OtherProperties;
import dev.mfacodes.model.schema.WireException;
import dev.mfacodes.model.schema.WireType;
import dev.mfacodes.model.wire.Codec;
import dev.mfacodes.model.wire.WireForm;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One row of the MFA activity report: how a call, message or prompt went, and beside it whether the user got in.
 *
 * <p>The layout of that report is published nowhere. The names on the wire are our own; a reader maps the columns
 * that it finds.
 */
@Value.Immutable
public abstract class ActivityReportRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final WireForm<ActivityReportRow, Builder> FORM =
      new WireForm<ActivityReportRow, Builder>(
              Builder::build, ActivityReportRow::otherProperties, Builder::otherProperties)
          .optional("callResult", Codec.open(ResultCode::of, ResultCode::wire),
              ActivityReportRow::callResult, Builder::callResult)
          .optional("authenticated", AuthenticationResult.CODEC,
              ActivityReportRow::authenticated, Builder::authenticated)
          .optional("date", Codec.text(), ActivityReportRow::date, Builder::date)
          .optional("username", Codec.text(), ActivityReportRow::username, Builder::username)
          .optional("phone", Codec.text(), ActivityReportRow::phone, Builder::phone)
          .optional("application", Codec.text(), ActivityReportRow::application, Builder::application);

  ActivityReportRow() {}

  /**
   * The result code.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<ResultCode> callResult();

  /**
   * The authentication result; absent means "not recorded", never "denied".
   *
   * @return the value; empty if absent
   */
  public abstract Optional<AuthenticationResult> authenticated();

  /**
   * When, as it was written: the report's format is not known.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> date();

  /**
   * The name of the user. Personal.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> username();

  /**
   * The phone number. Personal.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> phone();

  /**
   * The application.
   *
   * @return the value; empty if absent
   */
  public abstract Optional<String> application();

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
  public static ActivityReportRow fromWire(Map<String, @Nullable Object> wire) {
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
   * The properties that {@link #fromWire} knows and {@link #toWire} writes, those of nested models within.
   *
   * @return the names and what they hold, in order
   */
  public static WireType.ObjectOf wireType() {
    return FORM.type();
  }

  /**
   * A new builder.
   *
   * @return a builder without values
   */
  public static Builder builder() {
    return new Builder();
  }

  /** The code and the result; personal data stays out. */
  @Override
  public final String toString() {
    return "ActivityReportRow[" + callResult() + ", " + authenticated() + ']';
  }

  /** Builds a {@link ActivityReportRow}. Not for several threads at a time; refuses null. */
  public static final class Builder extends ImmutableActivityReportRow.Builder {

    Builder() {}
  }
}
