package dev.mfacodes.read.partial;

import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.read.input.ByteWindow;
import dev.mfacodes.read.shape.Names;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the next record of a window, if it is one of those that it knows all about: then there is an answer, and who it
 * is about can be asked as long as the window is not moved. Else the record is declined.
 */
public final class PartialReader {

  /** What {@link #length} says of a record that is declined. */
  public static final int DECLINED = -1;

  private static final int MOST_ANSWERS = 4_096;
  private static final int MOST_ANSWER_BYTES = 1 << 20;
  private static final int MOST_USERS = 1 << 16;
  private static final int MOST_USER_BYTES = 1 << 22;

  /** So often more bytes are waited for within a record; what trickles in has time to go the other way. */
  private static final int MOST_LOOKS = 16;

  /** How far from the end of what is there a value may be that only seems wrong because it is cut off. */
  private static final int LONGEST_CUT = Long.BYTES;

  private static final UUID NO_ID = new UUID(0, 0);

  private final Function<String, Optional<Answer>> asked;
  private final SignInScan scan;
  private final Shape bare;
  private final Shape enveloped;
  private final Remembered<Answer> answers = new Remembered<>(MOST_ANSWERS, MOST_ANSWER_BYTES);
  private final Remembered<Optional<String>> users = new Remembered<>(MOST_USERS, MOST_USER_BYTES);
  private final ByteWindow window;
  private int scannedAt;
  private Shape current;
  private @Nullable Answer answer;

  /**
   * A reader that knows no answer yet, and asks for each once.
   *
   * @param window where the records are
   * @param names the names of a sign-in's properties
   * @param harmless whether a name that is none of those makes no difference in a sign-in
   * @param harmlessAround whether a name makes no difference in an envelope
   * @param policySpeaks whether a Conditional Access policy says something that has these grants and this result, both
   *     in JSON
   * @param asked gives the answer to a sign-in in JSON, if it can be read
   */
  public PartialReader(
      ByteWindow window,
      Names names,
      Predicate<String> harmless,
      Predicate<String> harmlessAround,
      BiPredicate<String, String> policySpeaks,
      Function<String, Optional<Answer>> asked) {
    this.window = window;
    this.asked = asked;
    this.scan = new SignInScan(policySpeaks);
    this.bare = Shapes.signIn(names, harmless);
    this.enveloped = Shapes.envelope(bare, harmlessAround);
    this.current = bare;
  }

  /**
   * Reads the record that comes next, which is held then.
   *
   * @return how many bytes it has, or {@link #DECLINED}
   */
  public int length() {
    answer = null;
    window.hold();
    int length = length(current);
    if (length == DECLINED) {
      length = length(other());
      if (length == DECLINED) {
        return DECLINED;
      }
      current = other();
    }
    answer = known();
    return answer == null ? DECLINED : length;
  }

  private @Nullable Answer known() {
    Gist gist = scan.gist();
    Answer known = answers.find(gist.bytes(), 0, gist.length());
    if (known == null) {
      known = asked.apply(gist.json()).orElse(null);
      if (known != null) {
        answers.add(gist.bytes(), 0, gist.length(), known);
      }
    }
    return known;
  }

  private Shape other() {
    return current == bare ? enveloped : bare;
  }

  private int length(Shape shape) {
    for (int look = 0; look < MOST_LOOKS; look++) {
      try {
        scannedAt = window.position();
        return scan.read(window.array(), scannedAt, shape) - scannedAt;
      } catch (Declined declined) {
        boolean cutOff = declined == Declined.NOT_JSON && scan.stoppedAt() > window.limit() - LONGEST_CUT;
        if (!cutOff || !window.more()) {
          return DECLINED;
        }
      }
    }
    return DECLINED;
  }

  /** Whether the record is a diagnostic one, with the sign-in in it. */
  public boolean isEnveloped() {
    return current == enveloped;
  }

  /** How many line breaks are within the record. */
  public int lines() {
    return scan.lines();
  }

  /** The answer to the record that was read. */
  public Answer answer() {
    if (answer == null) {
      throw new IllegalStateException("the record was declined");
    }
    return answer;
  }

  /** When the sign-in was, in seconds since 1970. */
  public long second() {
    return scan.row().time().second();
  }

  /** The user, as {@link MfaEvent#user} has it. */
  public Optional<String> user() {
    Optional<String> name = user(scan.row().name());
    return name.isPresent() ? name : user(scan.row().userId());
  }

  /** The event of the record. */
  public MfaEvent event() {
    Row row = scan.row();
    return answer().event().ofAnotherRow(
        row.id().value().orElseThrow(),
        row.request().value(),
        row.correlation().value(),
        user(row.name()),
        user(row.userId()),
        Optional.of(row.time().value()));
  }

  /** The same object for the same text, as long as it is remembered. */
  private Optional<String> user(Span text) {
    if (!text.isThere()) {
      return Optional.empty();
    }
    int moved = window.held() - scannedAt;
    int from = text.from() + 1 + moved;
    int to = text.to() - 1 + moved;
    Optional<String> known = users.find(window.array(), from, to);
    if (known == null) {
      known = counted(new String(window.array(), from, to - from, StandardCharsets.UTF_8));
      users.add(window.array(), from, to, known);
    }
    return known;
  }

  /** How a name is counted is for the event to know. */
  private Optional<String> counted(String name) {
    return answer().event()
        .ofAnotherRow(NO_ID, Optional.empty(), Optional.empty(), Optional.of(name), Optional.empty(), Optional.empty())
        .user();
  }
}
