/**
 * Typed Entra sign-in events, MFA registrations, and the catalogue of MFA result codes and statuses with their words
 * in English and Dutch.
 *
 * <p>Arrows point one way: {@code signin} and {@code registration} know {@code code}; {@code code} knows
 * {@code meaning}; {@code text} knows them all and nobody knows it. {@code schema} says what the models look like as
 * JSON; {@code wire} reads and writes that, and is machinery and no API.
 */
@SuppressWarnings("requires-automatic") // value-annotations has no module descriptor; it is needed by the compiler only
module dev.mfacodes.model {
  requires transitive com.fasterxml.jackson.annotation;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports dev.mfacodes.model.meaning;
  exports dev.mfacodes.model.code;
  exports dev.mfacodes.model.schema;
  exports dev.mfacodes.model.signin;
  exports dev.mfacodes.model.registration;
  exports dev.mfacodes.model.text;
}
