package check.fuzz;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Lists the targets, or runs one of them in a machine of its own: Jazzer fuzzes one and no more. */
final class Fuzz {

  /** Where the targets are. */
  static final List<Class<?>> TARGETS = List.of(
      ReadFuzzTest.class, RecordFuzzTest.class, LookupFuzzTest.class, EventFuzzTest.class, SummaryFuzzTest.class,
      CommandLineFuzzTest.class);

  private Fuzz() {}

  /**
   * Prints the names of all targets, as {@code ReadFuzzTest.graph_json}; or runs the one that is named.
   *
   * @param arguments none, or the name of a target
   */
  public static void main(String[] arguments) {
    if (arguments.length == 0) {
      targets().forEach(target -> System.out.println(name(target)));
      return;
    }
    Method target = targets().stream()
        .filter(method -> name(method).equals(arguments[0]))
        .findAny()
        .orElseThrow(() -> new IllegalArgumentException("no such target: " + arguments[0]));
    LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
        .selectors(selectMethod(target.getDeclaringClass(), target))
        .build();
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    LauncherFactory.create().execute(request, summary);
    summary.getSummary().getFailures().forEach(failure -> failure.getException().printStackTrace());
    long ran = summary.getSummary().getTestsSucceededCount();
    System.exit(ran > 0 && summary.getSummary().getTotalFailureCount() == 0 ? 0 : 1);
  }

  static List<Method> targets() {
    List<Method> targets = new ArrayList<>();
    for (Class<?> type : TARGETS) {
      Stream.of(type.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(Fuzzed.class)).forEach(targets::add);
    }
    targets.sort((one, other) -> name(one).compareTo(name(other)));
    return targets;
  }

  static String name(Method target) {
    return target.getDeclaringClass().getSimpleName() + '.' + target.getName();
  }
}
