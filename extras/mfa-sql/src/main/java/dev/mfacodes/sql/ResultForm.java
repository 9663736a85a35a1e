package dev.mfacodes.sql;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How rows are printed. */
enum ResultForm {

  /** In columns, for people. */
  TABLE,

  /** RFC 4180, with a heading. */
  CSV,

  /** An object a line. */
  JSON;

  /** As a command line spells them. */
  static final class Spelling implements ITypeConverter<ResultForm> {

    @Override
    public ResultForm convert(String value) {
      return Arrays.stream(values())
          .filter(form -> form.name().toLowerCase(Locale.ROOT).equals(value))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException("expected one of table, csv, json"));
    }
  }
}
