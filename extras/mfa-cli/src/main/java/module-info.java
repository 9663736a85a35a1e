/** The {@code mfa} command. */
module dev.mfacodes.cli {
  requires com.fasterxml.jackson.databind;
  requires de.siegmar.fastcsv;
  requires dev.mfacodes.classify;
  requires info.picocli;
  requires static org.jspecify;

  // picocli sets the fields that are annotated as options and arguments
  opens dev.mfacodes.cli to info.picocli;
}
