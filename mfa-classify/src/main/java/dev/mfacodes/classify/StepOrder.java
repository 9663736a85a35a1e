package dev.mfacodes.classify;

import static java.util.Comparator.comparing;

import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.signin.AuthenticationStep;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The order in which steps happened, and which of them only repeat another one. */
final class StepOrder {

  /** So many are compared with each other; more are sorted and hashed. */
  private static final int FEW = 16;

  private StepOrder() {}

  /** The indexes of the steps in order of time, without repetitions; null if the list has them so already. */
  static int @Nullable [] of(List<AuthenticationStep> listed) {
    return listed.size() <= FEW && inOrder(listed) ? null : sorted(listed);
  }

  private static boolean inOrder(List<AuthenticationStep> listed) {
    Instant latest = Instant.MIN;
    for (int i = 0; i < listed.size(); i++) {
      Instant time = listed.get(i).authenticationStepDateTime().orElse(Instant.MIN);
      int order = latest.compareTo(time);
      if (order > 0 || order == 0 && i > 0 && !newAfterThoseOfSameTime(listed, i)) {
        return false;
      }
      latest = time;
    }
    return true;
  }

  private static boolean newAfterThoseOfSameTime(List<AuthenticationStep> listed, int last) {
    AuthenticationStep step = listed.get(last);
    if (compare(listed.get(last - 1), step) > 0) {
      return false;
    }
    for (int i = last - 1; i >= 0 && sameTime(listed.get(i), step); i--) {
      if (repeats(listed.get(i), step)) {
        return false;
      }
    }
    return true;
  }

  private static int[] sorted(List<AuthenticationStep> listed) {
    Set<List<Object>> seen = new HashSet<>();
    return IntStream.range(0, listed.size())
        .boxed()
        .sorted(comparing(listed::get, StepOrder::compare))
        .filter(i -> seen.add(withoutSequences(listed.get(i))))
        .mapToInt(i -> i)
        .toArray();
  }

  private static int compare(AuthenticationStep one, AuthenticationStep other) {
    int order = inTime(one, other);
    return order != 0 ? order : byContent(one, other);
  }

  /** A step without a time, or without a sequence, sorts first. */
  static int inTime(AuthenticationStep one, AuthenticationStep other) {
    int order = absentFirst(one.authenticationStepDateTime(), other.authenticationStepDateTime());
    if (order == 0) {
      order = absentFirst(one.requestSequence(), other.requestSequence());
    }
    return order != 0 ? order : absentFirst(one.statusSequence(), other.statusSequence());
  }

  /** For steps that nothing else puts in order, so that the order of the list never matters. */
  private static int byContent(AuthenticationStep one, AuthenticationStep other) {
    int order = text(one).compareTo(text(other));
    if (order == 0) {
      order = method(one).compareTo(method(other));
    }
    if (order == 0) {
      order = one.authenticationStepRequirement().orElse("")
          .compareTo(other.authenticationStepRequirement().orElse(""));
    }
    return order != 0 ? order : absentFirst(one.succeeded(), other.succeeded());
  }

  private static <T extends Comparable<T>> int absentFirst(Optional<T> one, Optional<T> other) {
    return one.isPresent() && other.isPresent()
        ? one.get().compareTo(other.get())
        : Boolean.compare(one.isPresent(), other.isPresent());
  }

  private static String text(AuthenticationStep step) {
    return step.authenticationStepResultDetail().map(StatusText::wire).orElse("");
  }

  private static String method(AuthenticationStep step) {
    return step.authenticationMethod().map(MethodName::wire).orElse("");
  }

  private static boolean sameTime(AuthenticationStep one, AuthenticationStep other) {
    return one.authenticationStepDateTime().equals(other.authenticationStepDateTime());
  }

  private static boolean repeats(AuthenticationStep one, AuthenticationStep other) {
    return one.authenticationStepResultDetail().equals(other.authenticationStepResultDetail())
        && one.authenticationMethod().equals(other.authenticationMethod())
        && withoutSequences(one).equals(withoutSequences(other));
  }

  /** Logs repeat a step under the next sequence; the repetition says nothing new, however its values are spelled. */
  private static List<Object> withoutSequences(AuthenticationStep step) {
    return List.of(
        step.authenticationStepDateTime(),
        step.authenticationMethod(),
        step.authenticationMethodDetail(),
        step.succeeded(),
        step.authenticationStepResultDetail(),
        step.authenticationStepRequirement());
  }
}
