package dev.mfacodes.classify;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

/** Blocks of counters for names that are not known before they come. Not for several threads. */
final class NamedCounters {

  /** A block, and the last attempt that was counted there: what two rows of one attempt name counts once. */
  private static final class Block {

    private final int first;
    private long counted;

    Block(int first) {
      this.first = first;
    }
  }

  /** What {@link #countedOnce} answers where there is nothing more to count. */
  static final int NOWHERE = -1;

  private final Map<String, Block> blocks = new HashMap<>();
  private final IntSupplier next;

  /** Takes the first counter of a new block from there. */
  NamedCounters(IntSupplier next) {
    this.next = next;
  }

  /**
   * Where an attempt is to be counted under a name, if it was not yet.
   *
   * @param name the name
   * @param attempt the attempt's number, from 1 on and ascending
   * @return the first counter of the block, or {@link #NOWHERE}
   */
  int countedOnce(String name, long attempt) {
    Block block = blocks.get(name);
    if (block == null) {
      block = new Block(next.getAsInt());
      blocks.put(name, block);
    }
    if (block.counted == attempt) {
      return NOWHERE;
    }
    block.counted = attempt;
    return block.first;
  }

  /** The first counter of each name's block. */
  Map<String, Integer> blocks() {
    return blocks.entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, block -> block.getValue().first));
  }
}
