package dev.mfacodes.cli.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What a command may declare, and what a mistake in it says: never what was given in its place. */
final class SyntaxTest {

  private final Syntax syntax = new Syntax(() -> 0, "Says nothing.");

  @ParameterizedTest
  @ValueSource(strings = {"", "--", "name", "ann@example.com", "--ann@example.com", "--två", "--a b"})
  void what_is_no_name_of_an_option_is_refused_without_saying_it(String name) {
    assertThatThrownBy(() -> syntax.flag(name, "what it does"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no name of an option, or one that was declared before");
  }

  @Test
  void an_option_is_declared_once() {
    syntax.flag("--stats", "what it does");

    assertThatThrownBy(() -> syntax.pairs("--stats", "KEY=VALUE", "what it does"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause();
  }

  @Test
  void one_of_several_is_of_those_that_were_declared_here() {
    Given<Boolean> here = syntax.flag("--utf8", "what it does");
    Given<Boolean> elsewhere = new Syntax(() -> 0, "Says nothing.").flag("--other", "what it does");

    assertThatThrownBy(() -> syntax.exactlyOneOf(here, elsewhere))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not declared here, or one of others already");
    assertThat(syntax.spec().findOption("--utf8")).isNotNull();
  }

  @Test
  void what_was_said_is_given_and_else_the_default() {
    Given<String> file = syntax.argument("FILE", 0, "what to read");
    Given<Integer> size = syntax.option("--size", "N", Integer.class, "how large").or(7);
    CommandLine command = new CommandLine(syntax.spec());

    command.parseArgs("log.json");
    assertThat(file.said()).contains("log.json");
    assertThat(size.get()).isEqualTo(7);

    command.parseArgs("--size", "8");
    assertThat(file.said()).isEmpty();
    assertThat(size.get()).isEqualTo(8);
  }
}
