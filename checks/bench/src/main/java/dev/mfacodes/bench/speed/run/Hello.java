package dev.mfacodes.bench.speed.run;

/** What a JVM takes to do nothing. */
final class Hello {

  private Hello() {}

  /** Says so. */
  public static void main(String[] arguments) {
    System.out.println("Hello, world");
  }
}
