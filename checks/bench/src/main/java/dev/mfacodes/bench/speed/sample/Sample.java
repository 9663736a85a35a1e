package dev.mfacodes.bench.speed.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An invented export: the same bytes each time.
 *
 * @param format the format
 * @param options what differs from how the service writes it
 * @param users how many users the tenant has
 */
public record Sample(SampleFormat format, SampleOptions options, int users) {

  private static final int USERS = 10_000;
  private static final long SEED = 42;
  private static final int TEN_SECONDS = 10;
  private static final int TEN_MINUTES = 600;

  /**
   * The export of a tenant of 10,000 users.
   *
   * @param format the format
   * @param options what differs
   */
  public Sample(SampleFormat format, SampleOptions options) {
    this(format, options, USERS);
  }

  /**
   * Writes a new file that ends with the record in which it gets this size.
   *
   * @param folder where
   * @param bytes how large
   * @return the file
   * @throws IOException if it cannot be written
   */
  public Path write(Path folder, long bytes) throws IOException {
    return write(folder, bytes, Long.MAX_VALUE);
  }

  /**
   * Writes a new file of so many records.
   *
   * @param folder where
   * @param records how many
   * @return the file
   * @throws IOException if it cannot be written
   */
  public Path writeRecords(Path folder, long records) throws IOException {
    return write(folder, Long.MAX_VALUE, records);
  }

  private Path write(Path folder, long bytes, long records) throws IOException {
    // never one that is there: others may still read it
    Path file = Files.createTempFile(folder, this.toString().replace(' ', '-') + '-', '.' + format.ending);
    GraphSignIns signIns = signIns();
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      long written = write(out, header());
      for (long i = 0; written < bytes && i < records; i++) {
        written += write(out, i == 0 ? "" : format.between) + write(out, record(signIns));
      }
      out.write(format.after);
    }
    return file;
  }

  private GraphSignIns signIns() {
    return new GraphSignIns(users, options.quiet() ? 2 * TEN_MINUTES : 2 * TEN_SECONDS, SEED);
  }

  private static long write(BufferedWriter out, String text) throws IOException {
    out.write(text);
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private String header() {
    if (!format.isCsv()) {
      return format.before;
    }
    Collection<String> names = format == SampleFormat.PORTAL_CSV
        ? Tables.portalHeader()
        : object(signIns()).keySet();
    return String.join(",", names) + '\n';
  }

  private String record(GraphSignIns signIns) {
    if (format == SampleFormat.PORTAL_CSV) {
      return row(Tables.portalRow(signIns.next()));
    }
    Map<String, Object> object = object(signIns);
    if (format.isCsv()) {
      return row(object.values());
    }
    return Json.text(options.shuffled() ? shuffled(object, signIns.dice()) : object, options.pretty());
  }

  private Map<String, Object> object(GraphSignIns signIns) {
    Map<String, Object> signIn = options.slim() ? signIns.slim() : signIns.next();
    return switch (format) {
      case DIAGNOSTICS -> Envelopes.diagnostics(signIn);
      case LOG_ANALYTICS, LOG_ANALYTICS_CSV -> Envelopes.logAnalytics(signIn);
      case ACTIVITY_CSV -> Tables.activity(signIn, signIns.dice());
      case REGISTRATIONS -> Tables.registration(signIn, signIns.dice());
      case CREDENTIAL_REGISTRATIONS -> Tables.credentialRegistration(signIn, signIns.dice());
      case REGISTRATION_CSV -> Tables.powerShell(signIn, signIns.dice());
      default -> signIn;
    };
  }

  private static String row(Collection<Object> cells) {
    StringBuilder row = new StringBuilder();
    for (Object cell : cells) {
      row.append(row.length() > 0 ? "," : "")
          .append('"').append(String.valueOf(cell).replace("\"", "\"\"")).append('"');
    }
    return row.toString();
  }

  /** Objects within it too; the order of lists says something and stays. */
  private static Object shuffled(Object value, Dice dice) {
    if (value instanceof Map<?, ?> object) {
      List<Map.Entry<?, ?>> members = new ArrayList<>(object.entrySet());
      dice.shuffle(members);
      Map<Object, Object> other = new LinkedHashMap<>();
      members.forEach(member -> other.put(member.getKey(), shuffled(member.getValue(), dice)));
      return other;
    }
    return value instanceof List<?> list ? list.stream().map(element -> shuffled(element, dice)).toList() : value;
  }

  /** For names of files and rows of tables. */
  @Override
  public String toString() {
    return format.name().toLowerCase(Locale.ROOT).replace('_', ' ') + options;
  }
}
