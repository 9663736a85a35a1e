package dev.mfacodes.cli;

import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;

/** Reads the value of an option. */
record ReadBy<T>(Function<String, T> reader) implements ITypeConverter<T> {

  @Override
  public T convert(String text) {
    return reader.apply(text);
  }
}
