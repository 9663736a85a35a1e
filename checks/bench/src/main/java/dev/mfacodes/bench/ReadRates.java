package dev.mfacodes.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.mfacodes.read.ExportReader;
import dev.mfacodes.read.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads each format into models, and beside it all tokens or rows of the same file with the parser underneath. */
final class ReadRates {

  private ReadRates() {}

  /**
   * Prints a Markdown table.
   *
   * @param arguments a folder to write into, the megabytes of each file, and the number of rounds
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    long bytes = Long.parseLong(arguments[1]) << 20;
    int rounds = Integer.parseInt(arguments[2]);
    System.out.printf("%s, %d processors, %d rounds, medians%n%n",
        System.getProperty("java.vm.version"), Runtime.getRuntime().availableProcessors(), rounds);
    System.out.println("| format | MB | records | records/s | parser alone, records/s | ratio of times | q3/q1 |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (Sample sample : Sample.values()) {
      Path file = sample.write(folder, bytes);
      measure(sample, file, rounds);
      Files.delete(file);
    }
  }

  private static void measure(Sample sample, Path file, int rounds) throws IOException {
    long records = records(file);
    tokens(sample, file);
    double[] ours = new double[rounds];
    double[] parser = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      if (records(file) != records) {
        throw new IllegalStateException("not the same records twice");
      }
      long middle = System.nanoTime();
      tokens(sample, file);
      ours[round] = (middle - start) / 1e9;
      parser[round] = (System.nanoTime() - middle) / 1e9;
    }
    double[] ratios = new double[rounds];
    Arrays.setAll(ratios, i -> ours[i] / parser[i]);
    System.out.printf(Locale.ROOT, "| %s | %d | %,d | %,.0f | %,.0f | %.2f | %.2f |%n",
        sample, Files.size(file) >> 20, records, records / quantile(ours, 0.5), records / quantile(parser, 0.5),
        quantile(ratios, 0.5), quantile(ratios, 0.75) / quantile(ratios, 0.25));
  }

  private static double quantile(double[] values, double q) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.round(q * (sorted.length - 1))];
  }

  private static long records(Path file) throws IOException {
    try (Stream<ReadResult> results = ExportReader.standard().read(file)) {
      return results.filter(ReadRates::isRecord).count();
    }
  }

  private static boolean isRecord(ReadResult result) {
    if (result instanceof ReadResult.Problem problem) {
      throw new IllegalStateException(problem.position() + ": " + problem.message());
    }
    return result instanceof ReadResult.Found;
  }

  private static long tokens(Sample sample, Path file) throws IOException {
    return sample.isCsv() ? rows(file) : jsonTokens(file);
  }

  private static long jsonTokens(Path file) throws IOException {
    long count = 0;
    try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
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
