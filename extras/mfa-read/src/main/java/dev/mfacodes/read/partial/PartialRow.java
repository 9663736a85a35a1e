package dev.mfacodes.read.partial;

import dev.mfacodes.classify.MfaEvent;
import java.util.Optional;

/** What was read of one record. */
public interface PartialRow {

  /** Whether the record is a diagnostic one, with the sign-in in it. */
  boolean isEnveloped();

  /** The answer to it. */
  Answer answer();

  /** When the sign-in was, in seconds since 1970. */
  long second();

  /** The user, as {@link MfaEvent#user} has it. */
  Optional<String> user();

  /** The event of the record. */
  MfaEvent event();
}
