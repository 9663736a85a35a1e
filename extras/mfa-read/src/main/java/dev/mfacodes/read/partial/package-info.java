/**
 * From the bytes of a sign-in to what it means, without a model: for records that are as Graph writes them. What is
 * unusual in any way is declined, and goes the way of all records, so that nothing here needs an opinion of its own.
 *
 * <pre>
 *   bytes --> ShapeScan --> SignInScan --> Gist --> Remembered answers
 *                               +--------> Row (ids, user, time)
 * </pre>
 *
 * <p>The steps of the walk are those of package {@code scan}. {@code Shapes} says which properties count; their names
 * and kinds are the model's own. No rule of classification is written here: the gist of a record is a small record in
 * turn, which the rules are asked about the first time that it is met.
 *
 * <p>Nothing here is for several threads at a time, but answers, which do not change.
 */
@NullMarked
package dev.mfacodes.read.partial;

import org.jspecify.annotations.NullMarked;
