package dev.mfacodes.model.catalogue;

import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.SignInError;
import dev.mfacodes.model.meaning.Cause;
import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.FirstFactor;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.PendingFor;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.meaning.SignInResult;
import dev.mfacodes.model.meaning.SkippedWhy;
import dev.mfacodes.model.meaning.Term;
import dev.mfacodes.model.registration.MfaReport;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * The four catalogues, then the vocabulary, in the order in which they are rendered; and what there is to say of each
 * constant. The {@linkplain #key() key} is the first half of an id, so a constant here is never renamed.
 */
enum Group {

  // --- the catalogues ---

  RESULT_CODE(MfaResultCode.class, (code, facts) -> facts
      .with("label", code.label())
      .with("callOutcome", code.callOutcome())
      .withDetail(code.detail())
      .with("cause", code.cause())
      .with("method", code.method())
      .with("spellings", List.of(code.name(), code.label()))
      .withProvenance(code.source())
      .with("readingTrust", code.readingTrust())),

  STATUS(MfaStatus.class, (status, facts) -> facts
      .with("listing", status.listing())
      .with("pagePhrase", status.pagePhrase())
      .with("reading", status.reading())
      .withDetail(status.detail())
      .with("firstFactor", status.firstFactor())
      .with("cause", status.cause())
      .with("challenged", status.challenged())
      .with("spellings", status.spellings())
      .withProvenance(status.source())),

  SIGN_IN_ERROR(SignInError.class, (error, facts) -> facts
      .with("number", error.number())
      .with("signIn", error.signIn())
      .with("reading", error.reading())
      .withDetail(error.detail())
      .with("cause", error.cause())
      .with("challenged", error.challenged())
      .with("spellings", List.of(Integer.toString(error.number()), error.name()))
      .withProvenance(error.source())
      .with("readingTrust", error.readingTrust())),

  METHOD(AuthenticationMethod.class, (method, facts) -> facts
      .with("factors", method.factors())
      .with("spellings", method.spellings())
      .withProvenance(method.source())),

  // --- the vocabulary ---

  MFA_KIND(MfaKind.class, (kind, facts) -> { }),

  SATISFIED_HOW(SatisfiedHow.class, (how, facts) -> facts.with("kind", how.outcome().kind())),

  SKIPPED_WHY(SkippedWhy.class, (why, facts) -> facts.with("kind", why.outcome().kind())),

  DENIAL_REASON(DenialReason.class, (reason, facts) -> facts
      .with("kind", reason.outcome().kind())
      .with("cause", reason.cause())),

  PENDING_FOR(PendingFor.class, (what, facts) -> facts.with("kind", what.outcome().kind())),

  FIRST_FACTOR(FirstFactor.class, (factor, facts) -> { }),

  CAUSE(Cause.class, (cause, facts) -> { }),

  SIGN_IN_RESULT(SignInResult.class, (result, facts) -> { }),

  CHALLENGED(Challenged.class, (challenged, facts) -> { }),

  MFA_REPORT(MfaReport.class, (report, facts) -> facts.withProvenance(report.source()));

  private final Class<? extends Term> type;
  private final Supplier<List<Entry>> entries;

  /** The entries are made when they are asked for: an id of a detail needs all groups. */
  <E extends Enum<E> & Term> Group(Class<E> type, BiConsumer<E, Facts> say) {
    this.type = type;
    this.entries = () -> Arrays.stream(type.getEnumConstants()).map(constant -> entry(constant, say)).toList();
  }

  private <E extends Enum<E> & Term> Entry entry(E constant, BiConsumer<E, Facts> say) {
    Facts facts = new Facts();
    say.accept(constant, facts);
    return new Entry(this, constant, facts);
  }

  /** The entries of all groups, in order. */
  static List<Entry> everything() {
    return Arrays.stream(values()).flatMap(group -> group.entries().stream()).toList();
  }

  /** The stable id: the group's key, then the constant's name, or the number of a sign-in error. */
  static String idOf(Term term) {
    String name = term instanceof SignInError error ? Integer.toString(error.number()) : term.name();
    return of(term).key() + '/' + name;
  }

  private static Group of(Term term) {
    return Arrays.stream(values()).filter(group -> group.type.isInstance(term)).findFirst().orElseThrow();
  }

  /** Whether it lists what travels; else it lists words of the answer. */
  boolean catalogue() {
    return compareTo(METHOD) <= 0;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Class<? extends Term> type() {
    return type;
  }

  List<Entry> entries() {
    return entries.get();
  }
}
