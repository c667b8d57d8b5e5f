package io.github.kuntamalli.examples.benchmarks;

import java.lang.management.ManagementFactory;

/** The heap of this JVM. */
final class Heap {

  private Heap() {}

  /** The bytes in use after unreachable objects are collected. */
  static long settled() {
    for (int i = 0; i < 5; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
