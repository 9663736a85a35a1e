package check.consumer;

import dev.mfacodes.model.signin.SignIn;
import tools.jackson.databind.ObjectMapper;

/** What a consumer of Jackson 3 does: no module registered, nothing configured. */
final class Jackson3 {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Jackson3() {}

  static SignIn read(String json) {
    return MAPPER.readValue(json, SignIn.class);
  }

  static String write(SignIn signIn) {
    return MAPPER.writeValueAsString(signIn);
  }

  static boolean same(String json, String other) {
    return MAPPER.readTree(json).equals(MAPPER.readTree(other));
  }
}
