package io.github.kuntamalli.examples.guide;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityChange;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityMatch;
import io.github.kuntamalli.municipality.MunicipalitySearch;
import io.github.kuntamalli.municipality.RegisterOnDate;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;

/** Values, time and what is not known. */
final class ModelOnOnePage {

  private ModelOnOnePage() {}

  static void time() {
    // begin time
    MunicipalityCode pertunmaa = MunicipalityCode.of("588");
    LocalDate newYearsEve = LocalDate.of(2024, 12, 31);
    RegisterOnDate before = Kuntamalli.standard().register().on(newYearsEve);
    RegisterOnDate after = Kuntamalli.standard().register().on(newYearsEve.plusDays(1));

    System.out.println(before.find(pertunmaa).map(one -> one.name().text(Language.FI)));
    System.out.println(after.find(pertunmaa).map(one -> one.name().text(Language.FI)));
    System.out.println(before.municipalities().size() + ", then " + after.municipalities().size());

    MunicipalityChange end = Kuntamalli.standard().register().endOf(pertunmaa).orElseThrow();
    System.out.println(end.date() + " " + end.kind() + " " + end.successors());
    // end time
  }

  static void names() {
    // begin names
    for (MunicipalityMatch hit :
        Kuntamalli.standard().register().search("abo", LocalDate.of(2026, 11, 22)).matches()) {
      System.out.println(hit.code() + " " + hit.name() + " (" + hit.reason() + ")");
    }
    MunicipalitySearch misspelt =
        Kuntamalli.standard().register().search("Tampre", LocalDate.of(2026, 11, 22));
    System.out.println(misspelt.nearest());
    // end names
  }

  static void unknown() {
    // begin unknown
    MunicipalityCode turku = MunicipalityCode.of("853");
    Municipality today = Kuntamalli.standard().register().on(LocalDate.of(2026, 11, 22)).get(turku);
    Municipality yearAfter =
        Kuntamalli.standard().register().on(LocalDate.of(2027, 11, 22)).get(turku);

    System.out.println(today.statisticalGrouping());
    System.out.println(yearAfter.statisticalGrouping().equals(Stated.unknown()));
    // end unknown
  }
}
