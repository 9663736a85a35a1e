/** What a sign-in, an activity-report row, a text or a code means: pure functions over {@code dev.mfacodes.model}. */
@SuppressWarnings("requires-automatic") // value-annotations has no module descriptor; it is needed by the compiler only
module dev.mfacodes.classify {
  requires transitive dev.mfacodes.model;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports dev.mfacodes.classify;
}
