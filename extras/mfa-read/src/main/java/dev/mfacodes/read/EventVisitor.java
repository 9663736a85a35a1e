package dev.mfacodes.read;

/**
 * Takes what an {@link EventReader} reads, in the order of the input. What it throws ends the reading and reaches the
 * caller; a checked exception, which some languages let it throw, as the cause of an {@link IllegalStateException}.
 */
public interface EventVisitor {

  /**
   * Takes a sign-in.
   *
   * @param event what it says; to be asked during this call only
   */
  void signIn(SignInEvent event);

  /**
   * Takes anything else: problems, remarks, registrations, rows of the activity report; never a
   * {@link ReadResult.SignInFound}.
   *
   * @param result the result
   */
  void other(ReadResult result);
}
