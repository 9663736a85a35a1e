package dev.mfacodes.cli;

/**
 * The forms of the catalogue. The first three are copied from the model when this is built, the others are made here.
 */
enum CatalogFormat {

  /** Everything, for programs. */
  JSON("catalogue.json"),

  /** One line a code, for spreadsheets. */
  CSV("catalogue.csv"),

  /** A page for people. */
  MARKDOWN("CODES.md"),

  /** A page to search. */
  HTML(""),

  /** Tables to join in a database. */
  SQL(""),

  /** Tables to join in a query of Log Analytics, Sentinel or Data Explorer. */
  KQL("");

  private final String file;

  CatalogFormat(String file) {
    this.file = file;
  }

  String resource() {
    return "/META-INF/mfacodes/" + file;
  }
}
