package dev.mfacodes.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/** How a file was when its reading began. Pipes and devices have no such state. */
record FileState(Path file, long size, FileTime changed) {

  static Optional<FileState> of(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return attributes.isRegularFile()
        ? Optional.of(new FileState(file, attributes.size(), attributes.lastModifiedTime()))
        : Optional.empty();
  }

  boolean isAnother() {
    try {
      return !of(file).equals(Optional.of(this));
    } catch (IOException gone) { // as a name; what was opened can be read to its end
      return false;
    }
  }
}
