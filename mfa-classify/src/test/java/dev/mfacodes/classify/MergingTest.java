package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.registration.UserRegistration;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What no order, no repetition and no cut of a log may change. */
final class MergingTest {

  private static final List<String> SIGN_INS = List.of(
      "0", "0 t=done", "0 t=claim", "0 t=external", "0 t=remembered", "0 t=new", "50074", "50158", "50072", "50126",
      "53003", "500121", "500121 t=declined", "500121 t=noresponse m=Text_message", "500121 t=wrong m=Smoke_signal",
      "987654", "0 by=NPSExtension", "0 t=claim ni");
  private static final List<String> CALLS = List.of(
      "call:SUCCESS_SMS_SENT", "call:SUCCESS_SMS_AUTHENTICATED", "call:FAILED_PHONE_APP_DENIED", "call:CONFIG_ISSUE",
      "call:SUCCESS_NEW");

  /** One kind of mergeable value: how a part of a log becomes one, and how two become one. */
  private record Mergeable<E, M>(Function<List<E>, M> of, BinaryOperator<M> merge, Function<M, Object> answers) {}

  private static final MfaSummary.Settings SETTINGS =
      new MfaSummary.Settings(Rows.LATER, ZoneId.of("Europe/Amsterdam"), DistinctUsers::exact);
  private static final Fatigue.Rule RULE = new Fatigue.Rule(Duration.ofMinutes(5), 2);

  private static final Mergeable<MfaEvent, Attempts> ATTEMPTS =
      new Mergeable<>(Rows::attempts, Attempts::merge, attempts -> attempts.asOf(Rows.LATER));
  private static final Mergeable<MfaEvent, Fatigue> FATIGUE = new Mergeable<>(
      rows -> Fatigue.of(Rows.attempts(rows), RULE),
      Fatigue::merge,
      fatigue -> List.of(fatigue.suspicions(), fatigue.leftOut()));
  private static final Mergeable<MfaEvent, MfaSummary> SUMMARY = new Mergeable<>(
      rows -> MfaSummary.of(Rows.attempts(rows), SETTINGS),
      MfaSummary::merge,
      summary -> List.of(summary.figures(), summary.days(), summary.hours()));
  private static final Mergeable<UserRegistration, RegistrationSummary> REGISTRATIONS = new Mergeable<>(
      records -> {
        RegistrationSummary.Builder builder = RegistrationSummary.builder();
        records.forEach(builder::add);
        return builder.build();
      },
      RegistrationSummary::merge,
      summary -> List.of(
          summary.users(), summary.registered(), summary.capable(), summary.blockedUsers(), summary.methods(),
          summary.unlistedMethods(), summary.perUserStates(), summary.sources()));

  @Provide
  Arbitrary<List<MfaEvent>> log() {
    Arbitrary<String> users = Arbitraries.of("ann", "bob", "cas", "dee", "-");
    Arbitrary<String> requests = Arbitraries.of("", "", " r=A", " r=B", " r=C", " r=D");
    Arbitrary<String> correlations = Arbitraries.of("", " c=X", " c=Y");
    // few ids and few seconds, so that rows meet; with two versions of one row among them
    Arbitrary<String> ids = Arbitraries.of("", " id=1", " id=2", " id=3", " id=4", " id=5", " id=6");
    Arbitrary<Integer> seconds = Arbitraries.of(0, 1, 20, 100, 599, 600, 601, 1300, 3500, 52_200, 60_000);
    Arbitrary<String> signIns = Combinators
        .combine(Arbitraries.of(SIGN_INS), seconds, users, requests, correlations, ids)
        .as((what, second, user, request, correlation, id) ->
            what.replaceFirst("^(\\S+)", "$1@" + second) + " u=" + user + request + correlation + id);
    Arbitrary<String> calls = Combinators.combine(Arbitraries.of(CALLS), seconds, users)
        .as((what, second, user) -> what + '@' + second + " u=" + user);
    return Arbitraries.frequencyOf(Tuple.of(4, signIns), Tuple.of(1, calls))
        .map(text -> Rows.of(text).get(0))
        .list().ofMaxSize(40);
  }

  @Provide
  Arbitrary<List<UserRegistration>> registrations() {
    Arbitrary<String> users = Arbitraries.of("ann@example.com", "ANN@example.com", "bob@example.com", "");
    Arbitrary<String> ids = Arbitraries.of("", "1", "2");
    Arbitrary<Map<String, Object>> facts = Arbitraries.maps(
        Arbitraries.of("isMfaRegistered", "isMfaCapable", "blocked"), Arbitraries.of(true, false).map(flag -> flag));
    Arbitrary<String> sources =
        Arbitraries.of("GRAPH_USER_REGISTRATION_DETAILS", "POWERSHELL_CSV", "");
    Arbitrary<String> times = Arbitraries.of("2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z", "");
    Arbitrary<List<String>> methods =
        Arbitraries.of("mobilePhone", "push", "hologram").list().ofMaxSize(3);
    return Combinators.combine(users, ids, facts, sources, times, methods)
        .as((user, id, flags, source, time, names) -> {
          Map<String, Object> wire = new LinkedHashMap<>(flags);
          wire.put("methodsRegistered", names);
          Stream.of("userPrincipalName", user, "id", id, "source", source, "lastUpdatedDateTime", time)
              .reduce((name, value) -> {
                if (!value.isEmpty()) {
                  wire.put(name, value);
                }
                return value;
              });
          return UserRegistration.fromWire(wire);
        })
        .list().ofMaxSize(20);
  }

