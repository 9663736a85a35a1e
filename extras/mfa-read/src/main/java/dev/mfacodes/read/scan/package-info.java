/**
 * Walks over bytes that are JSON, and keeps nothing of them. {@code Words}, {@code Characters} and {@code JsonScanner}
 * know JSON; {@code Vocabulary} and {@code Remembered} know bytes; a {@code Shape} says which properties an object may
 * have, and {@code ShapeScan} walks over an object of a shape. Nothing here knows MFA, and nothing is for several threads
 * at a time.
 *
 * <p>All that is unusual is {@code Declined}: there is another way for it, with more patience.
 */
@NullMarked
package dev.mfacodes.read.scan;

import org.jspecify.annotations.NullMarked;
