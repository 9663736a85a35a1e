package dev.mfacodes.read.partial;

import dev.mfacodes.read.scan.Span;
import dev.mfacodes.read.scan.Words;
import java.util.Arrays;

/**
 * What the answer to a record depends on, and nothing else, as a record in JSON: members copied as they travelled, and
 * some put in simpler words. What is said of a record is said of its gist, so one answer does for all that have it.
 */
final class Gist {

  /** What makes it a record; as long as {@link #bytes} stand alone, it need not be said. */
  private static final Phrase HEAD =
      Phrase.of("{\"id\":\"00000000-0000-0000-0000-000000000001\",\"createdDateTime\":null");

  private byte[] bytes = new byte[1 << 11];
  private int length;

  void clear() {
    length = 0;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  /** A member, or the name of one whose value comes next, as it travelled. */
  void copy(byte[] text, int from, int to) {
    comma();
    append(text, from, to);
  }

  /** The same in other words, if there are any. */
  void write(Phrase member) {
    if (member.length() > 0) {
      copy(member.bytes(), 0, member.length());
    }
  }

  /** What was written since there were so many bytes, but for a comma before it. */
  Phrase since(int before) {
    int from = before < length && bytes[before] == ',' ? before + 1 : before;
    return new Phrase(Arrays.copyOfRange(bytes, from, length + Words.SLACK), length - from);
  }

  /** A value that travelled under another name. */
  void write(Phrase nameAndColon, Span value, byte[] text) {
    write(nameAndColon);
    append(text, value.from(), value.to());
  }

  /** The colon behind a name. */
  void colon() {
    append(':');
  }

  void open(char bracket) {
    comma();
    append(bracket);
  }

  void close(char bracket) {
    append(bracket);
  }

  /** Puts a number from 0 to 89 in place of two digits, which are not led by a zero. */
  void rank(int at, int number) {
    bytes[at] = (byte) ('1' + number / 10);
    bytes[at + 1] = (byte) ('0' + number % 10);
  }

  private void comma() {
    byte last = length == 0 ? 0 : bytes[length - 1];
    if (last != '{' && last != '[' && last != ':') {
      append(',');
    }
  }

  private void append(char c) {
    makeRoom(1);
    bytes[length++] = (byte) c;
  }

  private void append(byte[] text, int from, int to) {
    makeRoom(to - from);
    for (int i = 0; i < to - from; i += Long.BYTES) { // both have room for the rest of a word
      Words.put(bytes, length + i, Words.at(text, from + i));
    }
    length += to - from;
  }

  private void makeRoom(int more) {
    if (length + more + Words.SLACK > bytes.length) {
      bytes = Arrays.copyOf(bytes, (length + more + Words.SLACK) * 2);
    }
  }

  /** The record that it is. */
  byte[] record() {
    byte[] record = new byte[HEAD.length() + length + 1];
    System.arraycopy(HEAD.bytes(), 0, record, 0, HEAD.length());
    System.arraycopy(bytes, 0, record, HEAD.length(), length);
    record[record.length - 1] = '}';
    return record;
  }
}
