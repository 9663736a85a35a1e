package dev.mfacodes.read;

import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.read.bind.Binder;
import dev.mfacodes.read.bind.DiagnosticBinder;
import dev.mfacodes.read.input.ByteWindow;
import dev.mfacodes.read.json.JsonSplitter;
import dev.mfacodes.read.json.Shortcut;
import dev.mfacodes.read.scan.ShapeScan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The lane of the sign-ins that are spelled as the model writes them, and so need no map of them on the way there. The
 * first of each format goes the long way, as does all that is spelled differently.
 */
final class ModelLane implements Shortcut {

  private final String source;
  private final ByteWindow window;
  private final int longest;

  /** Those of the formats that there were, the one that let the last record in first. */
  private final Deque<Gate> open = new ArrayDeque<>();

  private @Nullable SignIn signIn;
  private ReadResult.@Nullable SignInFound found;

  /** A format, and what makes its models. */
  private record Gate(ExportFormat format, Binder<SignIn> binder) {}

  ModelLane(String source, ByteWindow window, int longest) {
    this.source = source;
    this.window = window;
    this.longest = longest;
  }

  /** Makes sign-ins of records in Graph's names. */
  static Binder<SignIn> binder() {
    return new Binder<>(SignIn.assembly(), Records.GRAPH, ModelLane::isIndifferent);
  }

  /** Whether a name, as one of a record, is none of a sign-in's, and leaves it what it is. */
  static boolean isIndifferent(String name) {
    return !Records.GRAPH.knows(name)
        && Recognition.isIndifferent(name)
        && Records.isIndifferent(name)
        && !JsonSplitter.isWrapper(name);
  }

  /** Whether a name beside a sign-in, in the record around it, makes no difference, unless it is asked for there. */
  static boolean isIndifferentAround(String name) {
    return Records.isIndifferentAround(name) && !JsonSplitter.isWrapper(name);
  }

  /** Lets sign-ins of a format through, if there is a way for it. */
  void open(ExportFormat format) {
    if (open.stream().noneMatch(gate -> gate.format() == format)) {
      switch (format) {
        case GRAPH -> open.addLast(new Gate(format, binder()));
        case DIAGNOSTICS -> open.addLast(new Gate(format, new DiagnosticBinder<>(SignIn.assembly(), Records.GRAPH,
            ModelLane::isIndifferent, Records.KEPT_AS, ModelLane::isIndifferentAround)));
        default -> { }
      }
    }
  }

  @Override
  public int length() {
    for (int i = 0; i < open.size(); i++) {
      Binder<SignIn> binder = open.getFirst().binder();
      int length = binder.length(window, longest);
      if (length != ShapeScan.DECLINED) {
        signIn = binder.model();
        return Recognition.hasStatusAndTime(signIn) ? length : ShapeScan.DECLINED;
      }
      open.addLast(open.removeFirst());
    }
    return ShapeScan.DECLINED;
  }

  @Override
  public int lines() {
    return open.getFirst().binder().lines();
  }

  @Override
  public boolean take(long line, long index, long byteOffset) {
    OptionalLong inArray = index == NO_INDEX ? OptionalLong.empty() : OptionalLong.of(index);
    Position position = new Position(source, line, inArray, byteOffset);
    found = new ReadResult.SignInFound(
        position, open.getFirst().format(), List.of(), Objects.requireNonNull(signIn));
    return false;
  }

  /** The sign-in that was taken. */
  ReadResult.SignInFound found() {
    return Objects.requireNonNull(found);
  }
}
