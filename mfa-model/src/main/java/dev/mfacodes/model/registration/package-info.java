/**
 * Who has MFA set up, and the additional MFA reports. Knows {@code code}.
 *
 * <p>The same promises as for {@code dev.mfacodes.model.signin}: nothing is lost, absent is empty and never
 * {@code null}, no {@code toString()} shows personal data, all values are immutable, serializable and thread-safe.
 *
 * @serial exclude
 */
@NullMarked
@Value.Style(
    jdkOnly = true,
    overshadowImplementation = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    jacksonIntegration = false,
    allowedClasspathAnnotations = {Override.class}) // or every consumer would need value-annotations to compile cleanly
package dev.mfacodes.model.registration;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
