package dev.mfacodes.model.code;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a status text may begin with. The first two say <em>denied</em>, whatever follows.
 *
 * <p>The long forms are documented ({@link Source#REPORTING_PAGE_2018}, A); the short ones are what logs write
 * ({@link Source#PUBLISHED_QUERIES}, B).
 */
public enum StatusPrefix {

  // longest first: the first that fits is taken

  /** {@code Azure Multi-Factor Authentication denied}. */
  AZURE_MFA_DENIED("azure multi factor authentication denied"),

  /** {@code Azure Multi-Factor Authentication}. */
  AZURE_MFA("azure multi factor authentication"),

  /** {@code MFA requirement}. */
  MFA_REQUIREMENT("mfa requirement"),

  /** {@code MFA denied}. */
  MFA_DENIED("mfa denied"),

  /** {@code MFA}. */
  MFA("mfa");

  private static final List<Optional<StatusPrefix>> LONGEST_FIRST =
      Arrays.stream(values()).map(Optional::of).toList();

  private final String folded;

  StatusPrefix(String folded) {
    this.folded = folded;
  }

  /** The longest prefix that the folded text begins with, on a word boundary. */
  static Optional<StatusPrefix> of(String foldedText) {
    for (Optional<StatusPrefix> prefix : LONGEST_FIRST) {
      if (prefix.get().begins(foldedText)) {
        return prefix;
      }
    }
    return Optional.empty();
  }

  private boolean begins(String foldedText) {
    return foldedText.startsWith(folded)
        && (foldedText.length() == folded.length() || foldedText.charAt(folded.length()) == ' ');
  }

  /** What follows the prefix; empty where nothing does. */
  String after(String foldedText) {
    return foldedText.substring(folded.length()).strip();
  }

  /**
   * Whether the prefix itself says that MFA was denied.
   *
   * @return true for the two denied forms
   */
  public boolean denied() {
    return this == AZURE_MFA_DENIED || this == MFA_DENIED;
  }
}
