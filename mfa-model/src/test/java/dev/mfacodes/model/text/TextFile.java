package dev.mfacodes.model.text;

import dev.mfacodes.model.TestFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One file of words, read line by line and not by {@code Properties}, which would let a duplicate, a continued line or
 * a Latin-1 letter pass.
 */
record TextFile(String name, List<String> keys, Map<String, String> texts) {

  static TextFile of(String type, Language language) {
    String name = type + '_' + language.code() + ".properties";
    List<String[]> entries = TestFile.lines(Texts.class, name).stream().map(line -> line.split("=", 2)).toList();
    Map<String, String> texts = new LinkedHashMap<>();
    entries.forEach(entry -> texts.put(entry[0].strip(), entry.length == 2 ? entry[1].strip() : ""));
    return new TextFile(name, entries.stream().map(entry -> entry[0].strip()).toList(), texts);
  }
}
