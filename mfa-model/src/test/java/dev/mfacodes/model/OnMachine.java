package dev.mfacodes.model;

import java.util.List;
import java.util.Locale;

/**
 * Runs something as on a machine with another default locale, and puts the default back. Whoever uses this holds the
 * lock {@code Resources.LOCALE}.
 */
public final class OnMachine {

  private OnMachine() {}

  /** Runs it once on a machine of each locale. */
  public static void each(List<String> machines, Test test) {
    Locale before = Locale.getDefault();
    Locale format = Locale.getDefault(Locale.Category.FORMAT);
    Locale display = Locale.getDefault(Locale.Category.DISPLAY);
    try {
      for (String machine : machines) {
        Locale.setDefault(Locale.forLanguageTag(machine));
        test.on(machine);
      }
    } finally {
      Locale.setDefault(before);
      Locale.setDefault(Locale.Category.FORMAT, format);
      Locale.setDefault(Locale.Category.DISPLAY, display);
    }
  }

  /** What to run. */
  @FunctionalInterface
  public interface Test {

    /** Runs on a machine of this locale, which names the case. */
    void on(String machine);
  }
}
