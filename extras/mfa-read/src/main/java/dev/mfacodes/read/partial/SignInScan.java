package dev.mfacodes.read.partial;

import dev.mfacodes.read.scan.Declined;
import dev.mfacodes.read.scan.Familiar;
import dev.mfacodes.read.scan.Shape;
import dev.mfacodes.read.scan.ShapeScan;
import dev.mfacodes.read.scan.Slot;
import dev.mfacodes.read.scan.Span;
import java.util.function.BiPredicate;

/** Walks over one record, all of it, and takes down what counts. */
final class SignInScan extends ShapeScan<Member> {

  private static final Phrase RESULT_TYPE = ShortName.of("resultType");
  private static final Phrase TWO_TENANTS =
      ShortName.text("homeTenantId", "\"home\",", "resourceTenantId", "\"resource\"");

  private final Gist gist = new Gist();
  private final Row row = new Row();
  private final StepOrder steps = new StepOrder();
  private final Moment stepTime = new Moment();
  private final Span outerResult = new Span();
  private final PolicyNote policy;
  private Shape<Member> shape;
  private boolean result;
  private boolean status;
  private boolean properties;
  private boolean envelope;

  SignInScan(Shape<Member> shape, BiPredicate<String, String> policySpeaks) {
    this.shape = shape;
    this.policy = new PolicyNote(policySpeaks);
  }

  /** Says what the records to come are expected to be. */
  void isOf(Shape<Member> expected) {
    shape = expected;
  }

  @Override
  protected int record(int from) throws Declined {
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
      gist.write(RESULT_TYPE, bytes(), outerResult.from(), outerResult.to()); // lent by the envelope
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

  /** Walks over an object, and gives where it ends; {@link ShapeScan} says why each has this loop. */
  private int object(int from, Shape<Member> shape) throws Declined {
    long object = newObject();
    Slot<Member> slot = shape.start();
    int at = firstName(from);
    while (at >= 0) {
      slot = property(shape, slot, at, object);
      at = nextName(member(slot, valueBegin()));
    }
    return ~at;
  }

  private int member(Slot<Member> slot, int from) throws Declined {
    if (slot.kind().mayHoldMembers()) {
      return container(slot, from);
    }
    if (bytes()[from] == 'n') {
      return absent(from);
    }
    Want want = slot.what().want();
    int behindId = want.isId() ? row.behindId(want, bytes(), from) : -1;
    if (behindId >= 0) {
      return behindId;
    }
    int end = value(from, slot.kind());
    if (want != Want.NOTHING) {
      take(slot.what(), from, end);
    }
    return end;
  }

  /** Walks over what may hold members of its own. */
  private int container(Slot<Member> slot, int from) throws Declined {
    if (bytes()[from] == 'n' && slot.kind() != Slot.Kind.ANY) {
      return absent(from);
    }
    Want want = slot.what().want();
    if (want.opens()) {
      gist.write(slot.what().name());
    }
    int end = switch (slot.kind()) {
      case OBJECTS -> want.opens() ? openedList(from, slot) : objects(from, slot);
      default -> want == Want.PROPERTIES ? object(from, slot.shape()) : recognised(slot, from);
    };
    if (want != Want.NOTHING) {
      take(slot.what(), from, end);
    }
    return end;
  }

  private int openedList(int from, Slot<Member> slot) throws Declined {
    gist.open('[');
    int end = objects(from, slot);
    gist.close(']');
    return end;
  }

  @Override
  protected int element(Slot<Member> slot, int at) throws Declined {
    return switch (slot.what().want()) {
      case STEPS -> step(at, slot.shape());
      case POLICIES -> policy(at, slot);
      default -> recognised(slot, at);
    };
  }

  /** Walks over an object or anything else that is familiar, or knows what it says. */
  private int recognised(Slot<Member> slot, int from) throws Declined {
    Familiar.One known = slot.familiar().find(bytes(), from);
    if (known != null) {
      gist.write((Phrase) known.value());
      return from + known.length();
    }
    int before = gist.length();
    int end = slot.what().want().opens() ? opened(from, slot.shape())
        : slot.kind() == Slot.Kind.ANY ? anything(from)
        : object(from, slot.shape());
    if (slot.familiar().wants(bytes(), from, end)) {
      slot.familiar().add(bytes(), from, end, gist.since(before));
    }
    return end;
  }

  private int opened(int from, Shape<Member> shape) throws Declined {
    gist.open('{');
    int end = object(from, shape);
    gist.close('}');
    return end;
  }

  private int step(int from, Shape<Member> shape) throws Declined {
    expect(steps.begin(), from);
    gist.open('{');
    int end = object(from, shape);
    steps.write(gist);
    gist.close('}');
    return end;
  }

  private int policy(int from, Slot<Member> slot) throws Declined {
    Familiar.One known = slot.familiar().find(bytes(), from);
    if (known != null) {
      policy.write(gist, (Phrase) known.value());
      return from + known.length();
    }
    policy.begin();
    int end = object(from, slot.shape());
    policy.end(bytes());
    policy.write(gist);
    if (slot.familiar().wants(bytes(), from, end)) {
      slot.familiar().add(bytes(), from, end, policy.words());
    }
    return end;
  }

  private void take(Member member, int from, int end) throws Declined {
    Want want = member.want();
    switch (want) {
      case COPIED -> gist.write(member.name(), bytes(), from, end);
      case RESULT -> {
        result = true;
        gist.write(member.name(), bytes(), from, end);
      }
      case RESOURCE -> takeResource(member, from, end);
      case ID, REQUEST, CORRELATION, OUTER_CORRELATION, HOME_TENANT, RESOURCE_TENANT ->
          expect(row.takeEmptyId(want, bytes(), from, end), from);
      case NAME -> row.name().set(plain(from), end);
      case USER_ID -> row.userId().set(plain(from), end);
      case TIME -> expect(row.takeTime(bytes(), from + 1, end - 1), from);
      case STATUS -> status = true;
      case PROPERTIES -> properties = true;
      case ENVELOPE -> envelope = true;
      case ENVELOPE_RESULT -> {
        envelope = true;
        outerResult.set(from, end);
      }
      case STEPS -> steps.settle(gist, bytes());
      case POLICY_NAME, POLICY_ID, POLICY_GRANTS, POLICY_RESULT -> policy.take(want, from, end);
      case STEP_TIME, STEP_DETAIL, REQUEST_SEQUENCE, STATUS_SEQUENCE -> takeOrder(want, from, end);
      case NOTHING, OPENED, POLICIES -> { }
    }
  }

  /** The value that was read last, if it is a text that is written as it is. */
  private int plain(int from) throws Declined {
    expect(bytes()[from] == '"' && !escaped(), from);
    return from;
  }

  private void takeResource(Member member, int from, int end) {
    if (!row.takeEmptyId(Want.RESOURCE, bytes(), from, end)) {
      gist.write(member.name(), bytes(), from, end);
    }
  }

  private void takeOrder(Want want, int from, int end) throws Declined {
    switch (want) {
      case STEP_TIME -> {
        expect(stepTime.read(bytes(), from + 1, end - 1), from);
        steps.takeTime(stepTime);
      }
      case STEP_DETAIL -> {
        expect(bytes()[plain(from) + 1] != '{', from); // what stands for a value that was taken out
        steps.takeDetail(from, end);
      }
      case REQUEST_SEQUENCE -> steps.takeRequest(number(from, end));
      default -> steps.takeStatus(number(from, end));
    }
  }
}
