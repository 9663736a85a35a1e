/** Distinct users by a sketch, for the summaries of {@code dev.mfacodes.classify}. */
module dev.mfacodes.sketch {
  requires transitive dev.mfacodes.classify;
  requires com.dynatrace.hash4j;
  requires static org.jspecify;

  exports dev.mfacodes.sketch;
}
