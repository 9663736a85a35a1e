package dev.mfacodes.read.partial;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.classify.MfaEvent;
import dev.mfacodes.classify.UnknownValue;
import dev.mfacodes.model.signin.SignIn;
import java.util.List;

/**
 * What is said of all records with one signature.
 *
 * @param classification what the classifier says
 * @param unknownValues what is in no catalogue
 * @param event an event of which it is said
 */
public record Answer(Classification classification, List<UnknownValue> unknownValues, MfaEvent event) {

  /** The answer to a sign-in. */
  public static Answer of(SignIn signIn) {
    Classification classification = Classifier.classify(signIn);
    return new Answer(classification, UnknownValue.in(signIn), MfaEvent.of(signIn, classification));
  }
}
