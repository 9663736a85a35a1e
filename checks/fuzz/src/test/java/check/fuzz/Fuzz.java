package check.fuzz;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Lists the targets, or fuzzes one of them in a machine of its own: Jazzer does one and no more. */
final class Fuzz {

  private Fuzz() {}

  /**
   * Prints the names of all targets, as {@code ReadFuzzTest.graph_json}; or fuzzes the one that is named.
   *
   * @param arguments none, or the name of a target
   */
  public static void main(String[] arguments) {
    if (arguments.length == 0) {
      targets().map(Fuzz::name).sorted().forEach(System.out::println);
      return;
    }
    String[] names = arguments[0].split("\\.");
    // by name, so that what instruments classes is there before they are
    LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
        .selectors(selectClass(Fuzz.class.getPackageName() + '.' + names[0]))
        .filters(method(names[1]))
        .build();
    SummaryGeneratingListener result = new SummaryGeneratingListener();
    LauncherFactory.create().execute(request, result);
    result.getSummary().getFailures().forEach(failure -> failure.getException().printStackTrace());
    boolean ran = result.getSummary().getTestsSucceededCount() > 0;
    System.exit(ran && result.getSummary().getTotalFailureCount() == 0 ? 0 : 1);
  }

  private static PostDiscoveryFilter method(String name) {
    return test -> FilterResult.includedIf(test.getSource()
        .filter(MethodSource.class::isInstance)
        .map(source -> ((MethodSource) source).getMethodName().equals(name))
        .orElse(false));
  }

  static Stream<Method> targets() {
    return Stream.of(ReadFuzzTest.class, RecordFuzzTest.class, LookupFuzzTest.class, EventFuzzTest.class,
            SummaryFuzzTest.class, CommandLineFuzzTest.class)
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Fuzzed.class));
  }

  static String name(Method target) {
    return target.getDeclaringClass().getSimpleName() + '.' + target.getName();
  }
}
