package dev.mfacodes.bench.speed.peer;

import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.util.Fnv;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Written by hand over fastjson2's reader, names by their hashes, as its generated code does. */
final class Fastjson2Streaming implements Case {

  private static final long USER = Fnv.hashCode64("userPrincipalName");
  private static final long CREATED = Fnv.hashCode64("createdDateTime");
  private static final long STATUS = Fnv.hashCode64("status");
  private static final long STEPS = Fnv.hashCode64("authenticationDetails");
  private static final long ERROR_CODE = Fnv.hashCode64("errorCode");
  private static final long RESULT = Fnv.hashCode64("authenticationStepResultDetail");
  private static final long METHOD = Fnv.hashCode64("authenticationMethod");

  private long errorCode;
  private String result = "";
  private String method = "";
  private String user = "";
  private long second;

  @Override
  public String name() {
    return Cases.FASTJSON2_STREAMING;
  }

  @Override
  public String does() {
    return "wanted fields by hand, names by hash, the others skipped";
  }

  @Override
  public Aggregate run(Path file) throws IOException {
    Counter counter = new Counter();
    Lines.each(file, (bytes, from, length) -> {
      try (JSONReader reader = JSONReader.of(bytes, from, length, StandardCharsets.UTF_8)) {
        result = "";
        method = "";
        signIn(reader);
        counter.add(errorCode, result, method, user, second);
      }
    });
    return counter.aggregate();
  }

  private void signIn(JSONReader reader) {
    reader.nextIfObjectStart();
    while (!reader.nextIfObjectEnd()) {
      long name = reader.readFieldNameHashCode();
      if (name == USER) {
        user = reader.readString();
      } else if (name == CREATED) {
        second = Times.second(reader.readString());
      } else if (name == STATUS) {
        status(reader);
      } else if (name == STEPS) {
        steps(reader);
      } else {
        reader.skipValue();
      }
    }
  }

  private void status(JSONReader reader) {
    reader.nextIfObjectStart();
    while (!reader.nextIfObjectEnd()) {
      if (reader.readFieldNameHashCode() == ERROR_CODE) {
        errorCode = reader.readInt64Value();
      } else {
        reader.skipValue();
      }
    }
  }

  private void steps(JSONReader reader) {
    reader.nextIfArrayStart();
    while (!reader.nextIfArrayEnd()) {
      result = "";
      method = "";
      reader.nextIfObjectStart();
      while (!reader.nextIfObjectEnd()) {
        long name = reader.readFieldNameHashCode();
        if (name == RESULT) {
          result = reader.readString();
        } else if (name == METHOD) {
          method = reader.readString();
        } else {
          reader.skipValue();
        }
      }
    }
    reader.nextIfComma();
  }
}
