package dev.mfacodes.cli;

import dev.mfacodes.classify.AttemptResult;
import dev.mfacodes.classify.Count;
import dev.mfacodes.classify.MethodFigures;
import dev.mfacodes.classify.MfaFigures;
import dev.mfacodes.classify.PolicyFigures;
import dev.mfacodes.classify.Ratio;
import dev.mfacodes.classify.RegistrationSummary;
import dev.mfacodes.classify.UnknownValue;
import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.meaning.Cause;
import dev.mfacodes.model.meaning.Detail;
import dev.mfacodes.model.text.Audience;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The report for people: the questions as headings, and the answers. */
final class ReportDocument {

  private static final int MOST_PERIODS = 62;
  private static final int MOST_ADVISED = 5;
  private static final int MOST_BARS = 12;

  private final Wording words;
  private final Numbers numbers;
  private final Audience audience;
  private final Privacy privacy;
  private final int mostRows;
  private final Document.Builder page = new Document.Builder();

  private ReportDocument(Wording words, Audience audience, Privacy privacy, int mostRows) {
    this.words = words;
    this.numbers = words.numbers();
    this.audience = audience;
    this.privacy = privacy;
    this.mostRows = mostRows;
  }

  /**
   * What the report says.
   *
   * @param mostRows how many rows a table has at most, but for that over time
   */
  static Document of(Report report, Wording words, Audience audience, Privacy privacy, int mostRows) {
    return new ReportDocument(words, audience, privacy, mostRows).of(report);
  }

  private Document of(Report report) {
    if (report.signIns().figures().rows() == 0) {
      page.paragraph(words.get("report.nothing"));
    } else {
      signIns(report.signIns());
    }
    report.registrations().ifPresent(registrations -> registrations(registrations, report));
    if (report.skipped() > 0) {
      page.paragraph(words.get("report.skipped", "count", numbers.count(report.skipped())));
    }
    return page.build();
  }

  private void signIns(SignInAnswers summary) {
    MfaFigures figures = summary.figures();
    ZoneId zone = summary.settings().zone();
    if (figures.first().isPresent() && figures.last().isPresent()) {
      page.paragraph(words.get("report.period",
          "from", Numbers.time(figures.first().get(), zone),
          "to", Numbers.time(figures.last().get(), zone),
          "asOf", Numbers.time(summary.asOf(), zone),
          "zone", zone.getId()));
    }
    page.paragraph(words.get("report.counted",
        "rows", numbers.count(figures.rows()),
        "attempts", numbers.count(figures.attempts()),
        "nonInteractive", numbers.count(figures.nonInteractive()),
        "users", numbers.count(figures.users())));
    page.note(words.get("report.counted.note", "window", Numbers.duration(summary.settings().window())));
    howCounted(summary);
    requested(figures);
    satisfied(figures);
    methods(figures);
    problems(figures);
    users(figures);
    commonProblems(figures);
    time(summary);
    more(figures);
  }

  private void howCounted(SignInAnswers summary) {
    if (summary.settings().usersEstimated()) {
      page.note(words.get("report.estimated"));
    }
    summary.inOrder().ifPresent(inOrder -> {
      page.note(words.get("report.inOrder", "settleTime", Numbers.duration(inOrder.settleTime())));
      if (inOrder.late() > 0) {
        page.paragraph(words.get("report.late", "count", numbers.count(inOrder.late())));
      }
      if (inOrder.namedByIdAlone() > 0) {
        page.paragraph(words.get("report.byId", "count", numbers.count(inOrder.namedByIdAlone())));
      }
    });
  }

  private void requested(MfaFigures figures) {
    page.heading(words.get("report.question.1"));
    ratio("report.challenged", figures.challenged());
    ratio("report.completedAsked", figures.challengedAndCompleted());
    funnel(figures);
    counts("report.result", figures.results(), words::of, "report.ofAttempts", figures.attempts());
    if (!figures.requiredBy().isEmpty()) {
      List<Document.Row> rows = new ArrayList<>();
      for (Map.Entry<String, PolicyFigures> policy
          : mostFirst(figures.requiredBy(), its -> its.count().attempts())) {
        rows.add(Document.Row.of(
            privacy.text().apply(policy.getKey()),
            policy.getValue().completed().value(),
            numbers.count(policy.getValue().count().attempts()),
            numbers.count(policy.getValue().count().users()),
            numbers.percent(policy.getValue().completed())));
      }
      table(List.of("report.policies", "report.attempts", "report.users", "report.rate"), rows, Optional.empty());
    }
  }

