package dev.mfacodes.read.partial;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The names of what counts, in two bytes each with the quotes and the colon, so that gists are short: a number, and a
 * byte that is in no UTF-8. A gist is looked up for every record, and written out for few.
 */
final class ShortName {

  static final byte MARK = (byte) 0xff;

  private static final int FIRST = 0x80;

  private static final List<String> NAMES = List.of(
      "status", "errorCode", "additionalDetails", "resultType", "portalStatus", "isInteractive", "signInEventTypes",
      "authenticationRequirement", "authenticationRequirementPolicies", "requirementProvider",
      "authenticationMethodsUsed", "mfaDetail", "authMethod", "userType", "crossTenantAccessType", "tokenIssuerType",
      "resourceId", "homeTenantId", "resourceTenantId", "authenticationDetails", "authenticationStepDateTime",
      "authenticationMethod", "authenticationMethodDetail", "succeeded", "authenticationStepResultDetail",
      "authenticationStepRequirement", "RequestSequence", "StatusSequence", "appliedConditionalAccessPolicies", "id",
      "displayName", "enforcedGrantControls", "result");

  private static final byte[][] WRITTEN_OUT =
      NAMES.stream().map(name -> ('"' + name + "\":").getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);

  private ShortName() {}

  /** The name, of those that are in gists. */
  static Phrase of(String name) {
    return new Phrase(Phrase.withSlack(bytes(name)), 2);
  }

  private static byte[] bytes(String name) {
    int number = NAMES.indexOf(name);
    if (number < 0) {
      throw new IllegalArgumentException(name);
    }
    return new byte[] {(byte) (FIRST + number), MARK};
  }

  /** A text in which names are short, and further members in JSON. */
  static Phrase text(Object... namesAndTexts) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      text.writeBytes(bytes((String) namesAndTexts[i]));
      text.writeBytes(((String) namesAndTexts[i + 1]).getBytes(StandardCharsets.UTF_8));
    }
    return new Phrase(Phrase.withSlack(text.toByteArray()), text.size());
  }

  /** Writes names out that are short, and gives the text between a head and an end. */
  static byte[] writtenOut(Phrase head, byte[] bytes, int length, char end) {
    byte[] text = new byte[head.length() + lengthWrittenOut(bytes, length) + 1];
    System.arraycopy(head.bytes(), 0, text, 0, head.length());
    int at = head.length();
    for (int i = 0; i < length; i++) {
      if (bytes[i + 1] == MARK) {
        byte[] name = writtenOut(bytes[i]);
        System.arraycopy(name, 0, text, at, name.length);
        at += name.length;
        i++;
      } else {
        text[at++] = bytes[i];
      }
    }
    text[at] = (byte) end;
    return text;
  }

  private static int lengthWrittenOut(byte[] bytes, int length) {
    int written = length;
    for (int i = 1; i < length; i++) {
      if (bytes[i] == MARK) {
        written += writtenOut(bytes[i - 1]).length - 2;
      }
    }
    return written;
  }

  private static byte[] writtenOut(byte number) {
    return WRITTEN_OUT[(number & 0xff) - FIRST];
  }
}
