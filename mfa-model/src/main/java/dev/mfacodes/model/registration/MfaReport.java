package dev.mfacodes.model.registration;

import dev.mfacodes.model.code.Source;
import dev.mfacodes.model.meaning.Term;

/**
 * The additional MFA reports that the reporting page listed beside the sign-ins report. Their names, their places in
 * the portal and what became of them are texts of {@code dev.mfacodes.model.text.Texts}.
 */
public enum MfaReport implements Term {

  /** A: the page of 2020. Block and unblock were removed from Entra on 1 March 2025. */
  BLOCKED_USER_HISTORY(Source.REPORTING_PAGE_2020),

  /** A: the page of 2020. Its events are in the sign-in logs now. */
  ON_PREMISES_USAGE(Source.REPORTING_PAGE_2020),

  /** A: the page of 2020. Not listed on the page of 24 June 2025. */
  BYPASSED_USER_HISTORY(Source.REPORTING_PAGE_2020),

  /** A: the page of 2020. Not listed on the page of 24 June 2025. */
  SERVER_STATUS(Source.REPORTING_PAGE_2020),

  /** A: on pages before 2020 only, as the second of five. */
  USAGE_AND_FRAUD_ALERTS(Source.REPORTING_PAGE_2018);

  private final Source source;

  MfaReport(Source source) {
    this.source = source;
  }

  /**
   * Where the report is documented.
   *
   * @return the source, with its trust mark
   */
  public Source source() {
    return source;
  }
}
