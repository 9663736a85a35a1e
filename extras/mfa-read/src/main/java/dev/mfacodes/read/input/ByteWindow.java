package dev.mfacodes.read.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an input, through a window that moves forward. What is held stays in it until it is let go, so a record
 * can be handed on without a copy; the window is as large as the largest thing held.
 */
public final class ByteWindow {

  /** What stands for a byte behind the end. */
  public static final int END = -1;

  /** So many bytes behind the {@link #limit} may be read as well, and are zero. */
  public static final int SLACK = 64;

  private static final int FIRST_SIZE = 1 << 18;
  private static final int NOTHING = -1;

  private InputStream in;
  private byte[] bytes = new byte[FIRST_SIZE];
  private int next;
  private int limit;
  private int held = NOTHING;
  private long before;
  private @Nullable IOException failure;

  /**
   * A window at the beginning.
   *
   * @param in the input
   */
  public ByteWindow(InputStream in) {
    this.in = in;
  }

  /** Goes to the beginning of another input, with the same memory. */
  public void restart(InputStream other) {
    in = other;
    next = 0;
    limit = 0;
    held = NOTHING;
    before = 0;
    failure = null;
    Arrays.fill(bytes, 0, SLACK, (byte) 0);
  }

  /**
   * The next byte, which stays the next.
   *
   * @return the byte, or {@link #END}
   * @throws IOException if the input failed there
   */
  public int peek() throws IOException {
    int b = peek(0);
    if (b == END) {
      check();
    }
    return b;
  }

  /**
   * The byte that is so many bytes further on; everything up to it is in memory. An input that fails ends here: what
   * lies before the failure counts, and who looks ahead must not lose it.
   *
   * @return the byte, or {@link #END}
   */
  public int peek(int ahead) {
    return next + ahead < limit || reaches(ahead) ? bytes[next + ahead] & 0xff : END;
  }

  /**
   * Fails if the input did.
   *
   * @throws IOException what it failed with
   */
  public void check() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }

  /**
   * The next byte, which is behind the window then.
   *
   * @return the byte, or {@link #END}
   * @throws IOException if the input failed there
   */
  public int read() throws IOException {
    int b = peek();
    if (b != END) {
      next++;
    }
    return b;
  }

  /**
   * Skips the bytes, if they come next.
   *
   * @return whether they did
   */
  public boolean skip(int... expected) {
    boolean comes = startsWith(expected);
    if (comes) {
      next += expected.length;
    }
    return comes;
  }

  /** Whether the bytes come next. */
  public boolean startsWith(int... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (peek(i) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean reaches(int ahead) {
    if (next + ahead >= bytes.length - SLACK) {
      makeRoom(ahead);
    }
    while (limit <= next + ahead) {
      int count = readMore();
      limit += Math.max(0, count);
      Arrays.fill(bytes, limit, limit + SLACK, (byte) 0); // who fails may have written before
      if (count < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Gets more bytes behind those that are in memory.
   *
   * @return whether there were some
   */
  public boolean more() {
    return reaches(limit - next);
  }

  private int readMore() {
    try {
      return failure == null ? in.read(bytes, limit, bytes.length - SLACK - limit) : END;
    } catch (IOException failed) {
      failure = failed;
      return END;
    }
  }

  private void makeRoom(int ahead) {
    int keep = held == NOTHING ? next : held;
    int wanted = next - keep + ahead;
    byte[] room =
        wanted < bytes.length - SLACK ? bytes : new byte[Math.max(wanted + 1 + SLACK, bytes.length * 2)];
    System.arraycopy(bytes, keep, room, 0, limit - keep);
    bytes = room;
    before += keep;
    next -= keep;
    limit -= keep;
    Arrays.fill(bytes, limit, limit + SLACK, (byte) 0);
    held = held == NOTHING ? NOTHING : 0;
  }

  /** How many bytes lie before the next one. */
  public long offset() {
    return before + next;
  }

  /** Keeps the bytes from the next one on. */
  public void hold() {
    held = next;
  }

  /** Keeps nothing any more. What was held is there until more is read. */
  public void letGo() {
    held = NOTHING;
  }

  /** Whether bytes are held. */
  public boolean holds() {
    return held != NOTHING;
  }

  /** Where in {@link #array()} the held bytes begin. They end at {@link #position()}. */
  public int held() {
    return held;
  }

  /** How many bytes are held. */
  public int heldLength() {
    return next - held;
  }

  /** Makes the byte so many behind the first held one the next, and holds from there. */
  public void backTo(int behindHeld) {
    next = held + behindHeld;
    held = next;
  }

  /** The memory of the window. Another one after anything was read. */
  public byte[] array() {
    return bytes;
  }

  /** Where in {@link #array()} the next byte is. */
  public int position() {
    return next;
  }

  /** Where in {@link #array()} the bytes end that are there already. */
  public int limit() {
    return limit;
  }

  /** Makes the byte at this place of {@link #array()} the next. */
  public void moveTo(int position) {
    next = position;
  }
}
