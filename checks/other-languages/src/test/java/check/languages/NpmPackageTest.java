package check.languages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mfacodes.model.code.Catalogue;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.model.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The npm package, as it would be published: what is in it, and what its users see. */
final class NpmPackageTest {

  /** Put together by the build. */
  private static final Path PACKAGE = Programs.TARGET.resolve("npm");

  private static final String VERSION = System.getProperty("mfa.version");

  /** Older npm says another name than it writes. */
  private static final String ARCHIVE = "mfacodes-catalogue-" + VERSION + ".tgz";

  /** The compiler knows the language only, and no console. */
  private static final String PRINTS = "declare const console: { log(line: string): void };\n";

  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode manifest() throws IOException {
    return JSON.readTree(PACKAGE.resolve("package.json").toFile());
  }

  /** Packs it, and says what npm says about that. */
  private static JsonNode packed(Path folder) throws IOException, InterruptedException {
    String said = Programs.run(PACKAGE, "npm", "pack", "--json", "--pack-destination", folder.toString()).printed();
    // some versions of npm print the script first
    return JSON.readTree(said.lines().dropWhile(line -> !line.equals("[")).collect(Collectors.joining("\n"))).path(0);
  }

  /** A project of somebody who has installed the package. */
  private static Path consumer(Path folder) throws IOException, InterruptedException {
    packed(folder);
    Files.writeString(folder.resolve("package.json"), "{\"private\": true}");
    Programs.run(folder, "npm", "install", "--offline", "--no-audit", "--no-fund", "./" + ARCHIVE).printed();
    return folder;
  }

  private static Programs.Result typed(Path folder, String file, String source) throws Exception {
    Path compiler = Programs.npmTools().resolve("node_modules/typescript/bin/tsc");
    Files.writeString(folder.resolve(file), source);
    return Programs.run(
        folder, "node", compiler.toString(), "--noEmit", "--strict", "--module", "nodenext", "--lib", "es2022", file);
  }

  @Test
  void it_holds_data_types_and_papers_and_nothing_else(@TempDir Path folder) throws Exception {
    JsonNode packed = packed(folder);

    assertThat(StreamSupport.stream(packed.path("files").spliterator(), false).map(file -> file.path("path").asText()))
        .containsExactlyInAnyOrder("LICENSE", "NOTICE", "README.md", "catalogue.json", "index.d.ts", "package.json");
    assertThat(packed.path("id").asText()).isEqualTo("@mfacodes/catalogue@" + VERSION);
    assertThat(folder.resolve(ARCHIVE)).isNotEmptyFile();
    assertThat(PACKAGE.resolve("catalogue.json")).hasSameBinaryContentAs(Programs.CATALOGUE);
  }

  /** What is committed is without the data, which npm would leave out and say nothing. */
  @Test
  void a_folder_without_the_data_cannot_be_packed_and_the_reason_names_the_one_that_can(@TempDir Path folder)
      throws Exception {
    Path source = Programs.ROOT.resolve("extras/npm-catalogue");
    for (String file : List.of("package.json", "index.d.ts", "README.md")) {
      Files.copy(source.resolve(file), folder.resolve(file));
    }

    Programs.Result result = Programs.run(folder, "npm", "pack");

    assertThat(result.code()).isNotZero();
    assertThat(result.err())
        .contains("Not here: catalogue.json, LICENSE, NOTICE.", "checks/other-languages/target/npm");
    assertThat(folder.resolve(ARCHIVE)).doesNotExist();
  }

  @Test
  void both_readmes_name_the_folder_to_pack() throws IOException {
    for (Path readme : List.of(Programs.ROOT.resolve("README.md"), PACKAGE.resolve("README.md"))) {
      assertThat(readme).content().contains("`checks/other-languages/target/npm`");
    }
  }

