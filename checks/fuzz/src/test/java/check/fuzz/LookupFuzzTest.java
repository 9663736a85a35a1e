package check.fuzz;

import static check.fuzz.Promise.require;
import static check.fuzz.Promise.same;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.code.MethodName;
import dev.mfacodes.model.code.ResultCode;
import dev.mfacodes.model.code.StatusText;
import dev.mfacodes.model.meaning.Term;
import dev.mfacodes.model.signin.AuthenticationResult;
import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Texts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Every value that travels keeps what travelled, whatever it is, and answers what it means. */
final class LookupFuzzTest {

  private static final Texts WORDS = Texts.in(Locale.ENGLISH);

  /** What a million digits would take, no JSON parser gives. */
  private static final int MOST_DIGITS = 3_000;

  @Fuzzed
  void result_code(FuzzedDataProvider input) {
    String wire = input.consumeRemainingAsString();
    kept(wire, ResultCode::of, ResultCode::wire);
    described(ResultCode.of(wire).listed());
    require(!WORDS.describe(ResultCode.of(wire)).isBlank(), "no words");
  }

  @Fuzzed
  void status_text(FuzzedDataProvider input) {
    String wire = input.consumeRemainingAsString();
    kept(wire, StatusText::of, StatusText::wire);
    StatusText text = StatusText.of(wire);
    described(text.listed());
    described(text.label());
    require(!text.contradictsItself() || text.prefix().isPresent(), "contradicts a prefix that it does not have");
    require(!WORDS.describe(text).isBlank(), "no words");
  }

  @Fuzzed
  void method_name(FuzzedDataProvider input) {
    String wire = input.consumeRemainingAsString();
    kept(wire, MethodName::of, MethodName::wire);
    described(MethodName.of(wire).listed());
    require(!WORDS.describe(MethodName.of(wire)).isBlank(), "no words");
    kept(wire, AuthenticationResult::of, AuthenticationResult::wire);
    AuthenticationResult.of(wire).granted();
    Texts texts = Texts.in(Locale.forLanguageTag(wire));
    same("texts of a language", texts.language(), Texts.in(Locale.forLanguageTag(wire)).language());
  }

  @Fuzzed
  void error_code(FuzzedDataProvider input) {
    boolean asNumber = input.consumeBoolean();
    String wire = input.consumeRemainingAsString();
    if (!asNumber) {
      kept(wire, ErrorCode::of, ErrorCode::wire);
      same("as a text", ErrorCode.of(wire).toWire(), wire);
      answered(ErrorCode.of(wire));
      return;
    }
    number(wire).ifPresent(number -> {
      ErrorCode code;
      try {
        code = ErrorCode.fromWire(number);
      } catch (IllegalArgumentException refused) { // as it says
        return;
      }
      require(code.travelledAsNumber(), "a number that travelled as a text");
      require(new BigDecimal(code.wire()).compareTo(new BigDecimal(number.toString())) == 0, "another number");
      same("written and read", ErrorCode.fromWire(code.toWire()).number(), code.number());
      answered(code);
    });
    try {
      ErrorCode code = new ErrorCode(wire, true);
      same("kept", code.wire(), wire);
      answered(code);
    } catch (IllegalArgumentException refused) { // as it says
      require(wire.length() > 1_000 || !wire.matches("[1-9][0-9]*"), "refused a number");
    }
  }

  private static void answered(ErrorCode code) {
    described(code.listed());
    code.listed().ifPresent(error ->
        same("its number", (long) error.number(), code.number().orElseThrow()));
    require(!WORDS.describe(code).isBlank() && !code.toString().isEmpty(), "no words");
  }

  /** What JSON libraries make of a number. */
  private static Optional<Number> number(String wire) {
    try {
      if (wire.length() > MOST_DIGITS) {
        return Optional.empty();
      }
      return Optional.of(switch (wire.length() % 3) {
        case 0 -> new BigDecimal(wire);
        case 1 -> Double.valueOf(wire);
        default -> new BigInteger(wire);
      });
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  private static void described(Optional<? extends Term> term) {
    term.ifPresent(listed -> {
      require(!WORDS.title(listed).isBlank() && !WORDS.description(listed).isBlank(), "no words for " + listed);
      for (Audience audience : Audience.values()) {
        require(WORDS.advice(listed, audience).filter(String::isBlank).isEmpty(), "blank advice for " + listed);
      }
    });
  }

  private static <T> void kept(String wire, Function<String, T> of, Function<T, String> wireOf) {
    T value = of.apply(wire);
    same("kept", wireOf.apply(value), wire);
    same("another of the same", of.apply(wire), value);
    same("its hash", of.apply(wire).hashCode(), value.hashCode());
    require(!value.toString().isEmpty(), "no text");
  }
}
