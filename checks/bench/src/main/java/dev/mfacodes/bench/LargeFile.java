package dev.mfacodes.bench;

import dev.mfacodes.read.ExportReader;
import dev.mfacodes.read.ReadResult;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** One array in one file, larger than the memory that reads it. */
final class LargeFile {

  private LargeFile() {}

  /**
   * Writes or reads it.
   *
   * @param arguments {@code write FILE MB}, or {@code read FILE HEAP}
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[1]);
    if (arguments[0].equals("write")) {
      Path written = Sample.GRAPH.write(file.toAbsolutePath().getParent(), Long.parseLong(arguments[2]) << 20);
      Files.move(written, file);
      return;
    }
    long start = System.nanoTime();
    long records;
    try (Stream<ReadResult> results = ExportReader.standard().read(file)) {
      records = results.filter(ReadResult.Found.class::isInstance).count();
    }
    long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
    System.out.printf(Locale.ROOT, "-Xmx%s: %,d records of %,d MB in %.1f s, peak heap used %.1f MB%n",
        arguments[2], records, Files.size(file) >> 20, (System.nanoTime() - start) / 1e9, peak / 1048576.0);
  }
}
