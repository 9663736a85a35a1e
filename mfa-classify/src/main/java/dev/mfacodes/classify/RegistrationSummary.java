package dev.mfacodes.classify;

import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.registration.RegistrationSource;
import dev.mfacodes.model.registration.UserRegistration;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who has MFA set up. Registered, capable and demanded are three things: a method is there, policy allows its use, and
 * per-user MFA demands it.
 *
 * <p>A set of users, so that neither the order of records nor one that comes twice makes a difference, and summaries of
 * parts are {@linkplain #merge merged}: associative, commutative, idempotent, with {@link #none} as the identity. Of
 * several records of a user that of the best source counts, Graph's {@code userRegistrationDetails} first, and of those
 * the one updated last. That a user is blocked counts whichever record says so.
 *
 * <p>Blocked users are apart from all figures but {@link #methods()} and {@link #perUserStates()}, as the two list
 * commands of the MFA page of 2020 leave them out. The CSV that the third command writes holds them and does not say
 * so: its figures are larger than the lists by just these users ({@link #mayHoldBlockedUsers()}).
 *
 * <p>Immutable. Holds names of users, which are personal; {@code toString()} shows none.
 */
public final class RegistrationSummary implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The record that counts is the largest. The last is any order, so long as it is always the same. */
  private static final Comparator<UserRegistration> BETTER = Comparator
      .comparing((UserRegistration record) -> -record.source().map(Enum::ordinal).orElse(Integer.MAX_VALUE / 2))
      .thenComparing(
          record -> record.lastUpdatedDateTime().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()))
      .thenComparing(record -> record.methodsRegistered().size())
      .thenComparing(record -> record.toWire().toString());

  private final Map<String, UserRegistration> records;
  private final Set<String> blocked;
  private final Map<String, String> namesById;
  private final Set<UUID> nameless;
  private final Set<RegistrationSource> sources;

  private RegistrationSummary(Builder builder) {
    this.records = new HashMap<>(builder.records);
    this.blocked = new HashSet<>(builder.blocked);
    this.namesById = new HashMap<>(builder.namesById);
    this.nameless = new HashSet<>(builder.nameless);
    this.sources = EnumSet.copyOf(builder.sources);
  }

  /**
   * No records: the identity of {@link #merge}.
   *
   * @return a summary of nobody
   */
  public static RegistrationSummary none() {
    return builder().build();
  }

  /**
   * A builder without records.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The records of both.
   *
   * @param other another summary
   * @return a new summary; the same whichever comes first
   */
  public RegistrationSummary merge(RegistrationSummary other) {
    return builder().addAll(this).addAll(other).build();
  }

  /**
   * All users with a record, blocked ones too.
   *
   * @return their number
   */
  public long users() {
    return records.size();
  }

  /**
   * How many different records name nobody: neither by name nor by id. They are in no other figure; equal ones count as
   * one, so there were at least so many.
   *
   * @return their number
   */
  public long recordsWithoutUser() {
    return nameless.size();
  }

  /**
   * How many have a method registered, whether or not policy allows its use.
   *
   * @return users; left out are the blocked, those whose record does not say, and records that name nobody
   */
  public Ratio registered() {
    return ofNotBlocked(UserRegistration::isMfaRegistered);
  }

  /**
   * How many can use what they have registered.
   *
   * @return users; left out are the blocked, those whose record does not say, and records that name nobody
   */
  public Ratio capable() {
    return ofNotBlocked(UserRegistration::isMfaCapable);
  }

  private Ratio ofNotBlocked(Function<UserRegistration, Optional<Boolean>> flag) {
    long yes = names(entry -> !isBlocked(entry) && flag.apply(entry.getValue()).orElse(false)).size();
    long no = names(entry -> !isBlocked(entry) && !flag.apply(entry.getValue()).orElse(true)).size();
    return new Ratio(yes, yes + no, Map.of(
        LeftOut.BLOCKED, (long) blockedUsers().size(),
        LeftOut.USER_NOT_RECORDED, recordsWithoutUser(),
        LeftOut.REGISTRATION_NOT_RECORDED, records.size() - blockedUsers().size() - yes - no));
  }

  /**
   * Who has a method registered and is not blocked: the first list of the MFA page of 2020.
   *
   * @return the names, which are personal, in alphabetical order
   */
  public SortedSet<String> registeredUsers() {
    return names(entry -> !isBlocked(entry) && entry.getValue().isMfaRegistered().orElse(false));
  }

  /**
   * Who has no method registered and is not blocked: the second list of the MFA page of 2020.
   *
   * @return the names, which are personal, in alphabetical order
   */
  public SortedSet<String> notRegisteredUsers() {
    return names(entry -> !isBlocked(entry) && !entry.getValue().isMfaRegistered().orElse(true));
  }

  /**
   * Who may not sign in at all, as far as records say so.
   *
   * @return the names, which are personal, in alphabetical order
   */
  public SortedSet<String> blockedUsers() {
    return names(this::isBlocked);
  }

  private boolean isBlocked(Map.Entry<String, UserRegistration> entry) {
    return blocked.contains(entry.getKey());
  }

  private SortedSet<String> names(Predicate<Map.Entry<String, UserRegistration>> which) {
    SortedSet<String> names = new TreeSet<>();
    records.entrySet().stream().filter(which).map(Map.Entry::getKey).forEach(names::add);
    return Collections.unmodifiableSortedSet(names);
  }

  /**
   * Whether users may be among the others who are blocked: the CSV of the PowerShell command lists them without saying
   * so, the two list commands beside it leave them out.
   *
   * @return true if such a record was added
   */
  public boolean mayHoldBlockedUsers() {
    return sources.contains(RegistrationSource.POWERSHELL_CSV);
  }

  /**
   * What was added.
   *
   * @return the sources of all records
   */
  public Set<RegistrationSource> sources() {
    return Collections.unmodifiableSet(sources);
  }

  /**
   * How many users have registered each method, blocked ones too.
   *
   * @return what occurred, in order of the constants; password reset methods as e-mail are among them
   */
  public Map<AuthenticationMethod, Long> methods() {
    Map<AuthenticationMethod, Long> users = new EnumMap<>(AuthenticationMethod.class);
    eachUsersMethods()
        .flatMap(names -> names.stream().flatMap(name -> name.listed().stream()).distinct())
        .forEach(method -> users.merge(method, 1L, Long::sum));
    return Collections.unmodifiableMap(users);
  }

  /**
   * The same for methods that are not listed.
   *
   * @return what occurred, in alphabetical order
   */
  public SortedMap<String, Long> unlistedMethods() {
    SortedMap<String, Long> users = new TreeMap<>();
    eachUsersMethods()
        .flatMap(names -> names.stream().filter(name -> name.listed().isEmpty()).map(MethodName::wire).distinct())
        .filter(name -> !name.isBlank())
        .forEach(name -> users.merge(name, 1L, Long::sum));
    return Collections.unmodifiableSortedMap(users);
  }

  private Stream<List<MethodName>> eachUsersMethods() {
    return records.values().stream().map(UserRegistration::methodsRegistered);
  }

  /**
   * How many users are in each state of per-user MFA, blocked ones too. {@code Disabled} does not mean "no MFA":
   * Conditional Access or security defaults may demand it.
   *
   * @return what occurred, as it travelled, in alphabetical order
   */
  public SortedMap<String, Long> perUserStates() {
    SortedMap<String, Long> users = new TreeMap<>();
    records.values().stream()
        .flatMap(record -> record.perUserMfaState().stream())
        .forEach(state -> users.merge(state, 1L, Long::sum));
    return Collections.unmodifiableSortedMap(users);
  }

  /**
   * The records that count, one a user.
   *
   * @return the records, in alphabetical order of the users' names; those that name nobody cannot be told apart and
   *     are not kept
   */
  public Collection<UserRegistration> records() {
    return Collections.unmodifiableCollection(new TreeMap<>(records).values());
  }

  /**
   * The registrations beside the sign-ins.
   *
   * @param signIns the summary of the sign-ins
   * @return who is in both, and who in one
   */
  public Joined join(MfaSummary signIns) {
    return new Joined(signIns);
  }

  /** Registrations and sign-ins side by side. A user is the same by principal name or by id. */
  public final class Joined implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Set<String> seen = new HashSet<>();
    private final SortedSet<String> challenged = new TreeSet<>();

    private Joined(MfaSummary signIns) {
      signIns.attempts().forEachRow(row -> row.user().ifPresent(user -> {
        String name = recorded(user)
            .or(() -> Optional.ofNullable(row.userId()).flatMap(this::recorded))
            .orElse(user);
        seen.add(name);
        if (row.facts().challenged() == Challenged.YES) {
          challenged.add(name);
        }
      }));
    }

    /** The name that the records have for the user, if any. */
    private Optional<String> recorded(String nameOrId) {
      return Optional.of(namesById.getOrDefault(nameOrId, nameOrId)).filter(records::containsKey);
    }

    /**
     * How many of the challenged users have no method registered.
     *
     * @return users; left out are the blocked, those without a record, and those whose record does not say
     */
    public Ratio challengedWithoutMethod() {
      SortedSet<String> without = usersChallengedWithoutMethod();
      long with = challenged.stream().filter(registeredUsers()::contains).count();
      long isBlocked = challenged.stream().filter(blocked::contains).count();
      long noRecord = challenged.stream().filter(user -> !records.containsKey(user) && !blocked.contains(user)).count();
      return new Ratio(without.size(), without.size() + with, Map.of(
          LeftOut.BLOCKED, isBlocked,
          LeftOut.NO_REGISTRATION_RECORD, noRecord,
          LeftOut.REGISTRATION_NOT_RECORDED, challenged.size() - without.size() - with - isBlocked - noRecord));
    }

    /**
     * Who was challenged and has no method registered.
     *
     * @return the names, which are personal, in alphabetical order
     */
    public SortedSet<String> usersChallengedWithoutMethod() {
      return both(notRegisteredUsers(), challenged::contains);
    }

    /**
     * How many of the registered users who signed in were never challenged.
     *
     * @return users; left out are the blocked, and those who do not appear in the sign-ins
     */
    public Ratio registeredNeverChallenged() {
      SortedSet<String> registered = registeredUsers();
      long signedIn = registered.stream().filter(seen::contains).count();
      long never = registered.stream().filter(user -> seen.contains(user) && !challenged.contains(user)).count();
      return new Ratio(never, signedIn, Map.of(
          LeftOut.NO_SIGN_IN, registered.size() - signedIn,
          LeftOut.BLOCKED, (long) blockedUsers().size()));
    }

    /**
     * Who is registered and was never challenged, whether or not there is a sign-in.
     *
     * @return the names, which are personal, in alphabetical order
     */
    public SortedSet<String> usersRegisteredNeverChallenged() {
      return both(registeredUsers(), user -> !challenged.contains(user));
    }

    private static SortedSet<String> both(Set<String> users, Predicate<String> which) {
      SortedSet<String> both = new TreeSet<>();
      users.stream().filter(which).forEach(both::add);
      return Collections.unmodifiableSortedSet(both);
    }
  }

  private static String earlier(String name, String other) {
    return name.compareTo(other) <= 0 ? name : other;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RegistrationSummary summary
        && records.equals(summary.records)
        && blocked.equals(summary.blocked)
        && namesById.equals(summary.namesById)
        && nameless.equals(summary.nameless)
        && sources.equals(summary.sources);
  }

  @Override
  public int hashCode() {
    return Objects.hash(records, blocked, namesById, nameless, sources);
  }

  /** How many users; no names. */
  @Override
  public String toString() {
    return "RegistrationSummary[users=" + users() + ", registered=" + registered() + ", sources=" + sources + ']';
  }

  /** Collects records. Not for several threads at a time: let each have its own, and merge. */
  public static final class Builder {

    private final Map<String, UserRegistration> records = new HashMap<>();
    private final Set<String> blocked = new HashSet<>();
    private final Map<String, String> namesById = new HashMap<>();
    private final Set<UUID> nameless = new HashSet<>();
    private final Set<RegistrationSource> sources = EnumSet.noneOf(RegistrationSource.class);

    private Builder() {}

    /**
     * Adds a record.
     *
     * @param record the record; one that names nobody is only
     *     {@linkplain RegistrationSummary#recordsWithoutUser() counted}
     * @return this
     */
    public Builder add(UserRegistration record) {
      record.source().ifPresent(sources::add);
      Optional<String> id = MfaEvent.folded(record.id());
      MfaEvent.folded(record.userPrincipalName()).or(() -> id).ifPresentOrElse(name -> {
        records.merge(name, record, (a, b) -> BETTER.compare(a, b) >= 0 ? a : b);
        if (record.blocked().orElse(false)) {
          blocked.add(name);
        }
        id.ifPresent(known -> namesById.merge(known, name, RegistrationSummary::earlier));
      }, () -> nameless.add(Keys.of(record.toWire())));
      return this;
    }

    /**
     * Adds all records of another summary.
     *
     * @param others the summary
     * @return this
     */
    public Builder addAll(RegistrationSummary others) {
      others.records.values().forEach(this::add);
      blocked.addAll(others.blocked);
      others.namesById.forEach((id, name) -> namesById.merge(id, name, RegistrationSummary::earlier));
      nameless.addAll(others.nameless);
      sources.addAll(others.sources);
      return this;
    }

    /**
     * What was added so far.
     *
     * @return the summary; what is added later does not change it
     */
    public RegistrationSummary build() {
      return new RegistrationSummary(this);
    }
  }
}
