package check.promises;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * A program that asks all questions from several threads, before anything was asked of the library. With an odd seed
 * they wait for each other before each question, so that all are the first to ask; with an even one they begin at the
 * same moment, and each has an order of its own. Writes the answers that all agree on, and ends with 1 if two do not.
 */
final class Stress {

  private Stress() {}

  /** Of arguments: how many threads, a seed, the folder of the exports, the file for the answers. */
  public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
    int threads = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    List<Path> exports;
    try (Stream<Path> files = Files.list(Path.of(arguments[2]))) {
      exports = files.sorted().toList();
    }
    Questions questions = new Questions(exports, seed < 2);
    CyclicBarrier start = new CyclicBarrier(threads);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    List<Future<Map<String, String>>> asked = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      boolean together = seed % 2 == 1;
      Random order = new Random(together ? seed : seed * 31 + i);
      asked.add(pool.submit(() -> answers(questions, order, start, together)));
    }
    Map<String, String> first = asked.get(0).get();
    boolean same = true;
    for (Future<Map<String, String>> other : asked) {
      same &= same(first, other.get());
    }
    pool.shutdown();
    StringBuilder lines = new StringBuilder();
    first.forEach((question, answer) -> lines.append(question).append('\t').append(line(answer)).append('\n'));
    Files.write(Path.of(arguments[3]), lines.toString().getBytes(StandardCharsets.UTF_8));
    System.exit(same ? 0 : 1);
  }

  private static Map<String, String> answers(
      Questions questions, Random order, CyclicBarrier start, boolean together)
      throws InterruptedException, BrokenBarrierException {
    List<Map.Entry<String, Callable<Object>>> asked = new ArrayList<>(questions.all().entrySet());
    Collections.shuffle(asked, order);
    Map<String, String> answers = new TreeMap<>();
    start.await();
    for (Map.Entry<String, Callable<Object>> question : asked) {
      if (together) {
        start.await();
      }
      answers.put(question.getKey(), answer(question.getValue()));
    }
    return answers;
  }

  /** An error is an answer too, and not to be had from one thread alone. */
  private static String answer(Callable<Object> question) {
    try {
      return Described.fully(question.call());
    } catch (Exception | LinkageError thrown) {
      return "threw " + thrown;
    }
  }

  private static boolean same(Map<String, String> one, Map<String, String> other) {
    boolean same = true;
    for (Map.Entry<String, String> answer : one.entrySet()) {
      String found = other.get(answer.getKey());
      if (!answer.getValue().equals(found)) {
        same = false;
        System.out.println("threads differ: " + answer.getKey() + ": " + shortened(answer.getValue(), found));
      }
    }
    return same;
  }

  /** From where they differ. */
  static String shortened(String one, String other) {
    int from = 0;
    while (from < Math.min(one.length(), other.length()) && one.charAt(from) == other.charAt(from)) {
      from++;
    }
    int begin = Math.max(0, from - 40);
    return one.substring(begin, Math.min(one.length(), from + 80)) + " <> "
        + other.substring(begin, Math.min(other.length(), from + 80));
  }

  private static String line(String answer) {
    return answer.replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r");
  }
}
