package check.consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mfacodes.model.signin.SignIn;
import java.io.IOException;

/** What a consumer of Jackson 2 does: no module registered, nothing configured. */
final class Jackson2 {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Jackson2() {}

  static SignIn read(String json) throws IOException {
    return MAPPER.readValue(json, SignIn.class);
  }

  static String write(SignIn signIn) throws IOException {
    return MAPPER.writeValueAsString(signIn);
  }

  static boolean same(String json, String other) throws IOException {
    return MAPPER.readTree(json).equals(MAPPER.readTree(other));
  }
}
