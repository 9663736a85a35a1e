package dev.mfacodes.classify;

import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.SignIn;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What of one row is grouped and counted: when it was, whose it is, which attempt it belongs to, and what it says.
 * Holds the user's name, which is personal; {@code toString()} does not show it. A value, small on purpose: an
 * {@link Attempts} holds one for each row.
 */
public final class MfaEvent implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What stands in a log whose personal data was taken out (seen in portal downloads, B). */
  private static final String REMOVED = "{pii removed}";

  /** The id in place of one, as of a user name that nobody has. */
  private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

  private static final Set<String> NON_INTERACTIVE =
      Set.of("noninteractiveuser", "serviceprincipal", "managedidentity");

  /**
   * Of two versions of one row the one that says more: the logs write a row before all of it is known (Microsoft's
   * reporting page since 2022, trust A). Then any order, so long as it is always the same.
   */
  private static final Comparator<MfaEvent> FULLNESS = Comparator
      .comparing((MfaEvent event) -> event.facts.decisive())
      .thenComparing(event -> !event.facts.is(MfaKind.UNDETERMINED))
      .thenComparing(event -> event.time, Comparator.nullsFirst(Comparator.naturalOrder()))
      .thenComparing(MfaEvent::canonical);

  private final @Nullable UUID id;
  private final @Nullable UUID request;
  private final @Nullable UUID correlation;
  private final @Nullable String name;
  private final @Nullable String userId;
  private final @Nullable Instant time;
  private final boolean interactive;
  private final Facts facts;

  private MfaEvent(
      @Nullable UUID id,
      @Nullable UUID request,
      @Nullable UUID correlation,
      @Nullable String name,
      @Nullable String userId,
      @Nullable Instant time,
      boolean interactive,
      Facts facts) {
    this.id = id;
    this.request = request;
    this.correlation = correlation;
    this.name = name;
    this.userId = userId;
    this.time = time;
    this.interactive = interactive;
    this.facts = facts;
  }

  /**
   * The event of a sign-in.
   *
   * @param signIn the sign-in; without an id it is the same row as any other that is equal to it and has a time or an
   *     original request id
   * @param answer what the classifier says of it
   * @return the event
   */
  public static MfaEvent of(SignIn signIn, Classification answer) {
    Optional<UUID> request = recorded(signIn.originalRequestId()).map(Keys::of);
    boolean recognisable = request.isPresent() || signIn.createdDateTime().isPresent();
    return new MfaEvent(
        recorded(signIn.id())
            .map(Keys::of)
            .or(() -> Optional.of(signIn).filter(row -> recognisable).map(row -> Keys.of(row.toWire())))
            .orElse(null),
        request.orElse(null),
        recorded(signIn.correlationId()).map(Keys::of).orElse(null),
        folded(signIn.userPrincipalName()).orElse(null),
        folded(signIn.userId()).orElse(null),
        signIn.createdDateTime().orElse(null),
        interactive(signIn),
        Facts.of(answer, UnknownValue.in(signIn)));
  }

  /**
   * The event of a row of the activity report. The report has no ids: rows that are equal in everything and have a
   * date are one row.
   *
   * @param row the row
   * @param time when it was, as read from its date; empty if not known
   * @param answer what the classifier says of it
   * @return the event
   */
  public static MfaEvent of(ActivityReportRow row, Optional<Instant> time, Classification answer) {
    return new MfaEvent(
        recorded(row.date()).map(date -> Keys.of(row.toWire())).orElse(null),
        null,
        null,
        folded(row.username()).orElse(null),
        null,
        time.orElse(null),
        true,
        Facts.of(answer, UnknownValue.in(row)));
  }

  /**
   * The event of another row of which the classifier says the same, unknown values and whether it is interactive
   * included. For readers that tell so without a model of the row; everybody else classifies it.
   *
   * @param rowId the row's id
   * @param originalRequestId the id that it shares with the rows of one attempt; empty if not recorded
   * @param correlationId the correlation id; empty if not recorded
   * @param userPrincipalName the name of the user, as it travelled; empty if not recorded
   * @param idOfUser the id of the user, as it travelled; empty if not recorded
   * @param at when it was; empty if not recorded
   * @return the event
   */
  public MfaEvent ofAnotherRow(
      UUID rowId,
      Optional<UUID> originalRequestId,
      Optional<UUID> correlationId,
      Optional<String> userPrincipalName,
      Optional<String> idOfUser,
      Optional<Instant> at) {
    return new MfaEvent(
        Objects.requireNonNull(rowId, "rowId"),
        originalRequestId.orElse(null),
        correlationId.orElse(null),
        folded(userPrincipalName).orElse(null),
        folded(idOfUser).orElse(null),
        at.orElse(null),
        interactive,
        facts);
  }

  /** The name or id that a user is counted under: exports differ in its case. */
  static Optional<String> folded(Optional<String> text) {
    return text.map(name -> name.strip().toLowerCase(Locale.ROOT))
        .filter(name -> !name.isEmpty() && !name.equals(REMOVED) && !name.equals(NOBODY));
  }

  /** Rows of AD FS, NPS and the activity report do not say; all of them are about prompts. */
  private static boolean interactive(SignIn signIn) {
    return signIn.isInteractive().orElseGet(() -> signIn.signInEventTypes().stream()
        .noneMatch(type -> NON_INTERACTIVE.contains(type.strip().toLowerCase(Locale.ROOT))));
  }

  private static Optional<String> recorded(Optional<String> text) {
    return text.map(String::strip).filter(value -> !value.isEmpty());
  }

  /**
   * Who signed in: the user principal name, else the user's id, in lower case.
   *
   * @return the name, which is personal; empty if not recorded
   */
  public Optional<String> user() {
    return Optional.ofNullable(userName());
  }

  /**
   * When it was.
   *
   * @return the time; empty if not recorded
   */
  public Optional<Instant> time() {
    return Optional.ofNullable(time);
  }

  /**
   * Whether the user was there. Rows that do not say, as those of AD FS, of NPS and of the activity report, are taken
   * for interactive ones.
   *
   * @return false for non-interactive users, service principals and managed identities
   */
  public boolean interactive() {
    return interactive;
  }

  @Nullable String userName() {
    return name != null ? name : userId;
  }

  @Nullable Instant instant() {
    return time;
  }

  /** What makes it the same row as another; see {@link #id()}. */
  @Nullable UUID key() {
    return id;
  }

  @Nullable String name() {
    return name;
  }

  @Nullable String userId() {
    return userId;
  }

  Optional<UUID> id() {
    return Optional.ofNullable(id);
  }

  @Nullable UUID request() {
    return request;
  }

  @Nullable UUID correlation() {
    return correlation;
  }

  Facts facts() {
    return facts;
  }

  /**
   * This event, after a look at what no constructor saw.
   *
   * @throws NullPointerException or {@link ClassCastException} if a stream put something else in its place
   */
  MfaEvent checked() {
    facts.check();
    return this;
  }

  /** The same event with the same words in shared objects. */
  MfaEvent sharing(Facts sharedFacts, UnaryOperator<String> sharedText) {
    return new MfaEvent(id, request, correlation, name == null ? null : sharedText.apply(name),
        userId == null ? null : sharedText.apply(userId), time, interactive, sharedFacts);
  }

  /** Another event of which the same is counted. */
  MfaEvent with(
      @Nullable UUID itsId,
      @Nullable UUID itsRequest,
      @Nullable UUID itsCorrelation,
      @Nullable String itsName,
      @Nullable Instant itsTime) {
    return new MfaEvent(itsId, itsRequest, itsCorrelation, itsName, null, itsTime, interactive, facts);
  }

  boolean isNamedByIdAlone() {
    return name == null && userId != null;
  }

  /** Adds the id that it has alone, if so. */
  void askForName(Set<String> userIds) {
    if (name == null && userId != null) {
      userIds.add(userId);
    }
  }

  boolean isOfUserAmong(Set<String> userIds) {
    return userId != null && userIds.contains(userId);
  }

  /** Says whose the id is, if it has both; of several names always the same one. */
  void nameInto(Map<String, String> namesById) {
    if (name != null && userId != null) {
      namesById.merge(userId, name, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
  }

  /** The same event with a name, if it has an id alone and the name of that is known. */
  MfaEvent named(Map<String, String> namesById) {
    String known = isNamedByIdAlone() ? namesById.get(userId) : null;
    return known == null ? this : new MfaEvent(id, request, correlation, known, userId, time, interactive, facts);
  }

  /** Which of two versions of a row counts; the same one whichever comes first. */
  MfaEvent orFuller(MfaEvent other) {
    return FULLNESS.compare(this, other) >= 0 ? this : other;
  }

  /** Everything, so that no two different events have the same. */
  String canonical() {
    return String.join("\u0000", String.valueOf(id), String.valueOf(request), String.valueOf(correlation),
        String.valueOf(name), String.valueOf(userId), String.valueOf(time), String.valueOf(interactive),
        facts.canonical());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MfaEvent event
        && interactive == event.interactive
        && Objects.equals(id, event.id)
        && Objects.equals(request, event.request)
        && Objects.equals(correlation, event.correlation)
        && Objects.equals(name, event.name)
        && Objects.equals(userId, event.userId)
        && Objects.equals(time, event.time)
        && facts.equals(event.facts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, request, name, userId, time, interactive, facts);
  }

  /** The time and what was counted; neither names nor free texts. */
  @Override
  public String toString() {
    return "MfaEvent[time=" + time + ", signIn=" + facts.signIn() + ", mfa=" + facts.mfa() + ']';
  }
}
