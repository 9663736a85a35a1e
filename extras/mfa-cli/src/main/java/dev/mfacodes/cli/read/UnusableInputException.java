package dev.mfacodes.cli.read;

import java.io.IOException;

/** Nothing of an input can be used. The message says why. */
public class UnusableInputException extends IOException {

  private static final long serialVersionUID = 1L;

  UnusableInputException(String reason) {
    super(reason);
  }
}
