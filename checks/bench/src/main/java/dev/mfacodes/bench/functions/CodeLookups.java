package dev.mfacodes.bench.functions;

import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.SignInError;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From what travelled as a code to its constant, beside the collections of the JDK. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CodeLookups {

  private final List<String> names = Arrays.stream(MfaResultCode.values()).map(Enum::name).toList();
  private final Cycle<String> codes = new Cycle<>(names);
  private final Cycle<String> unknown = new Cycle<>(names.stream().map(name -> name + "_NEW").toList());
  private final Cycle<Long> numbers =
      new Cycle<>(Arrays.stream(SignInError.values()).map(error -> (long) error.number()).toList());
  private final Map<String, MfaResultCode> byName = new HashMap<>();
  private final Map<Long, SignInError> byNumber = new HashMap<>();

  /** Fills the maps of the peers. */
  public CodeLookups() {
    Arrays.stream(MfaResultCode.values()).forEach(code -> byName.put(code.name(), code));
    Arrays.stream(SignInError.values()).forEach(error -> byNumber.put((long) error.number(), error));
  }

  /** What the others contain too: the next value. */
  @Benchmark
  public String floor() {
    return codes.next();
  }

  @Benchmark
  public Optional<MfaResultCode> resultCode() {
    return ResultCode.of(codes.next()).listed();
  }

  @Benchmark
  public Optional<MfaResultCode> resultCodeUnknown() {
    return ResultCode.of(unknown.next()).listed();
  }

  @Benchmark
  public MfaResultCode resultCodeByHashMap() {
    return byName.get(codes.next());
  }

  @Benchmark
  public MfaResultCode resultCodeByValueOf() {
    return MfaResultCode.valueOf(codes.next());
  }

  @Benchmark
  public Optional<SignInError> errorCode() {
    return ErrorCode.of(numbers.next()).listed();
  }

  @Benchmark
  public SignInError errorCodeByHashMap() {
    return byNumber.get(numbers.next());
  }
}
