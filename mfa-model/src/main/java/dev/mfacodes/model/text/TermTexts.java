package dev.mfacodes.model.text;

import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.meaning.Term;
import dev.mfacodes.model.registration.MfaReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The texts of every constant, by place: its ordinal, then what is said of it. Filled when a type is first asked for.
 */
final class TermTexts extends ClassValue<List<Optional<String>>> {

  /** The rooms whose enums have files here; somebody else's enum of the same name has none. */
  private static final Set<String> OWN =
      Set.of(Term.class.getPackageName(), MfaStatus.class.getPackageName(), MfaReport.class.getPackageName());

  private final Words words;

  TermTexts(Words words) {
    this.words = words;
  }

  /** Empty for what is not this library's, and for what is not said of a constant. */
  Optional<String> find(Term term, Aspect aspect) {
    if (!(term instanceof Enum<?> constant)) {
      return Optional.empty();
    }
    List<Optional<String>> texts = get(constant.getDeclaringClass());
    return texts.isEmpty() ? Optional.empty() : texts.get(place(constant, aspect));
  }

  private static int place(Enum<?> constant, Aspect aspect) {
    return constant.ordinal() * Aspect.count() + aspect.ordinal();
  }

  @Override
  protected List<Optional<String>> computeValue(Class<?> type) {
    if (!OWN.contains(type.getPackageName())) {
      return List.of();
    }
    List<Optional<String>> texts = new ArrayList<>();
    for (Object constant : type.getEnumConstants()) {
      for (Aspect aspect : Aspect.values()) { // in the order of the places
        texts.add(words.find(type.getSimpleName(), ((Enum<?>) constant).name() + '.' + aspect.key()));
      }
    }
    return List.copyOf(texts);
  }
}
