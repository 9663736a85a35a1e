package dev.mfacodes.model.wire;

import dev.mfacodes.model.schema.Assembly;
import org.jspecify.annotations.Nullable;

/**
 * A value made ready.
 *
 * @param value what the model holds; null if the text says nothing to us
 * @param kept what travelled, where the value would not write it again; else null
 */
record ReadyPart<T>(@Nullable T value, @Nullable Object kept) implements Assembly.Part {}
