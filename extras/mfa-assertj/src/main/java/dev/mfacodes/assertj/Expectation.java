package dev.mfacodes.assertj;

import dev.mfacodes.classify.Classification;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What an assertion wants of an answer.
 *
 * @param axis the axis that it is about
 * @param verb whether the axis is to be it, or to contain it
 * @param words what is wanted
 * @param holds whether it is so
 * @param found what the axis shows if it is not so, where it shows more than it does beside other axes
 */
record Expectation(
    String axis, String verb, String words, Predicate<Classification> holds,
    Function<Classification, Optional<String>> found) {

  static Expectation toBe(String axis, String words, Predicate<Classification> holds) {
    return new Expectation(axis, "to be", words, holds, answer -> Optional.empty());
  }

  static Expectation toContain(String axis, String words, Predicate<Classification> holds) {
    return new Expectation(axis, "to contain", words, holds, answer -> Optional.empty());
  }

  Expectation showing(Function<Classification, Optional<String>> more) {
    return new Expectation(axis, verb, words, holds, more);
  }
}
