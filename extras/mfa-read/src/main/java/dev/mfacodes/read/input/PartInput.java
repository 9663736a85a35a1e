package dev.mfacodes.read.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a file from one place to another. */
public final class PartInput extends BlockInput {

  private static final int LOOK = 1 << 13;

  private final FileChannel channel;
  private final long from;
  private final long to;
  private long next;

  /**
   * Opens the file.
   *
   * @param file the file
   * @param from the first byte
   * @param to the byte behind the last one
   */
  public PartInput(Path file, long from, long to) throws IOException {
    this.channel = FileChannel.open(file, StandardOpenOption.READ);
    this.from = from;
    this.to = to;
    this.next = from;
  }

  /** Where it begins in the file. */
  public long from() {
    return from;
  }

  /** How many bytes it has. */
  public long length() {
    return to - from;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0 || next >= to) {
      return length == 0 ? 0 : -1;
    }
    int count = channel.read(ByteBuffer.wrap(bytes, offset, (int) Math.min(length, to - next)), next);
    next += Math.max(0, count);
    return count;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /**
   * The first place, from one on, where a line begins with a brace.
   *
   * @param channel the file
   * @param from at least 1
   * @param end where the file ends
   * @return the place; the end, if there is none
   */
  public static long firstLineWithBrace(FileChannel channel, long from, long end) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LOOK);
    boolean behindBreak = false;
    for (long at = from - 1; at < end; at += bytes.limit()) {
      int count = channel.read(bytes.clear(), at);
      if (count < 0) {
        return end; // cut off meanwhile
      }
      bytes.flip();
      for (int i = 0; i < count; i++) {
        if (behindBreak && bytes.get(i) == '{') {
          return at + i;
        }
        behindBreak = bytes.get(i) == '\n';
      }
    }
    return end;
  }
}
