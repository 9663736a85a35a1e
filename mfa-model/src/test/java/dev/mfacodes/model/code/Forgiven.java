package dev.mfacodes.model.code;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What lookup forgives in a spelling: everything that exports and pipelines were seen to do to a text, or may do. */
final class Forgiven {

  private static final String NBSP = "\u00a0";
  private static final String CURLY = "\u2019";

  private Forgiven() {}

  /** Ways to spell a text otherwise, by their name. */
  static Map<String, UnaryOperator<String>> changes() {
    Map<String, UnaryOperator<String>> changes = new LinkedHashMap<>();
    changes.put("as it is", text -> text);
    changes.put("upper case", text -> text.toUpperCase(Locale.ROOT));
    changes.put("lower case", text -> text.toLowerCase(Locale.ROOT));
    changes.put("curly apostrophe", text -> text.replace("'", CURLY));
    changes.put("doubled blanks", text -> text.replace(" ", "  "));
    changes.put("blanks that do not break", text -> text.replace(" ", NBSP));
    changes.put("tabs and line breaks", text -> text.replace(" ", "\t\r\n"));
    changes.put("outer blanks", text -> " \t" + NBSP + text + NBSP + " \n");
    changes.put("trailing dot", text -> text + ".");
    changes.put("in quotes", text -> '"' + text + '"');
    changes.put("no hyphens", text -> text.replace('-', ' '));
    changes.put("semicolon for comma", text -> text.replace(',', ';'));
    changes.put("comma for semicolon", text -> text.replace(';', ','));
    changes.put("contracted", text -> contracted(text, "'"));
    changes.put("contracted with a curly apostrophe", text -> contracted(text, CURLY));
    changes.put("several at once", text -> contracted(text, CURLY).toUpperCase(Locale.ROOT)
            .replace(" ", " " + NBSP) + " .");
    return changes;
  }

  private static String contracted(String text, String apostrophe) {
    return text.replace("did not", "didn" + apostrophe + "t").replace("does not", "doesn" + apostrophe + "t");
  }
}
