/**
 * Who has MFA set up, and the additional MFA reports. Knows {@code code}.
 *
 * <p>The same promises as for {@code dev.mfacodes.model.signin}: nothing is lost, absent is empty and never
 * {@code null}, no {@code toString()} shows personal data, all values are immutable, serializable and thread-safe.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package dev.mfacodes.model.registration;

import dev.mfacodes.model.wire.ModelStyle;
import org.jspecify.annotations.NullMarked;
