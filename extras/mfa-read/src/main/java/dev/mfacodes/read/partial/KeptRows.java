package dev.mfacodes.read.partial;

import dev.mfacodes.classify.MfaEvent;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * Rows that are kept for later, in columns instead of an object each. It is at one of them, which {@link #moveTo} says.
 */
public final class KeptRows implements PartialRow {

  private static final int ID = 0;
  private static final int REQUEST = 2;
  private static final int CORRELATION = 4;
  private static final int SECOND = 6;
  private static final int NANO = 7;
  private static final int FLAGS = 8;
  private static final int NUMBERS = 9;

  private static final int ENVELOPED = 1;
  private static final int HAS_REQUEST = 2;
  private static final int HAS_CORRELATION = 4;

  private static final int ANSWER = 0;
  private static final int NAME = 1;
  private static final int USER_ID = 2;
  private static final int THINGS = 3;

  private static final int ROWS_AT_FIRST = 64;

  private long[] numbers = new long[ROWS_AT_FIRST * NUMBERS];
  private Object[] things = new Object[ROWS_AT_FIRST * THINGS];
  private int size;
  private int number;
  private int thing;

  /** Keeps a row. */
  void add(Row row, boolean enveloped, Answer answer, Optional<String> name, Optional<String> userId) {
    if (size * THINGS == things.length) {
      numbers = Arrays.copyOf(numbers, numbers.length * 2);
      things = Arrays.copyOf(things, things.length * 2);
    }
    moveTo(size++);
    put(ID, row.id());
    put(REQUEST, row.request());
    put(CORRELATION, row.correlation());
    numbers[number + SECOND] = row.time().second();
    numbers[number + NANO] = row.time().nano();
    numbers[number + FLAGS] = (enveloped ? ENVELOPED : 0)
        | (row.request().present() ? HAS_REQUEST : 0)
        | (row.correlation().present() ? HAS_CORRELATION : 0);
    things[thing + ANSWER] = answer;
    things[thing + NAME] = name;
    things[thing + USER_ID] = userId;
  }

  private void put(int column, Guid id) {
    numbers[number + column] = id.high();
    numbers[number + column + 1] = id.low();
  }

  /** Keeps none any more. The answers and names that they share stay in memory until others take their place. */
  public void clear() {
    size = 0;
  }

  /** Goes to a row; the first is 0. */
  public void moveTo(int row) {
    number = row * NUMBERS;
    thing = row * THINGS;
  }

  private boolean is(int flag) {
    return (numbers[number + FLAGS] & flag) != 0;
  }

  @Override
  public boolean isEnveloped() {
    return is(ENVELOPED);
  }

  @Override
  public Answer answer() {
    return (Answer) things[thing + ANSWER];
  }

  @Override
  public long second() {
    return numbers[number + SECOND];
  }

  @Override
  public Optional<String> user() {
    Optional<String> name = text(NAME);
    return name.isPresent() ? name : text(USER_ID);
  }

  @SuppressWarnings("unchecked") // put there by add
  private Optional<String> text(int column) {
    return (Optional<String>) things[thing + column];
  }

  @Override
  public MfaEvent event() {
    return answer().event().ofAnotherRow(
        id(ID),
        is(HAS_REQUEST) ? Optional.of(id(REQUEST)) : Optional.empty(),
        is(HAS_CORRELATION) ? Optional.of(id(CORRELATION)) : Optional.empty(),
        text(NAME),
        text(USER_ID),
        Optional.of(Instant.ofEpochSecond(second(), numbers[number + NANO])));
  }

  private UUID id(int column) {
    return new UUID(numbers[number + column], numbers[number + column + 1]);
  }
}
