package dev.mfacodes.read.shape;

import java.util.List;
import java.util.stream.Stream;

/** The names in a diagnostic record of Azure Monitor that its reading asks for (resource log schema, A). */
public final class DiagnosticRecord {

  /** What the record is about. */
  public static final String CONTENT = "properties";

  /** Which log it is of. */
  public static final String CATEGORY = "category";

  /** Beside the content there is one of these at least. */
  public static final List<String> MARKS = List.of("resultType", CATEGORY, "operationName");

  /** What it lends to a content that has none itself. */
  public static final List<Lent> LENT = List.of(
      new Lent("resultType", "resultType"),
      new Lent("correlationId", "correlationId"),
      new Lent("time", "createdDateTime"));

  private DiagnosticRecord() {}

  /**
   * Something that is lent.
   *
   * @param name its name in the record
   * @param property the property of the content that it becomes
   */
  public record Lent(String name, String property) {}

  /**
   * What is asked for beside the content, in other spellings too.
   *
   * @return the names
   */
  public static Stream<String> names() {
    return Stream.concat(Stream.of(CATEGORY), LENT.stream().map(Lent::name));
  }
}
