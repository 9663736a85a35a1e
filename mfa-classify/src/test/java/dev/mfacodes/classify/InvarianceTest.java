package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.classify.Table.Row;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.signin.AuthenticationStep;
import dev.mfacodes.model.signin.SignIn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What no answer depends on: the order in which steps are listed, and the machine. */
final class InvarianceTest {

  private static final Pattern STEP = Pattern.compile("authenticationDetails\\[(\\d+)]");

  @Test
  void the_order_of_the_list_never_matters() {
    List<SignIn> events = new ArrayList<>(SignInCase.all().stream().map(SignInCase::event).toList());
    new RandomEvents(42).limit(3_000).forEach(events::add);
    List<Object> counterexamples = new ArrayList<>();
    for (SignIn event : events) {
      List<Object> listed = withoutIndexes(Classifier.classify(event), event.authenticationDetails());
      for (List<AuthenticationStep> order : permutations(event.authenticationDetails())) {
        SignIn shuffled = SignIn.builder().from(event).authenticationDetails(order).build();
        if (!withoutIndexes(Classifier.classify(shuffled), order).equals(listed)) {
          counterexamples.add(shuffled.toWire());
        }
      }
    }
    assertThat(counterexamples).isEmpty();
  }

  /** Few steps are compared with each other, many are sorted and hashed. */
  @Test
  void steps_that_are_repeated_many_times_say_what_they_say_once() {
    List<Object> counterexamples = new ArrayList<>();
    new RandomEvents(7).limit(3_000).filter(event -> !event.authenticationDetails().isEmpty()).forEach(event -> {
      SignIn repeated = SignIn.builder().from(event)
          .authenticationDetails(Collections.nCopies(20, event.authenticationDetails()).stream()
              .flatMap(List::stream).toList())
          .build();
      if (!Classifier.classify(repeated).equals(Classifier.classify(event))) {
        counterexamples.add(event.toWire());
      }
    });
    assertThat(counterexamples).isEmpty();
  }

  /** The whole answer, with each step named by what it says instead of where it stands. */
  private static List<Object> withoutIndexes(Classification answer, List<AuthenticationStep> steps) {
    return List.of(
        answer.signIn(), answer.challenged(), answer.mfa(), answer.method(), answer.methodName(), answer.signals(),
        answer.requiredBy(), answer.alternatives(), answer.provisional(), answer.term(), answer.statusText(),
        named(answer.evidence(), steps), named(answer.conflicts(), steps));
  }

  private static Set<String> named(List<String> paths, List<AuthenticationStep> steps) {
    Set<String> named = new TreeSet<>();
    paths.forEach(path -> named.add(STEP.matcher(path).replaceAll(index -> name(index, steps))));
    return named;
  }

  /** Steps that are equal but for the sequences are one step, so the sequences are no part of the name. */
  private static String name(MatchResult index, List<AuthenticationStep> steps) {
    Map<String, Object> wire = new HashMap<>(steps.get(Integer.parseInt(index.group(1))).toWire());
    wire.keySet().removeAll(Set.of("RequestSequence", "StatusSequence"));
    return new TreeMap<>(wire).toString();
  }

  private static <T> List<List<T>> permutations(List<T> elements) {
    if (elements.isEmpty()) {
      return List.of(List.of());
    }
    List<List<T>> permutations = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      List<T> others = new ArrayList<>(elements);
      T first = others.remove(i);
      for (List<T> order : permutations(others)) {
        List<T> permutation = new ArrayList<>(List.of(first));
        permutation.addAll(order);
        permutations.add(permutation);
      }
    }
    return permutations;
  }

  @Test
  void four_steps_have_24_orders() {
    assertThat(new HashSet<>(permutations(List.of(1, 2, 3, 4)))).hasSize(24);
  }

  /** Turkish lower-cases I to a dotless i; Dutch is the language of the other texts; both zones change the day. */
  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void neither_the_language_nor_the_zone_of_the_machine_matters() {
    List<Classification> expected = everything();
    for (String language : List.of("tr-TR", "nl-BE", "az", "ar-SA-u-nu-arab", "en-US")) {
      for (String zone : List.of("Pacific/Kiritimati", "America/Adak", "Asia/Kathmandu")) {
        assertThat(onMachine(language, zone, InvarianceTest::everything))
            .as("%s, %s", language, zone)
            .isEqualTo(expected);
      }
    }
  }

  private static List<Classification> everything() {
    List<Classification> answers = new ArrayList<>();
    SignInCase.all().forEach(row -> answers.add(Classifier.classify(row.event())));
    for (Row row : ActivityReportRowsTest.rows()) {
      answers.add(Classifier.classify(ResultCode.of(row.get("code"))));
      answers.add(Classifier.classify(ResultCode.of(row.get("code").toLowerCase(Locale.ROOT))));
    }
    Events.TEXTS.forEach(text -> answers.add(Classifier.classify(text)));
    return answers;
  }

  private static <T> T onMachine(String language, String zone, Supplier<T> work) {
    Locale locale = Locale.getDefault();
    TimeZone timeZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      return work.get();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(timeZone);
    }
  }
}
