package dev.mfacodes.read;

import dev.mfacodes.read.shape.Folded;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The names of columns that have a meaning in one of the CSV formats, and that a caller can give to another one. */
final class Columns {

  static final String CALL_RESULT = "Call Result";
  static final String AUTHENTICATED = "Authenticated";
  static final String DATE = "Date";
  static final String USERNAME = "Username";
  static final String PHONE = "Phone";
  static final String APPLICATION = "Application";

  static final String USER_PRINCIPAL_NAME = "UserPrincipalName";
  static final String MFA_STATUS = "MFA Status";
  static final String MFA_METHODS = "MFA Methods";

  static final String METHOD = "Authentication method";
  static final String METHOD_DETAIL = "Authentication method detail";
  static final String SUCCEEDED = "Succeeded";
  static final String RESULT_DETAIL = "Result detail";

  private static final Map<String, String> BY_KEY = new LinkedHashMap<>();

  static {
    Stream<String> ours = Stream.of(CALL_RESULT, AUTHENTICATED, DATE, USERNAME, PHONE, APPLICATION,
        USER_PRINCIPAL_NAME, MFA_STATUS, MFA_METHODS, METHOD, METHOD_DETAIL, SUCCEEDED, RESULT_DETAIL);
    Stream<String> portal = Arrays.stream(PortalColumn.values()).map(PortalColumn::header);
    Stream.concat(ours, portal).forEach(column -> BY_KEY.putIfAbsent(Folded.name(column), column));
  }

  private Columns() {}

  /** Whether the folded name is one of them. */
  static boolean isKnown(String key) {
    return BY_KEY.containsKey(key);
  }

  /** The column of a folded name. */
  static String called(String key) {
    return BY_KEY.getOrDefault(key, key);
  }

  /** The column of times in UTC, of one that may be in any zone; others as they are. */
  static String inUtc(String key) {
    return key.equals(Folded.name(DATE)) ? Folded.name(PortalColumn.DATE.header()) : key;
  }

  static List<String> all() {
    return List.copyOf(BY_KEY.values());
  }
}
