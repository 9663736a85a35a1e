package dev.mfacodes.read;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.classify.UnknownValue;
import dev.mfacodes.read.json.Shortcut;
import dev.mfacodes.read.partial.PartialRow;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What the sign-in says that is looked at: one object for all of them. */
final class PartialEvent implements SignInEvent {

  private final String source;
  private final PartialRow row;
  private long line;
  private long index;
  private long byteOffset;

  PartialEvent(String source, PartialRow row) {
    this.source = source;
    this.row = row;
  }

  PartialEvent at(long itsLine, long itsIndex, long itsByteOffset) {
    line = itsLine;
    index = itsIndex;
    byteOffset = itsByteOffset;
    return this;
  }

  /** The same, so far further on. */
  PartialEvent behind(long lines, long bytes) {
    line += lines;
    byteOffset += bytes;
    return this;
  }

  long line() {
    return line;
  }

  long index() {
    return index;
  }

  long byteOffset() {
    return byteOffset;
  }

  @Override
  public Position position() {
    return position(source, line, index, byteOffset);
  }

  static Position position(String source, long line, long index, long byteOffset) {
    OptionalLong inArray = index == Shortcut.NO_INDEX ? OptionalLong.empty() : OptionalLong.of(index);
    return new Position(source, line, inArray, byteOffset);
  }

  @Override
  public ExportFormat format() {
    return row.isEnveloped() ? ExportFormat.DIAGNOSTICS : ExportFormat.GRAPH;
  }

  /** Records with a name twice are not read partially. */
  @Override
  public List<String> conflicts() {
    return List.of();
  }

  @Override
  public Classification classification() {
    return row.answer().classification();
  }

  @Override
  public List<UnknownValue> unknownValues() {
    return row.answer().unknownValues();
  }

  @Override
  public Optional<String> user() {
    return row.user();
  }

  /** Records without a time are not read partially. */
  @Override
  public boolean timed() {
    return true;
  }

  @Override
  public long epochSecond() {
    return row.second();
  }

  @Override
  public boolean interactive() {
    return row.answer().event().interactive();
  }

  @Override
  public MfaEvent event() {
    return row.event();
  }
}
