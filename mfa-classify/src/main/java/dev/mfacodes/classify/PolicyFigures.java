package dev.mfacodes.classify;

import java.io.Serializable;

/**
 * What became of attempts for which one policy or provider demanded MFA.
 *
 * @param count all of them
 * @param completed those that were completed, of all that were asked
 */
public record PolicyFigures(Count count, Ratio completed) implements Serializable {}
