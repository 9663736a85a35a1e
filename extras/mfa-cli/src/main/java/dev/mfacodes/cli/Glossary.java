package dev.mfacodes.cli;

import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.Cause;
import dev.mfacodes.model.meaning.Challenged;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.FirstFactor;
import dev.mfacodes.model.meaning.MfaKind;
import dev.mfacodes.model.meaning.PendingFor;
import dev.mfacodes.model.meaning.SatisfiedHow;
import dev.mfacodes.model.meaning.SignInResult;
import dev.mfacodes.model.meaning.SkippedWhy;
import dev.mfacodes.model.meaning.Term;
import dev.mfacodes.model.registration.MfaReport;
import dev.mfacodes.model.text.Language;
import dev.mfacodes.model.text.Texts;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that goes by a name. */
final class Glossary {

  /** What is found by its constant's name; result codes and sign-in errors are found by theirs anyway. */
  private static final List<Term> NAMED = Stream.<Term[]>of(
          MfaStatus.values(),
          AuthenticationMethod.values(),
          DenialReason.values(),
          PendingFor.values(),
          SatisfiedHow.values(),
          SkippedWhy.values(),
          FirstFactor.values(),
          MfaKind.values(),
          SignInResult.values(),
          Challenged.values(),
          Cause.values(),
          MfaReport.values())
      .flatMap(Arrays::stream)
      .toList();

  private Glossary() {}

  /** All terms that the value may mean, each once, catalogues first. */
  static Set<Term> find(String value) {
    Set<Term> found = new LinkedHashSet<>();
    ResultCode.of(value).listed().ifPresent(found::add);
    StatusText.of(value).listed().ifPresent(found::add);
    StatusText.of(value).label().ifPresent(found::add);
    ErrorCode.of(value).listed().ifPresent(found::add);
    MethodName.of(value).listed().ifPresent(found::add);
    NAMED.stream().filter(term -> isNamed(term, value.strip())).forEach(found::add);
    return found;
  }

  private static boolean isNamed(Term term, String value) {
    return term.name().equals(value) || (term instanceof MfaReport && isTitled(term, value));
  }

  private static boolean isTitled(Term term, String value) {
    return Arrays.stream(Language.values())
        .anyMatch(language -> Texts.in(language).title(term).equalsIgnoreCase(value));
  }
}