  @Property
  void attempts_are_the_same_however_their_rows_come(@ForAll("log") List<MfaEvent> log, @ForAll Random random) {
    laws(ATTEMPTS, log, random);
  }

  @Property
  void suspicions_are_the_same_however_their_rows_come(@ForAll("log") List<MfaEvent> log, @ForAll Random random) {
    laws(FATIGUE, log, random);
  }

  @Property
  void figures_are_the_same_however_their_rows_come(@ForAll("log") List<MfaEvent> log, @ForAll Random random) {
    laws(SUMMARY, log, random);
  }

  @Property
  void registrations_are_the_same_however_their_records_come(
      @ForAll("registrations") List<UserRegistration> records, @ForAll Random random) {
    laws(REGISTRATIONS, records, random);
  }

  private static <E, M> void laws(Mergeable<E, M> kind, List<E> log, Random random) {
    M whole = kind.of().apply(log);
    Object answers = kind.answers().apply(whole);
    M none = kind.of().apply(List.of());

    List<E> shuffled = new ArrayList<>(log);
    Collections.shuffle(shuffled, random);
    assertThat(kind.of().apply(shuffled)).as("in another order").isEqualTo(whole);
    assertThat(kind.answers().apply(kind.of().apply(shuffled))).as("in another order").isEqualTo(answers);

    List<E> repeated = new ArrayList<>(shuffled);
    shuffled.stream().filter(one -> random.nextBoolean()).filter(MergingTest::recognisable).forEach(repeated::add);
    Collections.shuffle(repeated, random);
    assertThat(kind.of().apply(repeated)).as("with rows that come twice").isEqualTo(whole);

    List<M> parts = cut(kind, shuffled, random);
    M merged = mergedInAnyWay(kind, parts, random);
    assertThat(merged).as("cut into %s", parts.size()).isEqualTo(whole);
    assertThat(kind.answers().apply(merged)).as("cut into %s", parts.size()).isEqualTo(answers);

    assertThat(kind.merge().apply(none, whole)).as("nothing before it").isEqualTo(whole);
    assertThat(kind.merge().apply(whole, none)).as("nothing behind it").isEqualTo(whole);
    if (log.stream().allMatch(MergingTest::recognisable)) {
      assertThat(kind.merge().apply(whole, whole)).as("with itself").isEqualTo(whole);
    }
    assertThat(travelled(whole)).as("written and read").isEqualTo(whole);
  }

  private static boolean recognisable(Object one) {
    return !(one instanceof MfaEvent event) || event.id().isPresent();
  }

  private static <E, M> List<M> cut(Mergeable<E, M> kind, List<E> log, Random random) {
    List<List<E>> parts = new ArrayList<>();
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      parts.add(new ArrayList<>());
    }
    log.forEach(one -> parts.get(random.nextInt(count)).add(one));
    return new ArrayList<>(parts.stream().map(kind.of()).toList());
  }

  private static <E, M> M mergedInAnyWay(Mergeable<E, M> kind, List<M> parts, Random random) {
    List<M> left = new ArrayList<>(parts);
    while (left.size() > 1) {
      M one = left.remove(random.nextInt(left.size()));
      M other = left.remove(random.nextInt(left.size()));
      left.add(random.nextInt(left.size() + 1), kind.merge().apply(one, other));
    }
    return left.get(0);
  }

  private static Object travelled(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject((Serializable) value);
      out.flush();
      return new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    } catch (IOException | ClassNotFoundException notSerializable) {
      throw new AssertionError(notSerializable);
    }
  }

  @Property
  void figures_add_up(@ForAll("log") List<MfaEvent> log) {
    MfaSummary summary = SUMMARY.of().apply(log);
    MfaFigures figures = summary.figures();
    assertThat(figures.results().values().stream().mapToLong(Count::attempts).sum()).isEqualTo(figures.attempts());
    assertThat(all(figures.completed())).isEqualTo(figures.attempts());
    assertThat(all(figures.challenged())).isEqualTo(figures.attempts());
    assertThat(figures.problems().values().stream().mapToLong(Count::attempts).sum())
        .isEqualTo(figures.completed().whole() - figures.completed().part());
    assertThat(Stream.concat(figures.methods().values().stream(), figures.unlistedMethods().values().stream())
        .mapToLong(method -> method.completed().whole()).sum()).isEqualTo(figures.methodRecorded().part());
    assertThat(figures.methodRecorded().whole()).isEqualTo(figures.completed().whole());
    for (Map<?, MfaFigures> periods : List.of(summary.days(), summary.hours())) {
      assertThat(periods.values().stream().mapToLong(MfaFigures::attempts).sum()).isEqualTo(figures.attempts());
      assertThat(periods.values().stream().mapToLong(MfaFigures::rows).sum()).isEqualTo(figures.rows());
    }
    assertThat(figures.usersNeverCompleting().part()).isLessThanOrEqualTo(figures.usersNotCompletingAtLast().part());
    assertThat(figures.usersNotCompletingAtLast().part())
        .isLessThanOrEqualTo(figures.usersNotCompletingOnce().part());
  }

  private static long all(Ratio ratio) {
    return ratio.whole() + ratio.leftOut().values().stream().mapToLong(Long::longValue).sum();
  }
}
