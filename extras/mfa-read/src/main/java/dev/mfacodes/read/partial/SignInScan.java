package dev.mfacodes.read.partial;

import java.util.Objects;
import java.util.function.BiPredicate;

/** Walks over one record, all of it, and takes down what counts. */
final class SignInScan {

  /** What places are in signatures. */
  private static final int STEP = 1;
  private static final int ORDER = 2;
  private static final int POLICY = 3;
  private static final int CROSSES_TENANTS = 4;

  private final JsonScanner json = new JsonScanner();
  private final Signature signature = new Signature();
  private final Row row = new Row();
  private final StepOrder steps = new StepOrder();
  private final Moment stepTime = new Moment();
  private final PolicyNote policy;
  private byte[] bytes = new byte[Words.SLACK];
  private long objects;
  private boolean status;
  private boolean properties;
  private boolean envelope;

  SignInScan(BiPredicate<String, String> policySpeaks) {
    policy = new PolicyNote(policySpeaks);
  }

  /**
   * Reads a record.
   *
   * @param text the bytes, with slack behind them
   * @param from its opening brace
   * @param shape what it is expected to be
   * @return behind its closing brace
   * @throws Declined if it is anything else
   */
  int read(byte[] text, int from, Shape shape) throws Declined {
    bytes = text;
    json.over(text);
    signature.clear();
    row.clear();
    steps.clear();
    policy.clear();
    status = false;
    properties = false;
    envelope = false;
    int end = object(from, shape);
    if (!status || !row.isComplete() || properties != envelope) {
      throw json.unusual(from);
    }
    signature.add(ORDER);
    steps.sign(signature, bytes);
    if (row.crossesTenants()) {
      signature.add(CROSSES_TENANTS);
    }
    return end;
  }

  Signature signature() {
    return signature;
  }

  Row row() {
    return row;
  }

  /** How many line breaks are in the record. */
  int lines() {
    return json.lines();
  }

  /** Where it was declined. */
  int stoppedAt() {
    return json.stoppedAt();
  }

  private int object(int from, Shape shape) throws Declined {
    long object = ++objects;
    int at = json.behind('{', from);
    if (bytes[at] == '}') {
      return at + 1;
    }
    Slot before = shape.start();
    while (true) {
      Slot slot = before.next();
      int end = slot.behindName(bytes, at);
      if (end < 0) {
        end = json.string(at);
        slot = named(shape, at + 1, end - 1);
        before.next(slot);
      }
      if (!slot.isFirstIn(object)) {
        throw json.unusual(at);
      }
      at = json.blanks(value(json.behind(':', json.blanks(end)), slot));
      if (!json.goesOn(at, '}')) {
        return at + 1;
      }
      at = json.blanks(at + 1);
      before = slot;
    }
  }

  private Slot named(Shape shape, int from, int to) throws Declined {
    Slot slot = json.escaped() ? null : shape.find(bytes, from, to);
    if (slot == null) {
      throw json.unusual(from);
    }
    return slot;
  }

  private int value(int from, Slot slot) throws Declined {
    Slot.Kind kind = slot.kind();
    if (bytes[from] == 'n' && kind != Slot.Kind.ANY) {
      return json.literal(from); // absent
    }
    int end = switch (kind) {
      case TEXT, CODE -> text(from);
      case FLAG -> flag(from);
      case WHOLE_NUMBER -> wholeNumber(from);
      case NUMBER -> json.number(from);
      case TEXTS -> texts(from);
      case OBJECT -> object(from, shape(slot));
      case OBJECTS -> objects(from, slot);
      case ANY -> json.value(from);
    };
    if (slot.want() != Want.NOTHING) {
      take(slot, from, end);
    }
    return end;
  }

  private static Shape shape(Slot slot) {
    return Objects.requireNonNull(slot.shape());
  }

