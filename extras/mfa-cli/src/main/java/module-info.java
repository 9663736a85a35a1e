/** The {@code mfa} command. */
@SuppressWarnings("requires-automatic") // some libraries of the command have no module descriptor
module dev.mfacodes.cli {
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.jr.ob;
  requires de.siegmar.fastcsv;
  requires dev.mfacodes.classify;
  requires dev.mfacodes.conformance;
  requires dev.mfacodes.mappings;
  requires dev.mfacodes.read;
  requires dev.mfacodes.sketch;
  requires gg.jte.runtime;
  requires me.tongfei.progressbar;
  requires org.jline.terminal; // the width of characters; comes with the progress bar
  requires transitive dev.mfacodes.model; // this and the next are seen by further commands
  requires transitive info.picocli;
  requires static java.compiler; // an annotation on the compiled templates
  requires static org.jspecify;

  exports dev.mfacodes.cli.spi; // for mfa-sql; no API

  uses dev.mfacodes.cli.spi.FurtherCommand;
}
