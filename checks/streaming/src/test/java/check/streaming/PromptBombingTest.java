package check.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mfacodes.classify.Attempts;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.classify.Fatigue;
import dev.mfacodes.classify.Suspicion;
import dev.mfacodes.model.signin.SignIn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of a stream processor, run in one. */
final class PromptBombingTest {

  private static final Instant EIGHT = Instant.parse("2026-01-31T08:00:00Z");

  @TempDir
  private Path folder;

  private TopologyTestDriver driver() {
    StreamsBuilder streams = new StreamsBuilder();
    Serde<SignIn> signIns = Serdes.serdeFrom(
        (topic, signIn) -> json(signIn), (topic, bytes) -> bytes == null ? null : signIn(bytes));
    Serde<Attempts> rows = serializable(Attempts.class);
    KStream<String, SignIn> byUser = streams.stream("sign-ins", Consumed.with(Serdes.String(), signIns));
    byUser.mapValues(signIn -> Classifier.classify(signIn).mfa().kind().name())
        .to("outcomes", Produced.with(Serdes.String(), Serdes.String()));
    PromptBombing.alarms(PromptBombing.events(byUser), Serdes.String(), rows)
        .to("alarms", Produced.with(Serdes.String(), serializable(Fatigue.class)));
    Properties settings = new Properties();
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
    settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:1");
    settings.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
    settings.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.StringSerde.class);
    return new TopologyTestDriver(streams.build(), settings);
  }

  private static byte[] json(SignIn signIn) {
    try {
      return new ObjectMapper().writeValueAsBytes(signIn);
    } catch (JsonProcessingException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static SignIn signIn(byte[] json) {
    try {
      return new ObjectMapper().readValue(json, SignIn.class);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static <T> Serde<T> serializable(Class<T> type) {
    return Serdes.serdeFrom(
        (topic, value) -> bytes(value), (topic, bytes) -> bytes == null ? null : value(type, bytes));
  }

  private static byte[] bytes(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    } catch (IOException notToMemory) {
      throw new UncheckedIOException(notToMemory);
    }
    return bytes.toByteArray();
  }

  private static <T> T value(Class<T> type, byte[] bytes) {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return type.cast(in.readObject());
    } catch (IOException | ClassNotFoundException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static SignIn declined(String user, int minute) {
    return signIn(("{\"id\":\"" + user + minute + "\",\"userPrincipalName\":\"" + user + "\",\"createdDateTime\":\""
        + EIGHT.plusSeconds(60L * minute) + "\",\"status\":{\"errorCode\":500121},\"authenticationDetails\":["
        + "{\"authenticationMethod\":\"Mobile app notification\",\"succeeded\":false,"
        + "\"authenticationStepResultDetail\":\"MFA denied; user declined the authentication\"}]}").getBytes(
            StandardCharsets.UTF_8));
  }

  private static void pipe(TestInputTopic<String, SignIn> topic, String user, int... minutes) {
    for (int minute : minutes) {
      topic.pipeInput(user, declined(user, minute), EIGHT.plusSeconds(60L * minute));
    }
  }

  @Test
  void who_declines_five_prompts_in_ten_minutes_is_found_whatever_order_they_come_in() {
    try (TopologyTestDriver driver = driver()) {
      TestInputTopic<String, SignIn> topic =
          driver.createInputTopic("sign-ins", new StringSerializer(), (t, signIn) -> json(signIn));
      pipe(topic, "pestered@example.com", 0, 2, 1, 4, 3, 5);
      pipe(topic, "calm@example.com", 0, 1, 2, 13, 14);
      pipe(topic, "twice@example.com", 0, 0, 0, 0, 0, 0);

      assertThat(driver.createOutputTopic("outcomes", new StringDeserializer(), new StringDeserializer())
          .readValuesToList()).hasSize(17).containsOnly("DENIED");
      Set<String> users = new HashSet<>();
      List<Fatigue> alarms = driver.createOutputTopic(
          "alarms", new StringDeserializer(), serializable(Fatigue.class).deserializer()).readValuesToList();
      for (Fatigue alarm : alarms) {
        alarm.suspicions().stream().map(Suspicion::user).forEach(users::add);
      }
      assertThat(users).containsExactly("pestered@example.com");
    }
  }

  @Test
  void the_snippet_of_the_readme_is_this_class() throws IOException {
    Path module = Path.of(System.getProperty("basedir", ""));
    String source = Files.readString(module.resolve("src/test/java/check/streaming/PromptBombing.java"));
    assertThat(Files.readString(module.resolve("../../README.md")))
        .contains("```java\n" + source.substring(source.indexOf("final class")) + "```");
  }
}
