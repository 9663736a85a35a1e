package dev.mfacodes.cli;

import dev.mfacodes.classify.Fatigue;
import dev.mfacodes.classify.Suspicion;
import dev.mfacodes.mappings.Attack;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Suspicions for machines. */
final class FatigueJson {

  private FatigueJson() {}

  static void write(Fatigue fatigue, List<Suspicion> suspicions, Privacy privacy, OutputStream out)
      throws IOException {
    Json.document(out, json -> {
      json.text("technique", Attack.T1621.name()); // what is looked for, also where nothing is found
      json.text("window", fatigue.rule().window().toString());
      json.number("threshold", fatigue.rule().threshold());
      json.array("suspicions", suspicions, suspicion -> json.object(() -> {
        json.text("technique", Attack.of(suspicion).name());
        json.text("user", privacy.user().apply(suspicion.user()));
        json.text("first", suspicion.first().toString());
        json.text("last", suspicion.last().toString());
        json.number("prompts", suspicion.prompts());
        json.numbers("reasons", suspicion.reasons());
        if (suspicion.approved().isPresent()) {
          json.text("approved", suspicion.approved().get().toString());
        }
      }));
      json.numbers("leftOut", fatigue.leftOut());
    });
  }
}
