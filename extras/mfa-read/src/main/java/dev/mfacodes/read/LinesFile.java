package dev.mfacodes.read;

import dev.mfacodes.read.input.ByteWindow;
import dev.mfacodes.read.input.PartInput;
import dev.mfacodes.read.json.JsonSplitter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file with a JSON object on each line, cut into parts at line breaks, so that several threads can read it. A cut is
 * before a line that begins with a brace, without a blank: whatever is open ends there, as {@link JsonSplitter} has it.
 */
final class LinesFile {

  private final Path path;
  private final long size;
  private final long partSize;

  private LinesFile(Path path, long size, long partSize) {
    this.path = path;
    this.size = size;
    this.partSize = partSize;
  }

  /**
   * The file, if it is one, neither packed nor in another encoding, and has more than one part.
   *
   * @param size how many bytes it has
   * @param partSize how many bytes a part has, but for the rest of its last line
   */
  static Optional<LinesFile> of(Path path, long size, long partSize) throws IOException {
    if (size <= partSize) {
      return Optional.empty();
    }
    try (PartInput whole = new PartInput(path, 0, size)) {
      return JsonSplitter.isOfLines(new ByteWindow(whole))
          ? Optional.of(new LinesFile(path, size, partSize))
          : Optional.empty();
    }
  }

  String name() {
    return path.toString();
  }

  long size() {
    return size;
  }

  /** How many parts there are; some may turn out to be empty. */
  int parts() {
    return Math.toIntExact((size + partSize - 1) / partSize);
  }

  /** A part, by its number from 0. */
  PartInput part(int number) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      return new PartInput(path, cut(channel, number), cut(channel, number + 1));
    }
  }

  private long cut(FileChannel channel, int number) throws IOException {
    long nominal = Math.min(size, number * partSize);
    return nominal == 0 || nominal == size ? nominal : PartInput.firstLineWithBrace(channel, nominal, size);
  }
}
