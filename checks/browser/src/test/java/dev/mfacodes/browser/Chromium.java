package dev.mfacodes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser, with what the tests ask of it. Debian's packages {@code chromium} and {@code chromium-driver}. */
final class Chromium implements AutoCloseable {

  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final File DRIVER = new File("/usr/bin/chromedriver");

  private final ChromeDriver driver;

  private Chromium(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts one. Without a browser the tests are aborted, and fail where everything is meant to be tested. */
  static Chromium start() {
    if (!Files.isExecutable(BROWSER) || !DRIVER.canExecute()) {
      String reason = "no browser here: install chromium and chromium-driver";
      if (System.getenv("CI") != null) {
        Assertions.fail(reason);
      }
      Assumptions.abort(reason);
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER.toFile());
    options.setCapability("goog:loggingPrefs", logs);
    options.addArguments(
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage");
    ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    return new Chromium(driver);
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Opens a page in a window of that width. */
  void open(Path page, String anchor, int width) {
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
    logs(LogType.PERFORMANCE).count(); // forgotten
    logs(LogType.BROWSER).count();
    driver.get("about:blank");
    driver.get(page.toUri() + anchor);
    // Seen once in a slow run: a page of which only a third was there when get() came back.
    new WebDriverWait(driver, Duration.ofSeconds(30)).until(loading ->
        driver.executeScript("return location.protocol + document.readyState").equals("file:complete"));
  }

  void colours(String scheme) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  Stream<String> messages() {
    return logs(LogType.BROWSER);
  }

  /** The addresses of everything that was asked for since the page was opened. */
  List<String> requests() {
    return logs(LogType.PERFORMANCE)
        .filter(entry -> entry.contains("Network.requestWillBeSent\""))
        .map(entry -> entry.replaceFirst("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
        .filter(address -> !address.equals("about:blank"))
        .distinct()
        .toList();
  }

  /** Whether a request was given up because of the content security policy. */
  boolean blockedByPolicy() {
    return logs(LogType.PERFORMANCE).anyMatch(entry -> entry.contains("\"blockedReason\":\"csp\""));
  }

  private Stream<String> logs(String type) {
    return driver.manage().logs().get(type).getAll().stream().map(LogEntry::getMessage);
  }

  /** What axe finds, one line each; nothing if all is well. */
  @SuppressWarnings("unchecked")
  List<String> axe() {
    driver.executeScript(resource("/axe.min.js"));
    return (List<String>) Objects.requireNonNull(driver.executeAsyncScript("""
        const done = arguments[0];
        const rules = {type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]};
        axe.run(document, {runOnly: rules}).then(found =>
          done(found.violations.map(v =>
            v.id + ": " + v.help + ": " + v.nodes.slice(0, 3).map(n => n.html).join(" | "))));
        """));
  }

  private static String resource(String name) {
    try (InputStream bytes = Chromium.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(bytes, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A picture of the whole page or of what is seen of it first, for people to look at. */
  void picture(String name, int height) throws IOException {
    Number width = (Number) Objects.requireNonNull(run("return window.innerWidth"));
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    Path file = Path.of("target", "screenshots", name + ".png");
    Files.createDirectories(file.getParent());
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    assertThat(file).isNotEmptyFile();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
