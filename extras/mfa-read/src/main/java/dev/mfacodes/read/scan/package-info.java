/**
 * Walks over bytes that are JSON, and keeps nothing of them. {@code Words}, {@code Characters} and {@code JsonScanner}
 * know JSON; {@code Vocabulary} and {@code Remembered} know bytes and nothing of JSON. A {@code Shape} says which
 * properties an object may have, {@code ShapeScan} has the steps over an object of a shape, and {@code Familiar}
 * recognises the objects that came before; {@code Json} makes values of what was walked over. Nothing here knows MFA,
 * and nothing is for several threads at a time.
 *
 * <p>All that is unusual is {@code Declined}: there is another way for it, with more patience.
 */
@NullMarked
package dev.mfacodes.read.scan;

import org.jspecify.annotations.NullMarked;
