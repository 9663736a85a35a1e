/** Asks SQL of exports, with the functions of {@code dev.mfacodes.duckdb}. */
@NullMarked
package dev.mfacodes.sql;

import org.jspecify.annotations.NullMarked;
