package dev.mfacodes.bench.speed.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.mfacodes.bench.speed.peer.Case;
import dev.mfacodes.bench.speed.sample.Sample;
import dev.mfacodes.bench.speed.sample.SampleFormat;
import dev.mfacodes.bench.speed.sample.SampleOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Sign-ins with one byte changed, put in or taken out: what Jackson refuses, nobody may count as a sign-in. */
final class Mutants {

  private static final byte[] BYTES = "{}[]\",:\\/0e-+.tfn \t\r\n\u0001\u0080\u00ff"
      .getBytes(StandardCharsets.ISO_8859_1);

  private static final JsonFactory JSON = new JsonFactory();

  private Mutants() {}

  /** How many of so many mutants Jackson refuses and the case counts. */
  static int wronglyCounted(Case one, Path folder, int mutants) throws Exception {
    Path file = new Sample(SampleFormat.GRAPH_NDJSON, SampleOptions.SLIM).writeRecords(folder, 1);
    byte[] sane = Files.readAllBytes(file);
    Random random = new Random(11);
    int wrong = 0;
    for (int i = 0; i < mutants; i++) {
      byte[] mutant = mutant(sane, random);
      if (!isJson(mutant)) {
        wrong += isCounted(one, Files.write(file, mutant)) ? 1 : 0;
      }
    }
    return wrong;
  }

  private static byte[] mutant(byte[] sane, Random random) {
    int at = random.nextInt(sane.length - 1); // not the line break behind it
    byte other = BYTES[random.nextInt(BYTES.length)];
    ByteArrayOutputStream mutant = new ByteArrayOutputStream();
    mutant.write(sane, 0, at);
    switch (random.nextInt(3)) {
      case 0 -> mutant.write(other);
      case 1 -> mutant.writeBytes(new byte[] {other, sane[at]});
      default -> { } // taken out
    }
    mutant.write(sane, at + 1, sane.length - at - 1);
    return mutant.toByteArray();
  }

  /** Whether Jackson takes all of it, and the values too. */
  private static boolean isJson(byte[] content) {
    try (JsonParser parser = JSON.createParser(content)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken().isNumeric()) {
          parser.getNumberValue();
        } else {
          parser.getText();
        }
      }
      return true;
    } catch (IOException refused) {
      return false;
    }
  }

  /** What refuses it throws, or counts nothing. */
  private static boolean isCounted(Case one, Path file) {
    try {
      return one.run(file).events() > 0;
    } catch (Exception refused) {
      return false;
    }
  }
}
