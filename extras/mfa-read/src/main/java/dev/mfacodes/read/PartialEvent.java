package dev.mfacodes.read;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.classify.UnknownValue;
import dev.mfacodes.read.json.Shortcut;
import dev.mfacodes.read.partial.PartialReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What the sign-in says at which a partial reader is: one object for all of them. */
final class PartialEvent implements SignInEvent {

  private final String source;
  private final PartialReader reader;
  private long line;
  private long index;
  private long byteOffset;

  PartialEvent(String source, PartialReader reader) {
    this.source = source;
    this.reader = reader;
  }

  PartialEvent at(long itsLine, long itsIndex, long itsByteOffset) {
    line = itsLine;
    index = itsIndex;
    byteOffset = itsByteOffset;
    return this;
  }

  @Override
  public Position position() {
    OptionalLong inArray = index == Shortcut.NO_INDEX ? OptionalLong.empty() : OptionalLong.of(index);
    return new Position(source, line, inArray, byteOffset);
  }

  @Override
  public ExportFormat format() {
    return reader.isEnveloped() ? ExportFormat.DIAGNOSTICS : ExportFormat.GRAPH;
  }

  /** Records with a name twice are not read partially. */
  @Override
  public List<String> conflicts() {
    return List.of();
  }

  @Override
  public Classification classification() {
    return reader.answer().classification();
  }

  @Override
  public List<UnknownValue> unknownValues() {
    return reader.answer().unknownValues();
  }

  @Override
  public Optional<String> user() {
    return reader.user();
  }

  /** Records without a time are not read partially. */
  @Override
  public boolean timed() {
    return true;
  }

  @Override
  public long epochSecond() {
    return reader.second();
  }

  @Override
  public boolean interactive() {
    return reader.answer().event().interactive();
  }

  @Override
  public MfaEvent event() {
    return reader.event();
  }
}
