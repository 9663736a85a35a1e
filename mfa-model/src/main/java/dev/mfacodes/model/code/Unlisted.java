package dev.mfacodes.model.code;

import java.util.Optional;

/** How a wire value shows itself in logs: by what is listed, never by a text that may hold a name or a number. */
final class Unlisted {

  private Unlisted() {}

  static String show(String type, Optional<? extends Enum<?>> listed, String wire) {
    return type + '[' + listed.map(Enum::name).orElseGet(() -> "unlisted, " + wire.length() + " characters") + ']';
  }
}
