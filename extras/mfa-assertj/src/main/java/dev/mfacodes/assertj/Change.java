package dev.mfacodes.assertj;

/**
 * Another value in a place of an event.
 *
 * @param path the place, as {@code status.errorCode}
 * @param value what the catalogues or the documentation know for such a place
 */
record Change(String path, Object value) {

  @Override
  public String toString() {
    return path + " = " + (value instanceof String ? "\"" + value + '"' : value);
  }
}
