package dev.mfacodes.model.schema;

/**
 * Puts models together property by property, for readers that meet the properties one after the other: what
 * {@code fromWire} makes of a map of them, without the map. A property comes once at most and under the name that it is
 * written by; what travelled in any other way is for {@code fromWire}.
 *
 * <p>Used again for one model after the other, by one thread at a time. What it gives is immutable.
 *
 * @param <M> the type of model
 */
public interface Assembly<M> {

  /**
   * A single value, or a list of single values, made ready for a property. Immutable and safe for any number of
   * threads, to be put into any number of models.
   */
  interface Part {}

  /**
   * The properties. Below, they go by their position in it.
   *
   * @return the names and what they hold, in order
   */
  WireType.ObjectOf type();

  /**
   * What puts the objects together that a property holds, or the elements of the list that it holds.
   *
   * @param property the position of the property
   * @return an assembly of its own, which {@link #add} takes the models of
   * @throws IllegalArgumentException if the property holds no objects
   */
  Assembly<?> within(int property);

  /** Begins a model without properties. */
  void begin();

  /**
   * Makes a value ready.
   *
   * @param property the position of the property
   * @param wire what a JSON parser makes of it: a string, a boxed number or boolean, or a list of them without null;
   *     whole numbers as {@code Integer} where they fit, else as {@code Long}. Not changed from then on
   * @return what to put
   * @throws WireException if it is the wrong kind of value
   */
  Part part(int property, Object wire);

  /**
   * Puts a value into the model.
   *
   * @param property the position of the property that it was made ready for
   * @param part the value
   */
  void put(int property, Part part);

  /**
   * Adds an object to a property that holds one or a list of them.
   *
   * @param property the position of the property
   * @param model what the assembly within built
   */
  void add(int property, Object model);

  /**
   * Says that a list travelled empty.
   *
   * @param property the position of the property
   */
  void addNone(int property);

  /**
   * Keeps a property that the model does not know.
   *
   * @param name its name
   * @param wire what a JSON parser makes of its value, not null; copied
   * @throws WireException if it is nested too deep
   */
  void keep(String name, Object wire);

  /**
   * Finishes the model.
   *
   * @return the model
   */
  M build();
}
