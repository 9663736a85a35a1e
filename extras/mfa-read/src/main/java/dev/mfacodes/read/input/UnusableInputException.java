package dev.mfacodes.read.input;

import java.io.IOException;
import java.util.Optional;

/** Nothing more of an input can be used. The message says why and holds no value of a record. */
public final class UnusableInputException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String field;

  /**
   * For this reason.
   *
   * @param reason what follows the name of the input, as "is empty"
   */
  public UnusableInputException(String reason) {
    this("", reason);
  }

  /**
   * For want of a column.
   *
   * @param field the column
   * @param reason what follows the name of the input
   */
  public UnusableInputException(String field, String reason) {
    super(reason);
    this.field = field;
  }

  /**
   * The column that is wanting.
   *
   * @return its name; empty if it is for another reason
   */
  public Optional<String> field() {
    return Optional.of(field).filter(name -> !name.isEmpty());
  }
}
