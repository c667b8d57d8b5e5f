package io.github.kuntamalli.examples.benchmarks;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.municipality.Authority;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How much heap register, catalogs and rules keep once they are loaded. */
public final class AtRest {

  private AtRest() {}

  /**
   * Loads everything, asks one question and prints the heap that is kept.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    LocalDate day = LocalDate.of(2026, 11, 22);
    List<Object> kept = new ArrayList<>();
    long before = Heap.settled();
    kept.add(Kuntamalli.standard());
    kept.add(Kuntamalli.standard().rules());
    kept.add(Kuntamalli.standard().register().on(day));
    long loaded = Heap.settled();
    kept.add(Kuntamalli.standard().catalogs());
    long all = Heap.settled();
    Kuntamalli.standard().assess(Dossier.of(Authority.municipality("837")), day);
    long asked = Heap.settled();
    System.out.printf(
        "register, terms, law, duties and rules keep %.2f MB; with strategies, networks and programmes %.2f MB; after a question %.2f MB (%d things held)%n",
        (loaded - before) / 1e6, (all - before) / 1e6, (asked - before) / 1e6, kept.size());
  }
}
