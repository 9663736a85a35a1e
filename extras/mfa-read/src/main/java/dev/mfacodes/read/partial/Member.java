package dev.mfacodes.read.partial;

/**
 * A property of a record.
 *
 * @param want what is made of its value
 * @param name how it is called in a gist; empty if it is in none
 */
record Member(Want want, Phrase name) {

  /** One that says nothing to us. */
  static final Member OTHER = new Member(Want.NOTHING, Phrase.of(""));

  static Member of(String name, Want want) {
    return want.isInGist() ? new Member(want, ShortName.of(name)) : new Member(want, OTHER.name);
  }
}
