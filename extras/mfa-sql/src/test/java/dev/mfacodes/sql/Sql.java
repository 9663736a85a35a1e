package dev.mfacodes.sql;

import dev.mfacodes.cli.spi.Choices;
import dev.mfacodes.cli.spi.Given;
import dev.mfacodes.cli.spi.Streams;
import dev.mfacodes.cli.spi.Syntax;
import dev.mfacodes.model.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;

/**
 * What came of the command.
 *
 * @param code its exit code
 * @param lines what it printed
 * @param messages what it said on the standard error
 */
record Sql(int code, List<String> lines, List<String> messages) {

  static Sql run(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> messages = new ArrayList<>();
    StringWriter usage = new StringWriter();
    Syntax mfa = Syntax.ofProgram("mfa", () -> new String[0]);
    Choices<Language> languages = new Choices<>(List.of(Language.values()), Language::code);
    Given<Language> language = mfa.choice("--lang", languages, "as that of mfa").or(Language.ENGLISH);
    SqlInMfa sql = new SqlInMfa();
    List<String> line = new ArrayList<>(List.of(sql.name()));
    Arrays.stream(arguments).map(Object::toString).forEach(line::add);
    int code = new CommandLine(mfa.spec())
        .addSubcommand(sql.name(), sql.on(new Streams(out, messages::add), language).spec())
        .setErr(new PrintWriter(usage, true))
        .execute(line.toArray(new String[0]));
    usage.toString().lines().findFirst().ifPresent(messages::add);
    return new Sql(code, out.toString(StandardCharsets.UTF_8).lines().toList(), messages);
  }

  /** The rows as CSV, without the heading; of a command that has nothing to say but those. */
  static List<String> rows(String sql, Object... files) {
    List<Object> arguments = new ArrayList<>(List.of("--format", "csv", sql));
    arguments.addAll(Arrays.asList(files));
    Sql run = run(arguments.toArray());
    if (run.code() != 0 || !run.messages().isEmpty()) {
      throw new AssertionError(run);
    }
    return run.lines().subList(1, run.lines().size());
  }
}
