package check.consumer;

import dev.mfacodes.classify.Classification;
import dev.mfacodes.classify.Classifier;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.text.Audience;
import dev.mfacodes.model.text.Texts;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Reads a sign-in with Jackson 2 and Jackson 3, classifies it, writes it back, and says in Dutch what happened. Exit
 * code 1 if anything differs.
 */
public final class Main {

  private Main() {}

  /**
   * The way in.
   *
   * @param arguments the file with the sign-in
   * @throws Exception if it cannot be read
   */
  public static void main(String[] arguments) throws Exception {
    String json = Files.readString(Path.of(arguments[0]));
    SignIn two = Jackson2.read(json);
    SignIn three = Jackson3.read(json);
    Classification answer = Classifier.classify(two);

    same("models", two.equals(three));
    same("answers", answer.equals(Classifier.classify(three)));
    for (String written : List.of(Jackson2.write(two), Jackson3.write(three))) {
      same("what was read and what was written, says Jackson 2", Jackson2.same(json, written));
      same("what was read and what was written, says Jackson 3", Jackson3.same(json, written));
      same("the model read again with Jackson 2", Jackson2.read(written).equals(two));
      same("the model read again with Jackson 3", Jackson3.read(written).equals(two));
    }

    // System.out would write in the machine's charset.
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    out.println(Locale.getDefault().toLanguageTag());
    out.println(Main.class.getModule() + ", " + Classifier.class.getModule() + ", " + SignIn.class.getModule());
    out.println(reachMachinery());
    Texts texts = Texts.in(Locale.forLanguageTag("nl-BE"));
    out.println(answer.mfa().kind() + " " + answer.signals() + " " + answer.requiredBy());
    out.println(texts.title(answer.term()));
    out.println(texts.description(answer.term()));
    out.println(texts.advice(answer.term(), Audience.END_USER).orElseThrow());
  }

  private static void same(String what, boolean same) {
    if (!same) {
      System.err.println("not the same: " + what);
      System.exit(1);
    }
  }

  /** Calls a public method of a public class that the module does not export. */
  private static String reachMachinery() throws ReflectiveOperationException {
    try {
      return "reached " + Class.forName("dev.mfacodes.model.wire.Codec").getMethod("flag").invoke(null);
    } catch (IllegalAccessException closed) {
      return "dev.mfacodes.model.wire is closed";
    }
  }
}
