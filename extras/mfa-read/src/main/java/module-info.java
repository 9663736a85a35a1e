/** Reads the exports of Microsoft Entra sign-ins, MFA activity and MFA registrations into the models. */
module dev.mfacodes.read {
  requires com.fasterxml.jackson.core;
  requires de.siegmar.fastcsv;
  requires transitive dev.mfacodes.classify;
  requires transitive dev.mfacodes.model;
  requires static org.jspecify;

  exports dev.mfacodes.read;
}
