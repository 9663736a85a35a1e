package dev.mfacodes.model.code;

import dev.mfacodes.model.meaning.CallOutcome;
import dev.mfacodes.model.meaning.Reading;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that is known about one status text, found in one pass. */
record StatusLookup(
    Optional<StatusPrefix> prefix,
    Optional<MfaStatus> listed,
    Optional<MfaResultCode> label,
    boolean contradictsItself) {

  /** Whole texts, as the catalogue spells them. */
  private static final Spellings<MfaStatus> WHOLE = new Spellings<>(MfaStatus.values(), MfaStatus::spellings);

  /** What follows a prefix. REQUIRED is keyed with its prefix only: a bare "Required" is nothing. */
  private static final Spellings<MfaStatus> AFTER_PREFIX =
      new Spellings<>(MfaStatus.values(), status -> status == MfaStatus.REQUIRED ? List.of() : withoutPrefix(status));

  /** Known texts are answered from here, without folding. */
  private static final Map<String, StatusLookup> EXACT = new HashMap<>();

  static {
    Arrays.stream(MfaStatus.values())
        .flatMap(status -> status.spellings().stream())
        .forEach(spelling -> EXACT.put(spelling, folded(Folding.fold(spelling))));
  }

  static StatusLookup of(String wire) {
    StatusLookup exact = EXACT.get(wire);
    if (exact != null) {
      return exact;
    }
    return wire.length() <= Folding.LONGEST
        ? folded(Folding.fold(wire))
        : unlisted(StatusPrefix.of(Folding.fold(wire.substring(0, Folding.LONGEST))));
  }

  private static StatusLookup unlisted(Optional<StatusPrefix> prefix) {
    return new StatusLookup(prefix, Optional.empty(), Optional.empty(), false);
  }

  private static StatusLookup folded(String text) {
    Optional<StatusPrefix> prefix = StatusPrefix.of(text);
    String rest = withoutPrefix(text);
    Optional<MfaStatus> status = WHOLE.findFolded(text)
        .or(() -> AFTER_PREFIX.findFolded(rest))
        .or(() -> WHOLE.findFolded(rest));
    Optional<MfaResultCode> label = MfaResultCode.spelledFolded(rest);
    if (prefix.isEmpty() || !prefix.get().denied()) {
      return new StatusLookup(prefix, status, label, false);
    }
    boolean otherwise = status.map(StatusLookup::satisfied).or(() -> label.map(StatusLookup::satisfied)).orElse(false);
    return new StatusLookup(prefix, status.filter(StatusLookup::fitsDenied), label, otherwise);
  }

  private static List<String> withoutPrefix(MfaStatus status) {
    return status.spellings().stream().map(Folding::fold).map(StatusLookup::withoutPrefix).distinct().toList();
  }

  private static String withoutPrefix(String folded) {
    return StatusPrefix.of(folded).map(prefix -> prefix.after(folded)).orElse(folded);
  }

  private static boolean fitsDenied(MfaStatus status) {
    return status.reading() == Reading.DENIED || status == MfaStatus.IN_PROGRESS;
  }

  private static boolean satisfied(MfaStatus status) {
    return status.reading() == Reading.SATISFIED || status.reading() == Reading.SKIPPED;
  }

  private static boolean satisfied(MfaResultCode code) {
    return code.callOutcome() == CallOutcome.VERIFIED || code.callOutcome() == CallOutcome.NOT_CHALLENGED;
  }
}
