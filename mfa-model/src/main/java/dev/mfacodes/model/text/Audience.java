package dev.mfacodes.model.text;

/** Who reads an advice. */
public enum Audience {

  /** The user who signs in: plain words. */
  END_USER(Aspect.ADVICE_END_USER),

  /** The helpdesk agent who has the user on the telephone. */
  HELPDESK(Aspect.ADVICE_HELPDESK),

  /** The administrator of the tenant. */
  ADMIN(Aspect.ADVICE_ADMIN);

  private final Aspect advice;

  Audience(Aspect advice) {
    this.advice = advice;
  }

  /** The advice for this audience. */
  Aspect advice() {
    return advice;
  }
}
