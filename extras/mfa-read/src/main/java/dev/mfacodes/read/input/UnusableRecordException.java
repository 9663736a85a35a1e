package dev.mfacodes.read.input;

import java.util.Optional;

/** One record cannot be used. The message says why and holds no value of the record. */
public final class UnusableRecordException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String field;

  /**
   * For this reason.
   *
   * @param reason why
   */
  public UnusableRecordException(String reason) {
    this("", reason);
  }

  /**
   * For what is in this field.
   *
   * @param field the path of the field; may be empty
   * @param reason why
   */
  public UnusableRecordException(String field, String reason) {
    super(reason, null, false, false);
    this.field = field;
  }

  /** Why; never null. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /**
   * The field.
   *
   * @return its path; empty if the record as a whole is meant
   */
  public Optional<String> field() {
    return Optional.of(field).filter(path -> !path.isEmpty());
  }
}
