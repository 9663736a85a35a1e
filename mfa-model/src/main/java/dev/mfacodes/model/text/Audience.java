package dev.mfacodes.model.text;

/** Who reads an advice. */
public enum Audience {

  /** The user who signs in: plain words. */
  END_USER("end_user"),

  /** The helpdesk agent who has the user on the telephone. */
  HELPDESK("helpdesk"),

  /** The administrator of the tenant. */
  ADMIN("admin");

  private final String key;

  Audience(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }
}
