package dev.mfacodes.classify;

import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.Cause;
import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.Detail;
import dev.mfacodes.model.meaning.MfaOutcome;
import dev.mfacodes.model.meaning.SignInResult;
import dev.mfacodes.model.meaning.Term;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an event says about MFA: separate axes, never one boolean, and the evidence for them.
 *
 * <p>Paths are those of the wire, as {@code authenticationDetails[1].authenticationStepResultDetail}; an index counts
 * the elements of the model, which leaves nulls out. Holds no personal data but what a policy's name or a text that is
 * not listed may hold, and shows neither in {@code toString()}.
 */
public final class Classification implements Serializable {

  private static final long serialVersionUID = 1L;

  private final SignInResult signIn;
  private final Challenged challenged;
  private final MfaOutcome mfa;
  private final @Nullable AuthenticationMethod method;
  private final @Nullable MethodName methodName;
  private final Set<Signal> signals;
  private final List<String> requiredBy;
  private final List<String> evidence;
  private final List<String> conflicts;
  private final List<Alternative> alternatives;
  private final boolean provisional;
  private final Term term;
  private final @Nullable StatusText statusText;

  /** Takes lists and sets that nobody changes any more, and copies none: most are shared by many answers. */
  Classification(
      SignInResult signIn,
      Challenged challenged,
      MfaOutcome mfa,
      @Nullable AuthenticationMethod method,
      @Nullable MethodName methodName,
      Set<Signal> signals,
      List<String> requiredBy,
      List<String> evidence,
      List<String> conflicts,
      List<Alternative> alternatives,
      boolean provisional,
      Term term,
      @Nullable StatusText statusText) {
    this.signIn = signIn;
    this.challenged = challenged;
    this.mfa = mfa;
    this.method = method;
    this.methodName = methodName;
    this.signals = signals;
    this.requiredBy = requiredBy;
    this.evidence = evidence;
    this.conflicts = conflicts;
    this.alternatives = alternatives;
    this.provisional = provisional;
    this.term = term;
    this.statusText = statusText;
  }

  /**
   * How the sign-in as a whole ended.
   *
   * @return the result; {@link SignInResult#UNKNOWN} where the record does not say
   */
  public SignInResult signIn() {
    return signIn;
  }

  /**
   * Whether a fresh second factor was demanded in this event, whether or not the prompt reached the user.
   *
   * @return yes, no or unknown
   */
  public Challenged challenged() {
    return challenged;
  }

  /**
   * What became of MFA.
   *
   * @return the outcome
   */
  public MfaOutcome mfa() {
    return mfa;
  }

  /**
   * The method of the deciding step; where details or a code decide, that of {@code mfaDetail}, else of the latest step
   * beyond the first factor; for a result code, the method that the code names.
   *
   * @return the listed method; empty where none is recorded, none is listed, or nothing was decided
   */
  public Optional<AuthenticationMethod> method() {
    return Optional.ofNullable(method);
  }

  /**
   * The name of that method as it travelled.
   *
   * @return the name; empty where none is recorded or a result code names the method
   */
  public Optional<MethodName> methodName() {
    return Optional.ofNullable(methodName);
  }

  /**
   * What deserves a second look. Taken from every step, not only from the deciding one: a fraud report does not vanish
   * because a later prompt was approved.
   *
   * @return the signals
   */
  public Set<Signal> signals() {
    return signals;
  }

  /**
   * What demanded MFA: the names (else the ids) of Conditional Access policies whose enforced grants hold MFA, then the
   * requirement providers. Report-only policies and those that did not apply are never among them.
   *
   * @return names and wire values, each once
   */
  public List<String> requiredBy() {
    return requiredBy;
  }

  /**
   * The fields that decided {@link #mfa()}.
   *
   * @return paths; empty for {@link MfaOutcome.Undetermined}
   */
  public List<String> evidence() {
    return evidence;
  }

  /**
   * The fields that disagree with the answer.
   *
   * @return paths, in alphabetical order, each once
   */
  public List<String> conflicts() {
    return conflicts;
  }

  /**
   * Other readings that the evidence allows.
   *
   * @return the readings, each with what would have to be true
   */
  public List<Alternative> alternatives() {
    return alternatives;
  }

  /**
   * Whether the logs may still change the answer.
   *
   * @return true only if the caller said when the record was read; see {@link Freshness}
   */
  public boolean provisional() {
    return provisional;
  }

  /**
   * The most specific thing that has words for this answer: the listed result code, status or sign-in error, else the
   * detail, else the kind. Advice belongs to {@link #detail()}: a code may name a reason that did not come to pass.
   *
   * @return the term, for {@code Texts}
   */
  public Term term() {
    return term;
  }

  /**
   * The text that decided; where none did, the one that is there: of the status, else of the latest step whose text
   * does not speak of the first factor only.
   *
   * @return the text as it travelled; empty where there is none
   */
  public Optional<StatusText> statusText() {
    return Optional.ofNullable(statusText);
  }

  /**
   * The how, why, what-for or reason of {@link #mfa()}.
   *
   * @return the detail; empty for the kinds that have none
   */
  public Optional<Detail> detail() {
    return mfa().detail();
  }

  /**
   * Who can do something about a denial.
   *
   * @return the cause; empty unless MFA was denied
   */
  public Optional<Cause> cause() {
    return detail().flatMap(Cause::of);
  }

  /** The axes and the evidence; neither names nor free texts. */
  @Override
  public String toString() {
    return "Classification[signIn=" + signIn() + ", challenged=" + challenged() + ", mfa=" + mfa()
        + ", method=" + method().map(Enum::name).orElse("") + ", signals=" + signals() + ", evidence=" + evidence()
        + ", conflicts=" + conflicts() + ", provisional=" + provisional() + ']';
  }

  private List<@Nullable Object> all() {
    return Arrays.asList(signIn, challenged, mfa, method, methodName, signals, requiredBy, evidence, conflicts,
        alternatives, provisional, term, statusText);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Classification answer && all().equals(answer.all());
  }

  @Override
  public int hashCode() {
    return all().hashCode();
  }
}
