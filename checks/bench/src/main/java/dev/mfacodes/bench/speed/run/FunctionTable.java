package dev.mfacodes.bench.speed.run;

import dev.mfacodes.bench.functions.Functions;
import java.util.List;

/** The functions, by the nanoseconds and bytes of a call. */
final class FunctionTable {

  private FunctionTable() {}

  static void write(Markdown page, int rounds) throws Exception {
    page.heading("Functions")
        .line("JMH, " + rounds + " JVMs each, medians. Each call includes the next value (`CodeLookups.floor`).")
        .line("")
        .header(List.of("function", "ns", "q3/q1", "B"));
    Functions.run(List.of(), rounds).forEach((name, calls) -> {
      Spread nanoseconds = Spread.of(calls.stream().mapToDouble(Functions.Call::nanoseconds).toArray());
      Spread bytes = Spread.of(calls.stream().mapToDouble(Functions.Call::bytes).toArray());
      page.row(name, Markdown.figure(nanoseconds, 1), Markdown.figure(nanoseconds.width(), 2),
          Markdown.figure(bytes.median(), 0));
    });
  }
}
