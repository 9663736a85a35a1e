package dev.mfacodes.conformance;

import dev.mfacodes.classify.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How well an implementation does on the cases. A case is right if every axis that is judged is right; one without an
 * answer is wrong. Immutable.
 */
public final class Score {

  private final Ratio cases;
  private final Map<Axis, Ratio> axes;
  private final List<Disagreement> disagreements;
  private final List<ConformanceCase> unanswered;
  private final long unknown;

  private Score(
      Ratio cases,
      Map<Axis, Ratio> axes,
      List<Disagreement> disagreements,
      List<ConformanceCase> unanswered,
      long unknown) {
    this.cases = cases;
    this.axes = axes;
    this.disagreements = disagreements;
    this.unanswered = unanswered;
    this.unknown = unknown;
  }

  /**
   * Compares answers with the cases.
   *
   * @param answers objects as those of {@code mfa classify}, as JSON parsers give them. Each names its case by
   *     {@code case}, else by the {@code id} of its record, else, with {@code "source": "activity-csv"}, by the
   *     {@code line} of the file that {@link ConformanceCases#write} writes; of several answers to a case the last counts
   * @return the score
   */
  public static Score of(Iterable<? extends Map<String, ?>> answers) {
    Map<String, Map<String, ?>> byCase = new HashMap<>();
    Set<Axis> judged = EnumSet.noneOf(Axis.class);
    long unknown = 0;
    Names names = new Names();
    for (Map<String, ?> answer : answers) {
      Optional<String> about = names.of(answer);
      if (about.isPresent()) {
        byCase.put(about.get(), answer);
        for (Axis axis : Axis.values()) {
          if (axis.always() || answer.containsKey(axis.wire())) {
            judged.add(axis);
          }
        }
      } else {
        unknown++;
      }
    }
    return of(byCase, judged, unknown);
  }

  private static Score of(Map<String, Map<String, ?>> answers, Set<Axis> judged, long unknown) {
    List<ConformanceCase> all = ConformanceCases.all();
    List<Disagreement> disagreements = new ArrayList<>();
    List<ConformanceCase> unanswered = new ArrayList<>();
    Map<Axis, Long> right = new EnumMap<>(Axis.class);
    long rightCases = 0;
    for (ConformanceCase one : all) {
      Map<String, ?> answer = answers.get(one.id());
      if (answer == null) {
        unanswered.add(one);
        continue;
      }
      int before = disagreements.size();
      for (Axis axis : judged) {
        String expected = Disagreement.shown(one.expected().get(axis.wire()));
        String found = Disagreement.shown(answer.get(axis.wire()));
        if (expected.equals(found)) {
          right.merge(axis, 1L, Long::sum);
        } else {
          disagreements.add(new Disagreement(one, axis, expected, found));
        }
      }
      rightCases += disagreements.size() == before ? 1 : 0;
    }
    Map<Axis, Ratio> axes = new EnumMap<>(Axis.class);
    judged.forEach(axis -> axes.put(axis, new Ratio(right.getOrDefault(axis, 0L), all.size(), Map.of())));
    return new Score(
        new Ratio(rightCases, all.size(), Map.of()), Collections.unmodifiableMap(axes), List.copyOf(disagreements),
        List.copyOf(unanswered), unknown);
  }

  /** Which case an answer is about. */
  private static final class Names {

    private final Set<String> known = new HashSet<>();
    private final List<String> rows = new ArrayList<>();

    Names() {
      for (ConformanceCase one : ConformanceCases.all()) {
        known.add(one.id());
        if (one.isRow()) {
          rows.add(one.id());
        }
      }
    }

    Optional<String> of(Map<String, ?> answer) {
      return known(answer.get("case"))
          .or(() -> known(answer.get("id")))
          .or(() -> "activity-csv".equals(answer.get("source")) ? row(answer.get("line")) : Optional.empty());
    }

    private Optional<String> known(@Nullable Object name) {
      return name instanceof String text && known.contains(text) ? Optional.of(text) : Optional.empty();
    }

    /** The header is line 1. */
    private Optional<String> row(@Nullable Object line) {
      long index = line instanceof Number number ? number.longValue() - 2 : -1;
      return index >= 0 && index < rows.size() ? Optional.of(rows.get((int) index)) : Optional.empty();
    }
  }

  /**
   * How many cases are right in every axis that is judged.
   *
   * @return the number of cases and of all
   */
  public Ratio cases() {
    return cases;
  }

  /**
   * How many cases are right in each axis.
   *
   * @return the axes that are judged: {@linkplain Axis#always() always}, or since an answer has the property
   */
  public Map<Axis, Ratio> axes() {
    return axes;
  }

  /**
   * Where the answers differ.
   *
   * @return the disagreements in the order of the cases
   */
  public List<Disagreement> disagreements() {
    return disagreements;
  }

  /**
   * What has no answer.
   *
   * @return the cases in their order
   */
  public List<ConformanceCase> unanswered() {
    return unanswered;
  }

  /**
   * How many answers are about no case.
   *
   * @return their number
   */
  public long unknown() {
    return unknown;
  }

  /**
   * Whether every case is right.
   *
   * @return true if so
   */
  public boolean perfect() {
    return cases.part() == cases.whole();
  }

  /** How many are right of all. */
  @Override
  public String toString() {
    return "Score[" + cases.part() + " of " + cases.whole() + ']';
  }
}
