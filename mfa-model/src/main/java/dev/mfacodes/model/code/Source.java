package dev.mfacodes.model.code;

import static dev.mfacodes.model.code.Trust.A;
import static dev.mfacodes.model.code.Trust.B;
import static dev.mfacodes.model.code.Trust.C;

/** Where a fact of the catalogue comes from. Each constant of a catalogue names one. */
public enum Source {

  /** The page that holds the 45 result codes and the two lists of statuses, in its last form with the codes. */
  REPORTING_PAGE_2020(A, "Microsoft, azure-docs, howto-mfa-reporting, 15 May 2020"),

  /** Earlier forms of the same page, with the prefixes of the statuses, the method names and one status more. */
  REPORTING_PAGE_2018(
      A, "Microsoft, azure-docs, howto-mfa-reporting and its forerunner, 24 October 2017 to 30 July 2018"),

  /** The lists of AADSTS numbers. */
  ERROR_REFERENCE(A,
      "Microsoft, azure-docs, sign-in error codes, 31 May 2018, and entra-docs, error code reference, 2024"),

  /** The reference of the Graph resources: sign-ins, authentication details, registration details and their enums. */
  GRAPH_REFERENCE(A,
      "Microsoft Graph reference, sign-in, authentication detail and registration resources, 2024 to 2026"),

  /** Detection rules that Microsoft published for its own SIEM. */
  SENTINEL_RULES(A, "Microsoft, Azure-Sentinel, published detection rules and hunting queries"),

  /** What others' queries, rules and tools look for in real logs. */
  PUBLISHED_QUERIES(B, "published queries over real logs"),

  /** One remark in one published tool. */
  TOOL_COMMENT(C, "a comment in one published tool");

  private final Trust trust;
  private final String citation;

  Source(Trust trust, String citation) {
    this.trust = trust;
    this.citation = citation;
  }

  /**
   * How far this source is trusted.
   *
   * @return the mark
   */
  public Trust trust() {
    return trust;
  }

  /**
   * Publisher, document and date, in English.
   *
   * @return the citation; never empty
   */
  public String citation() {
    return citation;
  }
}
