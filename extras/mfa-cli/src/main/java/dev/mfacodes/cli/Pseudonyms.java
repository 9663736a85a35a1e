package dev.mfacodes.cli;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Names that stand for users: the same for the same user and key, and of no use to whoever does not have the key.
 * HMAC-SHA-256, cut to 64 bits. Each field has a key of its own, made of the caller's: what two fields hold of the same
 * text cannot be told to be the same, and the key may serve other uses, too.
 */
final class Pseudonyms {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 8;

  /** The fields that have them, by what their keys are made with: not to be changed. */
  private static final String USER = "user";

  private static final String USER_ID = "user id";

  private byte @Nullable [] key;
  private byte @Nullable [] userKey;
  private byte @Nullable [] userIdKey;

  Pseudonyms(byte[] key) {
    this.key = key.clone();
  }

  private Pseudonyms() {}

  /** With a key that nobody has afterwards, made for the first user: many a document names none. */
  static Pseudonyms ofThisRun() {
    return new Pseudonyms();
  }

  private byte[] keyFor(String field) {
    byte[] known = key;
    if (known == null) {
      known = new byte[32];
      new SecureRandom().nextBytes(known);
      key = known;
    }
    return hmac(known, field);
  }

  /** Of a user by name, or by id where no name is known. Exports differ in the case of a name. */
  String of(String user) {
    byte[] known = userKey;
    if (known == null) {
      known = keyFor(USER);
      userKey = known;
    }
    return pseudonym(known, user);
  }

  /** Of a user's id where it stands beside the name. */
  String ofId(String id) {
    byte[] known = userIdKey;
    if (known == null) {
      known = keyFor(USER_ID);
      userIdKey = known;
    }
    return pseudonym(known, id);
  }

  private static String pseudonym(byte[] key, String text) {
    byte[] code = hmac(key, text.strip().toLowerCase(Locale.ROOT));
    return HexFormat.of().formatHex(Arrays.copyOf(code, BYTES));
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException noJava) {
      throw new IllegalStateException("every Java has " + ALGORITHM, noJava);
    }
  }
}
