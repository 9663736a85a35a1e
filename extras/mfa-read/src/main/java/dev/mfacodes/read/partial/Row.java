package dev.mfacodes.read.partial;

import dev.mfacodes.read.scan.Span;

/** What of a sign-in is its own, and shared with no other: who, when, and the ids. */
final class Row {

  private final Guid id = new Guid();
  private final Guid request = new Guid();
  private final Guid correlation = new Guid();
  private final Guid outerCorrelation = new Guid();
  private final Guid homeTenant = new Guid();
  private final Guid resourceTenant = new Guid();
  private final Guid resource = new Guid();
  private final Moment time = new Moment();
  private final Span name = new Span();
  private final Span userId = new Span();
  private boolean timed;

  void clear() {
    id.clear();
    request.clear();
    correlation.clear();
    outerCorrelation.clear();
    homeTenant.clear();
    resourceTenant.clear();
    name.clear();
    userId.clear();
    timed = false;
  }

  /** Where an id ends that begins here, if it is a GUID; else negative. */
  int behindId(Want want, byte[] bytes, int from) {
    return id(want).behind(bytes, from);
  }

  /** Whether an id that is no GUID is an empty text. */
  boolean takeEmptyId(Want want, byte[] bytes, int from, int to) {
    return id(want).readEmpty(bytes, from, to);
  }

  private Guid id(Want want) {
    return switch (want) {
      case ID -> id;
      case REQUEST -> request;
      case CORRELATION -> correlation;
      case OUTER_CORRELATION -> outerCorrelation;
      case HOME_TENANT -> homeTenant;
      case RESOURCE_TENANT -> resourceTenant;
      default -> resource;
    };
  }

  boolean takeTime(byte[] bytes, int from, int to) {
    timed = time.read(bytes, from, to);
    return timed;
  }

  /** Without an id of its own, or a time, a row is not recognised so simply. */
  boolean isComplete() {
    return id.present() && timed;
  }

  boolean crossesTenants() {
    return homeTenant.present() && resourceTenant.present() && !homeTenant.equalTo(resourceTenant);
  }

  Guid id() {
    return id;
  }

  Guid request() {
    return request;
  }

  /** That of the sign-in, though it be empty; else that of its envelope. */
  Guid correlation() {
    return correlation.written() ? correlation : outerCorrelation;
  }

  Moment time() {
    return time;
  }

  Span name() {
    return name;
  }

  Span userId() {
    return userId;
  }
}
