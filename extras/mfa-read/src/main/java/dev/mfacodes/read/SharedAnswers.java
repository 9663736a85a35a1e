package dev.mfacodes.read;

import dev.mfacodes.read.partial.Answer;
import dev.mfacodes.read.partial.PartialReader;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** Answers that threads share which read one file: what one has found out, the others need not. */
final class SharedAnswers {

  private final Map<ByteBuffer, Answer> answers = new ConcurrentHashMap<>();
  private final AtomicLong bytes = new AtomicLong();

  /**
   * The answer to a sign-in in JSON: one object, whoever asks, as long as there is room for it.
   *
   * @param asked finds it out, if it can
   */
  Optional<Answer> answer(byte[] signIn, Function<byte[], Optional<Answer>> asked) {
    ByteBuffer key = ByteBuffer.wrap(signIn); // has the equality that an array lacks
    Answer known = answers.get(key);
    return known != null ? Optional.of(known) : asked.apply(signIn).map(answer -> first(key, answer));
  }

  private Answer first(ByteBuffer key, Answer answer) {
    boolean full = answers.size() >= PartialReader.MOST_ANSWERS
        || bytes.get() + key.limit() > PartialReader.MOST_ANSWER_BYTES; // as a reader remembers
    if (full) {
      return answer;
    }
    Answer earlier = answers.putIfAbsent(key, answer);
    if (earlier == null) {
      bytes.addAndGet(key.limit());
    }
    return earlier == null ? answer : earlier;
  }
}
