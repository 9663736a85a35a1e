package dev.mfacodes.read.scan;

/** Tells whether it is worth while to remember: looked at now and then, given up when mostly new things came twice. */
public final class HitRate {

  private static final int ASKED = 512;
  private static final int MOST_STRIKES = 2;

  private int asked;
  private int hits;
  private int strikes;

  /** Whether to ask no more. */
  public boolean isHopeless() {
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
