/**
 * Sign-in events, their steps, and the rows of the MFA activity report. Knows {@code code}.
 *
 * <p>Models keep everything as it travelled. Absent is empty, never {@code null}; a builder refuses {@code null}. Any
 * JSON library that can make a {@code Map<String, Object>} of an object can read and write them by {@code fromWire} and
 * {@code toWire}; a plain {@code ObjectMapper} of Jackson 2 or 3 does so by itself. No {@code toString()} shows a user
 * name, phone number, address or device. All models are immutable, serializable and safe for any number of threads.
 *
 * @serial exclude
 */
@NullMarked
@ModelStyle
package dev.mfacodes.model.signin;

import dev.mfacodes.model.wire.ModelStyle;
import org.jspecify.annotations.NullMarked;
