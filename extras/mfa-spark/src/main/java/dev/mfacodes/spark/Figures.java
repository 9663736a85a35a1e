package dev.mfacodes.spark;

import dev.mfacodes.classify.Count;
import dev.mfacodes.classify.MethodFigures;
import dev.mfacodes.classify.MfaFigures;
import dev.mfacodes.classify.MfaSummary;
import dev.mfacodes.classify.PolicyFigures;
import dev.mfacodes.classify.Ratio;
import dev.mfacodes.model.meaning.Detail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** All figures as one JSON object, under the names and in the order of {@code mfa report --format json}. */
final class Figures {

  private Figures() {}

  static String json(CollectedSignIns collected, MfaSummary summary) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("skipped", collected.nulls() + collected.unusable());
    object.put("window", summary.attempts().window().toString());
    object.put("asOf", summary.settings().asOf().toString());
    object.put("zone", summary.settings().zone().getId());
    Map<String, Object> whole = of(summary.figures());
    whole.put("unknowns", summary.figures().unknowns().entrySet().stream()
        .map(unknown -> object(
            "kind", unknown.getKey().kind().name(), "value", unknown.getKey().wire(), "rows", unknown.getValue()))
        .toList());
    object.put("figures", whole);
    object.put("days", each(summary.days(), Object::toString, Figures::of));
    object.put("hours", each(summary.hours(), Object::toString, Figures::of));
    return JsonText.of(object);
  }

  private static Map<String, Object> of(MfaFigures figures) {
    Map<String, Object> object = object(
        "rows", figures.rows(),
        "attempts", figures.attempts(),
        "nonInteractive", figures.nonInteractive(),
        "users", figures.users());
    if (figures.first().isPresent() && figures.last().isPresent()) {
      object.put("first", figures.first().get().toString());
      object.put("last", figures.last().get().toString());
    }
    object.put("results", each(figures.results(), Enum::name, Figures::count));
    object.put("challenged", ratio(figures.challenged()));
    object.put("challengedAndCompleted", ratio(figures.challengedAndCompleted()));
    object.put("usersChallenged", ratio(figures.usersChallenged()));
    object.put("completed", ratio(figures.completed()));
    object.put("satisfied", each(figures.satisfied(), Enum::name, Figures::count));
    object.put("skipped", each(figures.skipped(), Enum::name, Figures::count));
    object.put("methodRecorded", ratio(figures.methodRecorded()));
    object.put("methods", each(figures.methods(), Enum::name, Figures::method));
    object.put("unlistedMethods", each(figures.unlistedMethods(), name -> name.wire(), Figures::method));
    object.put("problems", each(figures.problems(), Detail::name, Figures::count));
    object.put("problemsByUsers", names(figures.problemsByUsers()));
    object.put("problemsByAttempts", names(figures.problemsByAttempts()));
    object.put("causes", each(figures.causes(), Enum::name, Figures::count));
    object.put("usersNotCompletingOnce", ratio(figures.usersNotCompletingOnce()));
    object.put("usersNeverCompleting", ratio(figures.usersNeverCompleting()));
    object.put("usersNotCompletingAtLast", ratio(figures.usersNotCompletingAtLast()));
    object.put("requiredBy", each(figures.requiredBy(), name -> name, Figures::policy));
    object.put("signals", each(figures.signals(), Enum::name, Figures::count));
    return object;
  }

  private static List<String> names(List<Detail> details) {
    return details.stream().map(Detail::name).toList();
  }

  private static Map<String, Object> ratio(Ratio ratio) {
    return object(
        "part", ratio.part(), "whole", ratio.whole(), "leftOut", each(ratio.leftOut(), Enum::name, left -> left));
  }

  private static Map<String, Object> count(Count count) {
    return object("attempts", count.attempts(), "users", count.users());
  }

  private static Map<String, Object> method(MethodFigures figures) {
    return object("completed", ratio(figures.completed()), "users", figures.users(),
        "usersCompleting", figures.usersCompleting());
  }

  private static Map<String, Object> policy(PolicyFigures figures) {
    Map<String, Object> object = count(figures.count());
    object.put("completed", ratio(figures.completed()));
    return object;
  }

  private static <K, V> Map<String, Object> each(
      Map<K, V> values, Function<? super K, String> key, Function<? super V, Object> writing) {
    Map<String, Object> object = new LinkedHashMap<>();
    values.forEach((name, value) -> object.put(key.apply(name), writing.apply(value)));
    return object;
  }

  /** Name, value, name, value. */
  private static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return object;
  }
}
