package dev.mfacodes.spark;

import java.io.Serializable;
import java.time.Duration;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.expressions.Aggregator;
import org.jspecify.annotations.Nullable;

/**
 * The aggregates. Their buffer is a {@link Collecting}, which Spark takes only by a class that is public; it travels by
 * Java's serialization, since Kryo's needs the JDK opened (tried on 17 and 25).
 */
abstract class Aggregators<T> extends Aggregator<T, Serializable, byte[]> {

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
  public Serializable zero() {
    return new Collecting(window);
  }

  @Override
  public Serializable reduce(Serializable buffer, @Nullable T value) {
    Collecting collecting = (Collecting) buffer;
    if (value == null) {
      collecting.addNull();
    } else {
      add(collecting, value);
    }
    return collecting;
  }

  @Override
  public Serializable merge(Serializable one, Serializable other) {
    Collecting collecting = (Collecting) one;
    collecting.addAll(((Collecting) other).collected());
    return collecting;
  }

  @Override
  public byte[] finish(Serializable buffer) {
    return ((Collecting) buffer).collected().bytes();
  }

  @Override
  public Encoder<Serializable> bufferEncoder() {
    return Encoders.javaSerialization(Serializable.class);
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
