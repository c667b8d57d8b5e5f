package io.github.kuntamalli.examples.guide;

import static io.github.kuntamalli.fixtures.assertions.KuntamalliAssertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.duty.DutyChange;
import io.github.kuntamalli.fixtures.RuleCase;
import io.github.kuntamalli.fixtures.Samples;
import io.github.kuntamalli.fixtures.TestingWorld;
import io.github.kuntamalli.fixtures.VerdictCase;
import io.github.kuntamalli.fixtures.junit.CorpusCases;
import io.github.kuntamalli.fixtures.junit.OnDay;
import io.github.kuntamalli.fixtures.junit.VerdictCorpusCases;
import io.github.kuntamalli.fixtures.spoilers.Spoilers;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** How the tests of an application look with the fixtures. */
// begin day
@OnDay(value = "2026-11-22", language = Language.FI)
class Fixtures {

  @Test
  void aPublicationTooEarlyIsTold(Kuntamalli kuntamalli, LocalDate day, Language language) {
    WelfareDocument spoilt =
        Spoilers.ofDocument("publication-before-handling").spoil(Samples.document());

    assertThat(kuntamalli.validate(spoilt, day))
        .hasFinding("publication-before-handling")
        .at("/publications/0/date")
        .saying(language, "ennen");
  }

  // end day

  // begin verdict
  @Test
  void tampereMetItsDuty(Kuntamalli kuntamalli, LocalDate day) {
    assertThat(kuntamalli.assess(Samples.dossier(), day))
        .hasVerdict("MUN-TERM-REPORT", "2021-2025")
        .withStatus(DutyStatus.MET);
  }

  // end verdict

  // begin duties
  @Test
  void thePlanIsADutySince2023(Kuntamalli kuntamalli, LocalDate day) {
    assertThat(kuntamalli.dutiesOf(Samples.TAMPERE, day)).hasDuty("MUN-TERM-PLAN");
    assertThat(kuntamalli.dutyChanges(Samples.TAMPERE, LocalDate.of(2022, 12, 31), day))
        .hasChange("MUN-TERM-PLAN", DutyChange.Kind.BEGUN)
        .on("2023-01-01");
  }

  // end duties

  // begin world
  @Test
  void aWorldThatNoUpdateOfTheDataMoves() {
    assertThat(
            TestingWorld.get()
                .calendar(TestingWorld.ALAVESI, TestingWorld.DAY, TestingWorld.DAY.plusYears(4)))
        .hasEntry("TEST-TERM-REPORT", "2025-2028");
  }

  // end world

  // begin corpus
  @ParameterizedTest
  @CorpusCases(rules = "publication-before-handling", kinds = RuleCase.Kind.FAILING)
  void everyFailingCaseOfARule(RuleCase ruleCase) {
    WelfareDocument document =
        Jackson3Json.standard().read(ruleCase.input(), WelfareDocument.class).get();
    assertThat(Kuntamalli.standard().validate(document, ruleCase.on()))
        .hasFinding(ruleCase.rule().value());
  }

  // end corpus

  // begin real
  @ParameterizedTest
  @VerdictCorpusCases(ids = "837-tampere-report-2013-2016")
  void everyVerdictOnARealCase(VerdictCase verdicts) {
    Dossier dossier = Jackson3Json.standard().read(verdicts.input(), Dossier.class).get();
    for (VerdictCase.Expected expected : verdicts.verdicts()) {
      assertThat(Kuntamalli.standard().assess(dossier, verdicts.on()))
          .hasVerdict(expected.duty(), expected.period())
          .withStatus(expected.status());
    }
  }
  // end real
}
