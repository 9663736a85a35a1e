package dev.mfacodes.model.signin;

import dev.mfacodes.model.schema.WireType;
import dev.mfacodes.model.wire.Codec;
import java.util.Optional;
import java.util.regex.Pattern;

/** Open texts in {@code toString()}: any of them may hold a name that got into the wrong place, whatever it is for. */
final class Shown {

  private static final Pattern GUID = Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private Shown() {}

  /** An id of a thing, if it looks like one. */
  static String id(Optional<String> id) {
    return id.map(text -> GUID.matcher(text).matches() ? text : length(text)).orElse("");
  }

  /** A documented text; of any other only how long it is. */
  static String documented(Codec<String> texts, Optional<String> value) {
    return value.map(text -> texts.type() instanceof WireType.Scalar scalar && scalar.values().contains(text)
        ? text
        : length(text)).orElse("");
  }

  /** Nothing but how long it is. */
  static String length(Optional<String> value) {
    return value.map(Shown::length).orElse("");
  }

  private static String length(String text) {
    return text.length() + " characters";
  }
}
