package dev.mfacodes.bench.functions;

import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Texts;
import java.util.EnumMap;
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

/** From a constant to its words. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TextLookups {

  private final Cycle<MfaResultCode> codes = new Cycle<>(List.of(MfaResultCode.values()));
  private final Cycle<DenialReason> reasons = new Cycle<>(List.of(DenialReason.values()));
  private final Locale reader = Locale.forLanguageTag("nl-BE");
  private final Texts dutch = Texts.in(reader);
  private final Map<MfaResultCode, String> titles = new EnumMap<>(MfaResultCode.class);

  /** Fills the map of the peer. */
  public TextLookups() {
    List.of(MfaResultCode.values()).forEach(code -> titles.put(code, dutch.title(code)));
  }

  @Benchmark
  public String title() {
    return dutch.title(codes.next());
  }

  @Benchmark
  public String titleByEnumMap() {
    return titles.get(codes.next());
  }

  @Benchmark
  public String description() {
    return dutch.description(codes.next());
  }

  @Benchmark
  public Optional<String> advice() {
    return dutch.advice(reasons.next(), Audience.HELPDESK);
  }

  @Benchmark
  public Texts textsInLocale() {
    return Texts.in(reader);
  }
}
