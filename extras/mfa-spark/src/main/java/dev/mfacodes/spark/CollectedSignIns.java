package dev.mfacodes.spark;

import dev.mfacodes.classify.Attempts;
import dev.mfacodes.classify.MfaSummary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What an aggregate collected: the rows, and how many there were that are not among them. Immutable and safe for any
 * number of threads.
 *
 * <p>{@link MfaFunctions#summary} gives it as bytes. They are for this version of the library, and for passing on, not
 * for keeping; they hold user names.
 *
 * @param attempts the rows, grouped
 * @param nulls how many records were {@code NULL}
 * @param unusable how many could not be read, or were no sign-ins and no rows of the activity report
 */
public record CollectedSignIns(Attempts attempts, long nulls, long unusable) implements Serializable {

  /** Only what they consist of, and no deeper: bytes may come from a table that others write to. */
  private static final ObjectInputFilter OWN = ObjectInputFilter.Config.createFilter(
      "maxdepth=16;dev.mfacodes.**;java.time.**;java.util.**;java.lang.*;!*");

  /** Deflating makes nothing smaller than that, and each place in an array stands for more than a byte. */
  private static final long MOST_PLACES_A_BYTE = 1032;

  /**
   * Refuses missing attempts.
   *
   * @param attempts the rows, grouped
   * @param nulls how many records were {@code NULL}
   * @param unusable how many could not be used
   */
  public CollectedSignIns {
    Objects.requireNonNull(attempts, "attempts");
  }

  /**
   * Reads what {@link MfaFunctions#summary} or {@code mfa_summary} gave.
   *
   * @param bytes the bytes
   * @return what was collected
   * @throws IllegalArgumentException if the bytes are others, or of another version
   */
  public static CollectedSignIns read(byte[] bytes) {
    try (ObjectInputStream in = new ObjectInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
      long mostPlaces = bytes.length * MOST_PLACES_A_BYTE;
      // what only claims to hold a hundred million rows takes their memory first
      in.setObjectInputFilter(
          next -> next.arrayLength() > mostPlaces ? ObjectInputFilter.Status.REJECTED : OWN.checkInput(next));
      return (CollectedSignIns) Objects.requireNonNull(in.readObject(), "bytes of nothing");
    } catch (IOException | ClassNotFoundException | RuntimeException other) { // what is forged can make any of them
      throw new IllegalArgumentException("these are not the bytes of mfa_summary, or those of another version", other);
    }
  }

  /**
   * What the rows say.
   *
   * @param settings what the caller decides
   * @return the summary
   */
  public MfaSummary summary(MfaSummary.Settings settings) {
    return MfaSummary.of(attempts, settings);
  }

  /**
   * All figures, as {@code mfa_figures} gives them: in the form of {@code mfa report --format json}, with free texts as
   * they travelled.
   *
   * @param settings what the caller decides
   * @return a JSON object
   */
  public String figures(MfaSummary.Settings settings) {
    return Figures.json(this, summary(settings));
  }

  /** Packed, at the lowest level: it is sent over networks, and its texts come again and again. */
  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (ObjectOutputStream out = new ObjectOutputStream(new DeflaterOutputStream(bytes, deflater))) {
      out.writeObject(this);
    } catch (InvalidClassException ours) {
      throw new IllegalStateException(ours);
    } catch (IOException notToMemory) {
      throw new UncheckedIOException(notToMemory);
    } finally {
      deflater.end(); // else a quarter of a MB beside the heap waits for the collector, for each group
    }
    return bytes.toByteArray();
  }
}
