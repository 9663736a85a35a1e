package dev.mfacodes.read;

import dev.mfacodes.model.registration.UserRegistration;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.SignIn;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What comes of reading: a record, a problem in place of one, or a remark beside them. Every record of the input is
 * exactly one {@link Found} or one {@link Problem}. No {@code toString()} shows a value of a record. Immutable.
 */
public sealed interface ReadResult {

  /**
   * Where it is, or belongs.
   *
   * @return the position
   */
  Position position();

  /** A record. */
  sealed interface Found extends ReadResult {

    /**
     * What it came in.
     *
     * @return the format
     */
    ExportFormat format();

    /**
     * The paths of properties that travelled twice with different values, or whose value an export lost. Of an object
     * in which more than a hundred names came twice, the first hundred.
     *
     * @return the paths, as {@code deviceDetail.displayName}; mostly none
     */
    List<String> conflicts();
  }

  /**
   * A sign-in.
   *
   * @param position where it begins
   * @param format what it came in
   * @param conflicts properties that travelled twice with different values; the model has the last of one name, and
   *     the exactly named one of several
   * @param signIn the sign-in
   */
  record SignInFound(Position position, ExportFormat format, List<String> conflicts, SignIn signIn)
      implements Found {

    /**
     * Copies the list; refuses {@code null}.
     *
     * @param position where it begins
     * @param format what it came in
     * @param conflicts properties that travelled twice with different values
     * @param signIn the sign-in
     */
    public SignInFound {
      Objects.requireNonNull(position, "position");
      Objects.requireNonNull(format, "format");
      conflicts = List.copyOf(conflicts);
      Objects.requireNonNull(signIn, "signIn");
    }
  }

  /**
   * A row of the activity report.
   *
   * @param position where it begins
   * @param format what it came in
   * @param conflicts columns that were there twice with different values
   * @param row the row
   * @param time the moment that its date names; empty if that is in no known spelling, or names no zone and the caller
   *     gave none
   */
  record ActivityRowFound(
      Position position, ExportFormat format, List<String> conflicts, ActivityReportRow row, Optional<Instant> time)
      implements Found {

    /**
     * Copies the list; refuses {@code null}.
     *
     * @param position where it begins
     * @param format what it came in
     * @param conflicts columns that were there twice with different values
     * @param row the row
     * @param time the moment that its date names
     */
    public ActivityRowFound {
      Objects.requireNonNull(position, "position");
      Objects.requireNonNull(format, "format");
      conflicts = List.copyOf(conflicts);
      Objects.requireNonNull(row, "row");
      Objects.requireNonNull(time, "time");
    }
  }

  /**
   * A registration.
   *
   * @param position where it begins
   * @param format what it came in
   * @param conflicts properties that travelled twice with different values, or were lost by the export
   * @param registration the registration
   */
  record RegistrationFound(
      Position position, ExportFormat format, List<String> conflicts, UserRegistration registration)
      implements Found {

    /**
     * Copies the list; refuses {@code null}.
     *
     * @param position where it begins
     * @param format what it came in
     * @param conflicts properties that travelled twice with different values, or were lost by the export
     * @param registration the registration
     */
    public RegistrationFound {
      Objects.requireNonNull(position, "position");
      Objects.requireNonNull(format, "format");
      conflicts = List.copyOf(conflicts);
      Objects.requireNonNull(registration, "registration");
    }
  }

  /**
   * Something that cannot be used.
   *
   * @param position where it begins; for an input, how far it was read
   * @param scope how much of the input it is
   * @param field the path of the field that is wrong, or for an input the column that is missing; empty if all of it is
   *     meant
   * @param reason what is wrong, in English; never a value of the record
   */
  record Problem(Position position, Scope scope, Optional<String> field, String reason) implements ReadResult {

    /**
     * Refuses {@code null}.
     *
     * @param position where it begins
     * @param scope how much of the input it is
     * @param field the field or column; empty if all of it is meant
     * @param reason what is wrong
     */
    public Problem {
      Objects.requireNonNull(position, "position");
      Objects.requireNonNull(scope, "scope");
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(reason, "reason");
    }

    /**
     * Field and reason.
     *
     * @return the reason, of a record's field with the path before it
     */
    public String message() {
      return scope == Scope.RECORD && field.isPresent() ? field.get() + ": " + reason : reason;
    }
  }

  /** How much cannot be used. */
  enum Scope {

    /** One record. Those behind it are read. */
    RECORD,

    /** The input, or the rest of it: nothing comes after it but remarks. */
    INPUT
  }

  /**
   * Something worth knowing; nothing was skipped.
   *
   * @param position where it was noticed
   * @param topic what about
   * @param text what, in English; never a value of a record
   */
  record Remark(Position position, Topic topic, String text) implements ReadResult {

    /**
     * Refuses {@code null}.
     *
     * @param position where it was noticed
     * @param topic what about
     * @param text what
     */
    public Remark {
      Objects.requireNonNull(position, "position");
      Objects.requireNonNull(topic, "topic");
      Objects.requireNonNull(text, "text");
    }
  }

  /** What a remark is about. */
  enum Topic {

    /** The first record of a format, and what shows that it is one: {@code log-analytics: column TimeGenerated}. */
    FORMAT,

    /** What is here is not all, or not what it seems. */
    WARNING
  }
}
