package io.github.kuntamalli.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.measure.Goal;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.report.NamedReport;
import io.github.kuntamalli.report.ReportMarkdown;
import io.github.kuntamalli.report.RulesMarkdown;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law of a finding is that of the document's day; rules and severities change in time. */
class RulesInTimeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final RuleCode CODE = new RuleCode("goal-without-measure");
  private static final RuleSet RULES = Kuntamalli.standard().rules();
  private static final Authority TAMPERE = Authority.municipality("837");

  /** A plan with a goal that no measure serves. */
  private static WelfareDocument.Builder plan() {
    return WelfareDocument.plan("plan", TAMPERE)
        .addGoal(Goal.builder().id("g").name(LocalizedText.of("en", "More walking")).build());
  }

  private static WelfareDocument handled(String date) {
    return plan().addHandling(Handling.byCouncil(date, HandlingOutcome.APPROVED)).build();
  }

  private static RuleResult result(RuleSet rules, WelfareDocument document, LocalDate on) {
    return rules.only(List.of(CODE)).check(document, CheckContext.on(on)).results().get(0);
  }

  private static List<String> basis(WelfareDocument document, LocalDate on) {
    return result(RULES, document, on).findings().get(0).basis().stream()
        .map(provision -> provision.text(Language.EN))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2009-04-01 |",
        "2011-04-30 |",
        "2011-05-01 | 1326/2010 s. 12(2)",
        "2014       | 1326/2010 s. 12(2)",
        "2014-06-02 | 1326/2010 s. 12(2)",
        "2022-02-28 | 1326/2010 s. 12(2)",
        "2022-12-31 | 1326/2010 s. 12(2); 612/2021 s. 6(2); 612/2021 s. 7(2)",
        "2022/2023  | 1326/2010 s. 12(2); 612/2021 s. 6(2); 612/2021 s. 7(2)",
        "2023-01-01 | 612/2021 s. 6(2); 612/2021 s. 7(2)",
        "2026-05-18 | 612/2021 s. 6(2); 612/2021 s. 7(2)"
      })
  void aFindingNamesTheActThatWasInForceWhenTheCouncilHandledTheDocument(
      String handled, String acts) {
    assertThat(String.join("; ", basis(handled(handled), DAY)))
        .isEqualTo(Optional.ofNullable(acts).orElse(""));
  }

  @Test
  void withoutAHandlingTheDayOfMakingCountsAndWithoutAnyTheLawInForce() {
    assertThat(basis(plan().madeIn("2014").build(), DAY)).containsExactly("1326/2010 s. 12(2)");
    assertThat(basis(plan().build(), DAY)).containsExactly("612/2021 s. 6(2)", "612/2021 s. 7(2)");
    assertThat(basis(plan().build(), LocalDate.of(2014, 6, 2)))
        .containsExactly("612/2021 s. 6(2)", "612/2021 s. 7(2)");
  }

  @Test
  void aPageNamesTheActOfTheDocumentToo() {
    NamedReport named =
        new NamedReport("plan.json", Kuntamalli.standard().validate(handled("2014-06-02"), DAY));
    assertThat(ReportMarkdown.of(named, RULES, Language.EN))
        .contains("1326/2010 s. 12(2)")
        .doesNotContain("612/2021 s. 6(2)");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-31, WARNING, true",
    "2027-01-01, ERROR,   false",
    "2027-06-30, ERROR,   false"
  })
  void aRuleIsAWarningUntilADayAndAnErrorFromItOn(
      LocalDate asked, Severity severity, boolean sound) {
    RuleSet announced =
        RULES.withSeverityFrom(CODE, new SeverityChange(Severity.ERROR, LocalDate.of(2027, 1, 1)));
    RuleResult result = result(announced, handled("2026-05-18"), asked);
    assertThat(result.findings()).extracting(Finding::severity).containsExactly(severity);
    assertThat(announced.severityOf(CODE, asked)).isEqualTo(severity);
    assertThat(announced.severityOf(CODE)).isEqualTo(Severity.WARNING);
    assertThat(
            announced
                .only(List.of(CODE))
                .check(handled("2026-05-18"), CheckContext.on(asked))
                .isSound())
        .isEqualTo(sound);
  }

  @Test
  void aGradeForEveryDayEndsAChange() {
    SeverityChange change = new SeverityChange(Severity.ERROR, LocalDate.of(2027, 1, 1));
    RuleSet graded = RULES.withSeverityFrom(CODE, change).withSeverity(CODE, Severity.INFO);
    assertThat(graded.severityOf(CODE, LocalDate.of(2028, 1, 1))).isEqualTo(Severity.INFO);
    assertThat(
            RULES
                .withSeverityFrom(CODE, change)
                .forDrafts()
                .severityOf(CODE, LocalDate.of(2028, 1, 1)))
        .isEqualTo(Severity.INFO);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-31, NOT_APPLICABLE",
    "2024,       NOT_APPLICABLE",
    "2024/2025,  FAILED",
    "2025-01-01, FAILED",
    "2026-05-18, FAILED"
  })
  void aRuleLimitedToDocumentsOfSomeDaysIsSilentOnOthers(String handled, RuleResult.Status status) {
    RuleSet limited = RULES.withPeriod(CODE, ValidityPeriod.from(LocalDate.of(2025, 1, 1)));
    assertThat(result(limited, handled(handled), DAY).status()).isEqualTo(status);
    assertThat(result(limited, plan().build(), DAY).status()).isEqualTo(RuleResult.Status.FAILED);
  }

  @Test
  void setsThatDifferInTimeAreCompared() {
    RuleSet announced =
        RULES.withSeverityFrom(CODE, new SeverityChange(Severity.ERROR, LocalDate.of(2027, 1, 1)));
    RuleSet limited = RULES.withPeriod(CODE, ValidityPeriod.from(LocalDate.of(2025, 1, 1)));
    assertThat(RULES.differencesTo(announced))
        .extracting(RuleSetDifference::kind)
        .containsExactly(RuleSetDifference.Kind.STRICTER);
    assertThat(RULES.differencesTo(limited))
        .extracting(RuleSetDifference::kind)
        .containsExactly(RuleSetDifference.Kind.TIME);
    assertThat(RULES.withSeverity(CODE, Severity.ERROR).differencesTo(announced))
        .extracting(RuleSetDifference::kind)
        .containsExactly(RuleSetDifference.Kind.TIME);
  }

  @Test
  void aRuleListsItsProvisionsWithTheirDays() {
    Rule<?> rule =
        RULES.rules().stream().filter(each -> each.code().equals(CODE)).findFirst().orElseThrow();
    assertThat(rule.basis())
        .extracting(provision -> provision.statute().toString())
        .containsExactly("1326/2010", "612/2021", "612/2021");
    assertThat(rule.bases().get(0).validity()).hasToString("2011-05-01/2022-12-31");
    assertThat(rule.basisInForce()).doesNotContain(rule.basis().get(0)).hasSize(2);
    assertThat(rule.basisOn(PartialDate.parse("2014"))).containsExactly(rule.basis().get(0));
  }

  private static final RuleCode ANNOUNCED_CODE = new RuleCode("our-team/cover-page");

  /** A requirement of a caller that is announced as a warning and binds documents of 2027 on. */
  private static final Rule<WelfareDocument> ANNOUNCED = announced().check(RulesInTimeTest::broken);

  private static final RuleSet WITH_ANNOUNCED = RULES.with(ANNOUNCED);

  private static Rule.Declaration<WelfareDocument> announced() {
    return Rule.declare(ANNOUNCED_CODE.value(), WelfareDocument.class)
        .local()
        .completeness()
        .severity(Severity.WARNING)
        .severityFrom(Severity.ERROR, "2027-01-01")
        .since("2026-11-22")
        .problem("Kansilehti puuttuu.", "Pärmbladet saknas.", "The cover page is missing.")
        .reason("Tiimin päätös.", "Teamets beslut.", "The team decided so.")
        .remedy("Lisää kansilehti.", "Lägg till ett pärmblad.", "Add a cover page.");
  }

  private static CheckResult broken(WelfareDocument document, CheckContext context) {
    return CheckResult.of(List.of(CheckResult.Violation.at(Location.ROOT)));
  }

  private static Severity severity(RuleSet rules, WelfareDocument document, String asked) {
    return rules
        .only(List.of(ANNOUNCED_CODE))
        .check(document, CheckContext.on(LocalDate.parse(asked)))
        .findings()
        .get(0)
        .severity();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-18,      WARNING",
    "2026-12-31,      WARNING",
    "2026,            WARNING",
    "2026-12/2027-01, WARNING",
    "../2027-03,      WARNING",
    "2027-01-01,      ERROR",
    "2027,            ERROR",
    "2027-02/..,      ERROR",
  })
  void aRuleThatDeclaresATransitionGoesByTheDayOfTheDocument(String handled, Severity severity) {
    for (String asked : List.of("2026-11-22", "2027-01-01", "2030-06-30")) {
      assertThat(severity(WITH_ANNOUNCED, handled(handled), asked)).isEqualTo(severity);
    }
    assertThat(RuleSet.of(List.of(ANNOUNCED)).checkLocally(handled(handled)))
        .as("Bean Validation asks about no day, but knows that of the document")
        .extracting(Finding::severity)
        .containsExactly(severity);
  }

  @Test
  void aDocumentOfNoKnownDayCountsAsOneOfTheDayAskedAbout() {
    assertThat(severity(WITH_ANNOUNCED, plan().build(), "2026-12-31")).isEqualTo(Severity.WARNING);
    assertThat(severity(WITH_ANNOUNCED, plan().build(), "2027-01-01")).isEqualTo(Severity.ERROR);
    assertThat(WITH_ANNOUNCED.severityOf(ANNOUNCED_CODE, LocalDate.of(2027, 1, 1)))
        .isEqualTo(Severity.ERROR);
    assertThat(WITH_ANNOUNCED.severityOf(ANNOUNCED_CODE)).isEqualTo(Severity.WARNING);
    assertThat(RuleSet.of(List.of(ANNOUNCED)).checkLocally(plan().build()))
        .as("without a day asked about it keeps the severity of before")
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void oneSeverityForAllEndsTheTransitionOfARule() {
    WelfareDocument later = handled("2027-05-17");
    RuleSet note = WITH_ANNOUNCED.withSeverity(ANNOUNCED_CODE, Severity.INFO);
    RuleSet warning = WITH_ANNOUNCED.withSeverity(ANNOUNCED_CODE, Severity.WARNING);
    assertThat(severity(note, later, "2027-06-30")).isEqualTo(Severity.INFO);
    assertThat(severity(warning, later, "2027-06-30")).isEqualTo(Severity.WARNING);
    assertThat(severity(WITH_ANNOUNCED.forDrafts(), later, "2027-06-30")).isEqualTo(Severity.INFO);
    for (RuleSet graded : List.of(WITH_ANNOUNCED, note, warning)) {
      assertThat(WITH_ANNOUNCED.withSelection(graded.selection()).differencesTo(graded)).isEmpty();
    }
    assertThat(WITH_ANNOUNCED.differencesTo(warning))
        .extracting(RuleSetDifference::kind)
        .containsExactly(RuleSetDifference.Kind.MILDER);
    assertThat(
            WITH_ANNOUNCED
                .withSeverity(ANNOUNCED_CODE, Severity.ERROR)
                .differencesTo(WITH_ANNOUNCED))
        .as("the same in the end, but not for documents of before")
        .extracting(RuleSetDifference::kind)
        .containsExactly(RuleSetDifference.Kind.TIME);
  }

  @Test
  void aChangeByTheDayAskedAboutComesBeforeTheTransitionOfARule() {
    RuleSet note =
        WITH_ANNOUNCED.withSeverityFrom(
            ANNOUNCED_CODE, new SeverityChange(Severity.INFO, LocalDate.of(2028, 1, 1)));
    assertThat(severity(note, handled("2027-05-17"), "2027-12-31")).isEqualTo(Severity.ERROR);
    assertThat(severity(note, handled("2026-05-18"), "2027-12-31")).isEqualTo(Severity.WARNING);
    assertThat(severity(note, handled("2027-05-17"), "2028-01-01")).isEqualTo(Severity.INFO);
  }

  @Test
  void aTransitionIsShownWithTheRule() {
    RuleSet only = RuleSet.of(List.of(ANNOUNCED));
    assertThat(RulesMarkdown.of(only, Language.EN))
        .contains("| warning; in documents considered on or after 1 January 2027: error |")
        .contains(
            "**Severity**: warning; in documents considered on or after 1 January 2027: error\n");
    assertThat(RulesMarkdown.of(only, Language.FI))
        .contains("| varoitus; 1.1.2027 tai sen jälkeen käsitellyssä asiakirjassa virhe |");
    assertThat(RulesMarkdown.of(only, Language.SV))
        .contains("| varning; i dokument som har behandlats 1.1.2027 eller senare: fel |");
    assertThat(RuleCatalog.of(only).rules().get(0).transition()).isEqualTo(ANNOUNCED.transition());
    assertThat(RuleCatalog.of(only.withSeverity(ANNOUNCED_CODE, Severity.INFO)).rules().get(0))
        .as("a set that gives one severity for all shows no transition")
        .matches(rule -> rule.severity() == Severity.INFO && rule.transition().isEmpty());
  }

  @Test
  void aTransitionToTheSameSeverityIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                announced()
                    .severityFrom(Severity.WARNING, "2027-01-01")
                    .check(RulesInTimeTest::broken))
        .withMessageContaining(
            "rule our-team/cover-page has the severity WARNING before 2027-01-01");
  }

  @Test
  void aTransitionHoldsOnAnyDayThatJavaKnows() {
    assertThat(WITH_ANNOUNCED.severityOf(ANNOUNCED_CODE, LocalDate.MIN))
        .isEqualTo(Severity.WARNING);
    assertThat(WITH_ANNOUNCED.severityOf(ANNOUNCED_CODE, LocalDate.MAX)).isEqualTo(Severity.ERROR);
  }
}
