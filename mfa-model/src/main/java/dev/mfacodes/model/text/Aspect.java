package dev.mfacodes.model.text;

/** What the files say of a constant: the end of a key. */
enum Aspect {
  TITLE("title"),
  DESCRIPTION("description"),
  ADVICE_END_USER("advice.end_user"),
  ADVICE_HELPDESK("advice.helpdesk"),
  ADVICE_ADMIN("advice.admin"),
  PLACE("place"),
  FATE("fate");

  private static final Aspect[] ALL = values();

  private final String key;

  Aspect(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  static int count() {
    return ALL.length;
  }
}
