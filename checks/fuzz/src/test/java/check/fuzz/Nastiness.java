package check.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is done to a valid event. The text remains one of balanced brackets and quotes, on one line. */
enum Nastiness {

  /** Deeper than anything is followed, and deep enough for the quick ways to leave it. */
  DEEP {
    @Override
    Node instead(FuzzedDataProvider input, Node value) {
      int levels = input.consumeInt(1, 700);
      boolean arrays = input.consumeBoolean();
      return new Node.Scalar((arrays ? "[" : "{\"a\":").repeat(levels) + "0" + (arrays ? "]" : "}").repeat(levels));
    }
  },

  HUGE_NUMBER {
    @Override
    Node instead(FuzzedDataProvider input, Node value) {
      int digits = input.consumeInt(1, 1_200);
      List<String> numbers = List.of("1e999999999", "-1E+400", "1e-999999999", "9223372036854775808", "-0", "4.9e-324",
          "9".repeat(digits), "0." + "0".repeat(digits) + '1', "1e" + "9".repeat(Math.min(digits, 40)));
      return new Node.Scalar(new Dice(input).one(numbers));
    }
  },

  /** What JavaScript and Python write, and what only looks like a number. */
  NO_NUMBER {
    @Override
    Node instead(FuzzedDataProvider input, Node value) {
      String token = new Dice(input).one(List.of("NaN", "-Infinity", "Infinity", "01", "+1", "1.", ".5", "0x1F", "-",
          "nul", "True", "undefined", "1 2"));
      return new Node.Scalar(input.consumeBoolean() ? token : '"' + token + '"');
    }
  },

  LONE_SURROGATE {
    @Override
    Node instead(FuzzedDataProvider input, Node value) {
      return new Node.Scalar('"' + new Dice(input).one(SURROGATES) + '"');
    }
  },

  /** Bytes that are not the shortest, or not UTF-8 at all. */
  OVERLONG {
    @Override
    Node instead(FuzzedDataProvider input, Node value) {
      return new Node.Scalar('"' + new Dice(input).one(OVERLONG_BYTES) + '"');
    }
  },

  TIME_AT_THE_LIMIT {
    @Override
    Node instead(FuzzedDataProvider input, Node value) {
      return Node.Scalar.quoted(new Dice(input).one(TIMES));
    }
  },

  /** A text that makes the record longer than a reader with a small limit takes. */
  LONG {
    @Override
    Node instead(FuzzedDataProvider input, Node value) {
      return Node.Scalar.quoted("x".repeat(input.consumeInt(0, 3_000)));
    }
  },

  ANY_TEXT {
    @Override
    Node instead(FuzzedDataProvider input, Node value) {
      return Node.Scalar.quoted(input.consumeString(40));
    }
  },

