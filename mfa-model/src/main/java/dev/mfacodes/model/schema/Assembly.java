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
   * What a property holds, made ready: a single value, a list of such, or anything under a name that the model does not
   * know. Immutable and safe for any number of threads; for any number of models of this assembly.
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
   * Makes a property ready that the model does not know.
   *
   * @param name its name
   * @param wire what a JSON parser makes of its value, not null; copied
   * @return what to put
   * @throws WireException if it is nested too deep
   */
  Part unknown(String name, Object wire);

  /**
   * Puts a value into the model, as {@link #part} and {@link #put(Part)} do.
   *
   * @param property the position of the property
   * @param wire what a JSON parser makes of it
   * @throws WireException if it is the wrong kind of value
   */
  void put(int property, Object wire);

  /**
   * Puts what was made ready into the model.
   *
   * @param part the property and its value
   */
  void put(Part part);

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
   * Whether something was put or added for a property so far, be it an empty list.
   *
   * @param property the position of the property
   * @return whether it was
   */
  boolean has(int property);

  /**
   * Finishes the model.
   *
   * @return the model
   */
  M build();
}
