package dev.mfacodes.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mfacodes.cli.spi.PartFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command leaves behind when it cannot go on: nothing half that looks whole, and a line that says so. */
@EnabledOnOs(OS.LINUX) // signals, named pipes and /dev/full
final class FaultsTest {

  private static final String OLDER = "<!doctype html><title>older</title>";
  private static final String STOPPED = "mfa: stopped before the end: what was printed may not be all of it, and a"
      + " file to be written is as it was, or whole\n";
  private static final String RECORD = "{\"id\":\"%s\",\"createdDateTime\":\"2026-01-31T08:00:00Z\",\"status\":"
      + "{\"errorCode\":0}}\n";

  /** Holds nothing but what a page leaves. */
  private Path pages;

  @TempDir
  private Path folder;

  @BeforeEach
  void make() throws IOException {
    pages = Files.createDirectory(folder.resolve("pages"));
  }

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(pages)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @CsvSource({"TERM,143,true", "INT,130,true", "KILL,137,false"})
  void a_report_that_is_ended_midway_writes_no_page(String signal, int code, boolean canSay) throws Exception {
    Path older = Files.writeString(pages.resolve("older.html"), OLDER);
    for (Path page : List.of(older, pages.resolve("new.html"))) {
      Program report = Program.mfa(folder, "report", "-", "--html", page.toString());
      report.feed();
      report.signal(signal);

      assertThat(report.exitCode()).isEqualTo(code);
      assertThat(report.err()).isEqualTo(canSay ? STOPPED : "");
      assertThat(left()).containsExactly("older.html");
      assertThat(older).hasContent(OLDER);
    }
  }

  @ParameterizedTest
  @CsvSource({"TERM,143", "INT,130"})
  void what_was_printed_until_then_is_said_not_to_be_all(String signal, int code) throws Exception {
    Program classify = Program.mfa(folder, "classify", "-");
    classify.feed();
    classify.signal(signal);

    assertThat(classify.exitCode()).isEqualTo(code);
    assertThat(classify.err()).isEqualTo(STOPPED);
    assertThat(classify.out()).startsWith("{\"").contains("\"id\":\"0\"").doesNotContain("\"id\":\"4999\"");
  }

  @Test
  void a_run_that_comes_to_its_end_says_nothing_of_that() throws Exception {
    Program report = Program.mfa(folder, "report", "-", "--html", pages.resolve("page.html").toString());
    report.feed().close();

    assertThat(report.exitCode()).isZero();
    assertThat(report.err()).isEmpty();
    assertThat(left()).containsExactly("page.html");
  }

  @ParameterizedTest
  @CsvSource({"TERM,143", "INT,130"})
  void half_a_page_is_taken_away_by_a_signal(String signal, int code) throws Exception {
    Program half = halfWritten(pages.resolve("page.html"));
    assertThat(left()).hasSize(1);
    half.signal(signal);

    assertThat(half.exitCode()).isEqualTo(code);
    assertThat(left()).isEmpty();
  }

  /** Nobody can take it away then; it has another name, and the next page comes to be as if it were not there. */
  @Test
  void half_a_page_that_a_killed_run_leaves_is_in_nobodys_way() throws Exception {
    Path page = Files.writeString(pages.resolve("page.html"), OLDER);
    Program half = halfWritten(page);
    half.signal("KILL");

    assertThat(half.exitCode()).isEqualTo(137);
    assertThat(page).hasContent(OLDER);
    assertThat(left()).hasSize(2).first().isEqualTo("page.html");
    String part = left().get(1);
    assertThat(part).matches("page\\.html\\.[0-9a-f]{8}\\.part");
    assertThat(report(page)).isEqualTo(new Cli.Result(0, "", ""));
    assertThat(page).content().contains("MFA report");
    assertThat(left()).containsExactly("page.html", part);
  }

