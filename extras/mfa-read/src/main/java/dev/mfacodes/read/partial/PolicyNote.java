package dev.mfacodes.read.partial;

import java.nio.charset.StandardCharsets;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * One Conditional Access policy, as it is read. Most say nothing, by what they ask for and what they came to; whether
 * one does is asked once, of the rules themselves, and then remembered. A tenant has dozens of policies, each sign-in
 * lists them all, and what the silent ones are called must not make answers different.
 */
final class PolicyNote {

  private static final String NULL = "null";

  private final BiPredicate<String, String> speaks;
  private final Remembered<Boolean> known = new Remembered<>(256, 1 << 14);
  private final Signature key = new Signature();
  private final Span name = new Span();
  private final Span id = new Span();
  private final Span grants = new Span();
  private final Span result = new Span();
  private int index;

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
    index = -1;
  }

  void begin() {
    index++;
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

  /** Signs the policy, if it says something: then by its place, its name, and what it says. */
  void sign(Signature signature, int tag, byte[] bytes) {
    key.clear();
    grants.sign(key, tag, bytes);
    result.sign(key, tag, bytes);
    Boolean does = known.find(key.bytes(), 0, key.length());
    if (does == null) {
      does = speaks.test(json(grants, bytes), json(result, bytes));
      known.add(key.bytes(), 0, key.length(), does);
    }
    if (does) {
      signature.add(tag, key.bytes(), 0, key.length());
      signature.number(index);
      name.sign(signature, tag, bytes);
      if (!hasName(bytes)) {
        id.sign(signature, tag, bytes);
      }
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
