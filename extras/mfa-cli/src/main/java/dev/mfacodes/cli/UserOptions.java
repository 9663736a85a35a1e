package dev.mfacodes.cli;

import dev.mfacodes.cli.spi.Given;
import dev.mfacodes.cli.spi.Syntax;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether users are shown as they are, and else as what. */
final class UserOptions {

  private final Given<Path> keyFile;
  private final Given<Boolean> showUsers;

  UserOptions(Syntax syntax) {
    keyFile = syntax.option("--pseudonym-key", "FILE", Path.class,
        "The key that makes pseudonyms of user names; without it they differ from run to run.");
    showUsers = syntax.flag("--show-users",
        "Shows names and ids of users, e-mail and IP addresses and phone numbers as they are.");
  }

  Privacy privacy() {
    if (showUsers.get()) {
      return Privacy.NONE;
    }
    return Privacy.with(keyFile.said().map(UserOptions::key).map(Pseudonyms::new).orElseGet(Pseudonyms::ofThisRun));
  }

  private static byte[] key(Path file) {
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
