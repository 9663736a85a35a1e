package dev.mfacodes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether users are shown as they are, and else as what. */
final class UserOptions {

  @Option(
      names = "--pseudonym-key",
      paramLabel = "FILE",
      description = "The key that makes pseudonyms of user names; without it they differ from run to run.")
  private @Nullable Path keyFile;

  @Option(
      names = "--show-users",
      description = "Shows names and ids of users, e-mail and IP addresses and phone numbers as they are.")
  private boolean showUsers;

  Privacy privacy() {
    if (showUsers) {
      return Privacy.NONE;
    }
    return Privacy.with(keyFile == null ? Pseudonyms.ofThisRun() : new Pseudonyms(key(keyFile)));
  }

  private byte[] key(Path file) {
    try {
      byte[] key = Files.readAllBytes(file);
      if (key.length > 0) {
        return key;
      }
    } catch (IOException unreadable) {
      // the same to the caller
    }
    throw new BadUsage("--pseudonym-key: the file cannot be read or is empty");
  }
}
