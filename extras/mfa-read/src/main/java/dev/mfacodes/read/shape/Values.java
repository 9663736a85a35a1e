package dev.mfacodes.read.shape;

import dev.mfacodes.model.schema.WireType;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Single values as they travel, and what they stand for. */
final class Values {

  /** Stands for a cell that is no value of the property whose column it is in. */
  static final Object DOES_NOT_FIT = new Object();

  /** What the service puts in place of personal data that it does not give (seen in exports, B). */
  private static final String REMOVED = "{PII Removed}";

  private static final Set<String> NOTHING = Set.of("", "null", "{}", "[]", REMOVED.toLowerCase(Locale.ROOT));

  /** What PowerShell writes for a value that has no text, the name of its type; and for one that lies too deep. */
  private static final Pattern LOST =
      Pattern.compile("(?:System|Microsoft)\\.[\\w.`+]+(?:\\[[^\"{}]*])?|@\\{.*}", Pattern.DOTALL);

  /** What tables write for a whole number that they hold as a fraction. */
  private static final Pattern WHOLE = Pattern.compile("(-?\\d{1,18})\\.0+");

  private final Optional<ZoneId> zone;
  private final boolean cells;

  Values(Optional<ZoneId> zone, boolean cells) {
    this.zone = zone;
    this.cells = cells;
  }

  /** Null where the value stands for nothing. */
  @Nullable Object fitted(WireType.Kind kind, Object value, boolean utc) {
    if (value instanceof Number number && kind == WireType.Kind.FLAG) {
      return flag(number.toString(), value);
    }
    if (!(value instanceof String text)) {
      return value;
    }
    if (text.equals(REMOVED)) {
      return null;
    }
    return switch (kind) {
      case TEXT -> text;
      case CODE -> cells ? whole(text) : text;
      case TIME -> Times.normalised(text, utc ? Optional.of(ZoneOffset.UTC) : zone);
      case FLAG -> flag(text, cells ? DOES_NOT_FIT : text);
      case WHOLE_NUMBER, NUMBER -> number(text, kind);
    };
  }

  /** Portals write Yes and No, tables 1 and 0. */
  private static Object flag(String text, Object otherwise) {
    return switch (Folded.stripped(text).toLowerCase(Locale.ROOT)) {
      case "true", "yes", "1" -> true;
      case "false", "no", "0" -> false;
      case "" -> text;
      default -> otherwise;
    };
  }

  private Object number(String text, WireType.Kind kind) {
    String stripped = Folded.stripped(text);
    if (!cells || stripped.isEmpty()) {
      return stripped;
    }
    String digits = whole(stripped);
    return isNumber(digits, kind) ? digits : DOES_NOT_FIT;
  }

  /** Without the fraction, where that is none. */
  private static String whole(String text) {
    Matcher whole = WHOLE.matcher(text);
    return whole.matches() ? whole.group(1) : text;
  }

  private static boolean isNumber(String digits, WireType.Kind kind) {
    if (digits.length() > 18) {
      return false;
    }
    try {
      BigDecimal number = new BigDecimal(digits);
      return kind == WireType.Kind.NUMBER || number.scale() == 0;
    } catch (NumberFormatException noNumber) {
      return false;
    }
  }

  /** Whether a text in place of a list or an object says that there is none. */
  static boolean isNothing(String text) {
    return text.length() <= REMOVED.length() + 2
        && NOTHING.contains(Folded.stripped(text).toLowerCase(Locale.ROOT));
  }

  /** Whether a text in place of a list or an object shows that an export lost it. */
  static boolean isLost(String text) {
    return LOST.matcher(Folded.stripped(text)).matches();
  }

  static boolean isJson(String text) {
    String stripped = Folded.stripped(text);
    char first = stripped.isEmpty() ? ' ' : stripped.charAt(0);
    return first == '{' || first == '[' || (first == '"' && stripped.length() > 1);
  }
}
