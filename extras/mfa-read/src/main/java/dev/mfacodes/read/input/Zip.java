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

  private final ZipInputStream zip;
  private boolean begun;

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
