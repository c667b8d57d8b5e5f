package consumer;

import static io.github.kuntamalli.fixtures.assertions.KuntamalliAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fixtures.LawCase;
import io.github.kuntamalli.fixtures.LawCases;
import io.github.kuntamalli.fixtures.LawQuestion;
import io.github.kuntamalli.fixtures.ReadingCase;
import io.github.kuntamalli.fixtures.ReadingCases;
import io.github.kuntamalli.fixtures.RealCases;
import io.github.kuntamalli.fixtures.RuleCase;
import io.github.kuntamalli.fixtures.RuleCases;
import io.github.kuntamalli.fixtures.SampleParts;
import io.github.kuntamalli.fixtures.Samples;
import io.github.kuntamalli.fixtures.TestingRegister;
import io.github.kuntamalli.fixtures.TestingWorld;
import io.github.kuntamalli.fixtures.VerdictCases;
import io.github.kuntamalli.fixtures.assertions.SoftKuntamalliAssertions;
import io.github.kuntamalli.fixtures.junit.CorpusCases;
import io.github.kuntamalli.fixtures.junit.LawCorpusCases;
import io.github.kuntamalli.fixtures.junit.OnDay;
import io.github.kuntamalli.fixtures.junit.ReadingCorpusCases;
import io.github.kuntamalli.fixtures.spoilers.Spoilers;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.obligation.Dossier;
import io.github.kuntamalli.obligation.DutyStatus;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** What a stranger would do with samples, assertions, cases and spoilers. */
@OnDay(value = "2026-11-22", language = Language.FI)
public class EveryPieceTest {

  @Test
  void samplesAndAssertions(Kuntamalli kuntamalli, LocalDate day, Language language) {
    WelfareDocument goal =
        Samples.document().toBuilder().addGoal(SampleParts.goal("inclusion")).build();
    assertThat(kuntamalli.validate(goal, day))
        .isSound()
        .hasFinding("goal-without-measure")
        .at("/goals/0")
        .saying(language, "ei ole");
    assertThat(kuntamalli.assess(Samples.dossier(), day))
        .hasVerdict("MUN-TERM-REPORT", "2021-2025")
        .withStatus(DutyStatus.MET);
    assertThat(kuntamalli.calendar(Samples.TAMPERE, day, day.plusYears(1)))
        .hasEntry("MUN-ANNUAL", "2026")
        .dueBy("2026-12-31");
    assertThat(kuntamalli.register())
        .hasMunicipality("837", "2026-01-01")
        .doesNotHaveMunicipality("588", "2026-01-01");
    assertThat(TestingRegister.get()).hasEdition("testing.1");
    assertThat(TestingRegister.get().on(day)).hasMunicipalities(5);
    assertThat(Jackson3Json.standard().read("{", WelfareDocument.class))
        .hasFinding("json-truncated")
        .at("");
  }

  @Test
  void softAssertions(Kuntamalli kuntamalli, LocalDate day) {
    SoftKuntamalliAssertions softly = new SoftKuntamalliAssertions();
    softly.assertThat(kuntamalli.validate(Samples.draft(), day)).hasFinding("id-repeated").at("");
    softly.assertThat(kuntamalli.register()).hasEdition("none");
    assertThat(softly.errorsCollected()).hasSize(2);
  }

  @Test
  @OnDay(value = "2026-11-22", edition = "testing.1")
  void theMadeUpWorld(Kuntamalli kuntamalli, LocalDate day) {
    assertThat(
            kuntamalli.withStatutes(TestingWorld.statutes()).assess(
                Samples.dossierOf(
                    TestingWorld.ALAVESI, Samples.documentOf(TestingWorld.ALAVESI)),
                day))
        .hasVerdict("TEST-TERM-REPORT", "2021-2024")
        .withStatus(DutyStatus.MET);
  }

  @ParameterizedTest
  @CorpusCases(subjects = RuleCase.SubjectKind.WELFARE_DOCUMENT, kinds = RuleCase.Kind.FAILING)
  void casesOfRules(RuleCase ruleCase) {
    RuleCase.SubjectKind kind = RuleCase.SubjectKind.of(WelfareDocument.class);
    Object document = Jackson3Json.standard().read(ruleCase.input(), kind.type()).get();
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
        Dossier dossier = Jackson3Json.standard().read(ofDossier.input(), Dossier.class).get();
        LawQuestion.Verdict verdict = ofDossier.verdicts().get(0);
        assertThat(Kuntamalli.standard().assess(dossier, question.on(), ofDossier.method()))
            .hasVerdict(verdict.expected().duty(), verdict.expected().period())
            .withStatus(verdict.expected().status());
      } else if (question instanceof LawQuestion.OfDuties ofDuties) {
        ofDuties
            .inapplicable()
            .forEach(
                (duty, why) ->
                    assertThat(
                            Kuntamalli.standard()
                                .dutiesOf(ofDuties.authority(), question.on())
                                .whyNot(duty)
                                .map(Reason::code))
                        .hasValue(why));
      }
    }
  }

  @Test
  void theWholeCorpus() {
    assertThat(LawCases.all()).hasSize(76);
    assertThat(LawCases.get(67).elsewhere()).isPresent();
    assertThat(RuleCases.without(new RuleCode("citation-mistyped"))).isNotEmpty();
    assertThat(ReadingCases.without(new RuleCode("json-truncated"))).isNotEmpty();
    assertThat(RuleCases.all()).isNotEmpty();
    assertThat(ReadingCases.all()).isNotEmpty();
    assertThat(VerdictCases.all()).hasSameSizeAs(RealCases.all());
  }

  @Test
  void spoilers(Kuntamalli kuntamalli, LocalDate day) {
    WelfareDocument spoilt =
        Spoilers.ofDocument("publication-before-handling").spoil(Samples.document());
    assertThat(kuntamalli.validate(spoilt, day)).hasOnlyFindings("publication-before-handling");
  }
}
