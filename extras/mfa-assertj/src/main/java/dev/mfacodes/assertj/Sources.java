package dev.mfacodes.assertj;

import dev.mfacodes.conformance.ConformanceCases;
import dev.mfacodes.model.code.MfaResultCode;
import dev.mfacodes.model.code.MfaStatus;
import dev.mfacodes.model.code.SignInError;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;

/** What the annotations give. */
@SuppressWarnings("deprecation") // what took its place came with JUnit 5.13; this every JUnit 5 has
final class Sources {

  private Sources() {}

  static final class ResultCodes implements ArgumentsProvider {

    @Override
    public Stream<Arguments> provideArguments(ExtensionContext context) {
      return Stream.of(MfaResultCode.values()).map(Arguments::of);
    }
  }

  static final class Statuses implements ArgumentsProvider {

    @Override
    public Stream<Arguments> provideArguments(ExtensionContext context) {
      return Stream.of(MfaStatus.values()).map(Arguments::of);
    }
  }

  static final class SignInErrors implements ArgumentsProvider {

    @Override
    public Stream<Arguments> provideArguments(ExtensionContext context) {
      return Stream.of(SignInError.values()).map(Arguments::of);
    }
  }

  static final class Cases implements ArgumentsProvider {

    @Override
    public Stream<Arguments> provideArguments(ExtensionContext context) {
      return ConformanceCases.all().stream().map(Arguments::of);
    }
  }
}
