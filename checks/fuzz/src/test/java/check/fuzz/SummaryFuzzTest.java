package check.fuzz;

import static check.fuzz.Promise.require;
import static check.fuzz.Promise.same;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.mfacodes.classify.Attempt;
import dev.mfacodes.classify.Attempts;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.classify.DistinctUsers;
import dev.mfacodes.classify.Fatigue;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.classify.MfaSummary;
import dev.mfacodes.classify.RegistrationSummary;
import dev.mfacodes.classify.RunningSummary;
import dev.mfacodes.classify.SettledSummary;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.registration.UserRegistration;
import dev.mfacodes.model.signin.AuthenticationStep;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import dev.mfacodes.spark.CollectedSignIns;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;

/** Rows of any kind in any order: what is counted adds up, however they are divided. */
final class SummaryFuzzTest {

  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final Instant START = Instant.parse("2026-03-29T00:30:00Z");
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  /** Further apart than any two rows here. */
  private static final Duration EVER = Duration.ofDays(2);

  private static final int MOST_ROWS = 12;

  @Fuzzed
  void rows(FuzzedDataProvider input) {
    Attempts.Builder all = Attempts.builder(WINDOW);
    Attempts.Builder one = Attempts.builder(WINDOW);
    Attempts.Builder other = Attempts.builder(WINDOW);
    Instant asOf = START.plusSeconds(input.consumeInt(0, 100_000));
    RunningSummary running = RunningSummary.of(
        new RunningSummary.Settings(WINDOW, EVER, Optional.of(asOf), ZONE, DistinctUsers::exact));
    int rows = input.consumeInt(0, MOST_ROWS);
    for (int i = 0; i < rows; i++) {
      MfaEvent row = row(input);
      all.add(row);
      (input.consumeBoolean() ? one : other).add(row);
      running.add(row);
    }
    Attempts attempts = all.build();
    require(attempts.rows() <= rows, "more rows than were added");
    same("merged", attempts, one.build().merge(other.build()));
    same("merged the other way round", attempts, other.build().merge(one.build()));
    same("merged with itself and passed on", copy(attempts), attempts);
    addsUp(attempts, asOf, running.finish());
    Fatigue.Rule rule = new Fatigue.Rule(WINDOW, input.consumeInt(1, 5));
    same("suspicions of parts", Fatigue.of(attempts, rule),
        Fatigue.of(one.build(), rule).merge(Fatigue.of(other.build(), rule)));
  }

  private static void addsUp(Attempts attempts, Instant asOf, SettledSummary settled) {
    MfaSummary summary = MfaSummary.of(attempts, new MfaSummary.Settings(asOf, ZONE, DistinctUsers::exact));
    long ofAttempts = attempts.asOf(asOf).stream().mapToLong(attempt -> attempt.rows().size()).sum();
    same("the rows of all attempts", ofAttempts, attempts.rows());
    same("the rows that are counted", summary.figures().rows(), attempts.rows());
    same("the attempts that are counted", summary.figures().attempts(), (long) attempts.asOf(asOf).size());
    long ofDays = summary.days().values().stream().mapToLong(day -> day.attempts()).sum();
    long timeless = attempts.asOf(asOf).stream().filter(attempt -> attempt.first().isEmpty()).count();
    same("the attempts of all days", ofDays + timeless, summary.figures().attempts());
    same("counted one after the other", settled.figures(), summary.figures());
    same("days counted one after the other", settled.days(), summary.days());
    same("late ones", settled.late(), 0L);
  }

