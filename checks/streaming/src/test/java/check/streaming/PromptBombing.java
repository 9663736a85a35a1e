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

  static KStream<String, MfaEvent> events(KStream<String, SignIn> byUser) {
    return byUser.mapValues(signIn -> MfaEvent.of(signIn, Classifier.classify(signIn)));
  }

  static KStream<String, Fatigue> alarms(KStream<String, MfaEvent> byUser, Serde<String> text, Serde<Attempts> rows) {
    return byUser.groupByKey()
        .windowedBy(SlidingWindows.ofTimeDifferenceAndGrace(RULE.window(), Duration.ofMinutes(5)))
        .aggregate(() -> Attempts.none(RULE.window()),
            (user, event, before) -> before.merge(Attempts.builder(RULE.window()).add(event).build()),
            Materialized.with(text, rows))
        .toStream((window, attempts) -> window.key()).mapValues(attempts -> Fatigue.of(attempts, RULE))
        .filter((user, fatigue) -> !fatigue.suspicions().isEmpty());
  }
}
