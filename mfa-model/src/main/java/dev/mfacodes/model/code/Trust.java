package dev.mfacodes.model.code;

/** How far a fact can be trusted, by where it comes from. */
public enum Trust {

  /** Microsoft's documentation, or code that Microsoft published. */
  A,

  /** Queries and tools of others that work on real exported logs. */
  B,

  /** Demo or generated data, or a single remark. Weak: never relied on alone. */
  C,

  /** Our own reasoning; no source says it. */
  O
}
