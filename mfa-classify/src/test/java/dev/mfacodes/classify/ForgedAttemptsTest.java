package dev.mfacodes.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfacodes.model.signin.SignIn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bytes that pretend to be attempts are refused when they are read, and not when somebody counts what they hold. */
class ForgedAttemptsTest {

  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final MfaEvent ROW = row(SignIn.builder().id("1").createdDateTime(Instant.EPOCH).build());
  private static final MfaEvent NAMELESS = row(SignIn.builder().build());

  private static MfaEvent row(SignIn signIn) {
    return MfaEvent.of(signIn, Classifier.classify(signIn));
  }

  @Test
  void what_a_builder_makes_is_read() throws Exception {
    Attempts attempts = Attempts.builder(WINDOW).add(ROW).add(NAMELESS).add(NAMELESS).build();
    assertThat(read(bytes(attempts))).isEqualTo(attempts);
  }

  /** A number in their place could be forged, and whoever lists the rows would run out of memory. */
  @Test
  void bytes_hold_a_row_as_often_as_it_is_counted() throws Exception {
    Attempts.Builder attempts = Attempts.builder(WINDOW).add(NAMELESS);
    int one = bytes(attempts.build()).length;
    for (int i = 0; i < 1000; i++) {
      attempts.add(NAMELESS);
    }
    byte[] bytes = bytes(attempts.build());
    assertThat(bytes).hasSizeGreaterThanOrEqualTo(one + 1000);
    assertThat(((Attempts) read(bytes)).rows()).isEqualTo(1001);
  }

  @Test
  void a_negative_window_is_refused() throws Exception {
    byte[] bytes = bytes(Attempts.none(WINDOW));
    int duration = text(bytes).indexOf("\u0000\u0000\u0000\u0000\u0000\u0000\u0002\u0058"); // 600 seconds
    bytes[duration] = -1;
    assertThatThrownBy(() -> read(bytes)).isInstanceOf(InvalidObjectException.class);
  }

  @Test
  void a_row_that_says_nothing_of_how_it_went_is_refused() throws Exception {
    Facts facts = ROW.facts();
    Facts forged = new Facts(facts.signIn(), facts.challenged(), null, facts.listedMethod(), facts.unlistedMethod(),
        facts.signals(), facts.requiredBy(), facts.unknowns());
    assertRefused(forged);
  }

  @Test
  void a_row_with_other_things_in_its_lists_is_refused() throws Exception {
    Facts facts = ROW.facts();
    @SuppressWarnings({"unchecked", "rawtypes"})
    List<Signal> numbers = (List) List.of(1);
    assertRefused(new Facts(facts.signIn(), facts.challenged(), facts.mfa(), facts.listedMethod(),
        facts.unlistedMethod(), numbers, facts.requiredBy(), facts.unknowns()));
    assertRefused(new Facts(facts.signIn(), facts.challenged(), facts.mfa(), facts.listedMethod(),
        facts.unlistedMethod(), facts.signals(), Collections.singletonList(null), facts.unknowns()));
  }

  @Test
  void a_row_with_a_list_that_only_says_how_long_it_is_is_refused() throws Exception {
    Facts facts = ROW.facts();
    assertRefused(new Facts(facts.signIn(), facts.challenged(), facts.mfa(), facts.listedMethod(),
        facts.unlistedMethod(), facts.signals(), Collections.nCopies(Integer.MAX_VALUE, "Require MFA"),
        facts.unknowns()));
  }

  private static void assertRefused(Facts forged) throws IOException {
    byte[] bytes = bytes(Attempts.builder(WINDOW).add(ROW.sharing(forged, name -> name)).build());
    assertThatThrownBy(() -> read(bytes)).isInstanceOf(InvalidObjectException.class);
    byte[] nameless = bytes(Attempts.builder(WINDOW).add(NAMELESS.sharing(forged, name -> name)).build());
    assertThatThrownBy(() -> read(nameless)).isInstanceOf(InvalidObjectException.class);
  }

  /** A character for each byte. */
  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(Attempts attempts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(attempts);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }
}
