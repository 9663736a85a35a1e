package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a page has no room: a file system of 16 kB, for whom may mount one. For others a process that may write no more
 * into a file, which fails in the same place.
 *
 * @param folder where there is no room
 * @param before what stands before the program on its command line
 * @param mounted whether it is to be taken away again
 */
record SmallDisk(Path folder, List<String> before, boolean mounted) implements AutoCloseable {

  static SmallDisk in(Path parent) throws IOException {
    Path folder = Files.createDirectories(parent.resolve("mounted"));
    return succeeds("mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", folder.toString())
        ? new SmallDisk(folder, List.of(), true)
        : notMounted(parent);
  }

  private static SmallDisk notMounted(Path parent) throws IOException {
    assertThat(System.getenv("CI")).as("CI may mount a file system").isNull();
    return limited(parent);
  }

  static SmallDisk limited(Path parent) throws IOException {
    Path folder = Files.createDirectories(parent.resolve("limited"));
    return new SmallDisk(folder, List.of("sh", "-c", "ulimit -f 32; exec \"$@\"", "sh"), false);
  }

  private static boolean succeeds(String... command) {
    try {
      return new ProcessBuilder(command)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    if (mounted) {
      assertThat(succeeds("umount", folder.toString())).as("unmounted").isTrue();
    }
  }
}
