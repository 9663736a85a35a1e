package dev.mfacodes.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Reads exports as they are written, each file by one task: Graph dumps, diagnostic records, Log Analytics and portal
 * exports, JSON or CSV, packed or not. Every file, and every record in it, is recognised by itself, so files may differ
 * in their form. Safe for any number of threads.
 */
public final class SignInFiles {

  /**
   * What {@link #read} gives, a row for each record and for each thing that stands in place of one.
   *
   * <ul>
   *   <li>{@code file}, {@code line}, {@code index}: where it begins; the index of an element of an array, else
   *       {@code NULL};
   *   <li>{@code kind}: {@code sign-in}, {@code activity} (a row of the MFA activity report), {@code registration};
   *       {@code problem} for a record, or the rest of a file, that cannot be used; {@code warning} for a file that is
   *       not what it seems, though all of it was read;
   *   <li>{@code format}: the name of the export; {@code NULL} for problems and warnings;
   *   <li>{@code record}: for the functions, as JSON in the model's own form; {@code NULL} for problems and warnings;
   *   <li>{@code message}: what is wrong, without a value of the record; {@code NULL} for records.
   * </ul>
   */
  public static final StructType SCHEMA = new StructType()
      .add("file", DataTypes.StringType, false)
      .add("line", DataTypes.LongType, false)
      .add("index", DataTypes.LongType)
      .add("kind", DataTypes.StringType, false)
      .add("format", DataTypes.StringType)
      .add("record", DataTypes.StringType)
      .add("message", DataTypes.StringType);

  /** So many tasks at most: more cost the driver more than they spread. */
  private static final int MOST_TASKS = 10_000;

  private SignInFiles() {}

  /**
   * Reads files. Which ones is settled now, by listing; they are read when the rows are asked for, each time anew. One
   * that has gone by then, or cannot be opened, fails the query with its name: there are never silently fewer rows. One
   * task reads all of a file: large files of one record a line are better read by {@code session.read().text(...)}.
   *
   * @param session the session
   * @param paths files, folders (with those in them) or patterns, of any file system that Spark has; files and folders
   *     whose name begins with a dot or an underscore are left out, as Spark does
   * @return the rows, in the form of {@link #SCHEMA}
   * @throws IOException if the paths cannot be listed, or one of them names no file
   */
  public static Dataset<Row> read(SparkSession session, String... paths) throws IOException {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    Configuration configuration = session.sparkContext().hadoopConfiguration();
    List<String> files = new ArrayList<>();
    for (String path : paths) {
      files.addAll(list(new Path(path), configuration));
    }
    int tasks = Math.max(1, Math.min(files.size(), MOST_TASKS));
    return session.createDataset(context.parallelize(files, tasks).rdd(), Encoders.STRING())
        .flatMap(new FileRows.Reading(new SerializableConfiguration(configuration)), Encoders.row(SCHEMA));
  }

  private static List<String> list(Path path, Configuration configuration) throws IOException {
    FileSystem system = path.getFileSystem(configuration);
    List<String> files = new ArrayList<>();
    FileStatus[] found = system.globStatus(path);
    for (FileStatus status : found == null ? new FileStatus[0] : found) {
      if (status.isFile()) {
        files.add(status.getPath().toString());
      } else {
        RemoteIterator<LocatedFileStatus> within = system.listFiles(status.getPath(), true);
        while (within.hasNext()) {
          Path file = within.next().getPath();
          if (!isHidden(status.getPath(), file)) {
            files.add(file.toString());
          }
        }
      }
    }
    if (files.isEmpty()) {
      throw new FileNotFoundException("no files: " + path);
    }
    files.sort(null); // the order of the listing is the file system's own
    return files;
  }

  private static boolean isHidden(Path folder, Path file) {
    for (Path part = file; part != null && !part.equals(folder); part = part.getParent()) {
      if (part.getName().startsWith(".") || part.getName().startsWith("_")) {
        return true;
      }
    }
    return false;
  }
}
