package dev.mfacodes.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A file of this module that says what the registry says. {@code -Dcatalogue.write=true} rewrites it; without that it
 * is only compared, so that every change of a word or a reading shows in review as a changed line.
 */
enum RenderedFile {

  /** Stands in the module, where people look. The others are published beside the jar. */
  PAGE("CODES.md", ""),

  JSON("catalogue.json", "src/catalogue/"),

  CSV("catalogue.csv", "src/catalogue/"),

  /** Written by hand, but for the closed words. */
  SCHEMA("catalogue.schema.json", "src/catalogue/");

  static final boolean WRITE = Boolean.getBoolean("catalogue.write");

  private final String fileName;
  private final String folder;

  RenderedFile(String fileName, String folder) {
    this.fileName = fileName;
    this.folder = folder;
  }

  /** Rewrites the file if that was asked for, then compares it byte for byte. */
  void isRenderedAs(String text) throws IOException {
    if (WRITE) {
      Files.createDirectories(path().toAbsolutePath().getParent());
      Files.writeString(path(), text);
    }
    compare(text, "if the change is meant, raise Catalogue.version() and render again with -Dcatalogue.write=true");
  }

  /** Compares the file byte for byte, and never writes it. */
  void isWrittenAs(String text) throws IOException {
    compare(text, "to be mended by hand");
  }

  private void compare(String text, String remedy) throws IOException {
    byte[] bytes = Files.readAllBytes(path());
    assertThat(text).as("%s has line feeds alone, and one at the end", fileName)
        .doesNotContain("\r", "\t", "\uFEFF", "\uFFFD")
        .endsWith("\n")
        .doesNotEndWith("\n\n");
    String difference = firstDifference(strictUtf8(bytes).lines().toList(), text.lines().toList());
    assertThat(difference).as("%s is not what the registry says; %s", fileName, remedy).isEmpty();
    assertThat(bytes).as("bytes of %s; %s", fileName, remedy).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A message of one line: the whole of two large files helps nobody. */
  private static String firstDifference(List<String> found, List<String> wanted) {
    for (int i = 0; i < Math.max(found.size(), wanted.size()); i++) {
      String line = i < found.size() ? found.get(i) : null;
      String other = i < wanted.size() ? wanted.get(i) : null;
      if (!Objects.equals(line, other)) {
        return "line " + (i + 1) + ": found <" + line + ">, wanted <" + other + '>';
      }
    }
    return "";
  }

  /** Surefire says where the module is; elsewhere it is the working directory. */
  Path path() {
    return Path.of(System.getProperty("basedir", "")).resolve(folder + fileName);
  }

  /** The usual decoding would put a replacement character where the bytes are wrong. */
  private static String strictUtf8(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
