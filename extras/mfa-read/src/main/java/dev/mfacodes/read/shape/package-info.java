/**
 * From the spellings of a record to the wire form of a model: names, values, JSON within texts. Knows the model's
 * schema, {@code json} and {@code input}, and no format.
 */
@NullMarked
package dev.mfacodes.read.shape;

import org.jspecify.annotations.NullMarked;
