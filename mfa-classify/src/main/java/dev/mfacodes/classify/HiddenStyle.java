package dev.mfacodes.classify;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables writes a class of the package: hidden, on the JDK alone. Kept out of the class files, where whoever
 * compiles against them would be warned of annotations that are not there.
 */
@Value.Style(
    jdkOnly = true,
    defaults = @Value.Immutable(copy = false), // nobody could call the with... methods of a hidden class
    overshadowImplementation = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    allowedClasspathAnnotations = {Override.class}) // or every consumer would need value-annotations to compile cleanly
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@interface HiddenStyle {}
