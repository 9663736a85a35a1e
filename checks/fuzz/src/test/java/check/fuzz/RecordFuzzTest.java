package check.fuzz;

import static check.fuzz.Promise.require;
import static check.fuzz.Promise.same;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.mfacodes.read.ExportReader;
import dev.mfacodes.read.ReadResult;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** One record by itself, as a cell of a database holds it: what it is in a file, it is here. */
final class RecordFuzzTest {

  private static final String NAME = "cell";

  @Fuzzed
  void record(FuzzedDataProvider input) {
    String json = input.consumeRemainingAsString();
    ReadResult result = ExportReader.standard().record(json, NAME);
    require(result instanceof ReadResult.Found || isOfRecord(result), "neither record nor problem: " + result);
    require(result.position().line() == 1 && result.position().byteOffset() == 0, "elsewhere: " + result);
    same("read again", result, ExportReader.standard().record(json, NAME));
    List<ReadResult> inFile = inFile(json);
    if (isOneObject(json, inFile)) {
      same("in a file", Said.of(inFile), Said.of(List.of(result)));
    }
  }

  private static boolean isOfRecord(ReadResult result) {
    return result instanceof ReadResult.Problem problem && problem.scope() == ReadResult.Scope.RECORD;
  }

  private static List<ReadResult> inFile(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    try (Stream<ReadResult> results = ExportReader.standard().read(new ByteArrayInputStream(bytes), NAME)) {
      return results.filter(result -> !(result instanceof ReadResult.Remark)).toList();
    }
  }

  /** Not one of a page, and nothing before it or behind it; in a file, problems can be told in other words. */
  private static boolean isOneObject(String json, List<ReadResult> inFile) {
    return json.startsWith("{") && json.endsWith("}")
        && inFile.size() == 1
        && inFile.get(0) instanceof ReadResult.Found found
        && found.position().byteOffset() == 0
        && found.position().index().isEmpty();
  }
}
