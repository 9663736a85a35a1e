package check.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.AuthenticationResult;
import dev.mfacodes.model.signin.AuthenticationStep;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the catalogue says of each entry, and what the classifier makes of it in the places where it travels: an id, a
 * kind of line and what it says, with tabs between them.
 */
final class CatalogueLines {

  private static final Path JSON = Published.of("mfa-model").folder().resolve("src/catalogue/catalogue.json");

  /** Neither readings nor words: where it was found, and the order of a page. */
  private static final Set<String> NO_FACTS =
      Set.of("id", "name", "spellings", "texts", "source", "trust", "readingTrust");

  private final List<String> lines = new ArrayList<>();

  private CatalogueLines() {}

  static List<String> now() throws IOException {
    CatalogueLines made = new CatalogueLines();
    JsonNode catalogue = new ObjectMapper().readTree(JSON.toFile());
    for (String part : List.of("catalogues", "vocabulary")) {
      catalogue.path(part).forEach(group -> group.forEach(made::entry));
    }
    return made.lines;
  }

  private void entry(JsonNode entry) {
    String id = entry.path("id").asText();
    Map<String, String> facts = new TreeMap<>();
    entry.properties().forEach(field -> {
      if (!NO_FACTS.contains(field.getKey())) {
        facts.put(field.getKey(), field.getValue().asText());
      }
    });
    add(id, "facts", facts);
    entry.path("spellings").forEach(spelling -> add(id, "spelling", spelling.asText()));
    answers(id, entry.path("spellings").path(0).asText());
    add(id, "texts", hash(entry.path("texts").toString()));
    add(id, "provenance", entry.path("source").asText() + ' ' + entry.path("trust").asText()
        + entry.path("readingTrust").asText());
  }

  private void answers(String id, String wire) {
    switch (id.substring(0, id.indexOf('/'))) {
      case "result-code" -> {
        ActivityReportRow row = ActivityReportRow.builder().callResult(ResultCode.of(wire)).build();
        add(id, "answer alone", said(Classifier.classify(row)));
        for (AuthenticationResult result : List.of(AuthenticationResult.GRANTED, AuthenticationResult.DENIED)) {
          ActivityReportRow more = ActivityReportRow.builder().from(row).authenticated(result).build();
          add(id, "answer " + result.wire(), said(Classifier.classify(more)));
        }
      }
      case "status" -> {
        StatusText text = StatusText.of(wire);
        add(id, "answer alone", said(Classifier.classify(text)));
        AuthenticationStep step = AuthenticationStep.builder().authenticationStepResultDetail(text).build();
        for (int error : List.of(0, 500121)) {
          for (boolean succeeded : List.of(true, false)) {
            add(id, "answer as step " + succeeded + " with " + error,
                said(ofStep(AuthenticationStep.builder().from(step).succeeded(succeeded).build(), error)));
          }
          add(id, "answer as details with " + error, said(Classifier.classify(SignIn.builder()
              .status(SignInStatus.builder().errorCode(ErrorCode.of(error)).additionalDetails(text).build())
              .build())));
        }
      }
      case "sign-in-error" -> add(id, "answer alone", said(Classifier.classify(ErrorCode.of(wire))));
      case "method" -> add(id, "answer as step true with 0", said(ofStep(
          AuthenticationStep.builder().authenticationMethod(MethodName.of(wire)).succeeded(true).build(), 0)));
      default -> { } // a word of the vocabulary travels nowhere
    }
  }

  private static Classification ofStep(AuthenticationStep step, int error) {
    return Classifier.classify(SignIn.builder()
        .status(SignInStatus.builder().errorCode(ErrorCode.of(error)).build())
        .addAuthenticationDetails(step)
        .build());
  }

  private static String said(Classification answer) {
    StringBuilder said = new StringBuilder()
        .append(answer.signIn()).append("; challenged ").append(answer.challenged()).append("; ").append(answer.mfa());
    answer.cause().ifPresent(cause -> said.append("; cause ").append(cause));
    answer.method().ifPresent(method -> said.append("; method ").append(method));
    append(said, "signals", answer.signals());
    append(said, "conflicts", answer.conflicts());
    append(said, "alternatives", answer.alternatives());
    return said.toString();
  }

  private static void append(StringBuilder said, String what, Collection<?> values) {
    if (!values.isEmpty()) {
      said.append("; ").append(what).append(' ').append(values);
    }
  }

  private void add(String id, String kind, Object says) {
    lines.add(id + '\t' + kind + '\t' + says);
  }

  private static String hash(String texts) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(texts.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never); // every Java has it
    }
  }
}
