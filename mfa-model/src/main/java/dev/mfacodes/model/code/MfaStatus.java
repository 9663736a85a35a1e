package dev.mfacodes.model.code;

import static dev.mfacodes.model.code.Source.PUBLISHED_QUERIES;
import static dev.mfacodes.model.code.Source.REPORTING_PAGE_2018;
import static dev.mfacodes.model.code.Source.REPORTING_PAGE_2020;
import static dev.mfacodes.model.code.Source.SENTINEL_RULES;
import static dev.mfacodes.model.code.Source.TOOL_COMMENT;
import static dev.mfacodes.model.meaning.Challenged.NO;
import static dev.mfacodes.model.meaning.Challenged.UNKNOWN;
import static dev.mfacodes.model.meaning.Challenged.YES;

import dev.mfacodes.model.meaning.Cause;
import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.Detail;
import dev.mfacodes.model.meaning.FirstFactor;
import dev.mfacodes.model.meaning.MfaOutcome;
import dev.mfacodes.model.meaning.PendingFor;
import dev.mfacodes.model.meaning.Reading;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.meaning.SkippedWhy;
import dev.mfacodes.model.meaning.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of MFA statuses: the sentences that steps and status details carry, with every spelling known.
 *
 * <p>A constant's comment gives the trust mark and the source of its spelling in logs, or of its phrase where no log
 * text is known; all phrases of the two lists are trust A. That a phrase stands in the documented <em>satisfied</em>
 * list does not make it satisfied: {@link #reading()} says what it is. The readings are our own (O) wherever they
 * differ from the list. Translated sentences are no keys and never will be: the Dutch page has one sentence for two
 * different statuses.
 */
public enum MfaStatus implements Term {

  // --- the twelve of the documented satisfied list; two of them are not satisfied ---

  /** B: published queries over real logs. */
  COMPLETED_IN_CLOUD(Listing.SATISFIED, "completed in the cloud", SatisfiedHow.COMPLETED_NOW, YES,
      PUBLISHED_QUERIES, "MFA completed in Azure AD"),

  /** B: published queries over real logs. */
  EXPIRED_BY_POLICY(Listing.SATISFIED, "has expired due to the policies configured on tenant",
      PendingFor.REAUTHENTICATION_REQUIRED, YES, PUBLISHED_QUERIES,
      "MFA claim has expired due to the policies configured on tenant"),

  /** A: the page of 2020. No log text known. */
  REGISTRATION_PROMPTED(Listing.SATISFIED, "registration prompted", PendingFor.REGISTRATION_REQUIRED, NO,
      REPORTING_PAGE_2020),

  /** B: published queries over real logs. */
  SATISFIED_BY_TOKEN_CLAIM(Listing.SATISFIED, "satisfied by claim in the token", SatisfiedHow.CLAIM_IN_TOKEN, NO,
      PUBLISHED_QUERIES, "MFA requirement satisfied by claim in the token"),

  /** B: published queries over real logs. */
  SATISFIED_BY_EXTERNAL_PROVIDER(Listing.SATISFIED, "satisfied by claim provided by external provider",
      SatisfiedHow.EXTERNAL_PROVIDER, NO, PUBLISHED_QUERIES,
      "MFA requirement satisfied by claim provided by external provider"),

  /** B: published queries over real logs. */
  SATISFIED_BY_STRONG_AUTHENTICATION(Listing.SATISFIED, "satisfied by strong authentication",
      SatisfiedHow.STRONG_AUTHENTICATION, UNKNOWN, PUBLISHED_QUERIES,
      "MFA requirement satisfied by strong authentication"),

  /** C: a comment in one published tool. Weak; the page words it quite differently. */
  SKIPPED_WINDOWS_BROKER(Listing.SATISFIED, "skipped as flow exercised was Windows broker logon flow",
      SkippedWhy.WINDOWS_BROKER, NO, TOOL_COMMENT, "MFA not required during Windows broker logon flow"),

  /** B: published queries over real logs. */
  SKIPPED_APP_PASSWORD(Listing.SATISFIED, "skipped due to app password", SkippedWhy.APP_PASSWORD, NO,
      PUBLISHED_QUERIES, "MFA requirement skipped due to app password"),

  /** B: published queries over real logs. */
  SKIPPED_LOCATION(Listing.SATISFIED, "skipped due to location", SkippedWhy.LOCATION, NO, PUBLISHED_QUERIES,
      "MFA requirement skipped due to IP address",
      "MFA requirement skipped due to ADFS-issued InsideCorpNet claim; "
          + "tenant was configured to skip MFA if this claim is present"), // never split a text on ";"

  /** B: published queries over real logs. */
  SKIPPED_REGISTERED_DEVICE(Listing.SATISFIED, "skipped due to registered device", SkippedWhy.REGISTERED_DEVICE, NO,
      PUBLISHED_QUERIES, "MFA requirement skipped due to registered device"),

  /** B: published queries over real logs. */
  SKIPPED_REMEMBERED_DEVICE(Listing.SATISFIED, "skipped due to remembered device", SkippedWhy.REMEMBERED_DEVICE, NO,
      PUBLISHED_QUERIES, "MFA requirement skipped due to remembered device"),

  /** B: published queries over real logs. With succeeded=false a placeholder that proves nothing. */
  SUCCESSFULLY_COMPLETED(Listing.SATISFIED, "successfully completed", SatisfiedHow.COMPLETED_NOW, YES,
      PUBLISHED_QUERIES, "MFA successfully completed"),

  // --- the twenty-two of the documented denied list; the first is still open ---

  /** B: published queries over real logs. Also on the password step. */
  IN_PROGRESS(Listing.DENIED, "authentication in-progress", PendingFor.CHALLENGE_OPEN, UNKNOWN, PUBLISHED_QUERIES,
      "Authentication in progress"),

  /** B: published queries over real logs. */
  DUPLICATE_ATTEMPT(Listing.DENIED, "duplicate authentication attempt", DenialReason.ATTEMPT_IN_PROGRESS, YES,
      PUBLISHED_QUERIES, "MFA denied; duplicate authentication attempt"),

  /** A: the page of 2020. No log text known. */
  TOO_MANY_INCORRECT_CODES(Listing.DENIED, "entered incorrect code too many times", DenialReason.TOO_MANY_ATTEMPTS,
      YES, REPORTING_PAGE_2020),

  /** B: published queries over real logs. */
  INVALID_AUTHENTICATION(Listing.DENIED, "invalid authentication", DenialReason.INVALID_AUTHENTICATION, YES,
      PUBLISHED_QUERIES, "MFA denied; invalid authentication"),

  /** B: published queries over real logs. Logged for text messages too. */
  INVALID_APP_CODE(Listing.DENIED, "invalid mobile app verification code", DenialReason.INCORRECT_CODE, YES,
      PUBLISHED_QUERIES, "MFA denied; invalid verification code"),

  /** A: the page of 2020. No log text known. */
  MISCONFIGURATION(Listing.DENIED, "misconfiguration", DenialReason.MISCONFIGURED, YES, REPORTING_PAGE_2020),

  /** A: the page of 2020. No log text known. */
  VOICEMAIL(Listing.DENIED, "phone call went to voicemail", DenialReason.VOICEMAIL, YES, REPORTING_PAGE_2020),

  /** A: the page of 2020. No log text known. */
  INVALID_PHONE_NUMBER(Listing.DENIED, "phone number has an invalid format", DenialReason.INVALID_PHONE_NUMBER, YES,
      REPORTING_PAGE_2020),

  /** A: the page of 2020. No log text known. */
  SERVICE_ERROR(Listing.DENIED, "service error", DenialReason.SERVICE_ERROR, YES, REPORTING_PAGE_2020),

  /** A: the page of 2020. No log text known. */
  PHONE_UNREACHABLE(Listing.DENIED, "unable to reach the user's phone", DenialReason.PHONE_UNREACHABLE, YES,
      REPORTING_PAGE_2020),

  /** A: the page of 2020. No log text known. */
  NOTIFICATION_NOT_SENT_TO_DEVICE(Listing.DENIED, "unable to send the mobile app notification to the device",
      DenialReason.NOTIFICATION_NOT_SENT, YES, REPORTING_PAGE_2020),

  /** A: the page of 2020. No log text known. */
  NOTIFICATION_NOT_SENT(Listing.DENIED, "unable to send the mobile app notification",
      DenialReason.NOTIFICATION_NOT_SENT, YES, REPORTING_PAGE_2020),

  /** A: Microsoft's published detection rules. */
  USER_DECLINED(Listing.DENIED, "user declined the authentication", DenialReason.USER_DECLINED, YES, SENTINEL_RULES,
      "MFA denied; user declined the authentication", "MFA Denied; user declined the authentication"),

  /** B: published queries over real logs. */
  NO_RESPONSE(Listing.DENIED, "user did not respond to mobile app notification", DenialReason.NO_RESPONSE, YES,
      PUBLISHED_QUERIES, "MFA denied; user did not respond to mobile app notification"),

  /** A: the page of 2020. No log text known. */
  NO_METHODS_REGISTERED(Listing.DENIED, "user does not have any verification methods registered",
      DenialReason.NOT_REGISTERED, YES, REPORTING_PAGE_2020),

  /** A: the page of 2020. No log text known. */
  INCORRECT_CODE(Listing.DENIED, "user entered incorrect code", DenialReason.INCORRECT_CODE, YES,
      REPORTING_PAGE_2020),

  /** A: the page of 2020. No log text known. */
  INCORRECT_PIN(Listing.DENIED, "user entered incorrect PIN", DenialReason.INCORRECT_PIN, YES, REPORTING_PAGE_2020),

  /** A: the page of 2020. No log text known. */
  HUNG_UP(Listing.DENIED, "user hung up the phone call without succeeding the authentication", DenialReason.HUNG_UP,
      YES, REPORTING_PAGE_2020),

  /** A: Microsoft's published detection rules. */
  USER_BLOCKED(Listing.DENIED, "user is blocked", DenialReason.USER_BLOCKED, YES, SENTINEL_RULES,
      "MFA denied; user is blocked"),

  /** A: the page of 2020. No log text known. */
  CODE_NEVER_ENTERED(Listing.DENIED, "user never entered the verification code", DenialReason.NO_RESPONSE, YES,
      REPORTING_PAGE_2020),

  /** A: the page of 2020. No log text known. */
  USER_NOT_FOUND(Listing.DENIED, "user not found", DenialReason.USER_NOT_FOUND, YES, REPORTING_PAGE_2020),

  /** B: published queries over real logs. */
  CODE_ALREADY_USED(Listing.DENIED, "verification code already used once", DenialReason.CODE_ALREADY_USED, YES,
      PUBLISHED_QUERIES, "MFA denied; Verification code already used"),

  // --- on earlier forms of the page only ---

  /** A: pages of 2017 and 2018. */
  REDIRECTED_TO_EXTERNAL_PROVIDER(Listing.EARLIER_PAGE,
      "Redirected to external provider for multi-factor authentication", PendingFor.EXTERNAL_REDIRECT, UNKNOWN,
      REPORTING_PAGE_2018),

  // --- in logs only, on no page ---

  /** B: published queries over real logs. Number matching. */
  WRONG_NUMBER_SELECTED(DenialReason.WRONG_NUMBER_SELECTED, YES, PUBLISHED_QUERIES,
      "MFA denied; user did not select the correct number"),

  /** A: Microsoft's published detection rules. The last has no prefix. */
  FRAUD_REPORTED(DenialReason.FRAUD_REPORTED, YES, SENTINEL_RULES, "MFA denied; Phone App Reported Fraud",
      "MFA denied, fraud code entered", "MFA denied; fraud code entered", "SuspiciousActivityReported"),

  /** B: published queries over real logs. */
  SATISFIED_BY_MULTI_FACTOR_DEVICE(SatisfiedHow.MULTI_FACTOR_DEVICE, UNKNOWN, PUBLISHED_QUERIES,
      "MFA requirement satisfied by multi-factor device"),

  /** B: published queries over real logs. Passwordless approval. */
  APPROVED(SatisfiedHow.COMPLETED_NOW, YES, PUBLISHED_QUERIES, "User approved"),

  /** B: published queries over real logs. Not yet satisfied; keyed with its prefix. */
  REQUIRED(PendingFor.CHALLENGE_OPEN, YES, PUBLISHED_QUERIES, "MFA required in Azure AD", "MFA required"),

  /** B: published queries over real logs. The text of 500121. */
  FAILED_STRONG_AUTHENTICATION(DenialReason.UNSPECIFIED, YES, PUBLISHED_QUERIES,
      "Authentication failed during strong authentication request."),

  /** B: published queries over real logs. The text of 70037. */
  CHALLENGE_RESPONSE_INCORRECT(DenialReason.WRONG_NUMBER_SELECTED, YES, PUBLISHED_QUERIES,
      "Incorrect challenge response provided. Remote auth session denied"),

  /** B: published queries over real logs. First factor; says nothing about MFA. */
  FIRST_FACTOR_BY_TOKEN_CLAIM(FirstFactor.CLAIM_IN_TOKEN, NO, PUBLISHED_QUERIES,
      "First factor requirement satisfied by claim in the token"),

  /** B: published queries over real logs. First factor; says nothing about MFA. */
  FIRST_FACTOR_PASSWORD(FirstFactor.PASSWORD, NO, PUBLISHED_QUERIES, "Correct password"),

  /** B: published queries over real logs. First factor failed: MFA was not reached. */
  FIRST_FACTOR_PASSWORD_INCORRECT(FirstFactor.PASSWORD_INCORRECT, NO, PUBLISHED_QUERIES, "Incorrect password");

  /** Where the reporting page lists a status. Says nothing about its meaning. */
  public enum Listing {

    /** In the list headed as satisfied. */
    SATISFIED("Azure Multi-Factor Authentication "),

    /** In the list headed as denied. */
    DENIED("Azure Multi-Factor Authentication denied; "),

    /** On earlier forms of the page only, among the satisfied. */
    EARLIER_PAGE("Azure Multi-Factor Authentication "),

    /** On no page: seen in logs. */
    LOGS_ONLY("");

    private final String documentedPrefix;

    Listing(String documentedPrefix) {
      this.documentedPrefix = documentedPrefix;
    }
  }

  private final Listing listing;
  private final @Nullable String pagePhrase;
  private final @Nullable Detail detail;
  private final @Nullable FirstFactor firstFactor;
  private final Challenged challenged;
  private final Source source;
  private final Reading reading;
  private final List<String> spellings;

  MfaStatus(Listing listing, String pagePhrase, Detail detail, Challenged challenged, Source source, String... logs) {
    this(listing, pagePhrase, detail, null, challenged, source, logs);
  }

  MfaStatus(Detail detail, Challenged challenged, Source source, String... logs) {
    this(Listing.LOGS_ONLY, null, detail, null, challenged, source, logs);
  }

  MfaStatus(FirstFactor firstFactor, Challenged challenged, Source source, String... logs) {
    this(Listing.LOGS_ONLY, null, null, firstFactor, challenged, source, logs);
  }

  MfaStatus(
      Listing listing,
      @Nullable String pagePhrase,
      @Nullable Detail detail,
      @Nullable FirstFactor firstFactor,
      Challenged challenged,
      Source source,
      String... logs) {
    this.listing = listing;
    this.pagePhrase = pagePhrase;
    this.detail = detail;
    this.firstFactor = firstFactor;
    this.challenged = challenged;
    this.source = source;
    this.reading = detail == null ? Reading.FIRST_FACTOR : Reading.valueOf(detail.outcome().kind().name());
    this.spellings = spellings(listing, pagePhrase, logs);
  }

  private static List<String> spellings(Listing listing, @Nullable String pagePhrase, String... logs) {
    Stream<String> documented =
        pagePhrase == null ? Stream.empty() : Stream.of(pagePhrase, listing.documentedPrefix + pagePhrase);
    return Stream.concat(documented, Arrays.stream(logs)).toList();
  }

  /**
   * What the status says about MFA.
   *
   * @return one of {@link Reading#SATISFIED}, {@link Reading#SKIPPED}, {@link Reading#DENIED}, {@link Reading#PENDING}
   *     and {@link Reading#FIRST_FACTOR}
   */
  public Reading reading() {
    return reading;
  }

  /**
   * The outcome that the status states by itself. Whether it holds for a sign-in is for the classifier to say: a step
   * that says <em>completed</em> and did not succeed proves nothing.
   *
   * @return the outcome; empty for {@link Reading#FIRST_FACTOR}
   */
  public Optional<MfaOutcome> outcome() {
    return detail().map(Detail::outcome);
  }

  /**
   * The how, why, what-for or reason.
   *
   * @return the detail; empty for {@link Reading#FIRST_FACTOR}
   */
  public Optional<Detail> detail() {
    return Optional.ofNullable(detail);
  }

  /**
   * What a first-factor text says.
   *
   * @return present if, and only if, {@link #reading()} is {@link Reading#FIRST_FACTOR}
   */
  public Optional<FirstFactor> firstFactor() {
    return Optional.ofNullable(firstFactor);
  }

  /**
   * Who can do something about the denial.
   *
   * @return the cause; empty unless {@link #reading()} is {@link Reading#DENIED}
   */
  public Optional<Cause> cause() {
    return detail().flatMap(Cause::of);
  }

  /**
   * Whether the status shows that a fresh second factor was demanded in its event.
   *
   * @return yes, no, or unknown
   */
  public Challenged challenged() {
    return challenged;
  }

  /**
   * Where the page lists it.
   *
   * @return the list
   */
  public Listing listing() {
    return listing;
  }

  /**
   * The phrase that the page documents, without a prefix.
   *
   * @return the phrase; empty for a status that no page lists
   */
  public Optional<String> pagePhrase() {
    return Optional.ofNullable(pagePhrase);
  }

  /**
   * Every spelling known: the page's phrase, the phrase behind its documented prefix, and what logs write. Lookup also
   * forgives what {@link StatusText#listed()} describes.
   *
   * @return the spellings, in that order; never empty
   */
  public List<String> spellings() {
    return spellings;
  }

  /**
   * Where the spelling comes from; for a status that no log is known to hold, where the phrase does.
   *
   * @return the source, with its trust mark
   */
  public Source source() {
    return source;
  }
}
