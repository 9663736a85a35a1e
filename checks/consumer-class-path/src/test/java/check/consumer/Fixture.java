package check.consumer;

import dev.mfacodes.model.registration.UserRegistration;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.AuthenticationStep;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A file of this check's own: the folder names the model. In every one, properties we do not know begin with new. */
record Fixture(Class<?> model, String name, String json) {

  static final List<Class<?>> MODELS = List.of(
      SignIn.class, SignInStatus.class, AuthenticationStep.class, ActivityReportRow.class, UserRegistration.class);

  private static final Path FOLDER = Path.of("src", "test", "resources", "check", "consumer");

  static List<Fixture> all() throws IOException {
    List<Fixture> all = new ArrayList<>();
    for (Class<?> model : MODELS) {
      try (Stream<Path> files = Files.list(FOLDER.resolve(model.getSimpleName()))) {
        for (Path file : files.sorted().toList()) {
          all.add(new Fixture(model, file.getFileName().toString(), Files.readString(file)));
        }
      }
    }
    return all;
  }

  /** One a model, in which every property that the model knows has a value. */
  static List<Fixture> full() throws IOException {
    return all().stream().filter(fixture -> fixture.name.equals("full.json")).toList();
  }

  static Fixture named(Class<?> model, String name) throws IOException {
    return all().stream()
        .filter(fixture -> fixture.model.equals(model) && fixture.name.equals(name + ".json"))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public String toString() {
    return model.getSimpleName() + "/" + name;
  }
}
