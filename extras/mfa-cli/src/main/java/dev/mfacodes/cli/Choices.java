package dev.mfacodes.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Constants of an enum, the way a command line spells them. */
record Choices<E extends Enum<E>>(E[] constants, Function<E, String> spelling) implements ITypeConverter<E> {

  static <E extends Enum<E>> Choices<E> of(E[] constants) {
    return new Choices<>(constants, Choices::spelled);
  }

  /** {@code END_USER} is {@code end-user}. */
  static String spelled(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public E convert(String value) {
    return Arrays.stream(constants)
        .filter(constant -> spelling.apply(constant).equals(value))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("expected one of "
            + Arrays.stream(constants).map(spelling).collect(Collectors.joining(", "))));
  }
}
