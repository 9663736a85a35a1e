package dev.mfacodes.bench.speed.peer;

import com.alibaba.fastjson2.JSON;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

/** Libraries that make objects of whatever class they are given. */
final class Binders {

  private static final ObjectMapper JACKSON_2 =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private static final tools.jackson.databind.ObjectMapper JACKSON_3 = new tools.jackson.databind.ObjectMapper();

  private static final Gson GSON = new Gson();

  private interface Reading {

    void read(Path file, Counter counter) throws IOException;
  }

  private record Binder(String name, String does, Reading reading) implements Case {

    @Override
    public Aggregate run(Path file) throws IOException {
      Counter counter = new Counter();
      reading.read(file, counter);
      return counter.aggregate();
    }
  }

  private Binders() {}

  static List<Case> all() {
    return List.of(
        new Binder("Jackson 2 POJO, wanted fields", "a class with the wanted fields only",
            (file, counter) -> jackson2(file, WantedBean.class, WantedBean::count, counter)),
        new Binder("Jackson 2 POJO", "a class with every documented property",
            (file, counter) -> jackson2(file, SignInBean.class, SignInBean::count, counter)),
        new Binder("Jackson 2 JsonNode", "a tree of the whole sign-in",
            (file, counter) -> jackson2(file, JsonNode.class, Binders::count, counter)),
        new Binder("Jackson 3 POJO", "a class with every documented property",
            (file, counter) -> jackson3(file, counter)),
        new Binder(Cases.FASTJSON2_WANTED_POJO, "a class with the wanted fields only",
            (file, counter) -> fastjson2(file, WantedBean.class, WantedBean::count, counter)),
        new Binder(Cases.FASTJSON2_POJO, "a class with every documented property",
            (file, counter) -> fastjson2(file, SignInBean.class, SignInBean::count, counter)),
        new Binder("Gson POJO", "a class with every documented property", Binders::gson));
  }

  static <T> void jackson2(Path file, Class<T> type, BiConsumer<T, Counter> count, Counter counter)
      throws IOException {
    try (MappingIterator<T> all = JACKSON_2.readerFor(type).readValues(file.toFile())) {
      while (all.hasNextValue()) {
        count.accept(all.nextValue(), counter);
      }
    }
  }

  private static void jackson3(Path file, Counter counter) {
    try (tools.jackson.databind.MappingIterator<SignInBean> all =
        JACKSON_3.readerFor(SignInBean.class).readValues(file.toFile())) {
      while (all.hasNextValue()) {
        SignInBean.count(all.nextValue(), counter);
      }
    }
  }

  private static <T> void fastjson2(Path file, Class<T> type, BiConsumer<T, Counter> count, Counter counter)
      throws IOException {
    Lines.each(file, (bytes, from, length) ->
        count.accept(JSON.parseObject(bytes, from, length, StandardCharsets.UTF_8, type), counter));
  }

  private static void gson(Path file, Counter counter) throws IOException {
    try (JsonReader reader = new JsonReader(Files.newBufferedReader(file))) {
      reader.setStrictness(Strictness.LENIENT); // or a second object is refused
      while (reader.peek() != JsonToken.END_DOCUMENT) {
        SignInBean bean = GSON.fromJson(reader, SignInBean.class);
        SignInBean.count(bean, counter);
      }
    }
  }

  private static void count(JsonNode signIn, Counter counter) {
    JsonNode steps = signIn.path("authenticationDetails");
    JsonNode last = steps.path(steps.size() - 1);
    counter.add(signIn.path("status").path("errorCode").longValue(),
        last.path("authenticationStepResultDetail").asText(), last.path("authenticationMethod").asText(),
        signIn.path("userPrincipalName").asText(), Times.second(signIn.path("createdDateTime").asText()));
  }
}
