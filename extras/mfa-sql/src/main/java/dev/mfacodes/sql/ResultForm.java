package dev.mfacodes.sql;

/** How rows are printed. */
enum ResultForm {

  /** In columns, for people. */
  TABLE,

  /** RFC 4180, with a heading. */
  CSV,

  /** An object a line. */
  JSON
}
