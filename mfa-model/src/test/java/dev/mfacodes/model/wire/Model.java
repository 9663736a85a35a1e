package dev.mfacodes.model.wire;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mfacodes.model.TestFile;
import dev.mfacodes.model.code.ErrorCode;
import dev.mfacodes.model.registration.RegistrationSource;
import dev.mfacodes.model.registration.UserRegistration;
import dev.mfacodes.model.signin.ActivityReportRow;
import dev.mfacodes.model.signin.AppliedConditionalAccessPolicy;
import dev.mfacodes.model.signin.AuthenticationContext;
import dev.mfacodes.model.signin.AuthenticationRequirementPolicy;
import dev.mfacodes.model.signin.AuthenticationResult;
import dev.mfacodes.model.signin.AuthenticationStep;
import dev.mfacodes.model.signin.DeviceDetail;
import dev.mfacodes.model.signin.GeoCoordinates;
import dev.mfacodes.model.signin.KeyValue;
import dev.mfacodes.model.signin.MfaDetail;
import dev.mfacodes.model.signin.SessionLifetimePolicy;
import dev.mfacodes.model.signin.SignIn;
import dev.mfacodes.model.signin.SignInLocation;
import dev.mfacodes.model.signin.SignInStatus;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One of the models, for tests over all of them.
 *
 * @param full a wire form with every property
 */
record Model<T>(Class<T> type, Function<Map<String, Object>, T> fromWire, Function<T, Map<String, Object>> toWire,
    Map<String, Object> full) {

  private static final Map<String, Object> SIGN_IN = fixture("sign-in.json");

  private static final List<Model<?>> ALL = List.of(
      new Model<>(SignIn.class, SignIn::fromWire, SignIn::toWire, SIGN_IN),
      new Model<>(SignInStatus.class, SignInStatus::fromWire, SignInStatus::toWire, in("status")),
      new Model<>(AuthenticationStep.class, AuthenticationStep::fromWire, AuthenticationStep::toWire,
          in("authenticationDetails")),
      new Model<>(AuthenticationRequirementPolicy.class, AuthenticationRequirementPolicy::fromWire,
          AuthenticationRequirementPolicy::toWire, in("authenticationRequirementPolicies")),
      new Model<>(AppliedConditionalAccessPolicy.class, AppliedConditionalAccessPolicy::fromWire,
          AppliedConditionalAccessPolicy::toWire, in("appliedConditionalAccessPolicies")),
      new Model<>(MfaDetail.class, MfaDetail::fromWire, MfaDetail::toWire, in("mfaDetail")),
      new Model<>(KeyValue.class, KeyValue::fromWire, KeyValue::toWire, in("authenticationProcessingDetails")),
      new Model<>(AuthenticationContext.class, AuthenticationContext::fromWire, AuthenticationContext::toWire,
          in("authenticationContextClassReferences")),
      new Model<>(SessionLifetimePolicy.class, SessionLifetimePolicy::fromWire, SessionLifetimePolicy::toWire,
          in("sessionLifetimePolicies")),
      new Model<>(SignInLocation.class, SignInLocation::fromWire, SignInLocation::toWire, in("location")),
      new Model<>(GeoCoordinates.class, GeoCoordinates::fromWire, GeoCoordinates::toWire,
          in("location", "geoCoordinates")),
      new Model<>(DeviceDetail.class, DeviceDetail::fromWire, DeviceDetail::toWire, in("deviceDetail")),
      new Model<>(ActivityReportRow.class, ActivityReportRow::fromWire, ActivityReportRow::toWire,
          fixture("activity-report-row.json")),
      new Model<>(UserRegistration.class, UserRegistration::fromWire, UserRegistration::toWire,
          fixture("user-registration.json")));

  static Stream<Model<?>> all() {
    return ALL.stream();
  }

  private static Map<String, Object> fixture(String name) {
    try {
      return new ObjectMapper().readValue(TestFile.text(Model.class, name), new TypeReference<>() {});
    } catch (JsonProcessingException wrong) {
      throw new IllegalStateException(name, wrong);
    }
  }

  /** What stands in the sign-in under these names; of a list its first element. */
  @SuppressWarnings("unchecked") // the fixture is known
  private static Map<String, Object> in(String... names) {
    Object found = SIGN_IN;
    for (String name : names) {
      found = ((Map<String, Object>) found).get(name);
      found = found instanceof List<?> list ? list.get(0) : found;
    }
    return (Map<String, Object>) found;
  }

  // --- what a test does with it ---

  T read(Map<String, Object> wire) {
    return fromWire.apply(wire);
  }

  T readFull() {
    return read(full);
  }

  /** There and back. */
  Map<String, Object> through(Map<String, Object> wire) {
    return toWire.apply(read(wire));
  }

  /** The full wire form with one property spelled otherwise. */
  Map<String, Object> fullWith(String name, Object value) {
    Map<String, Object> wire = new LinkedHashMap<>(full);
    wire.put(name, value);
    return wire;
  }

  /** What the accessor of a property answers, without its Optional; null for an empty one. */
  Object value(Object model, String name) {
    try {
      Object answer = accessors().get(key(name)).invoke(model);
      return answer instanceof Optional<?> optional ? optional.orElse(null) : answer;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(name, impossible);
    }
  }

  /** What was kept beside the accessors. */
  Map<?, ?> otherProperties(Object model) {
    try {
      return (Map<?, ?>) type.getMethod("otherProperties").invoke(model);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The names of the properties by the kind of their values. */
  List<String> names(Kind... kinds) {
    return full.keySet().stream().filter(name -> Arrays.asList(kinds).contains(kind(name))).toList();
  }

  Kind kind(String name) {
    Method accessor = accessors().get(key(name));
    return Kind.of(((ParameterizedType) accessor.getGenericReturnType()), accessor.getReturnType());
  }

  /** The accessors of its properties, by a key of their name. */
  Map<String, Method> accessors() {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .collect(toUnmodifiableMap(method -> key(method.getName()), Function.identity()));
  }

  /** {@code RequestSequence} and {@code riskEventTypes_v2} are spelled otherwise on the wire than in Java. */
  static String key(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return type.getSimpleName();
  }

  /** What a property holds. */
  enum Kind {
    TEXT, FLAG, WHOLE_NUMBER, NUMBER, TIME, ERROR_CODE, RESULT, CONSTANT, MODEL, TEXTS, MODELS;

    private static Kind of(ParameterizedType generic, Class<?> raw) {
      Class<?> inner = (Class<?>) generic.getActualTypeArguments()[0];
      boolean model = Modifier.isAbstract(inner.getModifiers()) && Map.class.isAssignableFrom(wireOf(inner));
      if (Collection.class.isAssignableFrom(raw)) {
        return model ? MODELS : TEXTS;
      }
      Map<Class<?>, Kind> kinds = Map.of(
          Boolean.class, FLAG, Long.class, WHOLE_NUMBER, Double.class, NUMBER, Instant.class, TIME, ErrorCode.class,
          ERROR_CODE, AuthenticationResult.class, RESULT, RegistrationSource.class, CONSTANT);
      return model ? MODEL : kinds.getOrDefault(inner, TEXT);
    }

    private static Class<?> wireOf(Class<?> inner) {
      try {
        return inner.getMethod("toWire").getReturnType();
      } catch (NoSuchMethodException noModel) {
        return inner;
      }
    }
  }
}
