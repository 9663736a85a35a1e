package dev.mfacodes.model.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How Immutables writes the models of a package: hidden behind the abstract class, on the JDK alone. */
@Value.Style(
    jdkOnly = true,
    defaults = @Value.Immutable(copy = false), // nobody could call the with... methods of a hidden class
    overshadowImplementation = true,
    deferCollectionAllocation = true, // most lists are empty
    jdk9Collections = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    jacksonIntegration = false,
    allowedClasspathAnnotations = {Override.class}) // or every consumer would need value-annotations to compile cleanly
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
public @interface ModelStyle {}
