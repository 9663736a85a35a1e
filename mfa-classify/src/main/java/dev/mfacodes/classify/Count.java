package dev.mfacodes.classify;

import java.io.Serializable;

/**
 * How often, and to how many.
 *
 * @param attempts the number of attempts
 * @param users the number of distinct users of those attempts that name one
 */
public record Count(long attempts, long users) implements Serializable {}
