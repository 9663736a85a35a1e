package dev.mfacodes.read.scan;

/**
 * Tells whether it is worth while to remember. Looked at now and then; given up for a long time when most things were
 * new twice in a row.
 */
public final class HitRate {

  private static final int ASKED = 512;
  private static final int MOST_STRIKES = 2;
  private static final int A_LONG_TIME = 1 << 17;

  private int asked;
  private int hits;
  private int strikes;
  private int skipped;

  /** Whether not to ask this time. */
  public boolean isHopeless() {
    if (strikes == MOST_STRIKES && ++skipped == A_LONG_TIME) {
      strikes = 0;
      skipped = 0;
    }
    return strikes == MOST_STRIKES;
  }

  /**
   * Takes down whether what was asked for was known.
   *
   * @return whether what is remembered should be forgotten, since it is seldom asked for now
   */
  public boolean isOutdated(boolean known) {
    hits += known ? 1 : 0;
    if (++asked < ASKED) {
      return false;
    }
    boolean poor = hits < ASKED / 2;
    strikes = poor ? strikes + 1 : 0;
    asked = 0;
    hits = 0;
    return poor;
  }
}
