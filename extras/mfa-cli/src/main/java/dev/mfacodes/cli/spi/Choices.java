package dev.mfacodes.cli.spi;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Constants of an enum, the way a command line spells them.
 *
 * @param <E> their type
 * @param constants all of them
 * @param spelling of each
 */
public record Choices<E extends Enum<E>>(List<E> constants, Function<E, String> spelling) implements ITypeConverter<E> {

  /**
   * All of an enum, in small letters.
   *
   * @param <E> their type
   * @param constants all of them
   * @return the choices
   */
  public static <E extends Enum<E>> Choices<E> of(E[] constants) {
    return new Choices<>(List.of(constants), Choices::spelled);
  }

  /**
   * {@code END_USER} is {@code end-user}.
   *
   * @param constant of any enum
   * @return how it is spelled
   */
  public static String spelled(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * How all of them are spelled.
   *
   * @return in their order
   */
  public List<String> spelled() {
    return constants.stream().map(spelling).toList();
  }

  @Override
  public E convert(String value) {
    return constants.stream()
        .filter(constant -> spelling.apply(constant).equals(value))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("expected one of " + String.join(", ", spelled())));
  }
}
