package dev.mfacodes.classify;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Identities in 128 bits: the ids of the logs are GUIDs anyway, and millions of them are held. */
final class Keys {

  private static final int GUID_LENGTH = 36;

  private Keys() {}

  /** A GUID is itself, in any case; anything else is its hash. */
  static UUID of(String text) {
    if (text.length() == GUID_LENGTH) {
      try {
        UUID guid = UUID.fromString(text);
        if (guid.toString().equalsIgnoreCase(text)) { // the JDK forgives too much
          return guid;
        }
      } catch (IllegalArgumentException noGuid) {
        // hashed
      }
    }
    return hash(text);
  }

  /** The identity of a row that has no id: all that it holds, in whatever order, numbers by value. */
  static UUID of(Map<String, Object> wire) {
    return hash(canonical(wire));
  }

  private static String canonical(@Nullable Object value) {
    if (value instanceof Map<?, ?> members) {
      SortedMap<String, String> sorted = new TreeMap<>();
      members.forEach((name, member) -> sorted.put(canonical(name), canonical(member)));
      return sorted.toString();
    }
    if (value instanceof Collection<?> elements) {
      return elements.stream().map(Keys::canonical).toList().toString();
    }
    if (value instanceof Number number) {
      return canonical(number);
    }
    // with its length, so that no text can look like two
    return value instanceof String text ? text.length() + ":" + text : String.valueOf(value);
  }

  private static String canonical(Number number) {
    try {
      return new BigDecimal(number.toString()).stripTrailingZeros().toString();
    } catch (NumberFormatException notFinite) {
      return number.toString();
    }
  }

  private static UUID hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      ByteBuffer first = ByteBuffer.wrap(digest);
      return new UUID(first.getLong(), first.getLong());
    } catch (GeneralSecurityException noJava) {
      throw new IllegalStateException("every Java has SHA-256", noJava);
    }
  }
}
