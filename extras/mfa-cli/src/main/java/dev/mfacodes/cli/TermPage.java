package dev.mfacodes.cli;

import dev.mfacodes.classify.Alternative;
import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.model.code.AuthenticationMethod;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.SignInError;
import dev.mfacodes.model.code.Source;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.code.Trust;
import dev.mfacodes.model.meaning.DenialReason;
import dev.mfacodes.model.meaning.Detail;
import dev.mfacodes.model.meaning.MfaOutcome;
import dev.mfacodes.model.meaning.Term;
import dev.mfacodes.model.registration.MfaReport;
import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Texts;

/** The page of a term: its words, what it says about MFA by itself, advice, and where all that is known from. */
final class TermPage {

  private final Texts texts;
  private final Messages messages;
  private final Audience audience;

  TermPage(Texts texts, Audience audience) {
    this.texts = texts;
    this.messages = new Messages(texts.language());
    this.audience = audience;
  }

  String of(Term term) {
    Page page = new Page();
    String type = ((Enum<?>) term).getDeclaringClass().getSimpleName();
    page.paragraph(term.name() + " (" + messages.get("type." + type) + ")");
    page.paragraph(texts.title(term));
    page.blankLine();
    page.paragraph(texts.description(term));
    page.blankLine();
    if (term instanceof MfaResultCode code) {
      add(page, code);
    } else if (term instanceof MfaStatus status) {
      add(page, status);
    } else if (term instanceof SignInError error) {
      add(page, error);
    } else if (term instanceof AuthenticationMethod method) {
      add(page, method);
    } else if (term instanceof MfaReport report) {
      add(page, report);
    } else if (term instanceof Detail detail) {
      add(page, detail);
    }
    return page.toString();
  }

  private void add(Page page, MfaResultCode code) {
    add(page, Classifier.classify(ResultCode.of(code.name())));
    code.method().ifPresent(method -> field(page, "method", texts.title(method)));
    addAdvice(page, code);
    add(page, code.source());
    field(page, "reading", trust(code.readingTrust()));
  }

  private void add(Page page, MfaStatus status) {
    add(page, Classifier.classify(StatusText.of(status.spellings().get(0))));
    addAdvice(page, status);
    add(page, status.source());
  }

  private void add(Page page, SignInError error) {
    field(page, "sign_in", texts.title(error.signIn()));
    add(page, Classifier.classify(ErrorCode.of(error.number())));
    addAdvice(page, error);
    add(page, error.source());
    field(page, "reading", trust(error.readingTrust()));
  }

  private void add(Page page, AuthenticationMethod method) {
    field(page, "factors", Integer.toString(method.factors()));
    add(page, method.source());
  }

  private void add(Page page, MfaReport report) {
    field(page, "place", texts.place(report));
    field(page, "fate", texts.fate(report));
    add(page, report.source());
  }

  private void add(Page page, Detail detail) {
    field(page, "mfa", texts.title(detail.outcome().kind()));
    if (detail instanceof DenialReason reason) {
      field(page, "cause", texts.title(reason.cause()));
    }
    addAdvice(page, detail);
  }

  private void add(Page page, Classification answer) {
    field(page, "mfa", words(answer.mfa()));
    for (Alternative alternative : answer.alternatives()) {
      field(page, "or", words(alternative.outcome()) + ", " + messages.get("premise." + alternative.premise().name()));
    }
    field(page, "challenged", texts.title(answer.challenged()));
    answer.cause().ifPresent(cause -> field(page, "cause", texts.title(cause)));
  }

  private String words(MfaOutcome outcome) {
    String kind = texts.title(outcome.kind());
    return outcome.detail().map(detail -> kind + ": " + texts.title(detail)).orElse(kind);
  }

  private void addAdvice(Page page, Term term) {
    texts.advice(term, audience).ifPresent(advice -> field(page, "advice", advice));
  }

  private void add(Page page, Source source) {
    field(page, "source", source.citation());
    field(page, "trust", trust(source.trust()));
  }

  private String trust(Trust trust) {
    return trust + ", " + messages.get("trust." + trust);
  }

  private void field(Page page, String label, String text) {
    page.field(messages.get("label." + label), text);
  }
}
