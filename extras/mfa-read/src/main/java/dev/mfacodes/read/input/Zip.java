package dev.mfacodes.read.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The one file in an archive. Folders, and what operating systems put beside it, do not count. */
final class Zip extends BlockInput {

  /** Which of them comes first is up to the program that wrote it. */
  private static final Pattern OFFICE = Pattern.compile("\\[Content_Types]\\.xml|(?:_rels|docProps|xl)/.*");

  /** So much is no bomb: an icon, and attributes. */
  private static final long MOST_PASSED_OVER = 16 << 20;

  private final ZipInputStream zip;
  private boolean begun;
  private long passedOver;

  Zip(InputStream in) {
    this.zip = new ZipInputStream(in);
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
      passOver();
      entry = next();
    }
    if (entry != null && OFFICE.matcher(entry.getName()).matches()) {
      throw new UnusableInputException("is a spreadsheet or another Office file; save it as CSV");
    }
    return entry != null;
  }

  /** What does not count is unpacked all the same, and may not be without end either. */
  private void passOver() throws IOException {
    passedOver += zip.skip(MOST_PASSED_OVER + 1 - passedOver);
    if (passedOver > MOST_PASSED_OVER) {
      throw new UnusableInputException("is an archive with more than 16 MB beside its file; unpack it first");
    }
  }

  private ZipEntry next() throws IOException {
    try {
      return zip.getNextEntry();
    } catch (ZipException | IllegalArgumentException other) { // only an English message tells them apart
      throw new UnusableInputException(
          "is a zip that is broken, encrypted or packed in another way than is read here; unpack it first");
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
