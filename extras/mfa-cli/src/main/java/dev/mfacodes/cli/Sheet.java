package dev.mfacodes.cli;

import java.util.List;
import picocli.CommandLine.Help.Ansi.Style;

/** A document as text: paragraphs, and tables with bars, as wide as where it is shown. */
final class Sheet {

  private static final int WIDEST = 160;
  private static final int NARROWEST_BAR = 8;
  private static final int WIDEST_BAR = 40;

  /** A blank on either side of a cell. */
  private static final int PADDING = 2;

  private final StringBuilder text = new StringBuilder();
  private final int width;
  private final boolean colour;

  private Sheet(Display display) {
    this.width = Math.max(Page.WIDTH, Math.min(WIDEST, display.columns()));
    this.colour = display.colour();
  }

  static String of(Document document, Display display) {
    Sheet sheet = new Sheet(display);
    for (Document.Block block : document.blocks()) {
      sheet.add(block);
    }
    return sheet.text.toString();
  }

  private void add(Document.Block block) {
    if (block instanceof Document.Heading heading) {
      heading(heading.words());
    } else if (block instanceof Document.Paragraph paragraph) {
      paragraph(paragraph.words());
    } else if (block instanceof Document.Note note) {
      note(note.words());
    } else if (block instanceof Document.Fact fact) {
      paragraph(fact.label() + ": " + fact.value());
    } else if (block instanceof Document.Table table) {
      table(table);
    }
  }

  private void heading(String words) {
    if (text.length() > 0) {
      text.append('\n');
    }
    for (String line : Page.wrapped(words, width)) {
      line(styled(Style.bold, line));
    }
  }

  private void paragraph(String words) {
    for (String line : Page.wrapped(words, width)) {
      line(line);
    }
  }

  /** What stands beside it, a little further in. */
  private void note(String words) {
    for (String line : Page.wrapped(words, width - PADDING)) {
      line("  " + styled(Style.faint, line));
    }
  }

  /** A table; its first column takes what the others leave, and the bars what all of them leave. */
  private void table(Document.Table table) {
    List<String> headings = table.headings();
    List<Document.Row> rows = table.rows();
    line("");
    int[] widths = new int[headings.size()];
    widen(widths, headings.get(0), headings.subList(1, headings.size()));
    boolean bars = false;
    for (Document.Row row : rows) {
      widen(widths, row.name(), row.cells());
      bars |= row.bar().isPresent();
    }
    int longest = widths[0];
    int cells = 0;
    for (int column = 1; column < widths.length; column++) {
      cells += widths[column] + PADDING;
    }
    int nameAndBar = width - cells - PADDING - (bars ? PADDING : 0);
    int bar = bars ? Math.max(NARROWEST_BAR, Math.min(WIDEST_BAR, nameAndBar - longest)) : 0;
    widths[0] = Math.max(1, Math.min(longest, nameAndBar - bar));
    row(headings.get(0), headings.subList(1, headings.size()), "", widths);
    for (Document.Row row : rows) {
      row(row.name(), row.cells(), row.bar().isPresent() ? bar(row.bar().getAsDouble(), bar) : "", widths);
    }
    if (table.more().isPresent()) {
      note(table.more().get());
    }
  }

  private static void widen(int[] widths, String name, List<String> cells) {
    widths[0] = Math.max(widths[0], Width.of(name));
    for (int column = 1; column < widths.length; column++) {
      widths[column] = Math.max(widths[column], Width.of(cells.get(column - 1)));
    }
  }

  /** One row, with a blank on either side of a cell; a name that does not fit goes on below itself. */
  private void row(String name, List<String> cells, String bar, int[] widths) {
    List<String> names = Page.wrapped(name, widths[0]);
    StringBuilder first = new StringBuilder(' ' + Width.left(names.get(0), widths[0]) + ' ');
    for (int column = 1; column < widths.length; column++) {
      first.append(' ').append(Width.right(cells.get(column - 1), widths[column])).append(' ');
    }
    line(withColour((first + " " + bar).stripTrailing()));
    for (String more : names.subList(1, names.size())) {
      line(' ' + more);
    }
  }

  /** In halves of a column; what is more than nothing is seen. */
  private static String bar(double part, int columns) {
    long halves = part > 0 ? Math.max(1, Math.round(part * columns * 2)) : 0;
    return "█".repeat((int) (halves / 2)) + (halves % 2 == 1 ? "▌" : "");
  }

  private String withColour(String line) {
    return colour ? line.replaceAll("[█▌]+", styled(Style.fg_cyan, "$0")) : line;
  }

  private String styled(Style style, String words) {
    // not style.off(): what switches bold off there underlines twice elsewhere
    return colour ? style.on() + words + Style.reset.on() : words;
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
