package check.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.mfacodes.model.schema.WireType;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * A file with an object on each line; something is done to some of them, and some are cut off.
 *
 * @param bytes the file
 * @param lines how many lines there are that are not blank: as many as there are records
 * @param valid whether nothing was done to them
 */
record LinesFile(byte[] bytes, int lines, boolean valid) {

  private static final int MOST_LINES = 4;
  private static final int MOST_DONE = 3;

  static LinesFile of(FuzzedDataProvider input, WireType.ObjectOf type, boolean enveloped) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean valid = true;
    int lines = input.consumeInt(1, MOST_LINES);
    for (int i = 0; i < lines; i++) {
      Node.Members event = new Dice(input).event(type);
      if (enveloped) {
        event = envelope(event);
      }
      for (int done = input.consumeInt(0, MOST_DONE); done > 0; done--) {
        input.pickValue(Nastiness.values()).in(input, event);
        valid = false;
      }
      byte[] line = event.bytes();
      // the first one shows that each line is a record
      if (i > 0 && input.consumeInt(0, 7) == 0) {
        line = Arrays.copyOf(line, input.consumeInt(1, line.length - 1));
        valid = false;
      }
      bytes.writeBytes(line);
      bytes.writeBytes(end(input));
    }
    return new LinesFile(bytes.toByteArray(), lines, valid);
  }

  private static byte[] end(FuzzedDataProvider input) {
    return switch (input.consumeInt(0, 3)) {
      case 0 -> new byte[] {'\r', '\n'};
      case 1 -> new byte[] {'\n', '\n'};
      default -> new byte[] {'\n'};
    };
  }

  private static Node.Members envelope(Node.Members event) {
    Node.Members around = new Node.Members();
    around.add("time", new Node.Scalar("\"2026-01-31T08:00:00Z\""));
    around.add("category", new Node.Scalar("\"SignInLogs\""));
    around.add("resultType", new Node.Scalar("\"0\""));
    around.add("properties", event);
    return around;
  }
}
