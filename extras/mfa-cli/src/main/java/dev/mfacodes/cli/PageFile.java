package dev.mfacodes.cli;

import java.io.IOException;
import java.io.InputStream;
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
      Path folder = file.toAbsolutePath().getParent();
      return Optional.of(NOT_WRITABLE).filter(reason -> folder == null || !Files.isWritable(folder));
    }
    if (Files.isDirectory(file) || !Files.isWritable(file)) {
      return Optional.of(NOT_WRITABLE);
    }
    // what is no regular file, as a pipe, has nothing to lose and is not to be read
    return Optional.of("the file is there already, and is no web page")
        .filter(reason -> Files.isRegularFile(file) && !isPage(file));
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
