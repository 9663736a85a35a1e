/**
 * From the bytes of a record to its model, for records that are spelled as the model writes them. What is unusual in
 * any way is declined, and goes the way of all records. The names and kinds of the model's properties are its own.
 *
 * <p>Nothing here is for several threads at a time; the models are.
 */
@NullMarked
package dev.mfacodes.read.bind;

import org.jspecify.annotations.NullMarked;
