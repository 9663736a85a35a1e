package dev.mfacodes.model.catalogue;

import dev.mfacodes.model.meaning.Term;

/** One constant of a catalogue or of the vocabulary, as it is rendered. */
record Entry(Group group, Term term, Facts facts) {

  String id() {
    return Group.idOf(term);
  }

  String name() {
    return term.name();
  }
}
