package dev.mfacodes.read;

import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.read.bind.Binder;
import dev.mfacodes.read.input.ByteWindow;
import dev.mfacodes.read.json.JsonSplitter;
import dev.mfacodes.read.json.Shortcut;
import dev.mfacodes.read.scan.ShapeScan;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The lane of the sign-ins that are spelled as the model writes them, and so need no map on the way there. The first
 * goes the long way, as does all that is spelled differently.
 */
final class ModelLane implements Shortcut {

  private final String source;
  private final ByteWindow window;
  private final int longest;
  private final Binder<SignIn> binder = binder();
  private boolean open;
  private @Nullable SignIn signIn;
  private ReadResult.@Nullable SignInFound found;

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

  /** Lets sign-ins through, of which there was one. */
  void open() {
    open = true;
  }

  @Override
  public int length() {
    int length = open ? binder.length(window, longest) : ShapeScan.DECLINED;
    if (length == ShapeScan.DECLINED) {
      return length;
    }
    signIn = binder.model();
    return Recognition.isPlainGraph(signIn) ? length : ShapeScan.DECLINED;
  }

  @Override
  public int lines() {
    return binder.lines();
  }

  @Override
  public boolean take(long line, long index, long byteOffset) {
    OptionalLong inArray = index == NO_INDEX ? OptionalLong.empty() : OptionalLong.of(index);
    found = new ReadResult.SignInFound(new Position(source, line, inArray, byteOffset), ExportFormat.GRAPH, List.of(),
        Objects.requireNonNull(signIn));
    return false;
  }

  /** The sign-in that was taken. */
  ReadResult.SignInFound found() {
    return Objects.requireNonNull(found);
  }
}
