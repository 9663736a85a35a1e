package dev.mfacodes.spark;

import java.time.Duration;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.expressions.Aggregator;
import org.jspecify.annotations.Nullable;

/** The aggregates. Their buffers travel by Java's serialization: Kryo's needs the JDK opened (tried on 17 and 25). */
abstract class Aggregators<T> extends Aggregator<T, Collecting, byte[]> {

  private static final long serialVersionUID = 1L;

  private final Duration window;

  private Aggregators(Duration window) {
    if (window.isNegative()) {
      throw new IllegalArgumentException("the window is negative: " + window);
    }
    this.window = window;
  }

  abstract void add(Collecting buffer, T value);

  @Override
  public Collecting zero() {
    return new Collecting(window);
  }

  @Override
  public Collecting reduce(Collecting buffer, @Nullable T value) {
    if (value == null) {
      buffer.addNull();
    } else {
      add(buffer, value);
    }
    return buffer;
  }

  @Override
  public Collecting merge(Collecting one, Collecting other) {
    one.addAll(other.collected());
    return one;
  }

  @Override
  public byte[] finish(Collecting buffer) {
    return buffer.collected().bytes();
  }

  @Override
  public Encoder<Collecting> bufferEncoder() {
    return Encoders.javaSerialization(Collecting.class);
  }

  @Override
  public Encoder<byte[]> outputEncoder() {
    return Encoders.BINARY();
  }

  /** Of records as texts. */
  static final class OfRecords extends Aggregators<String> {

    private static final long serialVersionUID = 1L;

    OfRecords(Duration window) {
      super(window);
    }

    @Override
    void add(Collecting buffer, String text) {
      buffer.add(text);
    }
  }

  /** Of what was collected before: days to months. */
  static final class OfCollected extends Aggregators<byte[]> {

    private static final long serialVersionUID = 1L;

    OfCollected(Duration window) {
      super(window);
    }

    @Override
    void add(Collecting buffer, byte[] bytes) {
      buffer.addAll(CollectedSignIns.read(bytes));
    }
  }
}
