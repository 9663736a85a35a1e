package dev.mfacodes.read.partial;

import dev.mfacodes.read.scan.Remembered;
import dev.mfacodes.read.scan.Span;
import java.nio.charset.StandardCharsets;
import java.util.function.BiPredicate;

/**
 * One Conditional Access policy, as it is read. Most say nothing, by what they ask for and what they came to; whether
 * one does is asked once, of the rules themselves, and then remembered. A tenant has dozens of policies, each sign-in
 * lists them all, and what the silent ones are called must not make answers different.
 */
final class PolicyNote {

  private static final String NULL = "null";
  private static final Phrase SILENT = Phrase.of("{}");
  private static final Phrase NAME = ShortName.of("displayName");
  private static final Phrase ID = ShortName.of("id");
  private static final Phrase GRANTS = ShortName.of("enforcedGrantControls");
  private static final Phrase RESULT = ShortName.of("result");

  private final BiPredicate<String, String> speaks;
  private final Remembered<Boolean> known = new Remembered<>(256, 1 << 14);
  private final Gist key = new Gist();
  private final Gist words = new Gist();
  private final Span name = new Span();
  private final Span id = new Span();
  private final Span grants = new Span();
  private final Span result = new Span();
  private int silent;

  /**
   * A note without a policy.
   *
   * @param speaks whether a policy says something that has these grants and this result, both in JSON
   */
  PolicyNote(BiPredicate<String, String> speaks) {
    this.speaks = speaks;
  }

  /** Another record. */
  void clear() {
    silent = 0;
  }

  void begin() {
    name.clear();
    id.clear();
    grants.clear();
    result.clear();
  }

  void take(Want want, int from, int to) {
    switch (want) {
      case POLICY_NAME -> name.set(from, to);
      case POLICY_ID -> id.set(from, to);
      case POLICY_GRANTS -> grants.set(from, to);
      default -> result.set(from, to);
    }
  }

  /** Notes what the policy says, and its name; nothing if it says nothing. */
  void end(byte[] bytes) {
    words.clear();
    if (doesSpeak(bytes)) {
      words.open('{');
      write(words, NAME, name, bytes);
      if (!hasName(bytes)) {
        write(words, ID, id, bytes);
      }
      write(words, GRANTS, grants, bytes);
      write(words, RESULT, result, bytes);
      words.close('}');
    }
  }

  /** What the last policy says. */
  Phrase words() {
    return words.since(0);
  }

  /** Writes down what the last policy says. */
  void write(Gist gist) {
    write(gist, words.bytes(), words.start(), words.length());
  }

  /** Writes down what a policy said, if that was anything. */
  void write(Gist gist, Phrase said) {
    write(gist, said.bytes(), 0, said.length());
  }

  /** Before it goes what else is there. */
  private void write(Gist gist, byte[] said, int from, int to) {
    if (from == to) {
      silent++;
      return;
    }
    for (; silent > 0; silent--) {
      gist.write(SILENT);
    }
    gist.copy(said, from, to);
  }

  private boolean doesSpeak(byte[] bytes) {
    key.clear();
    write(key, GRANTS, grants, bytes);
    write(key, RESULT, result, bytes);
    Boolean does = known.find(key.bytes(), 0, key.length());
    if (does == null) {
      does = speaks.test(json(grants, bytes), json(result, bytes));
      known.add(key.bytes(), 0, key.length(), does);
    }
    return does;
  }

  private static void write(Gist gist, Phrase name, Span value, byte[] bytes) {
    if (value.isThere()) {
      gist.write(name, bytes, value.from(), value.to());
    }
  }

  /** Whether the name is one beyond doubt, so that nobody asks for the id. */
  private boolean hasName(byte[] bytes) {
    return name.isThere() && Character.isLetterOrDigit(bytes[name.from() + 1]);
  }

  private static String json(Span value, byte[] bytes) {
    return value.isThere()
        ? new String(bytes, value.from(), value.to() - value.from(), StandardCharsets.UTF_8)
        : NULL;
  }
}
