package dev.mfacodes.bench.speed.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All cases. A new way to read of this library's own is a class beside {@link ModelDoor} and a line in {@link #ours()};
 * the table, the comparison of aggregates and the gates follow. One that classifies counts {@link ModelDoor.Answer}s,
 * and is refused if it has other ones than the models give.
 */
public final class Cases {

  /** This library's models. */
  public static final String MODEL = "mfacodes, models";

  /** This library's reader of the fields that a classification needs: what most gates are about. */
  public static final String PARTIAL = "mfacodes, wanted fields";

  /** The same in two threads, where the file is large enough. */
  public static final String PARTIAL_TWO_THREADS = PARTIAL + ", two threads";

  /** The Graph SDK, one by one. */
  public static final String SDK_EVENT = "microsoft-graph SDK, by event";

  /** The Graph SDK, as its client gets them. */
  public static final String SDK_PAGE = "microsoft-graph SDK, by page";

  /** fastjson2, by hand. */
  public static final String FASTJSON2_STREAMING = "fastjson2 streaming";

  /** fastjson2, whole sign-ins. */
  public static final String FASTJSON2_POJO = "fastjson2 POJO";

  /** fastjson2, as little as the aggregate needs. */
  public static final String FASTJSON2_WANTED_POJO = "fastjson2 POJO, wanted fields";

  /** Immutables, bound by Jackson 2. */
  public static final String IMMUTABLES = "Immutables + Jackson 2 databind";

  /** DuckDB that is told the types. */
  public static final String DUCKDB_GIVEN = "DuckDB, columns given";

  private Cases() {}

  /**
   * The ways to read that this library has.
   *
   * @return the cases, at least one
   */
  public static List<Case> ours() {
    return List.of(new ModelDoor(), new PartialDoor(1), new PartialDoor(2));
  }

  /**
   * What others would use.
   *
   * @return the cases; Python is among them if this machine has it
   */
  public static List<Case> peers() {
    List<Case> peers = new ArrayList<>(List.of(
        new Fastjson2Streaming(), new Jackson2Streaming(), new DuckDb(true), new DuckDb(false),
        new ImmutablesDatabind(), new GraphSdk(false), new GraphSdk(true)));
    peers.addAll(Binders.all());
    if (Python.IS_HERE) {
      peers.add(new Python());
    }
    return List.copyOf(peers);
  }

  /**
   * The case of this name.
   *
   * @param name the name
   * @return the case; empty if there is none, or none yet
   */
  public static Optional<Case> named(String name) {
    List<Case> all = new ArrayList<>(ours());
    all.addAll(peers());
    return all.stream().filter(one -> one.name().equals(name)).findFirst();
  }
}
