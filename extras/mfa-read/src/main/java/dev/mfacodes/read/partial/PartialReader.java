package dev.mfacodes.read.partial;

import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.read.input.ByteWindow;
import dev.mfacodes.read.scan.Remembered;
import dev.mfacodes.read.scan.Shape;
import dev.mfacodes.read.scan.ShapeScan;
import dev.mfacodes.read.scan.Span;
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
public final class PartialReader implements PartialRow {

  /** How many bytes may be remembered of what answers depend on, mostly some 600 each. */
  public static final int MOST_ANSWER_BYTES = Remembered.bytes(1 << 22, 32);

  /** How many answers may be remembered. */
  public static final int MOST_ANSWERS = MOST_ANSWER_BYTES / 1_024;

  private static final int MOST_USER_BYTES = Remembered.bytes(1 << 22, 32);
  private static final int MOST_USERS = MOST_USER_BYTES / 64; // a name is about half as long

  private static final UUID NO_ID = new UUID(0, 0);

  private final Function<byte[], Optional<Answer>> asked;
  private final SignInScan scan;
  private final Shape<Member> bare;
  private final Shape<Member> enveloped;
  private final Remembered<Answer> answers = new Remembered<>(MOST_ANSWERS, MOST_ANSWER_BYTES);
  private final Remembered<Optional<String>> users = new Remembered<>(MOST_USERS, MOST_USER_BYTES);
  private final ByteWindow window;
  private final int longest;
  private Shape<Member> current;
  private @Nullable Answer answer;

  /**
   * A reader that knows no answer yet, and asks for each once.
   *
   * @param window where the records are
   * @param longest how many bytes a record may have
   * @param names the names of a sign-in's properties
   * @param harmless whether a name that is none of those makes no difference in a sign-in
   * @param harmlessAround whether a name makes no difference in an envelope
   * @param policySpeaks whether a Conditional Access policy says something that has these grants and this result, both
   *     in JSON
   * @param asked gives the answer to a sign-in in JSON, if it can be read
   */
  public PartialReader(
      ByteWindow window,
      int longest,
      Names names,
      Predicate<String> harmless,
      Predicate<String> harmlessAround,
      BiPredicate<String, String> policySpeaks,
      Function<byte[], Optional<Answer>> asked) {
    this.window = window;
    this.longest = longest;
    this.asked = asked;
    this.bare = Shapes.signIn(names, harmless);
    this.enveloped = Shapes.envelope(bare, harmlessAround);
    this.current = bare;
    this.scan = new SignInScan(bare, policySpeaks);
  }

  /**
   * Reads the record that comes next, which is held then.
   *
   * @return how many bytes it has, or {@link ShapeScan#DECLINED}
   */
  public int length() {
    answer = null;
    int length = length(current);
    if (length == ShapeScan.DECLINED) {
      length = length(other());
      if (length == ShapeScan.DECLINED) {
        return ShapeScan.DECLINED;
      }
      current = other();
    }
    answer = known();
    return answer == null ? ShapeScan.DECLINED : length;
  }

  private @Nullable Answer known() {
    Gist gist = scan.gist();
    Answer known = answers.find(gist.bytes(), 0, gist.length());
    if (known == null) {
      known = asked.apply(gist.record()).orElse(null);
      if (known != null) {
        answers.add(gist.bytes(), 0, gist.length(), known);
      }
    }
    return known;
  }

  private Shape<Member> other() {
    return current == bare ? enveloped : bare;
  }

  private int length(Shape<Member> shape) {
    scan.isOf(shape);
    return scan.length(window, longest);
  }

  @Override
  public boolean isEnveloped() {
    return current == enveloped;
  }

  /** How many line breaks are within the record. */
  public int lines() {
    return scan.lines();
  }

  @Override
  public Answer answer() {
    if (answer == null) {
      throw new IllegalStateException("the record was declined");
    }
    return answer;
  }

  @Override
  public long second() {
    return scan.row().time().second();
  }

  @Override
  public Optional<String> user() {
    Optional<String> name = user(scan.row().name());
    return name.isPresent() ? name : user(scan.row().userId());
  }

  @Override
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

  /** Keeps the record with others. */
  public void keepIn(KeptRows rows) {
    Row row = scan.row();
    rows.add(row, isEnveloped(), answer(), user(row.name()), user(row.userId()));
  }

  /** The same object for the same text, as long as it is remembered. */
  private Optional<String> user(Span text) {
    if (!text.isThere()) {
      return Optional.empty();
    }
    int moved = window.held() - scan.begin();
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
