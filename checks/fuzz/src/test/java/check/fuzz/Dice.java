package check.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.mfacodes.model.schema.WireProperty;
import dev.mfacodes.model.schema.WireType;
import java.util.List;

/** Valid events, as the input of a target says: of all properties that a model has, with values of their types. */
final class Dice {

  private static final List<String> TEXTS = List.of(
      "anna@example.com", "3f2c1b1e-5a0e-4d55-9a57-0d8f7a0e6f01", "MFA denied; user declined the authentication",
      "MFA requirement satisfied by claim in the token", "Text message", "Mobile app notification", "Password",
      "success", "multiFactorAuthentication",
      "Zo\u00eb \ud83d\ude00", "", " ", "0", "true", "System.Object[]",
      "MFA denied; completed in the cloud", "SUCCESS_NO_PIN", "granted", "denied",
      "00000000-0000-0000-0000-000000000000");
  private static final List<String> TIMES = List.of(
      "2026-01-31T08:00:00Z", "2026-01-31T08:00:00.1234567Z", "2026-01-31T08:05:00+01:00", "2026-03-29T01:30:00Z");
  private static final List<String> CODES = List.of("0", "50074", "\"50126\"", "500121", "\"AADSTS50076: x\"", "53003");
  private static final List<String> NUMBERS = List.of("0", "52.37", "-4.9", "1e-7");
  private static final List<String> WHOLE_NUMBERS = List.of("0", "1136", "-5", "9223372036854775807");

  private static final int MOST_ELEMENTS = 3;

  private final FuzzedDataProvider input;

  Dice(FuzzedDataProvider input) {
    this.input = input;
  }

  Node.Members event(WireType.ObjectOf type) {
    Node.Members event = new Node.Members();
    for (WireProperty property : type.properties()) {
      switch (input.consumeByte((byte) 0, (byte) 5)) {
        case 0 -> { }
        case 1 -> event.add(property.name(), new Node.Scalar("null"));
        default -> event.add(property.name(), value(property.type()));
      }
    }
    return event;
  }

  private Node value(WireType type) {
    if (type instanceof WireType.ObjectOf object) {
      return event(object);
    }
    if (type instanceof WireType.ListOf list) {
      Node.Elements elements = new Node.Elements();
      for (int i = input.consumeInt(0, MOST_ELEMENTS); i > 0; i--) {
        elements.all().add(value(list.element()));
      }
      return elements;
    }
    WireType.Scalar scalar = (WireType.Scalar) type;
    return switch (scalar.kind()) {
      case TEXT -> Node.Scalar.quoted(text(scalar.values()));
      case FLAG -> new Node.Scalar(Boolean.toString(input.consumeBoolean()));
      case WHOLE_NUMBER -> new Node.Scalar(one(WHOLE_NUMBERS));
      case NUMBER -> new Node.Scalar(one(NUMBERS));
      case CODE -> new Node.Scalar(one(CODES));
      case TIME -> Node.Scalar.quoted(one(TIMES));
    };
  }

  private String text(List<String> documented) {
    return documented.isEmpty() || input.consumeBoolean() ? one(TEXTS) : one(documented);
  }

  String one(List<String> of) {
    return of.get(input.consumeInt(0, of.size() - 1));
  }
}