  private int objects(int from, Slot slot) throws Declined {
    int at = json.behind('[', from);
    if (bytes[at] == ']') {
      return at + 1;
    }
    while (true) {
      begin(slot.want(), at);
      at = object(at, shape(slot)); // a null is no element, and would change the places of others
      if (slot.want() == Want.POLICIES) {
        policy.sign(signature, POLICY, bytes);
      }
      at = json.blanks(at);
      if (!json.goesOn(at, ']')) {
        return at + 1;
      }
      at = json.blanks(at + 1);
    }
  }

  private void begin(Want want, int at) throws Declined {
    if (want == Want.POLICIES) {
      policy.begin();
    } else if (want == Want.STEPS) {
      signature.add(STEP);
      if (!steps.begin()) {
        throw json.unusual(at);
      }
    }
  }

  private int texts(int from) throws Declined {
    int at = json.behind('[', from);
    if (bytes[at] == ']') {
      return at + 1;
    }
    while (true) {
      at = json.blanks(bytes[at] == 'n' ? json.literal(at) : text(at));
      if (!json.goesOn(at, ']')) {
        return at + 1;
      }
      at = json.blanks(at + 1);
    }
  }

  private int text(int from) throws Declined {
    return bytes[from] == '"' ? json.string(from) : json.number(from);
  }

  private int flag(int from) throws Declined {
    if (bytes[from] == '"') {
      throw json.unusual(from);
    }
    return json.literal(from);
  }

  private int wholeNumber(int from) throws Declined {
    int end = json.number(from);
    if (!json.whole()) {
      throw json.unusual(from);
    }
    return end;
  }

  private void take(Slot slot, int from, int end) throws Declined {
    switch (slot.want()) {
      case NOTHING, STEPS, POLICIES -> { }
      case SIGNED -> signature.add(slot.tag(), bytes, from, end);
      case RESOURCE -> takeResource(slot.tag(), from, end);
      case ID, REQUEST, CORRELATION, OUTER_CORRELATION, HOME_TENANT, RESOURCE_TENANT ->
          expect(row.takeId(slot.want(), bytes, from, end), from);
      case NAME -> row.name().set(plain(from), end);
      case USER_ID -> row.userId().set(plain(from), end);
      case TIME -> expect(row.takeTime(bytes, from + 1, end - 1), from);
      case STATUS -> status = true;
      case PROPERTIES -> properties = true;
      case ENVELOPE -> envelope = true;
      case ENVELOPE_RESULT -> {
        envelope = true;
        signature.add(slot.tag(), bytes, from, end);
      }
      case POLICY_NAME, POLICY_ID, POLICY_GRANTS, POLICY_RESULT -> policy.take(slot.want(), from, end);
      case STEP_TIME, STEP_DETAIL, REQUEST_SEQUENCE, STATUS_SEQUENCE -> takeOrder(slot.want(), from, end);
    }
  }

  private void expect(boolean condition, int at) throws Declined {
    if (!condition) {
      throw json.unusual(at);
    }
  }

  /** The value that was read last, if it is a text that is written as it is. */
  private int plain(int from) throws Declined {
    expect(bytes[from] == '"' && !json.escaped(), from);
    return from;
  }

  private void takeResource(int tag, int from, int end) {
    if (!row.takeId(Want.RESOURCE, bytes, from, end)) {
      signature.add(tag, bytes, from, end);
    }
  }

  private void takeOrder(Want want, int from, int end) throws Declined {
    switch (want) {
      case STEP_TIME -> {
        expect(stepTime.read(bytes, from + 1, end - 1), from);
        steps.time(stepTime);
      }
      case STEP_DETAIL -> {
        expect(bytes[plain(from) + 1] != '{', from); // what stands for a value that was taken out
        steps.detail(from, end);
      }
      case REQUEST_SEQUENCE -> steps.request(number(from, end));
      default -> steps.status(number(from, end));
    }
  }

  private long number(int from, int end) {
    boolean negative = bytes[from] == '-';
    long number = 0;
    for (int i = negative ? from + 1 : from; i < end; i++) {
      number = number * 10 + bytes[i] - '0';
    }
    return negative ? -number : number;
  }
}
