package dev.mfacodes.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of Spark is run: {@link Denials}, from its class on. */
final class ReadmeTest {

  @Test
  void the_query_of_the_readme_gives_denials_with_their_titles(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.json"), "{\"status\":{\"errorCode\":500121,"
        + "\"additionalDetails\":\"MFA denied; user declined the authentication\"}}\n{\"status\":{\"errorCode\":0}}\n");
    Row row = Denials.byReason(Sessions.spark(), folder.toString()).first();
    assertThat(row.getString(0)).isEqualTo("USER_DECLINED");
    assertThat(row.getString(1)).isEqualTo("Gebruiker heeft de aanvraag afgewezen");
    assertThat(row.getLong(2)).isEqualTo(1);
  }

  @Test
  void the_code_in_the_readme_is_what_is_compiled_and_run() throws IOException {
    Path module = Path.of(System.getProperty("basedir", ""));
    String source = Files.readString(module.resolve("src/test/java/dev/mfacodes/spark/Denials.java"));
    assertThat(Files.readString(module.resolve("../../README.md")))
        .contains("```java\n"
            + source.substring(source.indexOf("  static Dataset"), source.lastIndexOf("}\n")) + "```");
  }
}
