package dev.mfacodes.classify;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Map;
import java.util.UUID;

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

  /** The identity of a row that has no id: all that it holds. */
  static UUID of(Map<String, Object> wire) {
    return hash(wire.toString());
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
