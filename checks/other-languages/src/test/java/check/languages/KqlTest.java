package check.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code mfa catalog --format kql}, read by Kusto's own parser, which knows names and types. Nothing here runs a query.
 */
final class KqlTest {

  private static final String FINDINGS = """
      const npm = require("node:module").createRequire(process.argv[2] + "/");
      npm("@kusto/language-service-next/bridge.js");
      npm("@kusto/language-service-next");
      const text = require("node:fs").readFileSync(process.argv[3], "utf8");
      const found = Kusto.Language.KustoCode.ParseAndAnalyze(text).GetDiagnostics();
      for (let i = 0; i < found.Count; i++) {
        const at = found.getItem(i);
        console.log(at.Message + " " + text.substr(at.Start, 40));
      }
      """;

  /** What {@code SigninLogs} has of it, of the types that the reference of the table names. */
  private static final String SIGN_INS = "let SigninLogs = datatable (ResultType: string, Status: dynamic) [];\n";

  private static String findings(Path folder, String query) throws Exception {
    Path program = Files.writeString(folder.resolve("findings.cjs"), FINDINGS);
    Path file = Files.writeString(folder.resolve("query.kql"), query);
    Path tools = Programs.npmTools();
    return Programs.run(folder, "node", program.toString(), tools.toString(), file.toString()).printed();
  }

  @Test
  void kusto_finds_nothing_wrong_with_it_nor_with_the_query_in_its_head(@TempDir Path folder) throws Exception {
    String kql = Programs.mfa("catalog", "--format", "kql");
    String query = kql.lines()
        .filter(line -> line.startsWith("//   "))
        .map(line -> line.substring(5))
        .collect(Collectors.joining("\n"));

    assertThat(query).startsWith("SigninLogs\n").contains("MfaFold(", "MfaSpellings", "MfaCodes");
    assertThat(findings(folder, SIGN_INS + kql + query + "\n| project title_nl, helpdesk_nl, factors + 1")).isEmpty();
  }

  /** That it finds nothing is worth something only if it looks. */
  @Test
  void kusto_finds_a_column_that_is_not_there(@TempDir Path folder) throws Exception {
    String kql = Programs.mfa("catalog", "--format", "kql");

    assertThat(findings(folder, kql + "MfaCodes | project title_fr")).contains("title_fr");
    assertThat(findings(folder, kql.replaceFirst("int\\(null\\), ", "") + "MfaCodes")).isNotEmpty();
  }
}