  private static MfaEvent row(FuzzedDataProvider input) {
    SignIn.Builder signIn = SignIn.builder();
    if (input.consumeBoolean()) {
      signIn.id("id" + input.consumeInt(0, 5));
    }
    if (input.consumeBoolean()) {
      signIn.originalRequestId("request" + input.consumeInt(0, 2));
    }
    if (input.consumeBoolean()) {
      signIn.correlationId("correlation" + input.consumeInt(0, 2));
    }
    if (input.consumeBoolean()) {
      signIn.userPrincipalName(
          new Dice(input).one(List.of("anna@example.com", "ANNA@example.com", "bram@example.com", "")));
    }
    if (input.consumeBoolean()) {
      signIn.userId("user" + input.consumeInt(0, 2));
    }
    if (input.consumeInt(0, 9) > 0) {
      signIn.createdDateTime(START.plusSeconds(input.consumeInt(0, 100_000)));
    }
    if (input.consumeBoolean()) {
      signIn.isInteractive(input.consumeBoolean());
    }
    signIn.status(SignInStatus.builder()
        .errorCode(ErrorCode.of(new Dice(input).one(List.of("0", "50074", "500121", "50126", "53003", "x"))))
        .build());
    for (int i = input.consumeInt(0, 2); i > 0; i--) {
      signIn.addAuthenticationDetails(step(input));
    }
    SignIn made = signIn.build();
    return MfaEvent.of(made, Classifier.classify(made));
  }

  private static AuthenticationStep step(FuzzedDataProvider input) {
    Dice dice = new Dice(input);
    return AuthenticationStep.builder()
        .authenticationMethod(MethodName.of(dice.one(List.of("Password", "Text message", "SMS", "Carrier pigeon", ""))))
        .authenticationStepResultDetail(StatusText.of(dice.one(List.of("MFA denied; user declined the authentication",
            "MFA requirement satisfied by claim in the token", "MFA completed in Azure AD", "new", ""))))
        .succeeded(input.consumeBoolean())
        .build();
  }

  @Fuzzed
  void registrations(FuzzedDataProvider input) {
    RegistrationSummary.Builder all = RegistrationSummary.builder();
    RegistrationSummary.Builder one = RegistrationSummary.builder();
    RegistrationSummary.Builder other = RegistrationSummary.builder();
    int rows = input.consumeInt(0, MOST_ROWS);
    for (int i = 0; i < rows; i++) {
      UserRegistration user;
      try {
        user = UserRegistration.fromWire(WireMap.of(input, UserRegistration.wireType()));
      } catch (IllegalArgumentException refused) {
        continue;
      }
      all.add(user);
      (input.consumeBoolean() ? one : other).add(user);
    }
    RegistrationSummary summary = all.build();
    same("merged", summary, one.build().merge(other.build()));
    same("passed on", copy(summary), summary);
    require(summary.users() + summary.recordsWithoutUser() <= rows, "more users than records");
    long registered = summary.registeredUsers().size();
    require(registered + summary.notRegisteredUsers().size() <= summary.users(), "more users than there are");
    same("who is registered", summary.registered().part(), registered);
  }

  /** What an aggregate of Spark passes on, or what somebody put there in its place; packed, since nobody finds that. */
  @Fuzzed
  void bytes(byte[] input) {
    CollectedSignIns collected;
    try {
      collected = CollectedSignIns.read(packed(input));
    } catch (IllegalArgumentException refused) { // as it says
      return;
    }
    Attempts attempts = collected.attempts();
    long rows = attempts.asOf(START).stream().map(Attempt::rows).mapToLong(List::size).sum();
    same("the rows of all attempts", rows, attempts.rows());
    same("merged with none", attempts, attempts.merge(Attempts.none(attempts.window())));
    MfaSummary summary = MfaSummary.of(attempts, new MfaSummary.Settings(START, ZONE, DistinctUsers::exact));
    same("the rows that are counted", summary.figures().rows(), rows);
    require(!summary.toString().isEmpty() && !summary.days().toString().isEmpty(), "no text");
  }

  private static byte[] packed(byte[] input) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream packing = new DeflaterOutputStream(bytes)) {
      packing.write(input);
    } catch (IOException notToMemory) {
      throw new UncheckedIOException(notToMemory);
    }
    return bytes.toByteArray();
  }

  private static Object copy(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    } catch (IOException notToMemory) {
      throw new UncheckedIOException(notToMemory);
    }
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    } catch (IOException | ClassNotFoundException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
