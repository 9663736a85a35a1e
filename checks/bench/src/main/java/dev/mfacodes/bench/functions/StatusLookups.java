package dev.mfacodes.bench.functions;

import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.StatusText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From the text of a step to its status: as listed, in a spelling that has to be folded, and not listed at all. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StatusLookups {

  private final List<String> spellings =
      Arrays.stream(MfaStatus.values()).flatMap(status -> status.spellings().stream()).toList();
  private final Cycle<String> exact = new Cycle<>(spellings);
  private final Cycle<String> respelled = new Cycle<>(
      spellings.stream().map(text -> text.toUpperCase(Locale.ROOT).replace("; ", " , ")).toList());
  private final Cycle<String> unknown = new Cycle<>(
      spellings.stream().map(text -> text + ", and then the lights went out").toList());
  private final Map<String, MfaStatus> bySpelling = new HashMap<>();

  /** Fills the map of the peer. */
  public StatusLookups() {
    Arrays.stream(MfaStatus.values()).forEach(status ->
        status.spellings().forEach(spelling -> bySpelling.put(spelling, status)));
  }

  @Benchmark
  public Optional<MfaStatus> status() {
    return StatusText.of(exact.next()).listed();
  }

  @Benchmark
  public Optional<MfaStatus> statusFolded() {
    return StatusText.of(respelled.next()).listed();
  }

  @Benchmark
  public Optional<MfaStatus> statusUnknown() {
    return StatusText.of(unknown.next()).listed();
  }

  @Benchmark
  public MfaStatus statusByHashMap() {
    return bySpelling.get(exact.next());
  }

  /** As somebody writes it who has five answers to tell apart. */
  @Benchmark
  public int statusByStringSwitch() {
    return switch (exact.next()) {
      case "MFA requirement satisfied by claim in the token" -> 1;
      case "MFA completed in Azure AD", "MFA successfully completed" -> 2;
      case "MFA denied; user declined the authentication" -> 3;
      case "MFA denied; user did not respond to mobile app notification" -> 4;
      case "MFA required in Azure AD" -> 5;
      default -> 0;
    };
  }
}
