package dev.mfacodes.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Where the parts of a chart are, in the units of its view box. */
final class Drawing {

  static final int WIDTH = 360;
  static final int THICKNESS = 12;

  private static final int ROW = 40;
  private static final int TEXT = 15;
  private static final int TOP = 18;
  private static final int BOTTOM = 168;
  private static final int COLUMNS_HEIGHT = 184;

  /** In columns; longer names would run into the value beside them. */
  private static final int LONGEST_NAME = 40;

  private Drawing() {}

  /** Bars below each other. */
  record Bars(int height, List<Bar> bars) {}

  /** One bar: its words above, itself below. */
  record Bar(String name, String value, int textY, int y, String width) {}

  /** Columns beside each other. */
  record Columns(int height, int top, int bottom, List<Part> parts, List<Key> legend) {}

  /** A part of a column. */
  record Part(int part, String x, String y, String width, String height) {}

  /** What a colour stands for. */
  record Key(int number, String name) {}

  static Bars of(Chart.Bars chart) {
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < chart.bars().size(); i++) {
      Chart.Bar bar = chart.bars().get(i);
      bars.add(new Bar(
          shortened(bar.name()), bar.value(), i * ROW + TEXT, i * ROW + TEXT + 5, number(bar.length() * WIDTH)));
    }
    return new Bars(chart.bars().size() * ROW, bars);
  }

  private static String shortened(String name) {
    return Width.of(name) > LONGEST_NAME ? Width.beginning(name, LONGEST_NAME) + '…' : name;
  }

  static Columns of(Chart.Columns chart) {
    List<Part> parts = new ArrayList<>();
    double step = (double) WIDTH / Math.max(1, chart.columns().size());
    double gap = Math.min(3, step / 4);
    for (int i = 0; i < chart.columns().size(); i++) {
      double y = BOTTOM;
      List<Double> heights = chart.columns().get(i).heights();
      for (int part = 0; part < heights.size(); part++) {
        double height = heights.get(part) * (BOTTOM - TOP);
        y -= height;
        if (height > 0) {
          parts.add(new Part(part, number(i * step + gap / 2), number(y), number(step - gap), number(height)));
        }
      }
    }
    List<Key> legend =
        IntStream.range(0, chart.parts().size()).mapToObj(i -> new Key(i, chart.parts().get(i))).toList();
    return new Columns(COLUMNS_HEIGHT, TOP, BOTTOM, parts, legend);
  }

  /** With one digit behind the point, whatever the machine's language. */
  private static String number(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
