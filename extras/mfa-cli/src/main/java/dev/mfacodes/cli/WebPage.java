package dev.mfacodes.cli;

import dev.mfacodes.model.text.Language;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The shell of a page that is one file: both languages in it, nothing from elsewhere, and a content security policy
 * that lets run what is meant to and nothing else.
 *
 * @param language the one that is shown first
 * @param titles of the page
 * @param style all of its style sheet
 * @param script all of its script
 */
record WebPage(Language language, Map<Language, String> titles, String style, String script) {

  static final List<Language> LANGUAGES = List.of(Language.values());

  /**
   * A page.
   *
   * @param language the one that is shown first
   * @param titleKey its title among the messages
   * @param scripts what it runs beside the switch of the languages
   */
  static WebPage of(Language language, String titleKey, String... scripts) {
    Map<Language, String> titles = LANGUAGES.stream()
        .collect(Collectors.toMap(each -> each, each -> new Messages(each).get(titleKey)));
    String all = Stream.concat(Stream.of("page.js"), Arrays.stream(scripts))
        .map(WebPage::resource)
        .collect(Collectors.joining());
    return new WebPage(language, titles, resource("page.css"), all);
  }

  private static String resource(String name) {
    try (InputStream bytes = WebPage.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(bytes, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException brokenJar) {
      throw new UncheckedIOException(brokenJar);
    }
  }

  /** Renders a template. */
  static String rendered(Consumer<HtmlTemplateOutput> template) {
    TemplateOutput text = new StringOutput();
    template.accept(new OwaspHtmlTemplateOutput(text));
    return text.toString();
  }

  String title(Language of) {
    return Objects.requireNonNull(titles.get(of), "every language");
  }

  /** What speakers of a language call it. */
  String name(Language of) {
    return switch (of) {
      case ENGLISH -> "English";
      case DUTCH -> "Nederlands";
    };
  }

  /** Nothing from anywhere, but for this very style and this very script. */
  String policy() {
    return "default-src 'none'; img-src data:; style-src " + hash(style) + "; script-src " + hash(script)
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + '\'';
    } catch (GeneralSecurityException noJava) {
      throw new IllegalStateException("every Java has SHA-256", noJava);
    }
  }

  /** A block and its place, from which the page makes ids. */
  record Numbered(int number, Document.Block block) {}

  static List<Numbered> numbered(List<Document.Block> blocks) {
    return IntStream.range(0, blocks.size()).mapToObj(i -> new Numbered(i, blocks.get(i))).toList();
  }
}