  /** An object for a text, an array for an object. */
  OTHER_TYPE {
    @Override
    Node instead(FuzzedDataProvider input, Node value) {
      return switch (input.consumeInt(0, 5)) {
        case 0 -> new Node.Scalar("null");
        case 1 -> new Node.Scalar("true");
        case 2 -> new Node.Elements(new ArrayList<>(List.of(value)));
        case 3 -> {
          StringBuilder json = new StringBuilder();
          value.write(json);
          yield new Node.Scalar('"' + json.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"');
        }
        case 4 -> new Node.Members();
        default -> new Node.Scalar("-1");
      };
    }
  },

  DUPLICATE_KEY {
    @Override
    void around(FuzzedDataProvider input, Node.Members object, int at) {
      Node.Member member = object.all().get(at);
      Node value = input.consumeBoolean() ? member.value() : new Node.Scalar("\"another\"");
      object.all().add(input.consumeInt(0, object.all().size()), new Node.Member(member.name(), value));
    }
  },

  /** Known names in another case are known, and may then be there twice. */
  OTHER_NAME {
    @Override
    void around(FuzzedDataProvider input, Node.Members object, int at) {
      String name = object.all().get(at).name();
      String other = switch (input.consumeInt(0, 3)) {
        case 0 -> name.toUpperCase(Locale.ROOT);
        case 1 -> name.toLowerCase(Locale.ROOT);
        case 2 -> "\"\"";
        default -> '"' + new Dice(input).one(SURROGATES) + '"';
      };
      object.all().set(at, new Node.Member(other, object.all().get(at).value()));
    }
  },

  /** Names that all have one hash, as Java reckons it. */
  COLLIDING_KEYS {
    @Override
    void around(FuzzedDataProvider input, Node.Members object, int at) {
      int letters = input.consumeInt(1, 9);
      for (int i = 0; i < 1 << letters; i++) {
        StringBuilder name = new StringBuilder();
        for (int letter = 0; letter < letters; letter++) {
          name.append((i >> letter & 1) == 0 ? "Aa" : "BB");
        }
        object.add(name.toString(), new Node.Scalar("0"));
      }
    }
  },

  LEFT_OUT {
    @Override
    void around(FuzzedDataProvider input, Node.Members object, int at) {
      object.all().remove(at);
    }
  };

  static final List<String> SURROGATES = List.of(
      "\\ud800", "\\udc00", "\\udc00\\ud800", "a\\ud83dz",
      "\u00ed\u00a0\u0080", "\u00ed\u00a0\u00bd\u00ed\u00b8\u0080");

  static final List<String> OVERLONG_BYTES = List.of(
      "\u00c0\u00af", "\u00c0\u0080", "\u00e0\u0080\u00af", "\u00f0\u0080\u0080\u00af", "\u00f4\u0090\u0080\u0080",
      "\u00f8\u0088\u0080\u0080\u0080", "\u00c3", "\u00ff", "\u00e2\u0082", "\\u0000");

  static final List<String> TIMES = List.of(
      "0001-01-01T00:00:00Z", "0000-12-31T23:59:59Z", "-0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z",
      "+10000-01-01T00:00:00Z", "-999999999-01-01T00:00:00Z", "+999999999-12-31T23:59:59.999999999Z",
      "+1000000000-12-31T23:59:59Z", "+1000000001-01-01T00:00:00Z", "1969-12-31T23:59:59.5Z",
      "2026-02-30T00:00:00Z", "2016-12-31T23:59:60Z", "2026-01-31T24:00:00Z", "2026-01-31T08:00:00+18:01",
      "9999-12-31T23:59:59-18:00", "0001-01-01T00:00:00+18:00", "/Date(9223372036854775807)/",
      "/Date(-9223372036854775808)/", "/Date(-62135596800000)/", "/Date(253402300799999)/", "12/31/9999 11:59:59 PM",
      "1/1/0001 12:00:00 AM", "2026-03-29T02:30:00", "2026-10-25 02:30:00", "0", "253402300800");

  /** Does it to a value that stands somewhere. */
  Node instead(FuzzedDataProvider input, Node value) {
    return value;
  }

  /** Does it to a member of an object. */
  void around(FuzzedDataProvider input, Node.Members object, int at) {
    Node.Member member = object.all().get(at);
    object.all().set(at, new Node.Member(member.name(), instead(input, member.value())));
  }

  /** Does it somewhere in an event. */
  void in(FuzzedDataProvider input, Node.Members event) {
    Node.Members object = event;
    while (!object.all().isEmpty()) {
      int at = input.consumeInt(0, object.all().size() - 1);
      Node value = object.all().get(at).value();
      if (value instanceof Node.Members inner && !inner.all().isEmpty() && input.consumeBoolean()) {
        object = inner;
      } else if (value instanceof Node.Elements list && !list.all().isEmpty() && input.consumeBoolean()) {
        int element = input.consumeInt(0, list.all().size() - 1);
        if (list.all().get(element) instanceof Node.Members inner && !inner.all().isEmpty()) {
          object = inner;
        } else {
          list.all().set(element, instead(input, list.all().get(element)));
          return;
        }
      } else {
        around(input, object, at);
        return;
      }
    }
  }
}
