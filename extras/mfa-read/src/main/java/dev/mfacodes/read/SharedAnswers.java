package dev.mfacodes.read;

import dev.mfacodes.read.partial.Answer;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Answers that threads share which read one file: what one has found out, the others need not. */
final class SharedAnswers {

  /** As many as a reader remembers. */
  private static final int MOST = 4_096;

  private final Map<ByteBuffer, Answer> answers = new ConcurrentHashMap<>();

  /**
   * The answer to a sign-in in JSON: one object, whoever asks.
   *
   * @param asked finds it out, if it can
   */
  Optional<Answer> answer(byte[] signIn, Function<byte[], Optional<Answer>> asked) {
    ByteBuffer key = ByteBuffer.wrap(signIn); // has the equality that an array lacks
    Answer known = answers.get(key);
    return known != null ? Optional.of(known) : asked.apply(signIn).map(answer -> first(key, answer));
  }

  private Answer first(ByteBuffer key, Answer answer) {
    Answer earlier = answers.size() < MOST ? answers.putIfAbsent(key, answer) : null;
    return earlier == null ? answer : earlier;
  }
}
