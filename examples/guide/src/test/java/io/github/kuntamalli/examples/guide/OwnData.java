package io.github.kuntamalli.examples.guide;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.duty.DutyChanges;
import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fixtures.Samples;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegisterTable;
import io.github.kuntamalli.municipality.TransferredValues;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.Map;

/** Registers and catalogs of a caller's own. */
final class OwnData {

  private OwnData() {}

  static void merger() {
    // begin merger
    MunicipalityRegister next =
        MunicipalityRegister.standard()
            .combinedWith(
                new Edition("2026.1+merger", LocalDate.of(2026, 11, 22)),
                Map.of(
                    RegisterTable.MUNICIPALITIES,
                    "code,from,to,name_fi,name_sv\n172,,2029-12-31,Joutsa,Joutsa\n",
                    RegisterTable.MERGERS,
                    "date,ended,successors,kind,decision\n2030-01-01,172,179,ABSORBED,\n"));
    Kuntamalli kuntamalli = Kuntamalli.standard().withRegister(next);

    System.out.println(next.successors(MunicipalityCode.of("172"), LocalDate.of(2030, 1, 1)));

    DutyChanges changes =
        kuntamalli.dutyChanges(
            Authority.municipality("172"), LocalDate.of(2029, 12, 1), LocalDate.of(2030, 2, 1));
    System.out.println(changes.authorityChanges().get(0).event().text(Language.EN));
    // end merger
  }

  static void refused() {
    // begin refused
    try {
      MunicipalityRegister.standard()
          .combinedWith(
              new Edition("broken", LocalDate.of(2026, 11, 22)),
              Map.of(
                  RegisterTable.MERGERS,
                  "date,ended,successors,kind,decision\n2030-01-01,172,179,SWALLOWED,\n"));
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    // end refused
  }

  static void catalog() {
    // begin catalog
    ObligationCatalog both =
        ObligationCatalog.standard()
            .combinedWith(
                new Edition("2026.1+information-management", LocalDate.of(2026, 11, 22)),
                ObligationCatalog.informationManagement());
    Kuntamalli kuntamalli = Kuntamalli.standard().withObligations(both);

    kuntamalli.dutiesOf(Samples.TAMPERE, LocalDate.of(2026, 11, 22)).applicable().stream()
        .filter(duty -> duty.obligation().code().value().startsWith("IM-"))
        .forEach(duty -> System.out.println(duty.obligation().title().text(Language.EN)));
    // end catalog
  }

  static void carried() {
    // begin carried
    Map<MunicipalityCode, Integer> playgrounds =
        Map.of(MunicipalityCode.of("588"), 3, MunicipalityCode.of("507"), 5);
    LocalDate before = LocalDate.of(2024, 12, 31);
    LocalDate after = LocalDate.of(2025, 1, 1);

    TransferredValues<Integer> transferred =
        MunicipalityRegister.standard().transfer(playgrounds, before, after, Integer::sum);
    System.out.println(transferred.values());
    // end carried
  }
}
