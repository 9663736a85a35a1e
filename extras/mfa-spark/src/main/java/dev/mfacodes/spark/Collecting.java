package dev.mfacodes.spark;

import dev.mfacodes.classify.Attempts;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.time.Duration;

/**
 * What an aggregate holds while it collects. Within a partition Spark keeps it as the object that it is; where it is
 * shuffled or spilled, it travels as the bytes of {@link CollectedSignIns}. For one thread at a time.
 */
final class Collecting implements Serializable {

  private static final long serialVersionUID = 1L;

  private transient Attempts.Builder rows;
  private transient Duration window;
  private transient long nulls;
  private transient long unusable;

  Collecting(Duration window) {
    this.window = window;
    this.rows = Attempts.builder(window);
  }

  /** Every record of the text. */
  void add(String text) {
    Records.each(text, record -> rows.add(record.event()), () -> unusable++);
  }

  void addNull() {
    nulls++;
  }

  void addAll(CollectedSignIns others) {
    rows.addAll(others.attempts());
    nulls += others.nulls();
    unusable += others.unusable();
  }

  CollectedSignIns collected() {
    return new CollectedSignIns(rows.build(), nulls, unusable);
  }

  private void writeObject(ObjectOutputStream out) throws IOException {
    byte[] bytes = collected().bytes();
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private void readObject(ObjectInputStream in) throws IOException {
    byte[] bytes = in.readNBytes(in.readInt());
    try {
      CollectedSignIns collected = CollectedSignIns.read(bytes);
      window = collected.attempts().window();
      rows = Attempts.builder(window);
      addAll(collected);
    } catch (IllegalArgumentException other) {
      throw (IOException) new InvalidObjectException(other.getMessage()).initCause(other);
    }
  }
}
