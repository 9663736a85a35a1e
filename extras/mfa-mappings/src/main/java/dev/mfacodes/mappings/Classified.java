package dev.mfacodes.mappings;

import dev.mfacodes.classify.Alternative;
import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.Term;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.model.text.Texts;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A record, and what it means, for engines that have a row of either kind in one column. Holds what the record holds;
 * {@link #object} leaves out whose it is.
 */
public final class Classified {

  private final Map<String, Object> facts;
  private final Classification answer;
  private final List<String> conflicts;
  private final Supplier<MfaEvent> event;

  private Classified(
      Map<String, Object> facts, Classification answer, List<String> repeated, Supplier<MfaEvent> event) {
    this.facts = facts;
    this.answer = answer;
    this.conflicts = Stream.concat(answer.conflicts().stream(), repeated.stream()).distinct().toList();
    this.event = event;
  }

  /**
   * Classifies a sign-in.
   *
   * @param signIn the sign-in
   * @param repeated the properties that travelled twice with two values, as a reader says
   * @return the sign-in and what it means
   */
  public static Classified of(SignIn signIn, List<String> repeated) {
    Map<String, Object> facts = new LinkedHashMap<>();
    put(facts, "id", recorded(signIn.id()));
    put(facts, "attempt", recorded(signIn.originalRequestId()).or(() -> recorded(signIn.correlationId())));
    put(facts, "time", signIn.createdDateTime().map(Instant::toString));
    put(facts, "errorCode",
        signIn.status().flatMap(SignInStatus::errorCode).or(signIn::resultType).map(ErrorCode::toWire));
    Classification answer = Classifier.classify(signIn);
    return new Classified(facts, answer, repeated, () -> MfaEvent.of(signIn, answer));
  }

  /**
   * Classifies a row of the activity report.
   *
   * @param row the row
   * @param time when it was, which its date may not tell
   * @param repeated the columns that are there twice with two values
   * @return the row and what it means
   */
  public static Classified of(ActivityReportRow row, Optional<Instant> time, List<String> repeated) {
    Objects.requireNonNull(time, "time");
    Map<String, Object> facts = new LinkedHashMap<>();
    put(facts, "time", time.map(Instant::toString));
    put(facts, "code", row.callResult().map(ResultCode::wire));
    Classification answer = Classifier.classify(row);
    return new Classified(facts, answer, repeated, () -> MfaEvent.of(row, time, answer));
  }

  /**
   * What it means.
   *
   * @return the classification
   */
  public Classification answer() {
    return answer;
  }

  /**
   * The record as it is counted. Personal.
   *
   * @return the event, made anew each time
   */
  public MfaEvent event() {
    return event.get();
  }

  /**
   * Everything, under the names and in the order of {@code mfa classify}, without file, line and user: whoever wants
   * those has them in the row. Texts that are not listed are as they travelled, and may be personal.
   *
   * @param language of the words, which are those for a helpdesk
   * @return texts, booleans, whole numbers, lists and maps of them
   */
  public Map<String, Object> object(Language language) {
    Map<String, Object> object = new LinkedHashMap<>(facts);
    Optional<String> status = answer.statusText().flatMap(Classified::listed);
    put(object, "status", status);
    if (status.isEmpty()) {
      put(object, "text", answer.statusText().map(StatusText::wire).filter(text -> !text.isBlank()));
    }
    for (Answer axis : Answer.values()) {
      put(object, axis.key(), axis.of(answer));
    }
    object.put("signals", answer.signals().stream().map(Enum::name).toList());
    object.put("requiredBy", answer.requiredBy());
    object.put("provisional", answer.provisional());
    object.put("evidence", answer.evidence());
    object.put("conflicts", conflicts);
    object.put("alternatives", answer.alternatives().stream().map(Classified::object).toList());
    Texts texts = Texts.in(language);
    object.put("title", texts.title(answer.term()));
    object.put("description", texts.description(answer.term()));
    put(object, "advice", answer.detail().flatMap(detail -> texts.advice(detail, Audience.HELPDESK)));
    return object;
  }

  private static Map<String, Object> object(Alternative alternative) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("mfa", alternative.outcome().kind().name());
    put(object, "detail", alternative.outcome().detail().map(Term::name));
    object.put("if", alternative.premise().name());
    return object;
  }

  private static Optional<String> listed(StatusText text) {
    Optional<Term> status = text.listed().map(Term.class::cast);
    return status.or(text::label).map(Term::name);
  }

  private static Optional<String> recorded(Optional<String> text) {
    return text.filter(value -> !value.isBlank());
  }

  private static void put(Map<String, Object> object, String name, Optional<?> value) {
    value.ifPresent(present -> object.put(name, present));
  }

  /** The answer, without the record, which is personal. */
  @Override
  public String toString() {
    return answer.toString();
  }
}
