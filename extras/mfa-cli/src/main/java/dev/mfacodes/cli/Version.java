package dev.mfacodes.cli;

import dev.mfacodes.model.code.Catalogue;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, and that of what it knows. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String program = Optional.ofNullable(Mfa.class.getPackage().getImplementationVersion()).orElse("(unpackaged)");
    return new String[] {"mfa " + program + ", catalogue " + Catalogue.version()};
  }
}
