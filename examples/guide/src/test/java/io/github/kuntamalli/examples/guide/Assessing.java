package io.github.kuntamalli.examples.guide;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.CoverageMatrix;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.duty.ApplicableDuty;
import io.github.kuntamalli.duty.DutiesOnDate;
import io.github.kuntamalli.duty.DutyChange;
import io.github.kuntamalli.duty.DutyChanges;
import io.github.kuntamalli.duty.LawDifference;
import io.github.kuntamalli.fixtures.RealCases;
import io.github.kuntamalli.fixtures.Samples;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.List;

/** Which duties are met, and why. */
final class Assessing {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private Assessing() {}

  static void reasons() {
    // begin reasons
    Assessment tampere = Kuntamalli.standard().assess(Samples.dossier(), DAY);
    DutyAssessment report = tampere.find("MUN-TERM-REPORT", "2021–2025").orElseThrow();

    System.out.println(report.status());
    report.evidence().forEach(evidence -> System.out.println("counted: " + evidence.document()));
    report.bases().forEach(basis -> System.out.println(basis.provision().text(Language.FI)));
    for (Reason reason : report.reasons()) {
      System.out.println(reason.code() + ": " + reason.text(Language.FI));
    }
    // end reasons
  }

  static void incomplete() {
    // begin incomplete
    Authority vaasa = Authority.municipality("905");
    Dossier allThereIs = Samples.dossierOf(vaasa);
    Dossier allWeHave = Dossier.of(vaasa);

    for (Dossier dossier : List.of(allThereIs, allWeHave)) {
      DutyStatus status =
          Kuntamalli.standard()
              .assess(dossier, DAY)
              .find("MUN-TERM-REPORT", "2021–2025")
              .orElseThrow()
              .status();
      System.out.println("stated to be complete: " + dossier.complete() + ", so " + status);
    }
    // end incomplete
  }

  static void why() {
    // begin why
    Authority helsinki = Authority.municipality("091");
    LocalDate midsummer2022 = LocalDate.of(2022, 6, 25);
    DutiesOnDate duties = Kuntamalli.standard().dutiesOf(helsinki, midsummer2022);

    ApplicableDuty report = duties.find("MUN-TERM-REPORT").orElseThrow();
    report
        .bases()
        .forEach(basis -> System.out.println(basis.basis().provision().text(Language.EN)));
    Reason reason = duties.reasonNotApplicable("MUN-DELIVER-COUNTY").orElseThrow();
    System.out.println(reason.text(Language.EN));
    // end why
  }

  static void changes() {
    // begin changes
    DutyChanges changes =
        Kuntamalli.standard()
            .dutyChanges(
                Authority.municipality("837"),
                LocalDate.of(2022, 12, 31),
                LocalDate.of(2023, 1, 1));

    for (DutyChange change : changes.changes()) {
      System.out.println(
          change.date() + " " + change.kind() + " " + change.obligation().code().value());
      for (LawDifference point : change.differences()) {
        String before = point.before().text(Language.EN);
        String after = point.after().text(Language.EN);
        System.out.println("  " + point.subject().text(Language.EN));
        System.out.println("    before: " + before);
        System.out.println("    after:  " + after);
      }
    }
    // end changes
  }

  static void country() {
    // begin country
    List<Assessment> everybody =
        Kuntamalli.standard().assessWholeCountry(RealCases.dossiers(), DAY);

    System.out.println(everybody.size() + " authorities");
    CoverageMatrix matrix = CoverageMatrix.of(everybody);
    System.out.println(matrix.totals().get(ObligationCode.of("MUN-TERM-REPORT")));
    // end country
  }
}
