/**
 * Machinery, no API: how a model is read from and written to what a JSON parser makes of an object, a
 * {@code Map<String, Object>}. The module does not export this package. Knows {@code schema}.
 *
 * <p>Each model states each property once, as a line of its {@link dev.mfacodes.model.wire.WireForm}: the name on the
 * wire, the {@link dev.mfacodes.model.wire.Codec}, the accessor and the builder's method. The form guarantees that
 * nothing is lost: whatever the accessors would not write back as it travelled is kept beside them.
 */
@NullMarked
package dev.mfacodes.model.wire;

import org.jspecify.annotations.NullMarked;
