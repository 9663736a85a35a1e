package dev.mfacodes.cli;

import dev.mfacodes.classify.UnknownValue;
import dev.mfacodes.model.registration.UserRegistration;
import dev.mfacodes.model.schema.WireProperty;
import dev.mfacodes.model.schema.WireType;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.read.ReadResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What records hold that the catalogues and the documentation do not. */
final class Unknowns {

  private static final WireType SIGN_IN = SignIn.wireType();
  private static final WireType REGISTRATION = UserRegistration.wireType();
  private static final String TIME = "createdDateTime";

  private final Tally codes;
  private final Tally texts;
  private final Tally methods;
  private final Tally values;
  private final Tally times;

  Unknowns(Privacy privacy) {
    this.codes = new Tally(privacy.text());
    this.texts = new Tally(privacy.text());
    this.methods = new Tally(privacy.text());
    this.values = new Tally(privacy.text());
    this.times = new Tally(privacy.text());
  }

  /** By the key of their label. */
  Map<String, Tally> tallies() {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    tallies.put("codes", codes);
    tallies.put("texts", texts);
    tallies.put("methods", methods);
    tallies.put("values", values);
    tallies.put("times", times);
    return tallies;
  }

  void take(ReadResult.Found found) {
    if (found instanceof ReadResult.SignInFound signIn) {
      take(signIn.signIn());
    } else if (found instanceof ReadResult.ActivityRowFound row) {
      take(row.row());
      row.row().date().filter(date -> row.time().isEmpty()).ifPresent(this::unreadTime);
    } else if (found instanceof ReadResult.RegistrationFound registration) {
      take(registration.registration());
    }
  }

  private void take(UserRegistration registration) {
    UnknownValue.in(registration).forEach(this::add);
    values(REGISTRATION, registration.toWire(), "");
  }

  private void take(ActivityReportRow row) {
    UnknownValue.in(row).forEach(this::add);
    row.authenticated()
        .filter(result -> result.granted().isEmpty() && !result.wire().isBlank())
        .ifPresent(result -> values.add("authenticated = " + result.wire()));
  }

  private void take(SignIn signIn) {
    UnknownValue.in(signIn).forEach(this::add);
    if (signIn.createdDateTime().isEmpty() && signIn.otherProperties().get(TIME) instanceof String time) {
      unreadTime(time);
    }
    values(SIGN_IN, signIn.toWire(), "");
  }

  /** The spelling, once for all times that have it. */
  private void unreadTime(String time) {
    times.add(time.replaceAll("[0-9]", "d"));
  }

  private void add(UnknownValue value) {
    switch (value.kind()) {
      case RESULT_CODE, SIGN_IN_ERROR -> codes.add(value.wire());
      case STATUS_TEXT -> texts.add(value.wire());
      case METHOD -> methods.add(value.wire());
    }
  }

  /** Texts in a place for which the documentation lists others. */
  private void values(WireType type, Object value, String path) {
    if (type instanceof WireType.ObjectOf object && value instanceof Map<?, ?> members) {
      for (WireProperty property : object.properties()) {
        Object member = members.get(property.name());
        if (member != null) {
          values(property.type(), member, path.isEmpty() ? property.name() : path + '.' + property.name());
        }
      }
    } else if (type instanceof WireType.ListOf list && value instanceof List<?> elements) {
      elements.forEach(element -> values(list.element(), element, path));
    } else if (type instanceof WireType.Scalar scalar && value instanceof String text && isUnknown(scalar, text)) {
      values.add(path + " = " + text);
    }
  }

  private static boolean isUnknown(WireType.Scalar type, String text) {
    return !type.values().isEmpty()
        && !text.isBlank()
        && type.values().stream().noneMatch(value -> squeezed(value).equals(squeezed(text)));
  }

  /** Graph writes one word, the portal several. */
  private static String squeezed(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
  }
}
