/**
 * Distinct users by a sketch. Nothing is {@code null} or takes {@code null}.
 */
@NullMarked
package dev.mfacodes.sketch;

import org.jspecify.annotations.NullMarked;
