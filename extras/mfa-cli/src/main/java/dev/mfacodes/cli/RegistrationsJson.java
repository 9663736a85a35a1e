package dev.mfacodes.cli;

import dev.mfacodes.classify.RegistrationSummary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.OptionalLong;

/** Registrations for machines. */
final class RegistrationsJson {

  private RegistrationsJson() {}

  static void write(RegistrationSummary summary, Privacy privacy, OutputStream out) throws IOException {
    Json.document(out, json -> {
      figures(json, summary, privacy);
      users(json, "registeredUsers", summary.registeredUsers(), privacy);
      users(json, "notRegisteredUsers", summary.notRegisteredUsers(), privacy);
    });
  }

  /** The figures, in the object that is open. */
  static void figures(Json json, RegistrationSummary summary, Privacy privacy) throws IOException {
    json.texts("sources", summary.sources().stream().map(Enum::name).toList());
    json.number("users", summary.users());
    json.ratio("registered", summary.registered());
    json.ratio("capable", summary.capable());
    OptionalLong blocked = blocked(summary);
    if (blocked.isPresent()) {
      json.number("blocked", blocked.getAsLong());
    }
    json.numbers("methods", summary.methods());
    json.object("unlistedMethods", Masking.keys(summary.unlistedMethods(), privacy), name -> name, json::numberValue);
    json.object("perUserStates", Masking.keys(summary.perUserStates(), privacy), name -> name, json::numberValue);
  }

  /** How many users are blocked; empty if no record can say, as those of Graph and of the PowerShell command. */
  static OptionalLong blocked(RegistrationSummary summary) {
    int blocked = summary.blockedUsers().size();
    return blocked > 0 || summary.records().stream().anyMatch(user -> user.blocked().isPresent())
        ? OptionalLong.of(blocked)
        : OptionalLong.empty();
  }

  /** Sorted by what is shown: the order of the real names would give away whose pseudonym is whose. */
  static void users(Json json, String name, Collection<String> users, Privacy privacy) throws IOException {
    json.texts(name, users.stream().map(privacy.user()).sorted().toList());
  }
}