  @Test
  void a_page_may_be_read_by_whom_the_older_one_may_be_and_a_link_stays_a_link() throws IOException {
    Path page = Files.writeString(pages.resolve("page.html"), OLDER);
    Path link = Files.createSymbolicLink(folder.resolve("link.html"), page);
    for (String permissions : List.of("rw-------", "rw-rw-rw-")) {
      Files.setPosixFilePermissions(page, PosixFilePermissions.fromString(permissions));

      assertThat(report(link).code()).isZero();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(page))).isEqualTo(permissions);
      assertThat(page).content().contains("MFA report");
      assertThat(link).isSymbolicLink();
    }
  }

  @Test
  void once_the_program_ends_no_part_becomes_a_file() throws IOException {
    Path page = pages.resolve("page.html");
    PartFile part = PartFile.of(page);
    part.open().close();
    part.close(); // does what the end of the program does
    assertThatThrownBy(part::open).isInstanceOf(IOException.class);
    assertThatThrownBy(part::finish).isInstanceOf(IOException.class);
    assertThat(left()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_full_disk_leaves_the_older_page_as_it_was(boolean ifMounted) throws Exception {
    try (SmallDisk disk = ifMounted ? SmallDisk.in(folder) : SmallDisk.limited(folder)) {
      for (String older : List.of(OLDER, "")) {
        Path page = disk.folder().resolve("page.html");
        Files.deleteIfExists(page);
        if (!older.isEmpty()) {
          Files.writeString(page, older);
        }
        Program report = Program.start(folder, Redirect.to(folder.resolve("out").toFile()), disk.before(), Mfa.class,
            "report", "samples/prompts.csv", "--html", page.toString());

        assertThat(report.exitCode()).isEqualTo(Mfa.UNUSABLE);
        assertThat(report.err()).isEqualTo(
            "mfa: " + page + ": the page cannot be written; all was read, and no report is made\n");
        assertThat(report.out()).isEmpty();
        try (Stream<Path> files = Files.list(disk.folder())) {
          assertThat(files.toList()).isEqualTo(older.isEmpty() ? List.of() : List.of(page));
        }
        assertThat(Files.exists(page) ? Files.readString(page) : "").isEqualTo(older);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "report samples/prompts.csv", "classify samples/prompts.csv", "fatigue samples/prompts.csv", "catalog",
      "explain 0"})
  void a_full_disk_at_the_output_is_said(String arguments) throws Exception {
    Program mfa = Program.mfa(folder, Redirect.to(Path.of("/dev/full").toFile()), arguments.split(" "));

    assertThat(mfa.exitCode()).isEqualTo(Mfa.UNUSABLE);
    assertThat(mfa.err()).isEqualTo("mfa: the output cannot be written; what is there of it is not all\n");
  }

  /** As {@code mfa classify | head -1}. */
  @Test
  void who_reads_one_line_and_goes_ends_it_without_a_word() throws Exception {
    Program classify = Program.mfa(folder, Redirect.PIPE, "classify", "-");
    Thread feeding = new Thread(() -> {
      try {
        while (true) {
          classify.feed();
        }
      } catch (IOException ended) {
        return; // as it should
      }
    });
    feeding.start();
    try (BufferedReader head = new BufferedReader(
        new InputStreamReader(classify.process().getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(head.readLine()).contains("\"id\":\"0\"");
    }

    assertThat(classify.exitCode()).isEqualTo(Mfa.PIPE_CLOSED);
    assertThat(classify.err()).isEmpty();
    feeding.join();
  }

  @Test
  void who_goes_before_the_report_comes_ends_it_without_a_word() throws Exception {
    Program report = Program.mfa(folder, Redirect.PIPE, "report", "-");
    report.process().getInputStream().close();
    report.feed().close();

    assertThat(report.exitCode()).isEqualTo(Mfa.PIPE_CLOSED);
    assertThat(report.err()).isEmpty();
  }

  /** Its permissions let root read it, and reading fails all the same. */
  @Test
  void a_second_file_that_cannot_be_read_leaves_the_first_and_the_third() throws Exception {
    String first = Files.writeString(folder.resolve("1.json"), RECORD.formatted("a")).toString();
    String third = Files.writeString(folder.resolve("3.json"), RECORD.formatted("c")).toString();
    String second = "/proc/self/mem";

    Program classify = Program.mfa(folder, "classify", first, second, third);
    assertThat(classify.exitCode()).isEqualTo(Mfa.UNUSABLE);
    assertThat(classify.err()).isEqualTo("mfa: " + second + ": cannot be read further\n");
    assertThat(classify.out().lines()).hasSize(2).anyMatch(line -> line.contains("\"id\":\"a\""))
        .anyMatch(line -> line.contains("\"id\":\"c\""));

    Path page = pages.resolve("page.html");
    Program report = Program.mfa(folder, "report", first, second, third, "--html", page.toString());
    assertThat(report.exitCode()).isEqualTo(Mfa.UNUSABLE);
    assertThat(report.err()).isEqualTo("mfa: " + second + ": cannot be read further\n");
    assertThat(page).content().contains("MFA report", "Rows: 2; attempts: 2,");
  }

  private static Cli.Result report(Path page) {
    return Cli.run("report", "samples/prompts.csv", "--html", page.toString());
  }

  private Program halfWritten(Path page) throws IOException {
    Program half = Program.start(folder, Redirect.PIPE, List.of(), HalfWritten.class, page.toString());
    new BufferedReader(new InputStreamReader(half.process().getInputStream(), StandardCharsets.UTF_8)).readLine();
    return half;
  }
}
