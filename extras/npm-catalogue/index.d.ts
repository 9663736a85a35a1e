/** The catalogue of mfacodes, as catalogue.json has it. What is absent does not apply. */
declare const catalogue: catalogue.Catalogue;

declare namespace catalogue {
  type Language = "en" | "nl";

  /** A: Microsoft's documentation or code. B: queries over real logs. C: weak. O: the project's own reasoning. */
  type Trust = "A" | "B" | "C" | "O";

  /** How the call, message or prompt went; not whether the user got in. */
  type CallOutcome = "VERIFIED" | "NOT_CHALLENGED" | "DEPENDS" | "PENDING" | "NOT_VERIFIED";

  type MfaKind = "SATISFIED" | "SKIPPED" | "DENIED" | "PENDING" | "NOT_REQUIRED" | "NOT_REACHED" | "UNDETERMINED";

  type StatusReading = "SATISFIED" | "SKIPPED" | "DENIED" | "PENDING" | "FIRST_FACTOR";

  type ErrorReading = "DENIED" | "PENDING" | "NOT_REACHED" | "LOOK_AT_STEPS" | "NOT_CONCERNED";

  type SignInResult = "SUCCEEDED" | "FAILED" | "INTERRUPTED" | "UNKNOWN";

  /** Who can do something about a denial. Not an accusation. */
  type Cause = "USER" | "TENANT" | "TELEPHONY" | "SERVICE" | "SECURITY" | "UNKNOWN";

  /** Whether a fresh second factor was demanded. */
  type Challenged = "YES" | "NO" | "UNKNOWN";

  /** The id of a word in the vocabulary, which has the advice. */
  type DetailId = `${"satisfied-how" | "skipped-why" | "denial-reason" | "pending-for"}/${string}`;

  interface Words {
    readonly title: string;
    readonly description: string;
  }

  interface Advice {
    readonly end_user: string;
    readonly helpdesk: string;
    readonly admin: string;
  }

  interface WordsWithAdvice extends Words {
    readonly advice: Advice;
  }

  interface ReportWords extends Words {
    /** The path to the report in the portal of 2020. */
    readonly place: string;
    /** What became of the report. */
    readonly fate: string;
  }

  interface Entry<W extends Words = Words> {
    readonly id: string;
    readonly name: string;
    readonly texts: Readonly<Record<Language, W>>;
  }

  /** Something that travels. */
  interface Listed extends Entry {
    /** Look up exactly first, then folded as catalogue.schema.json describes. */
    readonly spellings: readonly string[];
    /** The id of a source. */
    readonly source: string;
    /** That of the name; readingTrust is that of what follows from it. */
    readonly trust: Trust;
  }

  interface Detailed extends Listed {
    readonly detail?: string;
    readonly detailId?: DetailId;
    readonly cause?: Cause;
  }

  interface ResultCode extends Detailed {
    readonly label: string;
    readonly callOutcome: CallOutcome;
    /** The name of a method. */
    readonly method?: string;
    readonly readingTrust: Trust;
  }

  interface Status extends Detailed {
    readonly listing: "SATISFIED" | "DENIED" | "EARLIER_PAGE" | "LOGS_ONLY";
    readonly pagePhrase?: string;
    readonly reading: StatusReading;
    readonly firstFactor?: string;
    readonly challenged: Challenged;
  }

  interface SignInError extends Detailed {
    readonly number: number;
    readonly signIn: SignInResult;
    readonly reading: ErrorReading;
    readonly challenged: Challenged;
    readonly readingTrust: Trust;
  }

  interface Method extends Listed {
    /** How many factors a step by this method proves by itself. */
    readonly factors: 0 | 1 | 2;
  }

  interface Detail<K extends MfaKind, W extends Words = WordsWithAdvice> extends Entry<W> {
    readonly kind: K;
  }

  interface DenialReason extends Detail<"DENIED"> {
    readonly cause: Cause;
  }

  interface Report extends Entry<ReportWords> {
    readonly source: string;
    readonly trust: Trust;
  }

  interface Source {
    readonly id: string;
    readonly trust: Trust;
    readonly citation: string;
  }

  interface Catalogue {
    readonly $schema: string;
    /** Major: a changed reading. Minor: a new code or spelling. Patch: a better text. */
    readonly version: string;
    readonly languages: readonly Language[];
    readonly sources: readonly Source[];
    readonly catalogues: {
      readonly "result-code": readonly ResultCode[];
      readonly "status": readonly Status[];
      readonly "sign-in-error": readonly SignInError[];
      readonly "method": readonly Method[];
    };
    readonly vocabulary: {
      readonly "mfa-kind": readonly Entry[];
      readonly "satisfied-how": readonly Detail<"SATISFIED", Words>[];
      readonly "skipped-why": readonly Detail<"SKIPPED">[];
      readonly "denial-reason": readonly DenialReason[];
      readonly "pending-for": readonly Detail<"PENDING">[];
      readonly "first-factor": readonly Entry[];
      readonly "cause": readonly Entry[];
      readonly "sign-in-result": readonly Entry[];
      readonly "challenged": readonly Entry[];
      readonly "mfa-report": readonly Report[];
    };
  }
}

export = catalogue;