  private void funnel(MfaFigures figures) {
    List<Document.Row> rows = List.of(
        step("report.attempts", figures.attempts(), figures.attempts()),
        step("report.challengedShort", figures.challenged().part(), figures.attempts()),
        step("report.completedShort", figures.challengedAndCompleted().part(), figures.attempts()));
    table(List.of("report.funnel", "report.attempts", "report.ofAttempts"), rows, bars("report.funnel", rows, 0));
  }

  private Document.Row step(String label, long attempts, long all) {
    return Document.Row.of(
        words.get(label), share(attempts, all), numbers.count(attempts), numbers.share(attempts, all));
  }

  private void satisfied(MfaFigures figures) {
    page.heading(words.get("report.question.2"));
    ratio("report.completed", figures.completed());
    counts("report.how", figures.satisfied(), words.texts()::title, "report.ofAttempts", figures.attempts());
    counts("report.skippedWhy", figures.skipped(), words.texts()::title, "report.ofAttempts", figures.attempts());
  }

  private void methods(MfaFigures figures) {
    page.heading(words.get("report.question.3"));
    ratio("report.methodRecorded", figures.methodRecorded());
    List<Document.Row> rows = new ArrayList<>();
    for (Map.Entry<AuthenticationMethod, MethodFigures> method
        : mostFirst(figures.methods(), its -> its.completed().whole())) {
      rows.add(method(words.texts().title(method.getKey()), method.getValue()));
    }
    for (Map.Entry<MethodName, MethodFigures> method : figures.unlistedMethods().entrySet()) {
      rows.add(method(privacy.text().apply(method.getKey().wire()), method.getValue()));
    }
    table(List.of("report.method", "report.asked", "report.users", "report.rate"), rows,
        bars("report.chart.methods", rows, 2));
  }

  private Document.Row method(String name, MethodFigures figures) {
    return Document.Row.of(
        name,
        figures.completed().value(),
        numbers.count(figures.completed().whole()),
        numbers.count(figures.users()),
        numbers.percent(figures.completed()));
  }

  private void problems(MfaFigures figures) {
    page.heading(words.get("report.question.4"));
    long all = figures.completed().whole() - figures.completed().part();
    List<Document.Row> rows = new ArrayList<>();
    for (Detail problem : figures.problemsByAttempts()) {
      Count count = Objects.requireNonNull(figures.problems().get(problem), "one of them");
      rows.add(Document.Row.of(
          words.problem(problem), share(count.attempts(), all),
          Cause.of(problem).map(words.texts()::title).orElse("–"),
          numbers.count(count.attempts()), numbers.count(count.users())));
    }
    table(List.of("report.problem", "report.cause", "report.attempts", "report.users"), rows,
        bars("report.chart.problems", rows, 1));
    counts("report.cause", figures.causes(), words.texts()::title, "report.ofNotCompleted", all);
    long abandoned = Objects.requireNonNull(figures.results().get(AttemptResult.ABANDONED), "all are there").attempts();
    if (abandoned > 0) {
      page.note(words.get("report.cause.note", "count", numbers.count(abandoned)));
    }
  }

  private void users(MfaFigures figures) {
    page.heading(words.get("report.question.5"));
    ratio("report.usersChallenged", figures.usersChallenged());
    page.heading(words.get("report.question.6"));
    ratio("report.usersNever", figures.usersNeverCompleting());
    ratio("report.usersAtLast", figures.usersNotCompletingAtLast());
    ratio("report.usersOnce", figures.usersNotCompletingOnce());
  }

