package dev.mfacodes.read.partial;

import java.util.Objects;
import java.util.function.BiPredicate;

/** Walks over one record, all of it, and takes down what counts. */
final class SignInScan {

  private static final Phrase RESULT_TYPE = Phrase.of("\"resultType\":");
  private static final Phrase TWO_TENANTS =
      Phrase.of("\"homeTenantId\":\"home\",\"resourceTenantId\":\"resource\"");

  private final JsonScanner json = new JsonScanner();
  private final Gist gist = new Gist();
  private final Row row = new Row();
  private final StepOrder steps = new StepOrder();
  private final Moment stepTime = new Moment();
  private final Span outerResult = new Span();
  private final PolicyNote policy;
  private byte[] bytes = new byte[Words.SLACK];
  private long objects;
  private boolean result;
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
    gist.clear();
    row.clear();
    steps.clear();
    policy.clear();
    outerResult.clear();
    result = false;
    status = false;
    properties = false;
    envelope = false;
    int end = object(from, shape);
    expect(status && row.isComplete() && properties == envelope, from);
    if (!result && outerResult.isThere()) {
      gist.write(RESULT_TYPE, outerResult, bytes); // lent by the envelope
    }
    if (row.crossesTenants()) {
      gist.write(TWO_TENANTS);
    }
    return end;
  }

  Gist gist() {
    return gist;
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
      at = json.blanks(member(at, end, slot));
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

  private int member(int nameFrom, int nameTo, Slot slot) throws Declined {
    int from = json.behind(':', json.blanks(nameTo));
    if (bytes[from] == 'n' && slot.kind() != Slot.Kind.ANY) {
      return json.literal(from); // absent
    }
    boolean opens = slot.opens();
    if (opens) {
      gist.copy(bytes, nameFrom, nameTo);
      gist.colon();
    }
    int end = value(from, slot);
    if (slot.want() != Want.NOTHING) {
      take(slot.want(), nameFrom, from, end);
    }
    return end;
  }

  private int value(int from, Slot slot) throws Declined {
    return switch (slot.kind()) {
      case TEXT, CODE -> text(from);
      case FLAG -> flag(from);
      case WHOLE_NUMBER -> wholeNumber(from);
      case NUMBER -> json.number(from);
      case TEXTS -> texts(from);
      case OBJECT -> slot.opens() ? opened(from, slot) : object(from, shape(slot));
      case OBJECTS -> objects(from, slot);
      case ANY -> json.value(from);
    };
  }

  private static Shape shape(Slot slot) {
    return Objects.requireNonNull(slot.shape());
  }

  private int opened(int from, Slot slot) throws Declined {
    gist.open('{');
    int end = object(from, shape(slot));
    gist.close('}');
    return end;
  }

  private int objects(int from, Slot slot) throws Declined {
    int at = json.behind('[', from);
    if (slot.opens()) {
      gist.open('[');
    }
    while (bytes[at] != ']') {
      at = json.blanks(element(at, slot)); // a null is none, and would change the places of others
      if (json.goesOn(at, ']')) {
        at = json.blanks(at + 1);
        expect(bytes[at] != ']', at);
      }
    }
    if (slot.opens()) {
      gist.close(']');
    }
    return at + 1;
  }

  private int element(int at, Slot slot) throws Declined {
    return switch (slot.want()) {
      case STEPS -> step(at, shape(slot));
      case POLICIES -> policy(at, shape(slot));
      default -> slot.opens() ? opened(at, slot) : object(at, shape(slot));
    };
  }

  private int step(int from, Shape shape) throws Declined {
    expect(steps.begin(), from);
    gist.open('{');
    int end = object(from, shape);
    steps.write(gist);
    gist.close('}');
    return end;
  }

  private int policy(int from, Shape shape) throws Declined {
    policy.begin();
    int end = object(from, shape);
    policy.write(gist, bytes);
    return end;
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

  private void take(Want want, int nameFrom, int from, int end) throws Declined {
    switch (want) {
      case COPIED -> gist.copy(bytes, nameFrom, end);
      case RESULT -> {
        result = true;
        gist.copy(bytes, nameFrom, end);
      }
      case RESOURCE -> takeResource(nameFrom, from, end);
      case ID, REQUEST, CORRELATION, OUTER_CORRELATION, HOME_TENANT, RESOURCE_TENANT ->
          expect(row.takeId(want, bytes, from, end), from);
      case NAME -> row.name().set(plain(from), end);
      case USER_ID -> row.userId().set(plain(from), end);
      case TIME -> expect(row.takeTime(bytes, from + 1, end - 1), from);
      case STATUS -> status = true;
      case PROPERTIES -> properties = true;
      case ENVELOPE -> envelope = true;
      case ENVELOPE_RESULT -> {
        envelope = true;
        outerResult.set(from, end);
      }
      case STEPS -> steps.settle(gist, bytes);
      case POLICY_NAME, POLICY_ID, POLICY_GRANTS, POLICY_RESULT -> policy.take(want, from, end);
      case STEP_TIME, STEP_DETAIL, REQUEST_SEQUENCE, STATUS_SEQUENCE -> takeOrder(want, from, end);
      case NOTHING, OPENED, POLICIES -> { }
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

  private void takeResource(int nameFrom, int from, int end) {
    if (!row.takeId(Want.RESOURCE, bytes, from, end)) {
      gist.copy(bytes, nameFrom, end);
    }
  }

  private void takeOrder(Want want, int from, int end) throws Declined {
    switch (want) {
      case STEP_TIME -> {
        expect(stepTime.read(bytes, from + 1, end - 1), from);
        steps.takeTime(stepTime);
      }
      case STEP_DETAIL -> {
        expect(bytes[plain(from) + 1] != '{', from); // what stands for a value that was taken out
        steps.takeDetail(from, end);
      }
      case REQUEST_SEQUENCE -> steps.takeRequest(number(from, end));
      default -> steps.takeStatus(number(from, end));
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
