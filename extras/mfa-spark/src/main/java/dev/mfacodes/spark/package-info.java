/**
 * What Microsoft Entra sign-ins say about MFA, within Spark: functions for SQL and columns, aggregates for figures,
 * a reader of exports, and schemas so that nothing has to be inferred.
 *
 * <p>{@link dev.mfacodes.spark.MfaFunctions} is the door. Nothing is {@code null} or takes {@code null} unless it says
 * so; in a table, what is not there is {@code NULL}.
 *
 * @serial exclude
 */
@NullMarked
package dev.mfacodes.spark;

import org.jspecify.annotations.NullMarked;
