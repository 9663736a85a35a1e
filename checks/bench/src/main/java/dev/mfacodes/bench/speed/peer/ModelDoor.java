package dev.mfacodes.bench.speed.peer;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.Detail;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.SignInResult;
import dev.mfacodes.model.signin.AuthenticationStep;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.read.ExportReader;
import dev.mfacodes.read.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** This library's models of whole sign-ins, each classified. */
final class ModelDoor implements Case {

  /** The axes of an answer. Any case that classifies counts answers by the text of this. */
  record Answer(
      SignInResult signIn, Challenged challenged, MfaKind mfa, Optional<Detail> detail, Optional<String> method) {

    static Answer of(Classification answer) {
      return new Answer(answer.signIn(), answer.challenged(), answer.mfa().kind(), answer.detail(),
          answer.methodName().map(MethodName::wire));
    }
  }

  @Override
  public String name() {
    return Cases.MODEL;
  }

  @Override
  public String does() {
    return "ExportReader, every property into immutable models, unknown ones kept; Classifier on each";
  }

  @Override
  public Aggregate run(Path file) throws IOException {
    Counter counter = new Counter();
    try (Stream<ReadResult> results = ExportReader.standard().read(file)) {
      results.forEach(result -> {
        if (result instanceof ReadResult.SignInFound found) {
          count(found.signIn(), counter);
        } else if (result instanceof ReadResult.Problem problem) {
          throw new IllegalStateException(problem.position() + ": " + problem.message());
        }
      });
    }
    return counter.aggregate();
  }

  private static void count(SignIn signIn, Counter counter) {
    List<AuthenticationStep> steps = signIn.authenticationDetails();
    Optional<AuthenticationStep> last =
        steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    counter.add(
        signIn.status().orElseThrow().errorCode().orElseThrow().number().orElseThrow(),
        last.flatMap(AuthenticationStep::authenticationStepResultDetail).map(StatusText::wire).orElse(""),
        last.flatMap(AuthenticationStep::authenticationMethod).map(MethodName::wire).orElse(""),
        signIn.userPrincipalName().orElseThrow(),
        signIn.createdDateTime().orElseThrow().getEpochSecond());
    counter.answered(Answer.of(Classifier.classify(signIn)));
  }
}
