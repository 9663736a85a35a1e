package check.fuzz;

import java.io.ByteArrayInputStream;

/** A pipe that never has more than one byte to give. */
final class OneByteAtATime extends ByteArrayInputStream {

  OneByteAtATime(byte[] bytes) {
    super(bytes);
  }

  @Override
  public synchronized int read(byte[] target, int offset, int length) {
    return super.read(target, offset, Math.min(1, length));
  }

  @Override
  public synchronized int available() {
    return 0;
  }
}
