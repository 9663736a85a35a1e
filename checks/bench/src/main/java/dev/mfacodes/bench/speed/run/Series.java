package dev.mfacodes.bench.speed.run;

/**
 * What the rounds gave for one.
 *
 * @param name what was timed
 * @param seconds its times
 * @param ratio its times by those of the base that ran beside it
 * @param allocated bytes that its thread allocated in the last round
 */
record Series(String name, Spread seconds, Spread ratio, long allocated) {}
