/** The {@code mfa} command. */
module dev.mfacodes.cli {
  requires com.fasterxml.jackson.core;
  requires dev.mfacodes.classify;
  requires dev.mfacodes.read;
  requires info.picocli;
  requires me.tongfei.progressbar;
  requires static org.jspecify;

  // picocli sets the fields that are annotated as options and arguments
  opens dev.mfacodes.cli to info.picocli;
}
