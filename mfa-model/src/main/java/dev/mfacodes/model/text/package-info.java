/**
 * The words: a title and a description for every term of the catalogue and of an answer, and advice for what can be
 * acted on, in English and Dutch. Knows everybody; nobody knows it.
 *
 * <p>One file per type and language, {@code DenialReason_nl.properties}; a key is the constant's name and what is said
 * of it. All wording is this project's own. The reader's locale chooses the language, the machine's never does.
 */
@NullMarked
package dev.mfacodes.model.text;

import org.jspecify.annotations.NullMarked;
