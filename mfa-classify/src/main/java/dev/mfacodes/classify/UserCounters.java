package dev.mfacodes.classify;

/** Counters of distinct users, by number from 0 on; each is there when it first counts. Not for several threads. */
interface UserCounters {

  /**
   * Counts a user, once however often.
   *
   * @param counter where
   * @param user whom
   * @param number the user's number among those of the tally
   */
  void add(int counter, UserKey user, int number);

  /** How many different users a counter counted, or an estimate of it. */
  long count(int counter);
}
