package dev.mfacodes.read.input;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** What an input holds, unpacked and in UTF-8, whatever it came in. Recognised by its first bytes. */
public final class Content {

  private static final int ENOUGH_TO_RECOGNISE = 16;

  private Content() {}

  /**
   * The content of an input.
   *
   * @param in the input
   * @param mostExpansion how many bytes may come of one that is packed
   * @throws UnusableInputException if it is empty, or nothing that is read here
   */
  public static InputStream of(InputStream in, int mostExpansion) throws IOException {
    CountedInput counted = new CountedInput(in);
    InputStream packed = new BufferedInputStream(counted, 1 << 16);
    int[] first = first(packed);
    if (first[0] < 0) {
      throw new UnusableInputException("is empty");
    }
    if (begins(first, 0x1f, 0x8b)) {
      return text(new Unpacked(new Gzip(packed), counted, mostExpansion, "gzip"));
    }
    if (begins(first, 'P', 'K', 3, 4) || begins(first, 'P', 'K', 5, 6)) { // the latter without entries
      return text(new Unpacked(new OneFileOfZip(packed), counted, mostExpansion, "zip"));
    }
    return text(packed);
  }

  private static InputStream text(InputStream unpacked) throws IOException {
    InputStream in = unpacked.markSupported() ? unpacked : new BufferedInputStream(unpacked, 1 << 16);
    int[] first = first(in);
    refuse(first);
    if (begins(first, 0xff, 0xfe) || begins(first, 0xfe, 0xff)) {
      return new BufferedInputStream(new Utf16ToUtf8(in), 1 << 16);
    }
    if (begins(first, 0xef, 0xbb, 0xbf)) {
      in.skipNBytes(3);
    }
    return in;
  }

  private static void refuse(int[] first) throws UnusableInputException {
    if (first[0] < 0) {
      throw new UnusableInputException("is empty");
    }
    if (begins(first, 0x1f, 0x8b) || begins(first, 'P', 'K', 3, 4)) {
      throw new UnusableInputException("is packed more than once; unpack it first");
    }
    if (begins(first, 'P', 'A', 'R', '1')) {
      throw new UnusableInputException("is Parquet, which is not read here; export JSON or CSV");
    }
    if (begins(first, 'O', 'b', 'j', 1)) {
      throw new UnusableInputException("is Avro, which is not read here; export JSON or CSV");
    }
    if (begins(first, 0xff, 0xfe, 0, 0) || begins(first, 0, 0, 0xfe, 0xff)) {
      throw new UnusableInputException("is UTF-32; UTF-8 and UTF-16 are read");
    }
    // without a byte order mark, one half of the first character is zero
    if (first[0] == 0 || (first[1] == 0 && first[0] != 0xff && first[0] != 0xfe)) {
      throw new UnusableInputException("is UTF-16 without a byte order mark, or no text at all");
    }
  }

  private static int[] first(InputStream in) throws IOException {
    in.mark(ENOUGH_TO_RECOGNISE);
    int[] first = new int[4];
    for (int i = 0; i < first.length; i++) {
      first[i] = in.read();
    }
    in.reset();
    return first;
  }

  private static boolean begins(int[] first, int... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (first[i] != expected[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Counts what is taken from the input, so that what comes of it can be compared. Says that nothing is available:
   * then a buffer gives what it has before it asks for more, and loses nothing when that fails. A pipe with a name
   * could not say; asked for it, its channel fails.
   */
  private static final class CountedInput extends FilterInputStream {

    private long count;

    CountedInput(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      count += Math.max(0, read);
      return read;
    }

    @Override
    public int available() {
      return 0;
    }
  }

  /** Holds what an input may expand to, and says in words what is wrong with one that is broken. */
  private static final class Unpacked extends FilterInputStream {

    /** So much is no bomb, however small it was. */
    private static final long HARMLESS = 16 << 20;

    private final CountedInput packed;
    private final int mostExpansion;
    private final String format;
    private long count;

    Unpacked(InputStream in, CountedInput packed, int mostExpansion, String format) {
      super(in);
      this.packed = packed;
      this.mostExpansion = mostExpansion;
      this.format = format;
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = unpack(bytes, offset, length);
      count += Math.max(0, read);
      if (count > HARMLESS && count / mostExpansion > packed.count) {
        throw new UnusableInputException("expands to more than " + mostExpansion + " times its size, like a " + format
            + " bomb; unpack it first if it is to be trusted");
      }
      return read;
    }

    @Override
    public int available() { // as with the packed bytes
      return 0;
    }

    private int unpack(byte[] bytes, int offset, int length) throws IOException {
      try {
        return in.read(bytes, offset, length);
      } catch (EOFException cutOff) {
        throw new UnusableInputException("is cut off: its " + format + " data end too early");
      } catch (ZipException broken) {
        throw new UnusableInputException("is broken: its " + format + " data are not valid");
      }
    }
  }

  /** The one file in an archive. Folders, and what operating systems put beside it, do not count. */
  private static final class OneFileOfZip extends InputStream {

    /** Which of them comes first is up to the program that wrote it. */
    private static final Pattern OFFICE = Pattern.compile("\\[Content_Types]\\.xml|(?:_rels|docProps|xl)/.*");

    private final ZipInputStream zip;
    private boolean begun;

    OneFileOfZip(InputStream in) throws IOException {
      this.zip = new ZipInputStream(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (!begun) {
        begun = true;
        nextFile();
      }
      int read = zip.read(bytes, offset, length);
      if (read < 0 && nextFile()) {
        throw new UnusableInputException("is an archive of more than one file; only the first was read");
      }
      return read;
    }

    private boolean nextFile() throws IOException {
      ZipEntry entry = next();
      while (entry != null && (entry.isDirectory() || entry.getName().startsWith("__MACOSX/"))) {
        entry = next();
      }
      if (entry != null && OFFICE.matcher(entry.getName()).matches()) {
        throw new UnusableInputException("is a spreadsheet or another Office file; save it as CSV");
      }
      return entry != null;
    }

    private ZipEntry next() throws IOException {
      try {
        return zip.getNextEntry();
      } catch (IllegalArgumentException noName) { // in no known encoding
        throw new ZipException();
      }
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }
}
