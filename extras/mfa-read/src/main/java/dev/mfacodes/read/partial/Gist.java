package dev.mfacodes.read.partial;

import dev.mfacodes.read.scan.Words;
import java.util.Arrays;

/**
 * What the answer to a record depends on, and nothing else, as a record in JSON but for its names, which are short:
 * values copied as they travelled, and some put in simpler words. What is said of a record is said of its gist, so one
 * answer does for all that have it.
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

  /** Where the first thing begins: behind the comma that sets it off from what a record begins with. */
  int start() {
    return behindComma(0);
  }

  private int behindComma(int at) {
    return at < length && bytes[at] == ',' ? at + 1 : at;
  }

  /** Members or elements that were written before. */
  void copy(byte[] text, int from, int to) {
    comma();
    append(text, from, to);
  }

  /** The same, or the name of a member whose value comes next, if there are any. */
  void write(Phrase words) {
    if (words.length() > 0) {
      copy(words.bytes(), 0, words.length());
    }
  }

  /** What was written since there were so many bytes, but for a comma before it. */
  Phrase since(int before) {
    int from = behindComma(before);
    return new Phrase(Arrays.copyOfRange(bytes, from, length + Words.SLACK), length - from);
  }

  /** A member with a value as it travelled. */
  void write(Phrase name, byte[] text, int from, int to) {
    write(name);
    append(text, from, to);
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
    if (last != '{' && last != '[' && last != ShortName.MARK) {
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
    bytes[length] = 0; // behind the last, none is a mark
    return ShortName.writtenOut(HEAD, bytes, length, '}');
  }
}
