package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfacodes.classify.Classification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file in parts says what it says as a whole, wherever the cuts fall. */
final class ParallelReadingTest {

  /** As quick to read as a bare one, if one of its format was seen before. */
  private static final String ENVELOPED =
      "{\"time\":\"2026-01-01T00:00:00Z\",\"category\":\"SignInLogs\",\"properties\":"
          + "{\"id\":\"3f2504e0-4f89-41d3-9a0c-0305e82c3301\",\"createdDateTime\":\"2026-01-01T00:00:00Z\","
          + "\"status\":{\"errorCode\":0}}}";

  private static final List<String> OTHER_LINES = List.of(
      "", "   ", "{\"no\":\"sign-in\"}", "{\"cut\":\"off", "{\"id\":\"1\",\"status\":{\"errorCode\":[]}}", "[1,2]",
      "nothing",
      "{\"value\":[{\"id\":\"2\",\"status\":{\"errorCode\":0}},{\"id\":\"3\",\"status\":{\"errorCode\":50074}}]}",
      "{\"value\":[{\"id\":\"4\",\"status\":{\"errorCode\":0}}],\"@odata.nextLink\":\"https://example.com/2\"}",
      "{\"value\":[{\"id\":\"5\",\"status\":{\"errorCode\":0}}", "{\"id\":\"6\",\n  \"status\":{\"errorCode\":0}}",
      "  {\"id\":\"7\",\"status\":{\"errorCode\":0}}", "{\"id\":\"8\",\"status\":{\"errorCode\":0}},",
      "{\"time\":\"2026-01-01T00:00:00Z\",\"category\":\"SignInLogs\","
          + "\"properties\":{\"id\":\"9\",\"status\":{\"errorCode\":0}}}",
      ENVELOPED,
      "{\"id\":\"10\",\"userPrincipalName\":\"a@example.com\",\"isMfaRegistered\":true}", "\ufeff{\"id\":\"11\"}\r",
      "{\"TimeGenerated\":\"2026-01-01T00:00:00Z\",\"ResultType\":\"50126\",\"Id\":\"12\"}");

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {64, 300, 1_000, 5_000, 100_000})
  void a_file_in_parts_says_what_it_says_as_a_whole(int partSize) throws IOException {
    for (int seed = 0; seed < 20; seed++) {
      Path file = Files.writeString(folder.resolve("log.json"), log(new Random(seed)));

      assertSameInParts(file, partSize);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 1_000, 5_000})
  void a_format_that_comes_late_is_remarked_on_where_it_comes(int partSize) throws IOException {
    Random random = new Random(5);
    String bare = signIns(200);
    String enveloped = (ENVELOPED + '\n').repeat(200);
    for (String other : OTHER_LINES) {
      String late = bare + other + '\n' + enveloped + bare;

      assertSameInParts(Files.writeString(folder.resolve("log.json"), late), partSize);
      if (other.startsWith("{")) {
        Path file = Files.writeString(folder.resolve("log.json"), log(other, random) + enveloped);
        assertSameInParts(file, partSize);
      }
    }
  }

  /** One after the other: a failure shows the first that differs, and not two lists. */
  private static void assertSameInParts(Path file, int partSize) throws IOException {
    List<Object> whole = asAWhole(file);
    List<Object> parts = inParts(file, partSize);
    for (int i = 0; i < Math.min(whole.size(), parts.size()); i++) {
      assertThat(parts.get(i)).as("%s of %s", i, Files.readString(file)).isEqualTo(whole.get(i));
    }
    assertThat(parts).hasSameSizeAs(whole);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\r\n", ",", "{", "[", " "})
  void the_end_of_the_file_is_the_end_of_the_last_part(String end) throws IOException {
    Path file = Files.writeString(folder.resolve("log.json"), log(new Random(7)) + end);

    assertSameInParts(file, 500);
  }

  @Test
  void what_is_no_file_of_lines_is_read_as_a_whole() throws IOException {
    for (String text : List.of(
        "[" + signIn(new Random(1)) + "]", "{\n\"value\":[]}", "a,b\n1,2\n", "\ufeff{}\n{}\n{}\n", "{}")) {
      Path file = Files.writeString(folder.resolve("other"), text);

      assertThat(LinesFile.of(file, Files.size(file), 1)).as(text).isEmpty();
      assertSameInParts(file, 1);
    }
  }

  @Test
  void a_file_of_lines_is_cut() throws IOException {
    Path file = Files.writeString(folder.resolve("log.json"), log(new Random(1)));

    assertThat(LinesFile.of(file, Files.size(file), 1_000)).isPresent();
  }

  @Test
  void all_bytes_are_told() throws IOException {
    Path file = Files.writeString(folder.resolve("log.json"), log(new Random(1)));
    AtomicLong told = new AtomicLong();
    ExportReader reader = ExportReader.builder().bytesRead(told::addAndGet).build();

    read(reader, file, 700);

    assertThat(told).hasValue(Files.size(file));
  }

  @Test
  void a_file_that_is_changed_meanwhile_is_told_of() throws IOException {
    Path file = Files.writeString(folder.resolve("log.json"), log(new Random(1)));
    List<Object> results = new ArrayList<>();
    EventReader.of(ExportReader.standard()).read(file, 2, 1_000, new EventVisitor() {
      @Override
      public void signIn(SignInEvent event) {
        append(file);
        results.add(event);
      }

      @Override
      public void other(ReadResult result) {
        results.add(result);
      }
    });

    assertThat(results.get(results.size() - 1)).isInstanceOfSatisfying(ReadResult.Problem.class, problem -> {
      assertThat(problem.scope()).isEqualTo(ReadResult.Scope.INPUT);
      assertThat(problem.reason()).startsWith("was changed while it was read");
    });
  }

  @Test
  void what_a_visitor_throws_reaches_the_caller() throws IOException {
    Path file = Files.writeString(folder.resolve("log.json"), log(new Random(1)));
    EventReader reader = EventReader.of(ExportReader.standard());

    assertThatThrownBy(() -> reader.read(file, 3, 1_000, new EventVisitor() {
      @Override
      public void signIn(SignInEvent event) {
        throw new IllegalStateException("enough");
      }

      @Override
      public void other(ReadResult result) {}
    })).hasMessage("enough");
    assertThatThrownBy(() -> reader.read(file, 0, null)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 2", "1, 40", "2, 1", "2, 2", "2, 40", "4, 1", "4, 2", "4, 40"})
  void a_checked_exception_of_a_visitor_is_not_taken_for_one_of_the_input(int threads, int call) throws IOException {
    Path file = Files.writeString(folder.resolve("log.json"), signIns(100));
    IOException full = new IOException("no space left");
    List<Object> taken = new ArrayList<>();
    EventVisitor visitor = new EventVisitor() {
      @Override
      public void signIn(SignInEvent event) {
        throwAt(call, event);
      }

      @Override
      public void other(ReadResult result) {
        throwAt(call, result); // the first is a remark on the format
      }

      private void throwAt(int last, Object one) {
        taken.add(one);
        if (taken.size() == last) {
          throwUndeclared(full);
        }
      }
    };

    assertThatThrownBy(() -> EventReader.of(ExportReader.standard()).read(file, threads, 1_000, visitor))
        .isInstanceOf(IllegalStateException.class)
        .cause().isSameAs(full);
    assertThat(taken).hasSize(call);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void nor_is_one_of_who_is_told_how_many_bytes_were_read(int threads) throws IOException {
    Path file = Files.writeString(folder.resolve("log.json"), signIns(100));
    IOException broken = new IOException("broken pipe");
    ExportReader reader = ExportReader.builder().bytesRead(count -> throwUndeclared(broken)).build();
    List<ReadResult> others = new ArrayList<>();

    assertThatThrownBy(() -> EventReader.of(reader).read(file, threads, 1_000, new EventVisitor() {
      @Override
      public void signIn(SignInEvent event) {}

      @Override
      public void other(ReadResult result) {
        others.add(result);
      }
    })).isInstanceOf(IllegalStateException.class).cause().isSameAs(broken);
    assertThat(others).noneMatch(ReadResult.Problem.class::isInstance);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void a_visitor_that_was_interrupted_leaves_the_thread_interrupted(int threads) throws IOException {
    Path file = Files.writeString(folder.resolve("log.json"), signIns(100));

    assertThatThrownBy(() -> EventReader.of(ExportReader.standard()).read(file, threads, 1_000, new EventVisitor() {
      @Override
      public void signIn(SignInEvent event) {
        throwUndeclared(new InterruptedException());
      }

      @Override
      public void other(ReadResult result) {}
    })).isInstanceOf(IllegalStateException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  /** As Kotlin does without a word. */
  @SuppressWarnings("unchecked")
  private static <E extends Throwable> void throwUndeclared(Throwable thrown) throws E {
    throw (E) thrown;
  }

  @Test
  void threads_share_what_they_find_out_and_look_once_at_what_the_file_is() throws IOException {
    Path file = Files.writeString(folder.resolve("log.json"), signIns(2_000));
    int partSize = 2_000;
    int threads = 2;
    Set<Classification> shared = Collections.newSetFromMap(new IdentityHashMap<>());
    AtomicInteger theLongWay = new AtomicInteger();
    EventReader.of(ExportReader.standard()).read(file, threads, partSize, new EventVisitor() {
      @Override
      public void signIn(SignInEvent event) {
        if (event instanceof PartialEvent) {
          shared.add(event.classification());
        } else {
          theLongWay.incrementAndGet();
        }
      }

      @Override
      public void other(ReadResult result) {}
    });

    int mostAhead = 2 * threads + 1;
    assertThat(shared).hasSize(new HashSet<>(shared).size()).hasSizeGreaterThan(1);
    assertThat(Files.size(file) / partSize).isGreaterThan(20 * mostAhead);
    assertThat(theLongWay).hasValueBetween(1, mostAhead);
  }

  @Test
  void no_more_threads_read_than_there_are_parts() throws IOException {
    Path file = Files.writeString(folder.resolve("log.json"), log(new Random(1)));
    List<Long> threads = new ArrayList<>();
    EventReader.of(ExportReader.standard()).read(file, 500, Files.size(file) * 2 / 3, new EventVisitor() {
      @Override
      public void signIn(SignInEvent event) {
        threads.add(Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().equals("mfa-read")).count());
      }

      @Override
      public void other(ReadResult result) {}
    });

    assertThat(threads).isNotEmpty().allSatisfy(count -> assertThat(count).isLessThan(5));
  }

  @RepeatedTest(50) // how much was read ahead differs
  void a_thread_that_is_interrupted_reads_no_further() throws IOException {
    Path file = Files.writeString(folder.resolve("log.json"), signIns(100));
    List<Object> results = new ArrayList<>();
    List<Position> places = new ArrayList<>();
    EventReader.of(ExportReader.standard()).read(file, 3, 1_000, new EventVisitor() {
      @Override
      public void signIn(SignInEvent event) {
        if (places.size() == 20) {
          Thread.currentThread().interrupt();
        }
        places.add(event.position());
        results.add(event);
      }

      @Override
      public void other(ReadResult result) {
        places.add(result.position());
        results.add(result);
      }
    });

    assertThat(Thread.interrupted()).isTrue();
    assertThat(places.get(places.size() - 1)).as("the last that was told").isEqualTo(places.get(places.size() - 2));
    assertThat(results.get(results.size() - 1)).isInstanceOfSatisfying(ReadResult.Problem.class, problem -> {
      assertThat(problem.scope()).isEqualTo(ReadResult.Scope.INPUT);
      assertThat(problem.reason()).isEqualTo("is not read further: the thread was interrupted");
    });
    assertThat(results).hasSizeLessThan(asAWhole(file).size());
  }

  private static void append(Path file) {
    try {
      Files.writeString(file, "{}\n", StandardOpenOption.APPEND);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<Object> asAWhole(Path file) throws IOException {
    return read(ExportReader.standard(), file, Long.MAX_VALUE);
  }

  private static List<Object> inParts(Path file, int partSize) throws IOException {
    return read(ExportReader.standard(), file, partSize);
  }

  private static List<Object> read(ExportReader reader, Path file, long partSize) throws IOException {
    List<Object> results = new ArrayList<>();
    EventReader.of(reader).read(file, 3, partSize, new EventVisitor() {
      @Override
      public void signIn(SignInEvent event) {
        results.add(Said.OfSignIn.of(event));
      }

      @Override
      public void other(ReadResult result) {
        results.add(result);
      }
    });
    return results;
  }

  private static String log(Random random) {
    return log(signIn(random), random);
  }

  private static String log(String first, Random random) {
    StringBuilder log = new StringBuilder(first).append('\n');
    for (int i = 0; i < 60; i++) {
      boolean other = random.nextInt(4) == 0;
      log.append(other ? OTHER_LINES.get(random.nextInt(OTHER_LINES.size())) : signIn(random)).append('\n');
    }
    return log.toString();
  }

  private static String signIns(int count) {
    Random random = new Random(3);
    return IntStream.range(0, count).mapToObj(i -> signIn(random) + '\n').collect(Collectors.joining());
  }

  private static String signIn(Random random) {
    return "{\"id\":\"" + new UUID(random.nextLong(), random.nextLong()) + "\",\"createdDateTime\":\""
        + Instant.ofEpochSecond(1_767_225_600 + random.nextInt(1_000_000)) + "\",\"userPrincipalName\":\"gebruiker"
        + random.nextInt(9) + "@example.com\",\"appDisplayName\":\"" + "é".repeat(random.nextInt(30))
        + "\",\"status\":{\"errorCode\":" + (random.nextBoolean() ? 0 : 50074) + "}}";
  }
}
