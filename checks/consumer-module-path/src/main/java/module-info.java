/** A consumer in a module of its own. Needs nothing of dev.mfacodes.model: it must come along transitively. */
module check.consumer {
  requires dev.mfacodes.classify;
  requires com.fasterxml.jackson.databind;
  requires tools.jackson.databind;
}
