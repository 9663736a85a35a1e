/**
 * What the models look like as JSON: the names of their properties, in order, and what each may hold. Knows nobody.
 *
 * <p>{@code SignIn.wireType()} and its like give it, from the same lines that read and write the models, so that
 * readers of other shapes, schemas and tables need no second list of names. Nothing here is {@code null} or takes
 * {@code null}, but for what a map says of a name that it does not have. All types but
 * {@link dev.mfacodes.model.schema.Assembly} are immutable, serializable and safe for any number of threads.
 *
 * @serial exclude
 */
@NullMarked
package dev.mfacodes.model.schema;

import org.jspecify.annotations.NullMarked;
