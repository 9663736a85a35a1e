package dev.mfacodes.cli;

import dev.mfacodes.cli.spi.PartFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A program that writes half of a file and then waits to be ended. */
final class HalfWritten {

  private HalfWritten() {}

  /**
   * Prints a line when half of the file is there.
   *
   * @param arguments the file
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    try (PartFile part = PartFile.of(Path.of(arguments[0])); OutputStream out = part.open()) {
      out.write(new byte[1 << 16]);
      System.out.println(part.path());
      Thread.currentThread().join();
    }
  }
}
