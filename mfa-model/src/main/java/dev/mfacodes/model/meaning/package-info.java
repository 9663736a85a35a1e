/**
 * What can be said about MFA: the axes of an answer and their values. Knows nobody.
 *
 * <p>The catalogues ({@code code}) use these to state what a code means, the classifier to state what a sign-in means,
 * and {@code text} has a title and a description for each. Nothing here is {@code null} or takes {@code null}; all
 * types are immutable, serializable and safe for any number of threads.
 *
 * @serial exclude
 */
@NullMarked
package dev.mfacodes.model.meaning;

import org.jspecify.annotations.NullMarked;
