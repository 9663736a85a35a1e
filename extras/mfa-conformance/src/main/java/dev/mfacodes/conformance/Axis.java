package dev.mfacodes.conformance;

/** What is judged of an answer, by its name in the JSON of {@code mfa classify}. */
public enum Axis {

  /** How the sign-in ended. */
  SIGN_IN("signIn", true),

  /** Whether a fresh second factor was demanded. */
  CHALLENGED("challenged", true),

  /** What became of MFA. */
  MFA("mfa", true),

  /** How, why, what for or why not. */
  DETAIL("detail", true),

  /** By which method. */
  METHOD("method", false),

  /** Who can do something about a denial. */
  CAUSE("cause", false),

  /** Whether anything disagrees; which paths is each implementation's own matter. */
  CONFLICTS("conflicts", false),

  /** What deserves a second look, in any order. */
  SIGNALS("signals", false),

  /** What demanded MFA, in any order. */
  REQUIRED_BY("requiredBy", false),

  /** Other readings that the record allows, in any order. */
  ALTERNATIVES("alternatives", false);

  private final String wire;
  private final boolean always;

  Axis(String wire, boolean always) {
    this.wire = wire;
    this.always = always;
  }

  /**
   * The name of the property.
   *
   * @return the name
   */
  public String wire() {
    return wire;
  }

  /**
   * Whether every implementation is judged by it; the others count for those that have the property in any answer.
   *
   * @return true for how the sign-in ended, challenged, MFA and its detail
   */
  public boolean always() {
    return always;
  }
}
