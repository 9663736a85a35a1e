package dev.mfacodes.spark;

import dev.mfacodes.read.ExportReader;
import dev.mfacodes.read.Position;
import dev.mfacodes.read.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

/** The rows of one file, one at a time. */
final class FileRows {

  private FileRows() {}

  static final class Reading implements FlatMapFunction<String, Row> {

    private static final long serialVersionUID = 1L;

    private final SerializableConfiguration configuration;

    Reading(SerializableConfiguration configuration) {
      this.configuration = configuration;
    }

    @Override
    public Iterator<Row> call(String file) throws IOException {
      Path path = new Path(file);
      InputStream in;
      try {
        in = path.getFileSystem(configuration.value()).open(path);
      } catch (IOException unreadable) {
        throw new IOException("cannot be opened: " + file, unreadable);
      }
      Stream<ReadResult> results = ExportReader.standard().read(in, file);
      TaskContext task = TaskContext.get();
      if (task != null) { // a query may stop in the middle of a file
        task.addTaskCompletionListener((TaskCompletionListener) ended -> results.close());
      }
      return results
          .filter(FileRows::isOfInterest)
          .map(FileRows::row)
          .iterator();
    }
  }

  private static boolean isOfInterest(ReadResult result) {
    return !(result instanceof ReadResult.Remark remark && remark.topic() == ReadResult.Topic.FORMAT);
  }

  private static Row row(ReadResult result) {
    Position position = result.position();
    ReadResult.Found found = result instanceof ReadResult.Found record ? record : null;
    return RowFactory.create(
        position.source(),
        position.line(),
        position.index().isPresent() ? (Long) position.index().getAsLong() : null,
        kind(result),
        found == null ? null : found.format().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        found == null ? null : Records.text(found),
        message(result).orElse(null));
  }

  private static String kind(ReadResult result) {
    if (result instanceof ReadResult.SignInFound) {
      return "sign-in";
    }
    if (result instanceof ReadResult.ActivityRowFound) {
      return "activity";
    }
    if (result instanceof ReadResult.RegistrationFound) {
      return "registration";
    }
    return result instanceof ReadResult.Problem ? "problem" : "warning";
  }

  private static Optional<String> message(ReadResult result) {
    if (result instanceof ReadResult.Problem problem) {
      return Optional.of(problem.message());
    }
    return result instanceof ReadResult.Remark remark ? Optional.of(remark.text()) : Optional.empty();
  }
}
