package dev.mfacodes.cli;

import java.util.List;
import java.util.stream.IntStream;
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
    document.blocks().forEach(sheet::add);
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
    Page.wrapped(words, width).forEach(line -> line(styled(Style.bold, line)));
  }

  private void paragraph(String words) {
    Page.wrapped(words, width).forEach(this::line);
  }

  /** What stands beside it, a little further in. */
  private void note(String words) {
    Page.wrapped(words, width - PADDING).forEach(line -> line("  " + styled(Style.faint, line)));
  }

  /** A table; its first column takes what the others leave, and the bars what all of them leave. */
  private void table(Document.Table table) {
    List<String> headings = table.headings();
    List<Document.Row> rows = table.rows();
    line("");
    boolean bars = rows.stream().anyMatch(row -> row.bar().isPresent());
    int[] widths = IntStream.range(1, headings.size()).map(column -> width(headings, rows, column)).toArray();
    int longest = rows.stream().mapToInt(row -> Width.of(row.name())).reduce(Width.of(headings.get(0)), Math::max);
    int cells = IntStream.of(widths).map(cell -> cell + PADDING).sum();
    int nameAndBar = width - cells - PADDING - (bars ? PADDING : 0);
    int bar = bars ? Math.max(NARROWEST_BAR, Math.min(WIDEST_BAR, nameAndBar - longest)) : 0;
    int name = Math.max(1, Math.min(longest, nameAndBar - bar));
    row(headings.get(0), headings.subList(1, headings.size()), "", name, widths);
    rows.forEach(row -> row(
        row.name(), row.cells(), row.bar().isPresent() ? bar(row.bar().getAsDouble(), bar) : "", name, widths));
    table.more().ifPresent(this::note);
  }

  private static int width(List<String> headings, List<Document.Row> rows, int column) {
    return rows.stream()
        .mapToInt(row -> Width.of(row.cells().get(column - 1)))
        .reduce(Width.of(headings.get(column)), Math::max);
  }

  /** One row, with a blank on either side of a cell; a name that does not fit goes on below itself. */
  private void row(String name, List<String> cells, String bar, int nameWidth, int[] widths) {
    List<String> names = Page.wrapped(name, nameWidth);
    StringBuilder first = new StringBuilder(' ' + Width.left(names.get(0), nameWidth) + ' ');
    for (int i = 0; i < widths.length; i++) {
      first.append(' ').append(Width.right(cells.get(i), widths[i])).append(' ');
    }
    line(withColour((first + " " + bar).stripTrailing()));
    names.stream().skip(1).forEach(more -> line(' ' + more));
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
