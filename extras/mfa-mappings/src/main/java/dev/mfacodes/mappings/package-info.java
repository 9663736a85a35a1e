/**
 * What an answer is in other schemas: one class for each, all of them pure functions; and by its own names
 * ({@link dev.mfacodes.mappings.Answer}, {@link dev.mfacodes.mappings.Classified}), which are those of the command line
 * and of the functions for DuckDB and Spark.
 *
 * <p>None of these schemas has a place for everything that {@code Classification} tells apart, so each class says what
 * is lost on the way. What a schema has no value for is left out ({@code Optional}, an empty set) or called unknown
 * there; it is never rounded up to success or failure, and an interrupted sign-in is a failure nowhere.
 *
 * <p>The same mappings lie in the jar as data, {@code META-INF/mfacodes/mappings.json}, with each loss in a sentence;
 * the file is rendered from these classes. Values and their meaning are those of the schemas' publishers (A). Which of
 * our values goes where is our own judgement (O), but for what a comment calls documented.
 *
 * <p>Nothing here is {@code null} or takes {@code null}; all types are immutable, serializable and safe for any number
 * of threads. Nothing holds personal data but {@code Classified}, which is of one
 * row in passing and so not serializable.
 *
 * @serial exclude
 */
@NullMarked
package dev.mfacodes.mappings;

import org.jspecify.annotations.NullMarked;
