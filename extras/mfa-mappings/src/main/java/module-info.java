/** What the answers of {@code dev.mfacodes.classify} are in other schemas, and what of them is lost there. */
module dev.mfacodes.mappings {
  requires transitive dev.mfacodes.classify;
  requires static org.jspecify;

  exports dev.mfacodes.mappings;
}
