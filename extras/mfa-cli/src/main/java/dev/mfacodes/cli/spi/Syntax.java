package dev.mfacodes.cli.spi;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/**
 * What a command line may say to one command. The command declares it as it declares its fields, one after the other:
 * picocli would find annotations by reflection, which takes longer than to read a small file.
 */
public final class Syntax {

  private final CommandSpec spec;

  /** Where what is declared may be said. */
  private final ScopeType scope;

  private Syntax(CommandSpec spec, ScopeType scope, String... description) {
    this.spec = spec.scopeType(scope);
    this.scope = scope;
    spec.usageMessage().description(description);
  }

  /**
   * Of a command to which nothing can be said so far.
   *
   * @param command returns the exit code, and throws what is about the output only
   * @param description the lines of its help, in which {@code %} is {@code %%}
   */
  public Syntax(Callable<Integer> command, String... description) {
    this(CommandSpec.wrapWithoutInspection(command), ScopeType.LOCAL, description);
  }

  /**
   * Of a program that does nothing without a command. What is said to it may be said to its commands as well: help and
   * version, and what is declared.
   *
   * @param name what it is called by
   * @param version tells its version
   * @param description the lines of its help, in which {@code %} is {@code %%}
   * @return to be declared further
   */
  public static Syntax ofProgram(String name, IVersionProvider version, String... description) {
    Syntax program =
        new Syntax(CommandSpec.create().name(name).versionProvider(version), ScopeType.INHERIT, description);
    program.add(program.option("Show this help message and exit.", "-h", "--help").usageHelp(true).build());
    program.add(program.option("Print version information and exit.", "-V", "--version").versionHelp(true).build());
    return program;
  }

  /**
   * All of it, as picocli takes it.
   *
   * @return the program by its name, or a command that is given one
   */
  public CommandSpec spec() {
    return spec;
  }

  /**
   * Declares an option that is there or not.
   *
   * @param name with its hyphens
   * @param description what it does
   * @return whether it is there
   * @throws IllegalArgumentException if it is no name of an option, or one that was declared before
   */
  public Given<Boolean> flag(String name, String description) {
    return this.<Boolean>add(option(description, name).type(boolean.class).build()).or(false);
  }

  /**
   * Declares an option with a value.
   *
   * @param <T> the type of the value
   * @param name with its hyphens
   * @param label what the help has in place of the value
   * @param type the type of the value, for which there is a converter
   * @param description what it is for
   * @return the value
   * @throws IllegalArgumentException if it is no name of an option, or one that was declared before
   */
  public <T> Given<T> option(String name, String label, Class<T> type, String description) {
    return add(option(description, name).paramLabel(label).type(type).build());
  }

  /**
   * Declares an option that names one of a few constants.
   *
   * @param <E> their type
   * @param name with its hyphens
   * @param choices the constants
   * @param description what it is for
   * @return the constant
   * @throws IllegalArgumentException if it is no name of an option, or one that was declared before
   */
  public <E extends Enum<E>> Given<E> choice(String name, Choices<E> choices, String description) {
    return choice(name, String.join("|", choices.spelled()), choices, description);
  }

  /**
   * Declares an option that names one of many constants.
   *
   * @param <E> their type
   * @param name with its hyphens
   * @param label what the help has in place of the constant
   * @param choices the constants
   * @param description what it is for
   * @return the constant
   * @throws IllegalArgumentException if it is no name of an option, or one that was declared before
   */
  public <E extends Enum<E>> Given<E> choice(String name, String label, Choices<E> choices, String description) {
    return add(option(description, name)
        .paramLabel(label)
        .type(choices.constants().get(0).getDeclaringClass())
        .converters(choices)
        .completionCandidates(choices.spelled())
        .build());
  }

  /**
   * Declares an option that may come several times, each with a key and a value.
   *
   * @param name with its hyphens
   * @param label what the help has in place of them
   * @param description what it is for
   * @return all that was said
   * @throws IllegalArgumentException if it is no name of an option, or one that was declared before
   */
  public Given<Map<String, String>> pairs(String name, String label, String description) {
    return this.<Map<String, String>>add(option(description, name).paramLabel(label).type(Map.class).build())
        .or(Map.of());
  }

  /**
   * Declares an argument that is no option.
   *
   * @param label what the help has in its place
   * @param least 1, or 0 where it may be left out
   * @param description what it is
   * @return the argument
   */
  public Given<String> argument(String label, int least, String description) {
    return add(argument(label, least + "..1", description).type(String.class).build());
  }

  /**
   * Declares all further arguments that are no options.
   *
   * @param label what the help has in place of each
   * @param least how many there have to be
   * @param description what they are
   * @return the arguments
   */
  public Given<List<String>> arguments(String label, int least, String description) {
    return this.<List<String>>add(argument(label, least + "..*", description)
        .index(spec.positionalParameters().size() + "..*")
        .type(List.class)
        .build()).or(List.of());
  }

  /**
   * Has one of several declared ones be said, and no other.
   *
   * @param those which
   * @throws IllegalArgumentException if one of them was not declared here
   */
  public void exactlyOneOf(Given<?>... those) {
    if (!Stream.of(those).map(Given::argument).allMatch(spec.args()::contains)) {
      throw new IllegalArgumentException("not declared here, or one of others already");
    }
    ArgGroupSpec.Builder group = ArgGroupSpec.builder().multiplicity("1");
    for (Given<?> each : those) {
      spec.remove(each.argument());
      group.addArg(each.argument());
    }
    spec.addArgGroup(group.build());
  }

  private OptionSpec.Builder option(String description, String... names) {
    for (String name : names) {
      if (!isName(name) || spec.findOption(name) != null) { // picocli would say which, whatever it is
        throw new IllegalArgumentException("no name of an option, or one that was declared before");
      }
    }
    return OptionSpec.builder(names).scopeType(scope).description(description);
  }

  private static boolean isName(String name) {
    return name.startsWith("-")
        && !name.endsWith("-")
        && name.chars().allMatch(c -> c == '-' || c < 0x80 && Character.isLetterOrDigit(c));
  }

  private static PositionalParamSpec.Builder argument(String label, String arity, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .arity(arity)
        .required(!arity.startsWith("0"))
        .description(description);
  }

  private <T> Given<T> add(ArgSpec argument) {
    spec.add(argument);
    return new Given<>(argument, null);
  }
}
