package check.streaming;

import dev.mfacodes.classify.Attempts;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.classify.Fatigue;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.model.signin.SignIn;
import java.time.Duration;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.SlidingWindows;

final class PromptBombing {

  static final Fatigue.Rule RULE = new Fatigue.Rule(Duration.ofMinutes(10), 5);

  static KStream<String, String> outcomes(KStream<String, SignIn> byUser) {
    return byUser.mapValues(signIn -> Classifier.classify(signIn).mfa().kind().name());
  }

  static KStream<String, Fatigue> alarms(KStream<String, SignIn> byUser, Serde<String> text, Serde<Attempts> rows) {
    return byUser.groupByKey()
        .windowedBy(SlidingWindows.ofTimeDifferenceAndGrace(RULE.window(), Duration.ofMinutes(5)))
        .aggregate(() -> Attempts.none(RULE.window()), (user, signIn, before) -> before.merge(
            Attempts.builder(RULE.window()).add(MfaEvent.of(signIn, Classifier.classify(signIn))).build()),
            Materialized.with(text, rows))
        .toStream((window, attempts) -> window.key())
        .mapValues(attempts -> Fatigue.of(attempts, RULE))
        .filter((user, fatigue) -> !fatigue.suspicions().isEmpty());
  }
}
