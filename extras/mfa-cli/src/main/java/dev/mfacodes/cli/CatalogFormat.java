package dev.mfacodes.cli;

/** The forms of the catalogue. All but the last lie in the jar of the model. */
enum CatalogFormat {

  /** Everything, for programs. */
  JSON("catalogue.json"),

  /** One line a code, for spreadsheets. */
  CSV("catalogue.csv"),

  /** A page for people. */
  MARKDOWN("CODES.md"),

  /** A page to search, made here. */
  HTML("");

  private final String file;

  CatalogFormat(String file) {
    this.file = file;
  }

  String resource() {
    return "/META-INF/mfacodes/" + file;
  }
}
