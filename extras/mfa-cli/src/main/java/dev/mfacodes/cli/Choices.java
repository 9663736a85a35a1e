package dev.mfacodes.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Constants of an enum, the way a command line spells them. */
record Choices<E extends Enum<E>>(E[] constants, Function<E, String> spelling) {

  static <E extends Enum<E>> Choices<E> of(E[] constants) {
    return new Choices<>(constants, Choices::spelled);
  }

  /** {@code END_USER} is {@code end-user}. */
  static String spelled(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant of this spelling. */
  E read(String text) {
    for (E constant : constants) {
      if (spelling.apply(constant).equals(text)) {
        return constant;
      }
    }
    throw new BadUsage("expected one of " + Arrays.stream(constants).map(spelling).collect(Collectors.joining(", ")));
  }
}
