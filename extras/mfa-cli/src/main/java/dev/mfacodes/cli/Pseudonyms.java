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
 * HMAC-SHA-256, cut to 64 bits; the key is bound to this use, so that it may serve others too.
 */
final class Pseudonyms {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 8;

  private byte @Nullable [] userKey;

  Pseudonyms(byte[] key) {
    this.userKey = forUsers(key);
  }

  private Pseudonyms() {}

  /** With a key that nobody has afterwards, made for the first user: many a document names none. */
  static Pseudonyms ofThisRun() {
    return new Pseudonyms();
  }

  private byte[] userKey() {
    byte[] known = userKey;
    if (known == null) {
      byte[] key = new byte[32];
      new SecureRandom().nextBytes(key);
      known = forUsers(key);
      userKey = known;
    }
    return known;
  }

  private static byte[] forUsers(byte[] key) {
    return hmac(key, "user");
  }

  /** Exports differ in the case of a name. */
  String of(String user) {
    byte[] code = hmac(userKey(), user.strip().toLowerCase(Locale.ROOT));
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
