package dev.mfacodes.bench.speed.peer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;

/** Written by hand over Jackson 2's tokens: the fastest there is to do with it. */
final class Jackson2Streaming implements Case {

  private static final JsonFactory JSON = new JsonFactory();

  private JsonParser parser;
  private long errorCode;
  private String result = "";
  private String method = "";
  private String user = "";
  private long second;

  @Override
  public String name() {
    return "Jackson 2 streaming";
  }

  @Override
  public String does() {
    return "wanted fields by hand, the others skipped";
  }

  @Override
  public Aggregate run(Path file) throws IOException {
    Counter counter = new Counter();
    try (JsonParser opened = JSON.createParser(file.toFile())) {
      parser = opened;
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        result = "";
        method = "";
        signIn();
        counter.add(errorCode, result, method, user, second);
      }
    }
    return counter.aggregate();
  }

  private void signIn() throws IOException {
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      switch (name) {
        case "userPrincipalName" -> user = parser.getText();
        case "createdDateTime" -> second = Times.second(parser.getText());
        case "status" -> status();
        case "authenticationDetails" -> steps();
        default -> parser.skipChildren();
      }
    }
  }

  private void status() throws IOException {
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      if (name.equals("errorCode")) {
        errorCode = parser.getLongValue();
      } else {
        parser.skipChildren();
      }
    }
  }

  private void steps() throws IOException {
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      result = "";
      method = "";
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        parser.nextToken();
        switch (name) {
          case "authenticationStepResultDetail" -> result = parser.getText();
          case "authenticationMethod" -> method = parser.getText();
          default -> parser.skipChildren();
        }
      }
    }
  }
}