  @Test
  void its_versions_are_those_of_the_project_and_of_the_catalogue() throws IOException {
    assertThat(manifest().path("version").asText()).isEqualTo(VERSION);
    assertThat(manifest().path("catalogueVersion").asText())
        .isEqualTo(Catalogue.version())
        .isEqualTo(JSON.readTree(PACKAGE.resolve("catalogue.json").toFile()).path("version").asText());
  }

  /** Two guards: a registry that cannot exist, and a version that is not taken for a release. */
  @Test
  void what_is_not_a_release_cannot_be_published_by_accident() throws IOException {
    if (VERSION.endsWith("-SNAPSHOT")) {
      assertThat(manifest().path("publishConfig").path("registry").asText()).endsWith(".invalid/");
      assertThat(manifest().path("publishConfig").has("tag")).isFalse();
    }
  }

  @Test
  void its_readme_is_short_and_its_example_runs(@TempDir Path folder) throws Exception {
    String readme = Files.readString(PACKAGE.resolve("README.md"));
    Matcher example = Pattern.compile("```js\n(.*?)```", Pattern.DOTALL).matcher(readme);
    assertThat(example.find()).isTrue();
    Path program = Files.writeString(consumer(folder).resolve("example.cjs"), example.group(1));
    Texts dutch = Texts.in(Language.DUTCH);

    assertThat(readme.lines()).hasSizeLessThanOrEqualTo(30);
    assertThat(Programs.run(folder, "node", program.toString()).printed()).isEqualTo(
        "NOT_VERIFIED: " + dutch.title(MfaResultCode.FAILED_PHONE_BUSY) + '\n'
            + dutch.advice(DenialReason.ATTEMPT_IN_PROGRESS, Audience.HELPDESK).orElseThrow() + '\n');
  }

  /** Written out, since a compiler forgets which words a file of JSON has, and takes any text for one of them. */
  @Test
  void the_types_fit_the_catalogue_and_say_all_of_it(@TempDir Path folder) throws Exception {
    Files.copy(PACKAGE.resolve("index.d.ts"), folder.resolve("index.d.ts"));
    String source = """
        import catalogue = require("./index.js");
        const written: catalogue.Catalogue = %s;
        void written;
        """;
    String json = Files.readString(PACKAGE.resolve("catalogue.json"));

    typed(folder, "fits.cts", source.formatted(json)).printed();
    for (String change : List.of(
        "\"cause\": \"USER\" => \"cause\": \"NOBODY\"", "\"kind\": \"DENIED\" => \"kind\": \"SKIPPED\"",
        "\"label\": => \"brand\":", "\"factors\": 1 => \"factors\": 3")) {
      String[] words = change.split(" => ");
      assertThat(json).contains(words[0]);
      String changed = json.replaceFirst(Pattern.quote(words[0]), Matcher.quoteReplacement(words[1]));

      assertThat(typed(folder, "not.cts", source.formatted(changed)))
          .as(change)
          .satisfies(result -> assertThat(result.code()).isNotZero())
          .satisfies(result -> assertThat(result.out()).contains("not.cts"));
    }
  }

  @Test
  void a_module_in_typescript_imports_it(@TempDir Path folder) throws Exception {
    String source = """
        import catalogue from "@mfacodes/catalogue" with { type: "json" };
        const codes: readonly catalogue.ResultCode[] = catalogue.catalogues["result-code"];
        console.log(codes.length + " " + catalogue.version);
        """;
    consumer(folder);

    typed(folder, "program.mts", PRINTS + source).printed();
    String byFile = source.replace("catalogue\" with", "catalogue/catalogue.json\" with");
    typed(folder, "again.mts", PRINTS + byFile).printed();
    Files.writeString(folder.resolve("program.mjs"), source.replace(": readonly catalogue.ResultCode[]", ""));
    assertThat(Programs.run(folder, "node", "program.mjs").printed())
        .isEqualTo(MfaResultCode.values().length + " " + Catalogue.version() + "\n");
  }
}
