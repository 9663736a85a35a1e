package dev.mfacodes.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.read.partial.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What one thread found out is one object for all, and does not fill the memory. */
final class SharedAnswersTest {

  private final SharedAnswers answers = new SharedAnswers();
  private final AtomicInteger asked = new AtomicInteger();

  private Optional<Answer> ask(byte[] signIn) {
    return answers.answer(signIn, first -> {
      asked.incrementAndGet();
      return Optional.of(Answer.of(SignIn.builder().build()));
    });
  }

  @Test
  void the_second_who_asks_is_given_the_same() {
    Answer one = ask("{}".getBytes(StandardCharsets.UTF_8)).orElseThrow();
    Answer two = ask("{}".getBytes(StandardCharsets.UTF_8)).orElseThrow();

    assertThat(two).isSameAs(one);
    assertThat(asked).hasValue(1);
  }

  @Test
  void what_has_no_answer_is_asked_for_again() {
    assertThat(answers.answer(new byte[0], none -> Optional.empty())).isEmpty();
    assertThat(ask(new byte[0])).isPresent();
  }

  @Test
  void four_megabytes_are_kept_and_no_more() {
    int size = 1 << 20;
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 10; i++) {
        byte[] signIn = new byte[size];
        signIn[0] = (byte) i;
        ask(signIn);
      }
    }

    assertThat(asked).as("the first four once").hasValue(10 + 6);
  }
}
