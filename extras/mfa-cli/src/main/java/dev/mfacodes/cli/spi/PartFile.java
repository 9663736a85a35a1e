package dev.mfacodes.cli.spi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * A file in the making. It stands beside the one it is to be, under a name that ends in {@code .part}, and is given the
 * final name when it is whole: whatever happens before, what stands under the final name is what stood there.
 *
 * <p>A signal that ends the program takes the part away as well. Only one that cannot be caught (SIGKILL) leaves it; it
 * is in nobody's way then: each part has a name of its own, also where every program is process 1.
 *
 * <p>Made and used by one thread; the end of the program, seen by another one, may come at any time.
 */
public final class PartFile implements AutoCloseable {

  private final Path file;
  private final Path part;
  private final Thread atEnd = new Thread(this::end);
  private boolean ended;

  private PartFile(Path file) {
    this.file = file;
    String unique = HexFormat.of().toHexDigits(new SecureRandom().nextInt());
    this.part = file.resolveSibling(file.getFileName() + "." + unique + ".part");
  }

  /**
   * Begins a file. Nothing is there under the name of the part, until it is written.
   *
   * @param file where it is to be; if it is a link to a file, that file is the one that will be replaced
   * @return the file in the making
   * @throws IOException if what stands in its place cannot be looked at
   */
  public static PartFile of(Path file) throws IOException {
    PartFile begun = new PartFile(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath());
    try {
      Runtime.getRuntime().addShutdownHook(begun.atEnd);
    } catch (IllegalStateException ending) {
      throw new IOException("the program is ending", ending);
    }
    return begun;
  }

  /**
   * Where the file is until it is whole. Who writes there, and not by {@link #open}, decides who may read it.
   *
   * @return the part's path
   */
  public Path path() {
    return part;
  }

  /**
   * Makes the part, which may be read by whom the older file may be.
   *
   * @return writes to it; for the caller to close
   * @throws IOException if it cannot be made, or the program is ending
   */
  public synchronized OutputStream open() throws IOException {
    refuseAtEnd();
    Optional<Set<PosixFilePermission>> permissions = permissions();
    FileAttribute<?>[] attributes =
        permissions.map(PosixFilePermissions::asFileAttribute).stream().toArray(FileAttribute<?>[]::new);
    OutputStream out = Channels.newOutputStream(Files.newByteChannel(
        part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes));
    if (permissions.isPresent()) { // what the mask of the process took away
      Files.setPosixFilePermissions(part, permissions.get());
    }
    return out;
  }

  /** Those of the file that is to be replaced; empty if there is none. */
  private Optional<Set<PosixFilePermission>> permissions() throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    return view == null || !Files.exists(file) ? Optional.empty() : Optional.of(view.readAttributes().permissions());
  }

  /**
   * Gives the whole file its name, in one step.
   *
   * @throws IOException if that cannot be done, or the program is ending: then nothing has changed under that name
   */
  public synchronized void finish() throws IOException {
    refuseAtEnd();
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private void refuseAtEnd() throws IOException {
    if (ended) {
      throw new IOException("the program is ending");
    }
  }

  private synchronized void end() {
    ended = true;
    try {
      Files.deleteIfExists(part);
    } catch (IOException stays) {
      return; // with a name that says what it is
    }
  }

  /** What was begun and not finished is nothing. */
  @Override
  public void close() {
    end();
    try {
      Runtime.getRuntime().removeShutdownHook(atEnd);
    } catch (IllegalStateException ending) {
      return; // it has nothing more to do
    }
  }
}
