package dev.mfacodes.bench.functions;

import dev.mfacodes.bench.speed.sample.Sample;
import dev.mfacodes.bench.speed.sample.SampleFormat;
import dev.mfacodes.bench.speed.sample.SampleOptions;
import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.read.ExportReader;
import dev.mfacodes.read.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One event that is already a model, in the mix that samples have. Who has just read an event has it in the processor's
 * cache, as 64 of them are; for those that come from memory, the time is that of fetching them as well.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Classifying {

  private static final int SIGN_INS = 1024;
  private static final int IN_CACHE = 64;

  private Cycle<SignIn> signIns;
  private Cycle<SignIn> signInsFromMemory;

  /** Reads the models. */
  @Setup(Level.Trial)
  public void read() throws IOException {
    Path folder = Files.createTempDirectory("classifying");
    Path file = new Sample(SampleFormat.GRAPH_NDJSON, SampleOptions.COMPACT).writeRecords(folder, SIGN_INS);
    try (Stream<ReadResult> results = ExportReader.standard().read(file)) {
      List<SignIn> all = results.filter(ReadResult.SignInFound.class::isInstance)
          .map(result -> ((ReadResult.SignInFound) result).signIn())
          .toList();
      signIns = new Cycle<>(IntStream.range(0, IN_CACHE).mapToObj(i -> all.get(i * SIGN_INS / IN_CACHE)).toList());
      signInsFromMemory = new Cycle<>(all);
    } finally {
      Files.delete(file);
      Files.delete(folder);
    }
  }

  @Benchmark
  public Classification classify() {
    return Classifier.classify(signIns.next());
  }

  @Benchmark
  public Classification classifyFromMemory() {
    return Classifier.classify(signInsFromMemory.next());
  }
}
