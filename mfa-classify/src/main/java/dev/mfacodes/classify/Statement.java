package dev.mfacodes.classify;

import dev.mfacodes.model.code.StatusText;
import java.util.List;
import java.util.Optional;

/**
 * A text where it stands.
 *
 * @param text the text
 * @param path where it is
 * @param succeeded what the step says of itself; empty where nothing is said, as always beside a status
 * @param succeededPath where it says so
 */
record Statement(StatusText text, String path, Optional<Boolean> succeeded, String succeededPath) {

  /** A text beside which nothing says whether anything succeeded. */
  static Statement of(StatusText text, String path) {
    return new Statement(text, path, Optional.empty(), "");
  }

  /** The text alone. */
  List<String> textPath() {
    return List.of(path);
  }

  /** The text, and whether its step succeeded, if that is said. */
  List<String> bothPaths() {
    return succeeded.isPresent() ? List.of(path, succeededPath) : List.of(path);
  }
}
