package dev.mfacodes.conformance;

import dev.mfacodes.classify.Ratio;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How well an implementation does on the cases. A case is right if every axis that is judged is right; one without an
 * answer is wrong. Immutable.
 */
public final class Score implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Ratio cases;
  private final Map<Axis, Ratio> axes;
  private final List<Disagreement> disagreements;
  private final List<ConformanceCase> unanswered;
  private final List<ConformanceCase> contradictory;
  private final long unknown;

  private Score(
      Ratio cases,
      Map<Axis, Ratio> axes,
      List<Disagreement> disagreements,
      List<ConformanceCase> unanswered,
      List<ConformanceCase> contradictory,
      long unknown) {
    this.cases = cases;
    this.axes = axes;
    this.disagreements = disagreements;
    this.unanswered = unanswered;
    this.contradictory = contradictory;
    this.unknown = unknown;
  }

  /**
   * Compares answers with the cases.
   *
   * @param answers objects as those of {@code mfa classify}, as JSON parsers give them. Each names its case by
   *     {@code case}, else by the {@code id} of its record, else, with {@code "source": "activity-csv"}, by the
   *     {@code line} of the file that {@link ConformanceCases#write} writes
   * @return the score
   */
  public static Score of(Iterable<? extends Map<String, ?>> answers) {
    Map<String, List<Map<String, ?>>> byCase = new HashMap<>();
    Set<Axis> judged = EnumSet.noneOf(Axis.class);
    long unknown = 0;
    Names names = new Names();
    for (Map<String, ?> answer : answers) {
      Optional<String> about = names.of(answer);
      if (about.isPresent()) {
        byCase.computeIfAbsent(about.get(), first -> new ArrayList<>()).add(answer);
        for (Axis axis : Axis.values()) {
          if (axis.always() || answer.containsKey(axis.wire())) {
            judged.add(axis);
          }
        }
      } else {
        unknown++;
      }
    }
    return new Judge(byCase, judged).score(unknown);
  }

  /** Goes through the cases. */
  private static final class Judge {

    private final Map<String, List<Map<String, ?>>> answers;
    private final Set<Axis> judged;
    private final List<Disagreement> disagreements = new ArrayList<>();
    private final List<ConformanceCase> unanswered = new ArrayList<>();
    private final List<ConformanceCase> contradictory = new ArrayList<>();
    private final Map<Axis, Long> spokenOf = new EnumMap<>(Axis.class);
    private final Map<Axis, Long> right = new EnumMap<>(Axis.class);

    Judge(Map<String, List<Map<String, ?>>> answers, Set<Axis> judged) {
      this.answers = answers;
      this.judged = judged;
    }

    Score score(long unknown) {
      List<ConformanceCase> all = ConformanceCases.all();
      long rightCases = all.stream().filter(this::isRight).count();
      Map<Axis, Ratio> axes = new EnumMap<>(Axis.class);
      judged.forEach(axis -> axes.put(
          axis, new Ratio(right.getOrDefault(axis, 0L), spokenOf.getOrDefault(axis, 0L), Map.of())));
      return new Score(
          new Ratio(rightCases, all.size(), Map.of()), Collections.unmodifiableMap(axes), List.copyOf(disagreements),
          List.copyOf(unanswered), List.copyOf(contradictory), unknown);
    }

    private boolean isRight(ConformanceCase one) {
      List<Map<String, ?>> all = answers.getOrDefault(one.id(), List.of());
      Map<String, ?> answer = all.isEmpty() ? Map.of() : all.get(0);
      boolean same = all.stream().allMatch(other -> judged.stream().allMatch(axis ->
          shown(axis, other).equals(shown(axis, answer))));
      if (all.isEmpty()) {
        unanswered.add(one);
      } else if (!same) {
        contradictory.add(one);
      }
      boolean isRight = true;
      for (Axis axis : judged) {
        isRight &= isRight(one, axis, answer, !all.isEmpty() && same);
      }
      return isRight;
    }

    /** What is rightly left out says nothing about how good an implementation is. */
    private boolean isRight(ConformanceCase one, Axis axis, Map<String, ?> answer, boolean answered) {
      String expected = shown(axis, one.expected());
      String found = answered ? shown(axis, answer) : Shown.NOTHING;
      boolean same = answered && expected.equals(found);
      if (!expected.equals(Shown.NOTHING) || !found.equals(Shown.NOTHING)) {
        spokenOf.merge(axis, 1L, Long::sum);
        right.merge(axis, same ? 1L : 0L, Long::sum);
      }
      if (answered && !same) {
        disagreements.add(new Disagreement(one, axis, expected, found));
      }
      return same;
    }

    private static String shown(Axis axis, Map<String, ?> answer) {
      return Shown.of(axis, answer.get(axis.wire()));
    }
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
      String number = Objects.toString(line, "");
      long index = number.matches("[0-9]{1,9}") ? Long.parseLong(number) - 2 : -1;
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
   * How many cases are right in each axis, of those in which something is expected or was found there.
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
   * What has several answers that differ: no case is right in which an implementation contradicts itself.
   *
   * @return the cases in their order
   */
  public List<ConformanceCase> contradictory() {
    return contradictory;
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
