package dev.mfacodes.cli;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.meaning.Term;
import java.util.List;
import java.util.Optional;

/**
 * The axes of an answer by their names, as every form of the output writes them.
 *
 * @param kind what became of MFA
 * @param detail how, why, what for or why not
 * @param challenged whether a second factor was demanded
 * @param method the listed method, else its name as it travelled
 * @param cause who can do something about a denial
 * @param signals what deserves a second look
 * @param requiredBy what demanded MFA
 */
record Axes(
    String kind,
    Optional<String> detail,
    String challenged,
    Optional<String> method,
    Optional<String> cause,
    List<String> signals,
    List<String> requiredBy) {

  static Axes of(Classification answer, Privacy privacy) {
    return new Axes(
        answer.mfa().kind().name(),
        answer.detail().map(Term::name),
        answer.challenged().name(),
        answer.method().map(Enum::name).or(() -> answer.methodName().map(MethodName::wire)
            .filter(name -> !name.isBlank())
            .map(privacy.text())),
        answer.cause().map(Enum::name),
        answer.signals().stream().map(Enum::name).toList(),
        answer.requiredBy().stream().map(privacy.text()).toList());
  }
}
