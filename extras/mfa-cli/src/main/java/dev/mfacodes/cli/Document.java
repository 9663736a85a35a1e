package dev.mfacodes.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a page says, in one language and in order, whatever it is shown on: a {@link Sheet} or a web page.
 *
 * @param blocks its parts
 */
record Document(List<Block> blocks) {

  /** A part of a page. */
  sealed interface Block permits Heading, Paragraph, Note, Fact, Table {}

  /**
   * Begins a section.
   *
   * @param words the heading
   */
  record Heading(String words) implements Block {}

  /**
   * Ordinary words.
   *
   * @param words one or more sentences
   */
  record Paragraph(String words) implements Block {}

  /**
   * What stands beside the block before it.
   *
   * @param words one or more sentences
   */
  record Note(String words) implements Block {}

  /**
   * One answer.
   *
   * @param label what it is about
   * @param value the answer
   */
  record Fact(String label, String value) implements Block {}

  /**
   * A table.
   *
   * @param headings of its columns
   * @param rows its lines
   * @param more of those that are not shown, a sentence; empty if all are
   * @param chart the same as a picture, where there is room for one
   */
  record Table(List<String> headings, List<Row> rows, Optional<String> more, Optional<Chart> chart) implements Block {}

  /**
   * One line of a table. Names may hold anything and be of any length; what is shown of them is made here.
   *
   * @param name what it is about
   * @param cells one for each further heading
   * @param bar how long its bar is, 0 to 1; empty for none
   */
  record Row(String name, List<String> cells, OptionalDouble bar) {

    Row {
      name = shown(name);
      List<String> shown = new ArrayList<>();
      for (String cell : cells) {
        shown.add(shown(cell));
      }
      cells = List.copyOf(shown);
    }

    private static String shown(String text) {
      return Shortening.of(Printable.line(text));
    }

    static Row of(String name, OptionalDouble bar, String... cells) {
      return new Row(name, List.of(cells), bar);
    }
  }

  /** Puts parts together, one after the other. */
  static final class Builder {

    private final List<Block> blocks = new ArrayList<>();

    Builder heading(String words) {
      return add(new Heading(words));
    }

    Builder paragraph(String words) {
      return add(new Paragraph(words));
    }

    Builder note(String words) {
      return add(new Note(words));
    }

    Builder fact(String label, String value) {
      return add(new Fact(label, value));
    }

    Builder table(List<String> headings, List<Row> rows) {
      return add(new Table(headings, rows, Optional.empty(), Optional.empty()));
    }

    Builder add(Block block) {
      blocks.add(block);
      return this;
    }

    Document build() {
      return new Document(List.copyOf(blocks));
    }
  }
}
