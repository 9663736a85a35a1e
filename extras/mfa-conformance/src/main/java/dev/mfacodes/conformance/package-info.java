/**
 * Cases for every implementation of MFA classification, in any language: records as they travel, what each means, and
 * how well an implementation does on them.
 *
 * @serial exclude
 */
@NullMarked
package dev.mfacodes.conformance;

import org.jspecify.annotations.NullMarked;
