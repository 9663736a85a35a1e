package dev.mfacodes.cli.spi;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;

/**
 * What the command line says to a command in one place. Asked once it is read.
 *
 * @param <T> its type
 */
public final class Given<T> implements Supplier<T> {

  private final ArgSpec argument;
  private final @Nullable T otherwise;

  Given(ArgSpec argument, @Nullable T otherwise) {
    this.argument = argument;
    this.otherwise = otherwise;
  }

  ArgSpec argument() {
    return argument;
  }

  /**
   * The same with a default.
   *
   * @param value what counts if the command line says nothing
   * @return the same, which always has a value
   */
  public Given<T> or(T value) {
    return new Given<>(argument, value);
  }

  /**
   * What was said, else the default.
   *
   * @return the value of what has a default or has to be said
   */
  @Override
  public T get() {
    T said = argument.getValue();
    return said == null ? Objects.requireNonNull(otherwise, "has no default") : said;
  }

  /**
   * What was said.
   *
   * @return empty if nothing was
   */
  public Optional<T> said() {
    return Optional.ofNullable(argument.getValue());
  }
}
