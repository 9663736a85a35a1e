package check.kotlin

import dev.mfacodes.classify.Attempts
import dev.mfacodes.classify.Classifier
import dev.mfacodes.classify.DistinctUsers
import dev.mfacodes.classify.MfaEvent
import dev.mfacodes.classify.MfaSummary
import dev.mfacodes.model.code.ErrorCode
import dev.mfacodes.model.code.MethodName
import dev.mfacodes.model.code.MfaStatus
import dev.mfacodes.model.code.StatusText
import dev.mfacodes.model.meaning.MfaKind
import dev.mfacodes.model.meaning.MfaOutcome
import dev.mfacodes.model.signin.AuthenticationStep
import dev.mfacodes.model.signin.SignIn
import dev.mfacodes.model.signin.SignInStatus
import dev.mfacodes.model.text.Audience
import dev.mfacodes.model.text.Texts
import java.time.Duration
import java.time.Instant
import java.time.ZoneOffset
import java.util.Locale
import java.util.Optional

/** Built in Kotlin; no `!!` and no `?` beside what may be absent. */
fun declined(id: String, time: Instant): SignIn = SignIn.builder()
    .id(id)
    .createdDateTime(time)
    .userPrincipalName("zoe@example.org")
    .isInteractive(true)
    .status(SignInStatus.builder().errorCode(ErrorCode.of(500121)).build())
    .addAuthenticationDetails(
        AuthenticationStep.builder()
            .authenticationMethod(MethodName.of("Mobile app notification"))
            .succeeded(false)
            .authenticationStepResultDetail(StatusText.of("MFA denied; user declined the authentication"))
            .build())
    .build()

/** What a JSON parser of Kotlin gives: its values may be null, which is as good as absent. */
fun read(json: Map<String, Any?>): SignIn = SignIn.fromWire(json)

/** A switch without `else`: the kinds are closed. */
fun said(signIn: SignIn): String {
    val answer = Classifier.classify(signIn)
    val kind: MfaKind = answer.mfa().kind()
    return when (kind) {
        MfaKind.SATISFIED, MfaKind.SKIPPED, MfaKind.NOT_REQUIRED -> "in"
        MfaKind.DENIED -> "denied by " + answer.cause().map { it.name }.orElse("nobody")
        MfaKind.PENDING, MfaKind.NOT_REACHED, MfaKind.UNDETERMINED -> "open"
    }
}

/** The same over the sealed type itself. */
fun detail(outcome: MfaOutcome): String = when (outcome) {
    is MfaOutcome.Denied -> outcome.reason().name
    is MfaOutcome.Satisfied -> outcome.how().name
    is MfaOutcome.Skipped -> outcome.why().name
    is MfaOutcome.Pending -> outcome.what().name
    is MfaOutcome.NotReached, is MfaOutcome.NotRequired, is MfaOutcome.Undetermined -> outcome.kind().name
}

fun words(signIn: SignIn, reader: String): String {
    val answer = Classifier.classify(signIn)
    val texts = Texts.`in`(Locale.forLanguageTag(reader))
    val advice: Optional<String> = texts.advice(answer.term(), Audience.END_USER)
    return texts.title(answer.term()) + advice.map { ": $it" }.orElse("")
}

fun listed(text: String): MfaStatus? = StatusText.of(text).listed().orElse(null)

fun summary(signIns: Iterable<SignIn>, asOf: Instant): MfaSummary {
    val rows = Attempts.builder(Duration.ofMinutes(10))
    signIns.forEach { rows.add(MfaEvent.of(it, Classifier.classify(it))) }
    return MfaSummary.of(rows.build(), MfaSummary.Settings(asOf, ZoneOffset.UTC, DistinctUsers::exact))
}
