package io.github.kuntamalli.examples.guide;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.duty.ApplicableDuty;
import io.github.kuntamalli.duty.DutiesOnDate;
import io.github.kuntamalli.fixtures.Samples;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityChange;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityMatch;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.List;

/** What people wrongly believe. */
final class Misconceptions {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private Misconceptions() {}

  static void names() {
    // begin names
    MunicipalityRegister register = MunicipalityRegister.standard();
    for (MunicipalityMatch hit : register.search("Nastola", DAY).matches()) {
      System.out.println(hit.code() + " " + hit.name() + ": " + hit.reason());
    }
    for (MunicipalityCode before : register.predecessors(MunicipalityCode.of("398"))) {
      MunicipalityChange end = register.endOf(before).orElseThrow();
      System.out.println(end.date() + " " + before + " " + end.kind() + " " + end.successors());
    }
    // end names
  }

  static void aland() {
    // begin aland
    DutiesOnDate jomala = Kuntamalli.standard().dutiesOf(Samples.JOMALA, DAY);
    System.out.println(jomala.applicable().size());
    Reason reason = jomala.reasonNotApplicable("MUN-TERM-REPORT").orElseThrow();
    System.out.println(reason.text(Language.SV));
    // end aland
  }

  static void county() {
    // begin county
    Municipality helsinki = MunicipalityRegister.standard().on(DAY).get(MunicipalityCode.of("091"));
    System.out.println(helsinki.county());

    DutiesOnDate duties = Kuntamalli.standard().dutiesOf(Authority.municipality("091"), DAY);
    ApplicableDuty annual = duties.find("MUN-ANNUAL").orElseThrow();
    System.out.println(annual.obligation().title().text(Language.EN));
    // end county
  }

  static void board() {
    // begin board
    WelfareDocument document =
        Samples.document().toBuilder()
            .handlings(List.of(Samples.boardProposal("2024-02-05")))
            .build();
    DutyAssessment report =
        Kuntamalli.standard()
            .assess(Samples.dossierOf(Samples.TAMPERE, document), DAY)
            .find("MUN-TERM-REPORT", "2021–2025")
            .orElseThrow();
    System.out.println(report.status());
    report.refused().forEach(one -> System.out.println(one.reason().text(Language.EN)));
    // end board
  }

  static void terms() {
    // begin terms
    MunicipalityRegister register = MunicipalityRegister.standard();
    Kuntamalli.standard()
        .terms()
        .terms(register.on(DAY).get(MunicipalityCode.of("837")))
        .forEach(
            term -> System.out.println(term.years() + ": " + term.from() + " to " + term.to()));
    // end terms
  }
}
