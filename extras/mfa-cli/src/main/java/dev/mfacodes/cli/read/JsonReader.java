package dev.mfacodes.cli.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.mfacodes.model.signin.SignIn;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads sign-ins from JSON, as Graph writes them or within the envelope of a diagnostic record. */
final class JsonReader {

  static final String NO_OBJECT = "not an object";

  /** Limits that the splitter does not hold already. Duplicate names: the last one wins. */
  private static final ObjectReader PARSER = new ObjectMapper(JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(RecordBytes.LONGEST).build())
          .build())
      .readerForMapOf(Object.class)
      .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** Each of these is there in sign-ins and not in other things that Graph and Azure Monitor export. */
  private static final List<String> MARKS = List.of(
      "status", "resultType", "createdDateTime", "authenticationDetails", "authenticationRequirement",
      "appliedConditionalAccessPolicies", "appliedConditionalAccessPolicy", "conditionalAccessStatus", "mfaDetail");

  private static final List<String> ENVELOPE_MARKS = List.of("resultType", "category", "operationName");

  private final Optional<ExportFormat> format;
  private final Receiver receiver;

  /**
   * A reader.
   *
   * @param format what each record is taken for; empty to look at each
   */
  JsonReader(Optional<ExportFormat> format, Receiver receiver) {
    this.format = format;
    this.receiver = receiver;
  }

  void read(ByteInput bytes) throws IOException {
    new JsonSplitter(bytes, JsonLines.areIn(bytes), this::readRecord, receiver::problem).split();
  }

  private void readRecord(Position position, byte[] json) {
    try {
      if (json[0] != '{') {
        throw new UnusableRecordException(NO_OBJECT);
      }
      Map<String, Object> record = parse(Utf8.decode(json));
      ExportFormat found = format.orElse(isEnvelope(record) ? ExportFormat.DIAGNOSTICS : ExportFormat.GRAPH);
      receiver.signIn(position, found, signIn(found == ExportFormat.DIAGNOSTICS ? unwrapped(record) : record));
    } catch (UnusableRecordException unusable) {
      receiver.problem(position, unusable.getMessage());
    }
  }

  private static Map<String, Object> parse(String json) throws UnusableRecordException {
    try {
      return PARSER.readValue(json);
    } catch (StreamConstraintsException tooLong) {
      throw new UnusableRecordException("a name or a number in it is too long");
    } catch (JsonProcessingException invalid) { // its message quotes the text
      throw new UnusableRecordException(
          "not valid JSON (character " + invalid.getLocation().getCharOffset() + " of the record)");
    }
  }

  private static boolean isEnvelope(Map<String, Object> record) {
    return record.get("properties") instanceof Map && ENVELOPE_MARKS.stream().anyMatch(record::containsKey);
  }

  /** The sign-in in a diagnostic record, which says some things only outside. */
  private static Map<String, Object> unwrapped(Map<String, Object> record) throws UnusableRecordException {
    if (!(record.get("properties") instanceof Map<?, ?> properties)) {
      throw new UnusableRecordException("not a diagnostic record: it has no properties");
    }
    Map<String, Object> signIn = new LinkedHashMap<>();
    properties.forEach((name, value) -> signIn.put((String) name, value));
    if (isSignIn(signIn) && record.containsKey("resultType")) {
      signIn.putIfAbsent("resultType", record.get("resultType"));
    }
    return signIn;
  }

  private static SignIn signIn(Map<String, Object> record) throws UnusableRecordException {
    if (!isSignIn(record)) {
      throw new UnusableRecordException("not a sign-in");
    }
    try {
      return SignIn.fromWire(record);
    } catch (IllegalArgumentException wrongKind) { // names the property and the kind, never the value
      throw new UnusableRecordException(wrongKind.getMessage());
    }
  }

  private static boolean isSignIn(Map<String, Object> record) {
    return MARKS.stream().anyMatch(record::containsKey);
  }
}
