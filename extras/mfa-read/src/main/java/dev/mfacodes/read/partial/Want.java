package dev.mfacodes.read.partial;

/** What is made of the value of a property. */
enum Want {

  /** Nothing; it only has to be of the right kind. */
  NOTHING,

  /** It counts as it travelled. */
  COPIED,

  /** Some of its members count. */
  OPENED,

  /** The id of the row. */
  ID,

  /** The id that rows of one attempt share. */
  REQUEST,

  /** The correlation id of the sign-in. */
  CORRELATION,

  /** The one around it, which counts if the sign-in has none. */
  OUTER_CORRELATION,

  /** The name of the user. */
  NAME,

  /** The id of the user. */
  USER_ID,

  /** When it was. */
  TIME,

  /** The name of a resource counts. A GUID is the name of none. */
  RESOURCE,

  /** One of two tenants, of which counts whether they are the same. */
  HOME_TENANT,

  /** The other. */
  RESOURCE_TENANT,

  /** Shows that it is a sign-in. */
  STATUS,

  /** The code of an envelope, where the sign-in has it. */
  RESULT,

  /** The sign-in within its envelope. */
  PROPERTIES,

  /** A word that shows an envelope; nothing else is made of it. */
  ENVELOPE,

  /** What shows an envelope, and counts if the sign-in has none. */
  ENVELOPE_RESULT,

  /** The steps. Their texts are copied; of their times and sequences counts the order that they make. */
  STEPS,

  /** When a step was. */
  STEP_TIME,

  /** A text of a step, of which counts whether it is that of another step. */
  STEP_DETAIL,

  /** The first sequence of a step. */
  REQUEST_SEQUENCE,

  /** The second. */
  STATUS_SEQUENCE,

  /** The policies. Those count that say something. */
  POLICIES,

  /** The name of a policy. */
  POLICY_NAME,

  /** The id of a policy, which counts where it has no name. */
  POLICY_ID,

  /** What a policy asks for. */
  POLICY_GRANTS,

  /** What a policy came to. */
  POLICY_RESULT;

  /** Whether it is a GUID, as a rule. */
  boolean isId() {
    return switch (this) {
      case ID, REQUEST, CORRELATION, OUTER_CORRELATION, HOME_TENANT, RESOURCE_TENANT, RESOURCE -> true;
      default -> false;
    };
  }

  /** Whether it may be found in a gist under its name. */
  boolean isInGist() {
    return opens() || this == COPIED || this == RESULT || this == RESOURCE;
  }

  /** Whether what it holds is to be found in a gist under its name. */
  boolean opens() {
    return this == STATUS || this == OPENED || this == STEPS || this == POLICIES;
  }
}
