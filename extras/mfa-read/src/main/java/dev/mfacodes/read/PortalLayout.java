package dev.mfacodes.read;

import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.read.input.UnusableRecordException;
import dev.mfacodes.read.shape.Folded;
import dev.mfacodes.read.shape.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows of the portal's CSV download, known by the names of their columns or, all else failing, by their order. */
final class PortalLayout implements CsvLayout {

  private static final Names NAMES = names();

  private static final Pattern GUID = Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final Pattern BEGINS_LIKE_A_DATE = Pattern.compile("[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}.*");

  private final Records records;
  private final List<String> names;
  private final Recognition recognition;
  private final Optional<AuthDetails> details;

  private PortalLayout(
      Settings settings, List<String> names, String evidence, Optional<AuthDetails> details) {
    this.records = new Records(settings, true);
    this.names = names;
    this.recognition = new Recognition(ExportFormat.PORTAL_CSV, evidence);
    this.details = details;
  }

  private static Names names() {
    Names names = new Names(SignIn.wireType()).without(PortalColumn.LOCATION.header())
        .also(Columns.DATE, "createdDateTime");
    Arrays.stream(PortalColumn.values())
        .filter(column -> column != PortalColumn.DATE)
        .forEach(column -> column.path().ifPresent(path -> names.also(column.header(), path)));
    return names;
  }

  /** Whether the names show a portal's download. */
  static boolean fits(CsvHeader header) {
    return header.has(PortalColumn.ERROR_CODE)
        || header.has(PortalColumn.MFA_RESULT)
        || (header.has(PortalColumn.REQUEST_ID)
            && (header.has(PortalColumn.STATUS) || header.has(PortalColumn.DATE)));
  }

  static PortalLayout byName(CsvHeader header, Settings settings, Optional<AuthDetails> details) {
    String mark = PortalColumn.MARKS.stream().filter(header::has).findFirst().map(PortalColumn::header).orElse("");
    List<String> names = header.names(key -> PortalColumn.named(key).map(PortalColumn::header));
    return new PortalLayout(settings, names, "column " + mark, details);
  }

  /**
   * By the order of the columns, where their names are in a language that is not known. Safe only with all of these:
   * so many columns, the two with one name at their places, and a first row whose date, ids and number are at theirs.
   */
  static Optional<PortalLayout> byOrder(
      CsvHeader header, List<String> firstRow, Settings settings, Optional<AuthDetails> details) {
    List<PortalColumn> order = PortalColumn.inOrder(header.count());
    boolean fits = !order.isEmpty() && sameName(header, order) && looksLikeOne(firstRow, order);
    if (!fits || looksLikeOne(header.names(), order)) { // without a header, the first row would be lost as one
      return Optional.empty();
    }
    List<String> names = IntStream.range(0, order.size())
        .mapToObj(i -> order.get(i).path().isPresent() ? order.get(i).header() : header.names().get(i))
        .toList();
    String evidence = order.size() + " columns in the order of the portal";
    return Optional.of(new PortalLayout(settings, names, evidence, details));
  }

  private static boolean sameName(CsvHeader header, List<PortalColumn> order) {
    String name = header.keys().get(order.indexOf(PortalColumn.INCOMING_TOKEN_TYPE));
    return !name.isEmpty()
        && name.equals(header.keys().get(order.indexOf(PortalColumn.INCOMING_TOKEN_TYPE_AGAIN)))
        && header.keys().stream().filter(name::equals).count() == 2;
  }

  private static boolean looksLikeOne(List<String> row, List<PortalColumn> order) {
    return matches(GUID, row, order, PortalColumn.REQUEST_ID)
        && matches(GUID, row, order, PortalColumn.CORRELATION_ID)
        && matches(NUMBER, row, order, PortalColumn.ERROR_CODE)
        && matches(BEGINS_LIKE_A_DATE, row, order, PortalColumn.DATE);
  }

  private static boolean matches(Pattern shape, List<String> row, List<PortalColumn> order, PortalColumn column) {
    return shape.matcher(Folded.stripped(row.get(order.indexOf(column)))).matches();
  }

  @Override
  public Recognition recognition() {
    return recognition;
  }

  @Override
  public ReadResult.Found read(Position position, List<String> fields) throws UnusableRecordException {
    List<String> conflicts = new ArrayList<>();
    Map<String, @Nullable Object> row = CsvHeader.named(names, fields, conflicts);
    conflicts.replaceAll(NAMES::path);
    row.computeIfPresent(PortalColumn.UNIQUE_TOKEN_IDENTIFIER.header(), (name, token) -> withoutEscape(token));
    Object id = row.get(PortalColumn.REQUEST_ID.header());
    if (details.isPresent() && id != null) {
      details.get().addTo(row, id.toString(), conflicts);
    }
    return records.signIn(position, ExportFormat.PORTAL_CSV, row, conflicts, NAMES);
  }

  /** One exporter writes an apostrophe before a sign, lest a spreadsheet takes it for a formula (B). */
  private static Object withoutEscape(Object token) {
    String text = token.toString();
    return text.startsWith("'-") || text.startsWith("'+") ? text.substring(1) : text;
  }
}
