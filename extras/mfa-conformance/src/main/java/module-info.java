/** Cases for every implementation of MFA classification, in any language. */
module dev.mfacodes.conformance {
  requires com.fasterxml.jackson.jr.ob;
  requires transitive dev.mfacodes.classify;
  requires static org.jspecify;

  exports dev.mfacodes.conformance;
}