  private void commonProblems(MfaFigures figures) {
    page.heading(words.get("report.question.7"));
    List<Detail> byUsers = figures.problemsByUsers();
    if (byUsers.isEmpty()) {
      page.paragraph(words.get("report.none"));
    }
    for (int i = 0; i < Math.min(MOST_ADVISED, byUsers.size()); i++) {
      Detail problem = byUsers.get(i);
      Count count = Objects.requireNonNull(figures.problems().get(problem), "one of them");
      page.paragraph((i + 1) + ". " + words.problem(problem) + " " + words.get("report.usersAndAttempts",
          "users", numbers.count(count.users()), "attempts", numbers.count(count.attempts())));
      words.texts().advice(problem, audience).ifPresent(page::note);
    }
  }

  /** By days, or by hours where it is one day. */
  private void time(SignInAnswers summary) {
    page.heading(words.get("report.time"));
    MfaFigures nothing = summary.ofNothing();
    if (summary.days().size() > 1) {
      SortedMap<LocalDate, MfaFigures> days = unbroken(summary.days(), day -> day.minusDays(1), nothing);
      long earlier = ChronoUnit.DAYS.between(summary.days().firstKey(), days.firstKey());
      periods("report.day", days, LocalDate::toString, earlier);
    } else {
      ZoneId zone = summary.settings().zone();
      SortedMap<Instant, MfaFigures> hours = unbroken(summary.hours(), hour -> hourBefore(hour, zone), nothing);
      periods("report.hour", hours, hourNames(hours.keySet(), zone), 0);
    }
  }

  private static Instant hourBefore(Instant hour, ZoneId zone) {
    return hour.minus(1, ChronoUnit.HOURS).atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant();
  }

  /** When clocks are put back, an hour comes twice; then the offset tells one from the other. */
  private static Function<Instant, String> hourNames(Set<Instant> hours, ZoneId zone) {
    Map<String, Long> times = hours.stream()
        .collect(Collectors.groupingBy(hour -> hourName(hour.atZone(zone)), Collectors.counting()));
    return hour -> {
      ZonedDateTime local = hour.atZone(zone);
      String name = hourName(local);
      return times.getOrDefault(name, 0L) > 1
          ? name + ' ' + DateTimeFormatter.ofPattern("xxx", Locale.ROOT).format(local)
          : name;
    };
  }

  private static String hourName(ZonedDateTime hour) {
    return hour.toLocalDate() + " " + hour.toLocalTime().toString().substring(0, 2);
  }

  /** The newest periods, with those in between in which nothing was. */
  private static <P extends Comparable<? super P>> SortedMap<P, MfaFigures> unbroken(
      SortedMap<P, MfaFigures> periods, UnaryOperator<P> before, MfaFigures nothing) {
    SortedMap<P, MfaFigures> newest = new TreeMap<>();
    if (!periods.isEmpty()) {
      P period = periods.lastKey();
      newest.put(period, nothing);
      while (newest.size() < MOST_PERIODS && period.compareTo(periods.firstKey()) > 0) {
        period = before.apply(period);
        newest.put(period, nothing);
      }
      newest.putAll(periods.tailMap(period));
    }
    return newest;
  }

  private <P> void periods(String heading, Map<P, MfaFigures> periods, Function<P, String> name, long earlier) {
    long most = 0;
    for (MfaFigures figures : periods.values()) {
      most = Math.max(most, figures.attempts());
    }
    List<Document.Row> rows = new ArrayList<>();
    for (Map.Entry<P, MfaFigures> period : periods.entrySet()) {
      MfaFigures figures = period.getValue();
      rows.add(Document.Row.of(
          name.apply(period.getKey()),
          share(figures.attempts(), most),
          numbers.count(figures.attempts()),
          numbers.count(figures.completed().whole()),
          numbers.percent(figures.completed()),
          numbers.count(figures.users())));
    }
    page.add(words.table(
        List.of(heading, "report.attempts", "report.asked", "report.rate", "report.users"),
        rows,
        earlier > 0 ? Optional.of(words.get("report.earlier", "count", numbers.count(earlier))) : Optional.empty(),
        Optional.of(columns(periods, name, most))));
  }

