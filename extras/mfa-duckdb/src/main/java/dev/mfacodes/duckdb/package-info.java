/** SQL functions and tables for DuckDB; {@link dev.mfacodes.duckdb.MfaFunctions} is the door. */
@NullMarked
package dev.mfacodes.duckdb;

import org.jspecify.annotations.NullMarked;
