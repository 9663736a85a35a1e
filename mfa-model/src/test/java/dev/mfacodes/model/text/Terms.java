package dev.mfacodes.model.text;

import dev.mfacodes.model.MainClasses;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.PendingFor;
import dev.mfacodes.model.meaning.SkippedWhy;
import dev.mfacodes.model.meaning.Term;
import dev.mfacodes.model.registration.MfaReport;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What there is to put into words, as the classes say it. */
final class Terms {

  static final String SENTENCES = "Sentences";

  /** The sentences about values that are not listed. */
  private static final List<String> SENTENCE_KEYS = List.of(
      "unlisted.result_code", "unlisted.status", "unlisted.status_denied", "unlisted.error_code", "unlisted.method",
      "unlisted.term");

  private static final Set<Class<?>> ACTIONABLE = Set.of(DenialReason.class, PendingFor.class, SkippedWhy.class);

  private Terms() {}

  /** Every enum of the module that has words. */
  static List<Class<?>> types() {
    return MainClasses.all().stream().filter(type -> type.isEnum() && Term.class.isAssignableFrom(type)).toList();
  }

  /** Every constant of every such enum. */
  static List<Term> all() {
    return types().stream().flatMap(Terms::constants).toList();
  }

  static Stream<Term> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(Term.class::cast);
  }

  /** The files that there should be, by the name before the language. */
  static List<String> files() {
    return Stream.concat(types().stream().map(Class::getSimpleName), Stream.of(SENTENCES)).toList();
  }

  /** The keys that a file should have, in order. */
  static List<String> keys(String file) {
    return types().stream().filter(type -> type.getSimpleName().equals(file)).findFirst()
        .map(type -> constants(type)
            .flatMap(term -> aspects(type).stream().map(aspect -> term.name() + '.' + aspect))
            .toList())
        .orElse(SENTENCE_KEYS);
  }

  private static List<String> aspects(Class<?> type) {
    if (type == MfaReport.class) {
      return List.of("title", "place", "description", "fate");
    }
    return ACTIONABLE.contains(type)
        ? List.of("title", "description", "advice.end_user", "advice.helpdesk", "advice.admin")
        : List.of("title", "description");
  }
}
