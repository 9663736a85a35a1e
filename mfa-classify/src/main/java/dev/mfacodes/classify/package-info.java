/**
 * What a sign-in means.
 *
 * <pre>
 *            ┌─► SignInEnd ─┐
 *   SignIn ──┼─► Steps ─────┼─► Finding (what, and where it is said) ──► SignInRules ──► Classification ──► Texts
 *            └─► Policies ──┘                    ▲                                           ▲
 *                           TextRules ───────────┤                                           │
 *   ActivityReportRow ────► CallRules ───────────┴───────────────────────────────────────────┘
 * </pre>
 *
 * <p>Pure functions: no I/O, no clock, no default locale, zone or charset; nothing is thrown for the sake of data. They
 * say what the record shows and no more: "undetermined" is an answer, a text that proves nothing decides nothing, and
 * no answer depends on the order in which steps are listed. Nothing is {@code null} or takes {@code null}; all values
 * are immutable and serializable, all functions safe for any number of threads.
 *
 * @serial exclude
 */
@NullMarked
@HiddenStyle
package dev.mfacodes.classify;

import org.jspecify.annotations.NullMarked;
