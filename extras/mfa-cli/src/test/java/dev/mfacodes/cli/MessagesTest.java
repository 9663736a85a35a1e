package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.classify.Alternative;
import dev.mfacodes.classify.AttemptResult;
import dev.mfacodes.classify.LeftOut;
import dev.mfacodes.classify.Signal;
import dev.mfacodes.classify.UnknownValue;
import dev.mfacodes.cli.spi.Choices;
import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.SignInError;
import dev.mfacodes.model.code.Trust;
import dev.mfacodes.model.meaning.Cause;
import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.FirstFactor;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.PendingFor;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.meaning.SignInResult;
import dev.mfacodes.model.meaning.SkippedWhy;
import dev.mfacodes.model.registration.MfaReport;
import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The command's own words are there in both languages; that none is missing is for {@code ExplainTest} to show. */
final class MessagesTest {

  private static Map<String, String> words(Language language) throws IOException {
    try (InputStream bytes = Messages.class.getResourceAsStream("Messages_" + language.code() + ".properties")) {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.readAllBytes())).toString();
      Map<String, String> words = new LinkedHashMap<>();
      text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
        String[] word = line.split("=", 2);
        assertThat(words.put(word[0].strip(), word[1].strip())).as("%s is there once", word[0]).isNull();
      });
      return words;
    }
  }

  @Test
  void both_languages_have_the_same_keys_in_the_same_order() throws IOException {
    assertThat(words(Language.DUTCH).keySet()).containsExactlyElementsOf(words(Language.ENGLISH).keySet());
  }

  /** Written alike in both languages. */
  private static final Set<String> ALIKE = Set.of("label.mfa", "result.OPEN");

  @Test
  void dutch_is_not_english() throws IOException {
    Map<String, String> english = words(Language.ENGLISH);

    assertThat(words(Language.DUTCH)).allSatisfy((key, dutch) -> assertThat(dutch).as(key).isNotBlank()
        .satisfies(text -> assertThat(text.equals(english.get(key))).isEqualTo(ALIKE.contains(key))));
  }

  /** Keys that the source puts together, with all that may stand behind the first part. */
  private static final Map<String, Stream<String>> COMPOSED = Map.of(
      "result.", names(AttemptResult.values()),
      "left_out.", names(LeftOut.values()),
      "signal.", names(Signal.values()),
      "unknown.", names(UnknownValue.Kind.values()),
      "premise.", names(Alternative.Premise.values()),
      "trust.", names(Trust.values()),
      "type.", Stream.of(MfaResultCode.class, MfaStatus.class, SignInError.class, AuthenticationMethod.class,
              DenialReason.class, PendingFor.class, SatisfiedHow.class, SkippedWhy.class, FirstFactor.class,
              MfaKind.class, SignInResult.class, Challenged.class, Cause.class, MfaReport.class)
          .map(Class::getSimpleName),
      "catalog.advice.", Stream.of(Audience.values()).map(Choices::spelled));

  private static Stream<String> names(Enum<?>... constants) {
    return Stream.of(constants).map(Enum::name);
  }

  /** One that nothing uses is left over, and its wording is kept up for nobody. */
  @Test
  void every_key_is_used_and_there_is_one_for_every_constant() throws IOException {
    Set<String> composed = COMPOSED.entrySet().stream()
        .flatMap(prefix -> prefix.getValue().map(name -> prefix.getKey() + name))
        .collect(Collectors.toSet());
    String sources = sources();
    Set<String> keys = words(Language.ENGLISH).keySet();

    assertThat(keys).containsAll(composed);
    assertThat(keys.stream().filter(key -> !composed.contains(key) && !isUsed(key, sources))).isEmpty();
  }

  private static String sources() throws IOException {
    StringBuilder sources = new StringBuilder();
    try (Stream<Path> files = Stream.of("src/main/java", "src/main/jte").map(Path::of).flatMap(MessagesTest::walked)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sources.append(Files.readString(file));
      }
    }
    return sources.toString();
  }

  private static Stream<Path> walked(Path folder) {
    try {
      return Files.walk(folder);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Written out; or its first part and its last, where these are put together. */
  private static boolean isUsed(String key, String sources) {
    int dot = key.indexOf('.') + 1;
    int lastDot = key.lastIndexOf('.');
    boolean inTwo = sources.contains('"' + key.substring(0, dot) + "\" + ")
        && sources.contains('"' + key.substring(dot) + '"');
    boolean behind = sources.contains(" + \"" + key.substring(lastDot) + '"')
        && sources.contains('"' + key.substring(0, lastDot) + '"');
    return sources.contains('"' + key + '"') || inTwo || behind;
  }

  @Test
  void labels_leave_room_for_what_they_label() throws IOException {
    for (Language language : Language.values()) {
      assertThat(words(language)).allSatisfy((key, word) ->
          assertThat(word.length() <= 11 || !key.startsWith("label.")).as("%s in %s", key, language).isTrue());
    }
  }
}
