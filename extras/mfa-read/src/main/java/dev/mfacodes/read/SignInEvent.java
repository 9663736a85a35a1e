package dev.mfacodes.read;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.classify.UnknownValue;
import java.util.List;
import java.util.Optional;

/**
 * What a sign-in says, without the sign-in. Only to be asked during the call that hands it over, and not by another
 * thread; what it gives is immutable and may be kept. Its {@code toString()} shows nothing of the record.
 */
public interface SignInEvent {

  /**
   * Where it begins.
   *
   * @return the position
   */
  Position position();

  /**
   * What it came in.
   *
   * @return the format
   */
  ExportFormat format();

  /**
   * The paths of properties that travelled twice with different values.
   *
   * @return as {@link ReadResult.Found#conflicts}; mostly none
   */
  List<String> conflicts();

  /**
   * What the classifier says of it. As a rule the same object for all rows of which it says the same for the same
   * reasons, so that it can be counted by identity and summed up by equality afterwards.
   *
   * @return the answer, without a look at how fresh the log is
   */
  Classification classification();

  /**
   * The values in it that no catalogue lists.
   *
   * @return as {@link UnknownValue#in(dev.mfacodes.model.signin.SignIn)}
   */
  List<UnknownValue> unknownValues();

  /**
   * Who signed in, as {@link MfaEvent#user} has it. Asking for users that were read before costs no memory.
   *
   * @return the name, which is personal; empty if not recorded
   */
  Optional<String> user();

  /**
   * Whether it is recorded when it was.
   *
   * @return whether there is a time
   */
  boolean timed();

  /**
   * When it was, to the second; {@link #event} has it exactly. A plain number, so that asking costs no memory.
   *
   * @return the seconds since 1970 in UTC; 0 if it is not {@link #timed}
   */
  long epochSecond();

  /**
   * Whether the user was there, as {@link MfaEvent#interactive} has it.
   *
   * @return false for non-interactive users, service principals and managed identities
   */
  boolean interactive();

  /**
   * What can be grouped and counted, for {@link dev.mfacodes.classify.Attempts.Builder#add}.
   *
   * @return a new event, to be kept
   */
  MfaEvent event();
}
