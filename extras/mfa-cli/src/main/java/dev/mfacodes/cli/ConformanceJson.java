package dev.mfacodes.cli;

import dev.mfacodes.conformance.Axis;
import dev.mfacodes.conformance.ConformanceCase;
import dev.mfacodes.conformance.Score;
import dev.mfacodes.model.code.Catalogue;
import java.io.IOException;
import java.io.OutputStream;

/** A score for machines: every disagreement. */
final class ConformanceJson {

  private ConformanceJson() {}

  static void write(Score score, OutputStream out) throws IOException {
    Json.document(out, json -> {
      json.text("catalogue", Catalogue.version());
      json.ratio("cases", score.cases());
      json.object("axes", () -> {
        for (Axis axis : score.axes().keySet()) {
          json.ratio(axis.wire(), score.axes().get(axis));
        }
      });
      json.array("disagreements", score.disagreements(), one -> json.object(() -> {
        json.text("case", one.about().id());
        json.text("rule", one.about().rule());
        json.text("axis", one.axis().wire());
        json.text("expected", one.expected());
        json.text("found", Masking.mask(one.found())); // of another program, so that it may be any text
      }));
      json.texts("unanswered", score.unanswered().stream().map(ConformanceCase::id).toList());
      json.texts("contradictory", score.contradictory().stream().map(ConformanceCase::id).toList());
      json.number("unknown", score.unknown());
    });
  }
}
