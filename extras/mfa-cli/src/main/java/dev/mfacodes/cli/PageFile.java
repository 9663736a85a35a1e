package dev.mfacodes.cli;

import dev.mfacodes.cli.spi.PartFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The file that a page is written to. {@code --html samples/*} names an export there, and exports cannot be had again;
 * so nothing is overwritten but an older page.
 */
final class PageFile {

  private static final String DOCTYPE = "<!DOCTYPE html";

  /** In which a page has begun. */
  private static final int BEGINNING = 1 << 10;

  private static final String NOT_WRITABLE = "the file cannot be written";

  private PageFile() {}

  /**
   * Why nothing may or can be written there; empty if that may be tried.
   *
   * @param inputs what is read
   */
  static Optional<String> objection(Path file, List<Path> inputs) {
    if (inputs.stream().anyMatch(input -> isSame(file, input))) {
      return Optional.of("the file is one of those to be read");
    }
    if (!Files.exists(file)) {
      return Optional.of(NOT_WRITABLE).filter(reason -> !hasWritableFolder(file));
    }
    if (Files.isDirectory(file) || !Files.isWritable(file)) {
      return Optional.of(NOT_WRITABLE);
    }
    // what is no regular file, as a pipe, has nothing to lose and is not to be read
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    if (!isPage(file)) {
      return Optional.of("the file is there already, and is no web page");
    }
    return Optional.of("nothing can be written beside the file, which is only replaced by a whole one")
        .filter(reason -> !hasWritableFolder(file));
  }

  /** Where a page is made until it is whole. */
  private static boolean hasWritableFolder(Path file) {
    try {
      Path folder = (Files.exists(file) ? file.toRealPath() : file.toAbsolutePath()).getParent();
      return folder != null && Files.isWritable(folder);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /**
   * Writes a page, all of it or nothing: what was there stays until the new one is whole.
   *
   * @throws IOException if it could not be written
   */
  static void write(Path file, byte[] page) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      Files.write(file, page);
      return;
    }
    try (PartFile part = PartFile.of(file)) {
      try (OutputStream out = part.open()) {
        out.write(page);
      }
      part.finish();
    }
  }

  private static boolean isSame(Path file, Path input) {
    try {
      return file.toAbsolutePath().normalize().equals(input.toAbsolutePath().normalize())
          || (Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input));
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** An empty file, as {@code mktemp} makes it, is as good as a page. */
  private static boolean isPage(Path file) {
    try (InputStream bytes = Files.newInputStream(file)) {
      String beginning = new String(bytes.readNBytes(BEGINNING), StandardCharsets.UTF_8);
      return beginning.isEmpty()
          || beginning.replaceFirst("^\ufeff?\\s*", "").regionMatches(true, 0, DOCTYPE, 0, DOCTYPE.length());
    } catch (IOException unreadable) {
      return false;
    }
  }
}
