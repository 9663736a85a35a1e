package dev.mfacodes.spark;

import dev.mfacodes.classify.Alternative;
import dev.mfacodes.classify.Classification;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.Term;
import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.model.text.Texts;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked of a record. Names and values are those of the JSON of {@code mfa classify}. */
enum Answer {

  SIGNIN(record -> Optional.of(record.answer().signIn().name())),
  CHALLENGED(record -> Optional.of(record.answer().challenged().name())),
  OUTCOME(record -> Optional.of(record.answer().mfa().kind().name())),
  DETAIL(record -> record.answer().detail().map(Term::name)),
  METHOD(record -> method(record.answer())),
  CAUSE(record -> record.answer().cause().map(Enum::name)),
  CLASSIFY(record -> Optional.of(JsonText.of(object(record))));

  private final Function<Classified, Optional<String>> reading;

  Answer(Function<Classified, Optional<String>> reading) {
    this.reading = reading;
  }

  /** The answer; null if there is none. */
  @Nullable String of(Optional<Classified> record) {
    return record.flatMap(reading).orElse(null);
  }

  private static Optional<String> method(Classification answer) {
    return answer.method().map(Enum::name)
        .or(() -> answer.methodName().map(MethodName::wire).filter(name -> !name.isBlank()));
  }

  /** Without the user's name: who wants that has it in the row. */
  private static Map<String, Object> object(Classified record) {
    Classification answer = record.answer();
    Map<String, Object> object = new LinkedHashMap<>();
    put(object, "id", record.id());
    put(object, "attempt", record.attempt());
    put(object, "time", record.time().map(Instant::toString));
    put(object, "errorCode", record.errorCode().map(ErrorCode::toWire));
    put(object, "code", record.code().map(ResultCode::wire));
    Optional<String> status = answer.statusText().flatMap(Answer::listed);
    put(object, "status", status);
    if (status.isEmpty()) {
      put(object, "text", answer.statusText().map(StatusText::wire).filter(text -> !text.isBlank()));
    }
    object.put("signIn", answer.signIn().name());
    object.put("challenged", answer.challenged().name());
    object.put("mfa", answer.mfa().kind().name());
    put(object, "detail", answer.detail().map(Term::name));
    put(object, "method", method(answer));
    put(object, "cause", answer.cause().map(Enum::name));
    object.put("signals", answer.signals().stream().map(Enum::name).toList());
    object.put("requiredBy", answer.requiredBy());
    object.put("provisional", answer.provisional());
    object.put("evidence", answer.evidence());
    object.put("conflicts",
        Stream.concat(answer.conflicts().stream(), record.repeated().stream()).distinct().toList());
    object.put("alternatives", answer.alternatives().stream().map(Answer::object).toList());
    Texts texts = Texts.in(Language.ENGLISH);
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

  private static void put(Map<String, Object> object, String name, Optional<?> value) {
    value.ifPresent(present -> object.put(name, present));
  }
}
