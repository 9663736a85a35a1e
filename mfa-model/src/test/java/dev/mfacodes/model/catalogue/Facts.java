package dev.mfacodes.model.catalogue;

import dev.mfacodes.model.code.Source;
import dev.mfacodes.model.meaning.Detail;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an enum says of one constant, in the names and the order of catalogue.json. What is absent is left out. */
final class Facts {

  private final Map<String, Object> values = new LinkedHashMap<>();

  /** Takes a text, a number, a list of texts, or a constant, for which its name is written; any of them optional. */
  Facts with(String name, Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(present -> with(name, present)).orElse(this);
    }
    values.put(name, value instanceof Enum<?> constant ? constant.name() : value);
    return this;
  }

  /** By name, as everything else, and by id, because the name alone does not say which of four enums it is of. */
  Facts withDetail(Optional<Detail> detail) {
    return with("detail", detail).with("detailId", detail.map(Group::idOf));
  }

  Facts withProvenance(Source source) {
    return with("source", source).with("trust", source.trust());
  }

  /** The first of these facts that is there; else an empty text. */
  String text(String... names) {
    for (String name : names) {
      if (values.containsKey(name)) {
        return values.get(name).toString();
      }
    }
    return "";
  }

  /** Empty where the constant has no such list. */
  List<String> texts(String name) {
    return values.get(name) instanceof List<?> list ? list.stream().map(Object::toString).toList() : List.of();
  }

  Map<String, Object> asMap() {
    return Collections.unmodifiableMap(values);
  }
}
