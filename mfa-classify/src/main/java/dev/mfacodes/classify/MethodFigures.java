package dev.mfacodes.classify;

import java.io.Serializable;

/**
 * What became of attempts by one method.
 *
 * @param completed attempts that were completed, of all that were asked
 * @param users distinct users of those attempts
 * @param usersCompleting distinct users of those that were completed
 */
public record MethodFigures(Ratio completed, long users, long usersCompleting) implements Serializable {}
