package dev.mfacodes.bench.speed.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.mfacodes.bench.speed.sample.Sample;
import dev.mfacodes.bench.speed.sample.SampleFormat;
import dev.mfacodes.bench.speed.sample.SampleOptions;
import dev.mfacodes.read.ExportReader;
import dev.mfacodes.read.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Each format read into models, beside all tokens or rows of the same file from the parser underneath. */
final class FormatTable {

  private FormatTable() {}

  static void write(Markdown page, Path folder, long bytes, int rounds) throws Exception {
    page.heading("Formats")
        .line("Each format read into models, nothing else done. 1.00 is the time of the parser underneath: all tokens"
            + " by Jackson 2, or all rows by fastcsv.")
        .line("")
        .header(List.of("format", "MB", "records", "time", "q3/q1", "records/s"));
    for (Sample sample : samples()) {
      Path file = sample.write(folder, bytes);
      long records = records(file);
      Timed parser = new Timed("parser", () -> sample.format().isCsv() ? rows(file) : tokens(file));
      Series series = new Rounds(rounds).against(parser, List.of(new Timed("models", () -> records(file)))).get(0);
      page.row(sample.toString(), Markdown.figure(Files.size(file) / 1e6, 0), Markdown.figure(records, 0),
          Markdown.figure(series.ratio(), 2), Markdown.figure(series.ratio().width(), 2),
          Markdown.figure(records / series.seconds().median(), 0));
      Files.delete(file);
    }
  }

  private static List<Sample> samples() {
    List<Sample> samples = new ArrayList<>();
    for (SampleFormat format : SampleFormat.values()) {
      samples.add(new Sample(format, SampleOptions.COMPACT));
    }
    for (SampleOptions options : List.of(SampleOptions.SHUFFLED, SampleOptions.PRETTY, SampleOptions.SLIM)) {
      samples.add(new Sample(SampleFormat.GRAPH_ARRAY, options));
    }
    return samples;
  }

  private static long records(Path file) throws IOException {
    try (Stream<ReadResult> results = ExportReader.standard().read(file)) {
      return results.filter(FormatTable::isRecord).count();
    }
  }

  private static boolean isRecord(ReadResult result) {
    if (result instanceof ReadResult.Problem problem) {
      throw new IllegalStateException(problem.position() + ": " + problem.message());
    }
    return result instanceof ReadResult.Found;
  }

  private static long tokens(Path file) throws IOException {
    long count = 0;
    try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
      while (parser.nextToken() != null) {
        count++;
      }
    }
    return count;
  }

  private static long rows(Path file) throws IOException {
    long count = 0;
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
      for (CsvRecord row : rows) {
        count += row.getFieldCount();
      }
    }
    return count;
  }
}