  /** Completed, not completed, and all others. */
  private <P> Chart columns(Map<P, MfaFigures> periods, Function<P, String> name, long most) {
    List<Chart.Column> columns = new ArrayList<>();
    double height = Math.max(1, most);
    for (Map.Entry<P, MfaFigures> period : periods.entrySet()) {
      long done = period.getValue().completed().part();
      long not = period.getValue().completed().whole() - done;
      long others = period.getValue().attempts() - done - not;
      columns.add(new Chart.Column(
          name.apply(period.getKey()), List.of(done / height, not / height, others / height)));
    }
    return new Chart.Columns(
        words.get("report.chart.time"),
        words.get("report.chart.time.description"),
        List.of(words.get("report.rate"), words.get("report.notCompleted"), words.get("report.notAsked")),
        columns,
        numbers.count(most));
  }

  private void more(MfaFigures figures) {
    if (!figures.signals().isEmpty()) {
      page.heading(words.get("report.signals"));
      counts("report.signal", figures.signals(), words::of, "report.ofAttempts", figures.attempts());
    }
    if (!figures.unknowns().isEmpty()) {
      page.heading(words.get("report.unknowns"));
      List<Document.Row> rows = new ArrayList<>();
      for (Map.Entry<UnknownValue, Long> unknown : mostFirst(figures.unknowns(), Long::longValue)) {
        rows.add(Document.Row.of(
            privacy.text().apply(unknown.getKey().wire()),
            OptionalDouble.empty(),
            words.of(unknown.getKey().kind()),
            numbers.count(unknown.getValue())));
      }
      table(List.of("report.value", "report.kind", "report.rows"), rows, Optional.empty());
    }
  }

  private void registrations(RegistrationSummary registrations, Report report) {
    page.heading(words.get("report.registrations"));
    ratio("report.registered", registrations.registered());
    ratio("report.capable", registrations.capable());
    report.joined().filter(joined -> report.signIns().figures().rows() > 0).ifPresent(joined -> {
      ratio("report.withoutMethod", joined.challengedWithoutMethod());
      ratio("report.neverChallenged", joined.registeredNeverChallenged());
    });
  }

  private void ratio(String label, Ratio ratio) {
    words.add(page, words.get(label), ratio);
  }

  /**
   * How often each of them was.
   *
   * @param share what the last column is a share of
   */
  private <K> void counts(
      String heading, Map<K, Count> counts, Function<? super K, String> name, String share, long all) {
    List<Document.Row> rows = new ArrayList<>();
    for (Map.Entry<K, Count> entry : mostFirst(counts, Count::attempts)) {
      long attempts = entry.getValue().attempts();
      if (attempts > 0) {
        rows.add(Document.Row.of(
            name.apply(entry.getKey()),
            share(attempts, all),
            numbers.count(attempts),
            numbers.count(entry.getValue().users()),
            numbers.share(attempts, all)));
      }
    }
    if (!rows.isEmpty()) {
      table(List.of(heading, "report.attempts", "report.users", share), rows, Optional.empty());
    }
  }

  /** Equals stay in their order. */
  private static <K, V> List<Map.Entry<K, V>> mostFirst(Map<K, V> figures, ToLongFunction<? super V> size) {
    List<Map.Entry<K, V>> sorted = new ArrayList<>(figures.entrySet());
    sorted.sort((a, b) -> Long.compare(size.applyAsLong(b.getValue()), size.applyAsLong(a.getValue())));
    return sorted;
  }

  private void table(List<String> headings, List<Document.Row> rows, Optional<Chart> chart) {
    page.add(words.table(headings, rows, mostRows, chart));
  }

  /** The rows that have bars, drawn larger. */
  private Optional<Chart> bars(String title, List<Document.Row> rows, int valueCell) {
    List<Chart.Bar> bars = new ArrayList<>();
    for (Document.Row row : rows) {
      if (row.bar().isPresent() && bars.size() < MOST_BARS) {
        bars.add(new Chart.Bar(row.name(), row.cells().get(valueCell), row.bar().getAsDouble()));
      }
    }
    return bars.isEmpty()
        ? Optional.empty()
        : Optional.of(new Chart.Bars(words.get(title), words.get(title + ".description"), bars));
  }

  private static OptionalDouble share(long part, long whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.min(1, (double) part / whole));
  }
}
