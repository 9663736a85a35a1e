package dev.mfacodes.model.schema;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What may travel in a place: a single value, a list, or an object of named properties.
 *
 * <p>It is what a model writes where nothing else travelled. Reading forgives more, as numbers in quotes, and keeps
 * what it forgave; so a schema made of this is a promise about what is written from accessors, and a good guess about
 * what comes in.
 */
public sealed interface WireType extends Serializable {

  /**
   * A single value.
   *
   * @param kind its kind
   * @param values the documented texts, in the order of the documentation, for a {@link Kind#TEXT}; empty where any
   *     text is as good as another. No text is wrong for not being among them: new ones come at any time
   */
  record Scalar(Kind kind, List<String> values) implements WireType {

    /**
     * Refuses {@code null}, and values for anything but a text; copies the list.
     *
     * @param kind its kind
     * @param values the documented texts
     */
    public Scalar {
      Objects.requireNonNull(kind, "kind");
      values = List.copyOf(values);
      if (kind != Kind.TEXT && !values.isEmpty()) {
        throw new IllegalArgumentException("only texts have documented values, not " + kind);
      }
    }

    /**
     * A single value without documented ones.
     *
     * @param kind its kind
     */
    public Scalar(Kind kind) {
      this(kind, List.of());
    }
  }

  /**
   * A list.
   *
   * @param element what each element is
   */
  record ListOf(WireType element) implements WireType {

    /**
     * Refuses {@code null}.
     *
     * @param element what each element is
     */
    public ListOf {
      Objects.requireNonNull(element, "element");
    }
  }

  /**
   * An object. It may hold further properties, which are kept.
   *
   * @param properties the known ones, in the order in which they are written
   */
  record ObjectOf(List<WireProperty> properties) implements WireType {

    /**
     * Refuses {@code null}; copies the list.
     *
     * @param properties the known ones, in the order in which they are written
     */
    public ObjectOf {
      properties = List.copyOf(properties);
    }
  }

  /** The kinds of single values. */
  enum Kind {

    /** A text. */
    TEXT,

    /** True or false. */
    FLAG,

    /** A whole number of at most 64 bits. */
    WHOLE_NUMBER,

    /** A number with a fraction. */
    NUMBER,

    /** A number or a text, and which of the two is kept: an error code. */
    CODE,

    /** A text that is a time of ISO 8601 with an offset. */
    TIME
  }
}
