package io.github.kuntamalli.examples.benchmarks;

import io.github.kuntamalli.municipality.MunicipalityRegister;
import java.time.LocalDate;

/**
 * Loads the register once in a fresh JVM and prints how long it took and how much heap stays in
 * use: {@code java -cp benchmarks.jar io.github.kuntamalli.examples.benchmarks.ColdLoad}. Run it
 * several times; the first load of a JVM cannot be repeated within it.
 */
public final class ColdLoad {

  private ColdLoad() {}

  /**
   * Measures one load.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    LocalDate day = LocalDate.of(2026, 11, 22);
    long heapBefore = Heap.settled();
    long start = System.nanoTime();
    MunicipalityRegister register = MunicipalityRegister.standard();
    int municipalities = register.on(day).municipalities().size();
    long load = System.nanoTime() - start;
    long heapAfter = Heap.settled();
    System.out.printf(
        "%d municipalities, cold load %.1f ms, heap kept %.2f MB%n",
        municipalities, load / 1e6, (heapAfter - heapBefore) / 1e6);
    int states = 0;
    for (LocalDate each = MunicipalityRegister.FIRST_DAY;
        !each.isAfter(day);
        each = each.plusDays(1)) {
      states += register.on(each).municipalities().isEmpty() ? 0 : 1;
    }
    System.out.printf(
        "after %d days asked, heap kept %.2f MB%n", states, (Heap.settled() - heapBefore) / 1e6);
  }
}
