package io.github.kuntamalli.examples.guide;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.duty.ApplicableDuty;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;

/** The first steps. */
final class QuickStart {

  private QuickStart() {}

  static void duties() {
    // begin duties
    Kuntamalli kuntamalli = Kuntamalli.standard();
    Authority hanko = Authority.municipality("078");

    for (ApplicableDuty duty :
        kuntamalli.dutiesOf(hanko, LocalDate.of(2026, 11, 22)).applicable()) {
      String code = duty.obligation().code().value();
      String provision = duty.bases().get(0).basis().provision().text(Language.EN);
      String title = duty.obligation().title().text(Language.SV);
      System.out.println("%-20s %-16s %s".formatted(code, provision, title));
    }
    // end duties
  }

  // begin dossier
  static Dossier hanko() {
    Authority hanko = Authority.municipality("078");
    WelfareDocument reportAndPlan =
        WelfareDocument.reportAndPlan("report-and-plan", hanko)
            .addHandling(Handling.byCouncil("2023-06-13", HandlingOutcome.APPROVED))
            .build();
    return Dossier.builder().authority(hanko).addDocument(reportAndPlan).build();
  }

  // end dossier

  static void verdict() {
    // begin verdict
    Assessment assessment = Kuntamalli.standard().assess(hanko(), LocalDate.of(2026, 11, 22));

    for (DutyAssessment duty : assessment.verdicts("MUN-TERM-REPORT")) {
      System.out.println(duty.period().orElseThrow().name() + ": " + duty.status());
      duty.nextStep().ifPresent(step -> System.out.println("  " + step.text(Language.EN)));
    }
    // end verdict
  }
}
