/** The {@code mfa} command. */
@SuppressWarnings("requires-automatic") // some libraries of the command have no module descriptor
module dev.mfacodes.cli {
  requires ascii.table;
  requires com.fasterxml.jackson.core;
  requires de.siegmar.fastcsv;
  requires dev.mfacodes.classify;
  requires dev.mfacodes.mappings;
  requires dev.mfacodes.read;
  requires gg.jte.runtime;
  requires info.picocli;
  requires me.tongfei.progressbar;
  requires static java.compiler; // an annotation on the compiled templates
  requires static org.jspecify;

  // picocli sets the fields that are annotated as options and arguments
  opens dev.mfacodes.cli to info.picocli;
}
