/**
 * The catalogues, and the values that look themselves up in them.
 *
 * <p>One pattern, four times. What travelled is a value that keeps it byte for byte; what we know about it is a
 * question that value answers, and the answer may be empty:
 *
 * <table>
 *   <caption>Wire values and their catalogues</caption>
 *   <tr><th>what travels</th><th>the value</th><th>the catalogue</th></tr>
 *   <tr><td>{@code SUCCESS_NO_PIN}</td><td>{@link dev.mfacodes.model.code.ResultCode}</td>
 *       <td>{@link dev.mfacodes.model.code.MfaResultCode}</td></tr>
 *   <tr><td>{@code MFA denied; user is blocked}</td><td>{@link dev.mfacodes.model.code.StatusText}</td>
 *       <td>{@link dev.mfacodes.model.code.MfaStatus}</td></tr>
 *   <tr><td>{@code 50074}, {@code "AADSTS50074"}</td><td>{@link dev.mfacodes.model.code.ErrorCode}</td>
 *       <td>{@link dev.mfacodes.model.code.SignInError}</td></tr>
 *   <tr><td>{@code PhoneAppOTP}</td><td>{@link dev.mfacodes.model.code.MethodName}</td>
 *       <td>{@link dev.mfacodes.model.code.AuthenticationMethod}</td></tr>
 * </table>
 *
 * <p>Two values are equal if they travelled alike; to compare meanings, compare {@code listed()}. An unknown value is
 * an ordinary case: it is kept, never replaced, never thrown. Nothing here is {@code null} or takes {@code null}; all
 * types are immutable, serializable and safe for any number of threads.
 *
 * @serial exclude
 */
@NullMarked
package dev.mfacodes.model.code;

import org.jspecify.annotations.NullMarked;
