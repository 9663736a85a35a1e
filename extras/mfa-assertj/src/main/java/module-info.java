/** Assertions, fixtures and argument sources for tests of programs that use the library. */
module dev.mfacodes.assertj {
  requires transitive dev.mfacodes.classify;
  requires transitive dev.mfacodes.conformance;
  requires transitive org.assertj.core;
  requires static org.jspecify;
  requires static org.junit.jupiter.params;

  exports dev.mfacodes.assertj;

  // AssertJ makes subclasses for soft assertions, JUnit makes the argument sources
  opens dev.mfacodes.assertj to org.assertj.core, org.junit.platform.commons;
}
