package dev.mfacodes.bench.speed.sample;

import static dev.mfacodes.bench.speed.sample.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What stays the same from one sign-in to the next: users, applications, policies, devices. */
final class Tenant {

  record User(String id, String name, String displayName, boolean guest) {}

  record Application(String id, String name) {}

  record Policy(String id, String name, List<String> grants, boolean reportOnly) {}

  record Device(String system, String browser, String agent) {}

  private static final List<String> FIRST_NAMES = List.of(
      "Zoë", "Anaïs", "Björn", "Françoise", "Łukasz", "Søren", "Jürgen", "Εlena", "Наталья", "さくら", "Noor", "Daan",
      "Sanne", "Tijn", "Fleur", "Ravi", "Aïcha", "Chloé", "Thijs", "Mehmet", "İpek", "Nguyễn", "José", "O'Neil");
  private static final List<String> LAST_NAMES = List.of(
      "de Vries", "van den Berg", "Müller", "García Núñez", "Kowalczyk", "Lindström", "Öztürk", "Dvořák", "Jansen",
      "Smit", "Peters", "Bakker", "D'Angelo", "van 't Hof", "Ivanova", "田中", "Papadopoulos", "Ødegård");
  private static final List<String> SERVICES = List.of(
      "Postvak", "Roosterplanner", "Declaraties", "Kennisbank", "Inkoop", "Tekenkamer", "Salarisstrook", "Wachtdienst",
      "Archief", "Meldpunt", "Leerplein", "Voorraad", "Rapportages", "Vergaderzalen", "Projectruimte", "Klantbeeld",
      "Contracten", "Bouwstraat", "Werkplek op afstand", "Gegevensmagazijn");

  static final List<Policy> POLICIES = policies(new Dice(3));
  static final List<Application> APPLICATIONS = applications(new Dice(4));

  /** Long enough to be what takes most of a reader's time in strings. */
  static final List<Device> DEVICES = List.of(
      device("Windows 11", "Edge 141.0.0", "Windows NT 10.0; Win64; x64",
          "Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0"),
      device("Windows10", "Chrome 140.0.0", "Windows NT 10.0; Win64; x64", "Chrome/140.0.0.0 Safari/537.36"),
      device("MacOs", "Safari 18.6", "Macintosh; Intel Mac OS X 10_15_7", "Version/18.6 Safari/605.1.15"),
      device("Ios 18.6", "Mobile Safari", "iPhone; CPU iPhone OS 18_6 like Mac OS X",
          "Version/18.6 Mobile/15E148 Safari/604.1"),
      device("Android 16", "Chrome Mobile 141.0.0", "Linux; Android 10; K", "Chrome/141.0.0.0 Mobile Safari/537.36"),
      device("Linux", "Firefox 144.0", "X11; Linux x86_64; rv:144.0", "Firefox/144.0"));

  private final List<User> users = new ArrayList<>();

  /** The same users in every export of the same number of them. */
  Tenant(int count) {
    Dice dice = new Dice(1);
    for (int i = 0; i < count; i++) {
      boolean guest = dice.percent(4);
      String name = guest ? "gast" + i + "_example.org#EXT#@example.com" : "gebruiker" + i + "@example.com";
      users.add(new User(dice.id(), name, dice.one(FIRST_NAMES) + " " + dice.one(LAST_NAMES), guest));
    }
  }

  User user(Dice dice) {
    return dice.oneOfTheFirst(users);
  }

  private static Device device(String system, String browser, String machine, String product) {
    return new Device(system, browser,
        "Mozilla/5.0 (" + machine + ") AppleWebKit/537.36 (KHTML, like Gecko) " + product);
  }

  private static List<Application> applications(Dice dice) {
    List<Application> applications = new ArrayList<>();
    for (String place : List.of("", " (België)")) {
      SERVICES.forEach(service -> applications.add(new Application(dice.id(), service + place)));
    }
    return List.copyOf(applications);
  }

  private static List<Policy> policies(Dice dice) {
    return List.of(
        new Policy(dice.id(), "CA001 - Meervoudige verificatie voor iedereen", List.of("Mfa"), false),
        new Policy(dice.id(), "CA002 - Geen verouderde protocollen", List.of("Block"), false),
        new Policy(dice.id(), "CA003 - Beheerders: sterke verificatie, één keer per dag", List.of("Mfa"), false),
        new Policy(dice.id(), "CA004 - Buiten \"vertrouwde\" locaties",
            List.of("Mfa", "RequireCompliantDevice"), false),
        new Policy(dice.id(), "CA005 - Gasten", List.of("Mfa", "TermsOfUse"), false),
        new Policy(dice.id(), "CA006 - Hoog risico: blokkeren", List.of("Block"), false),
        new Policy(dice.id(), "CA007 - Mobiel: beheerd toestel", List.of("RequireCompliantDevice"), false),
        new Policy(dice.id(), "CA008 - Proef: phishingbestendig 🔑", List.of("Mfa"), true),
        new Policy(dice.id(), "CA009 - Proef: landen", List.of("Block"), true),
        new Policy(dice.id(), "CA010 - Proef: onbekende platforms", List.of("Block"), true),
        new Policy(dice.id(), "CA011 - Sessieduur onbeheerde toestellen", List.of(), false),
        new Policy(dice.id(), "CA012 - Registratie van beveiligingsgegevens", List.of("Mfa"), false));
  }

  /** A policy as a sign-in shows it. */
  static Map<String, Object> applied(Policy policy, String result) {
    boolean enforced = result.equals("success") || result.equals("failure");
    return object(
        "id", policy.id(),
        "displayName", policy.name(),
        "enforcedGrantControls", enforced || policy.reportOnly() ? policy.grants() : List.of(),
        "enforcedSessionControls", List.of(),
        "result", result,
        "conditionsSatisfied", enforced ? "application,users" : "none",
        "conditionsNotSatisfied", enforced ? "none" : "users");
  }
}
