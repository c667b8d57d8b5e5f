package consumer;

import static io.github.kuntamalli.fixtures.assertions.KuntamalliAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fixtures.DateCase;
import io.github.kuntamalli.fixtures.DateCases;
import io.github.kuntamalli.fixtures.LawCase;
import io.github.kuntamalli.fixtures.LawCases;
import io.github.kuntamalli.fixtures.LawQuestion;
import io.github.kuntamalli.fixtures.ReadingCase;
import io.github.kuntamalli.fixtures.ReadingCases;
import io.github.kuntamalli.fixtures.RealCase;
import io.github.kuntamalli.fixtures.RealCases;
import io.github.kuntamalli.fixtures.RuleCase;
import io.github.kuntamalli.fixtures.RuleCases;
import io.github.kuntamalli.fixtures.VerdictCase;
import io.github.kuntamalli.fixtures.VerdictCases;
import io.github.kuntamalli.fixtures.junit.CorpusCases;
import io.github.kuntamalli.fixtures.junit.DateCorpusCases;
import io.github.kuntamalli.fixtures.junit.LawCorpusCases;
import io.github.kuntamalli.fixtures.junit.ReadingCorpusCases;
import io.github.kuntamalli.fixtures.junit.RealCorpusCases;
import io.github.kuntamalli.fixtures.junit.VerdictCorpusCases;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.welfare.WelfareDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** What a stranger would do with the corpus. */
public class CorpusTest {

  @ParameterizedTest
  @CorpusCases(subjects = RuleCase.SubjectKind.WELFARE_DOCUMENT, kinds = RuleCase.Kind.FAILING)
  void casesOfRules(RuleCase ruleCase) {
    RuleCase.SubjectKind kind = RuleCase.SubjectKind.of(WelfareDocument.class);
    Object document = TheirJson.standard().read(ruleCase.input(), kind.type()).get();
    assertThat(kind.validate(Kuntamalli.standard(), document, ruleCase.on()))
        .hasFinding(ruleCase.rule().value());
  }

  @ParameterizedTest
  @ReadingCorpusCases(faults = "json-truncated")
  void casesOfReading(ReadingCase readingCase) {
    assertThat(readingCase.id()).startsWith("json-truncated/");
  }

  @ParameterizedTest
  @LawCorpusCases(numbers = {31, 62})
  void edgeCasesOfTheLaw(LawCase lawCase) {
    for (LawQuestion question : lawCase.questions()) {
      if (question instanceof LawQuestion.OfDossier ofDossier) {
        Dossier dossier = TheirJson.standard().read(ofDossier.input(), Dossier.class).get();
        LawQuestion.Verdict verdict = ofDossier.verdicts().get(0);
        verdict
            .days()
            .ifPresent((LawQuestion.Days days) -> assertThat(days.to()).isAfter(days.from()));
        assertThat(Kuntamalli.standard().assess(dossier, question.on(), ofDossier.method()))
            .hasVerdict(verdict.expected().duty(), verdict.expected().period())
            .withStatus(verdict.expected().status());
      } else if (question instanceof LawQuestion.OfDuties ofDuties) {
        for (LawQuestion.Duty duty : ofDuties.applicable()) {
          assertThat(Kuntamalli.standard().dutiesOf(ofDuties.authority(), question.on()))
              .hasDuty(duty.code());
        }
        ofDuties
            .inapplicable()
            .forEach(
                (duty, why) ->
                    assertThat(
                            Kuntamalli.standard()
                                .dutiesOf(ofDuties.authority(), question.on())
                                .reasonNotApplicable(duty)
                                .map(Reason::code))
                        .hasValue(why));
      }
    }
  }

  @ParameterizedTest
  @DateCorpusCases(evidence = "delivery")
  void casesOfDates(DateCase dateCase) {
    for (DateCase.Question question : dateCase.questions()) {
      Dossier dossier = TheirJson.standard().read(question.input(), Dossier.class).get();
      assertThat(
              Kuntamalli.standard()
                  .assess(dossier, dateCase.on(), dateCase.method())
                  .find(dateCase.duty(), dateCase.period()))
          .hasValueSatisfying(
              verdict -> assertThat(question.statuses()).contains(verdict.status()));
    }
  }

  @ParameterizedTest
  @RealCorpusCases(ids = "170-jomala")
  void realCases(RealCase realCase) {
    assertThat(realCase.dossier().documents()).isEmpty();
  }

  @ParameterizedTest
  @VerdictCorpusCases
  void verdicts(VerdictCase verdictCase) {
    Dossier dossier = TheirJson.standard().read(verdictCase.input(), Dossier.class).get();
    VerdictCase.Expected first = verdictCase.verdicts().get(0);
    assertThat(Kuntamalli.standard().assess(dossier, verdictCase.on()))
        .hasVerdict(first.duty(), first.period())
        .withStatus(first.status());
  }

  @Test
  void oneGenerationOfJackson() {
    TheirJson.isTheOnlyOne();
  }

  @Test
  void theWholeCorpus() {
    assertThat(LawCases.all()).hasSizeGreaterThan(100);
    assertThat(LawCases.get(67).elsewhere())
        .hasValueSatisfying(
            (LawCase.Elsewhere elsewhere) -> assertThat(elsewhere.reason()).isNotBlank());
    assertThat(LawCases.get("01-report-of-june-2021").number()).isEqualTo(1);
    assertThat(RuleCases.without(new RuleCode("citation-mistyped"))).isNotEmpty();
    assertThat(ReadingCases.without(new RuleCode("json-truncated"))).isNotEmpty();
    assertThat(DateCases.all()).hasSizeGreaterThan(1000);
    assertThat(DateCases.of(DateCases.evidence().get(0)))
        .anyMatch(
            one ->
                one.date() == DateCase.Exactness.MONTH
                    && one.position() == DateCase.Position.ACROSS_DAY_ASKED);
    assertThat(DateCases.get("term-report/day-first-day-after").open()).isEmpty();
    assertThat(RuleCases.all()).isNotEmpty();
    assertThat(ReadingCases.all()).isNotEmpty();
    assertThat(VerdictCases.all()).hasSameSizeAs(RealCases.all());
    assertThat(RealCases.get("170-jomala").input())
        .isEqualTo(VerdictCases.get("170-jomala").input());
    assertThat(RealCases.dossiers()).hasSizeLessThanOrEqualTo(RealCases.all().size());
    assertThat(RuleCases.of(RuleCases.rules().get(0)))
        .contains(RuleCases.get(RuleCases.of(RuleCases.rules().get(0)).get(0).id()));
    assertThat(ReadingCases.faults()).isNotEmpty();
    assertThat(ReadingCases.of(new RuleCode("json-truncated")))
        .contains(ReadingCases.get("json-truncated/failing-1"));
  }
}
