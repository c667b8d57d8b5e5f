package io.github.kuntamalli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.AssessmentMethod;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.type.TypeSchemes;
import io.github.kuntamalli.network.Network;
import io.github.kuntamalli.network.NetworkCatalog;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.programme.CatalogEntry;
import io.github.kuntamalli.programme.FundingCall;
import io.github.kuntamalli.programme.ProgrammeCatalog;
import io.github.kuntamalli.relation.StrategyCoverage;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyCatalog;
import io.github.kuntamalli.strategy.StrategyVersion;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import io.github.kuntamalli.validation.RuleResult;
import io.github.kuntamalli.validation.ValidationReport;
import io.github.kuntamalli.welfare.ImpactAssessment;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The entry point asks each of its parts, and a part can be replaced without the others. */
class KuntamalliTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Authority TAMPERE = Authority.municipality("837");
  private static final Kuntamalli STANDARD = Kuntamalli.standard();
  private static final PublishedName NAME =
      PublishedName.of(LocalizedText.of(Language.EN, "strategy"));
  private static final Edition OWN = new Edition("own.1", DAY);

  /** The parts of an entry point, each with another one in its place. */
  private enum Part {
    REGISTER(Kuntamalli::register, own -> own.withRegister(MunicipalityRegister.of(OWN, Map.of()))),
    TERMS(Kuntamalli::terms, own -> own.withTerms(CouncilTerms.of(Map.of()))),
    STATUTES(Kuntamalli::statutes, own -> own.withStatutes(StatuteBook.of(List.of(), List.of()))),
    OBLIGATIONS(
        Kuntamalli::obligations, own -> own.withObligations(ObligationCatalog.of(OWN, List.of()))),
    RULES(Kuntamalli::rules, own -> own.withRules(own.rules().forDrafts())),
    CATALOGS(
        Kuntamalli::catalogs,
        own ->
            own.withCatalogs(
                new Catalogs(
                    StrategyCatalog.of(OWN, List.of()),
                    NetworkCatalog.of(OWN, List.of(), List.of()),
                    ProgrammeCatalog.of(OWN, List.of()),
                    TypeSchemes.of(List.of()))));

    private final Function<Kuntamalli, Object> part;
    private final Function<Kuntamalli, Kuntamalli> replaced;

    Part(Function<Kuntamalli, Object> part, Function<Kuntamalli, Kuntamalli> replaced) {
      this.part = part;
      this.replaced = replaced;
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPartIsReplacedAndTheOthersStay(Part one) {
    Kuntamalli own = one.replaced.apply(STANDARD);
    for (Part each : Part.values()) {
      if (each == one) {
        assertThat(each.part.apply(own)).isNotNull().isNotEqualTo(each.part.apply(STANDARD));
      } else {
        assertThat(each.part.apply(own)).isNotNull().isSameAs(each.part.apply(STANDARD));
      }
    }
  }

  @Test
  void eachKindOfThingIsCheckedByTheRulesAboutIt() {
    ImpactAssessment impact =
        ImpactAssessment.builder()
            .id("schools")
            .authority(TAMPERE)
            .decision(LocalizedText.of(Language.EN, "new network of schools"))
            .build();
    assertChecked(
        WelfareDocument.class, STANDARD.validate(WelfareDocument.plan("p", TAMPERE).build(), DAY));
    assertChecked(ImpactAssessment.class, STANDARD.validate(impact, DAY));
    assertChecked(Dossier.class, STANDARD.validate(Dossier.of(TAMPERE), DAY));
    for (Strategy strategy : STANDARD.strategies().all()) {
      assertChecked(Strategy.class, STANDARD.validate(strategy, DAY));
    }
    for (Network network : STANDARD.networks().all()) {
      assertChecked(Network.class, STANDARD.validate(network, DAY));
    }
    for (CatalogEntry entry : STANDARD.programmes().all()) {
      assertChecked(CatalogEntry.class, STANDARD.validate(entry, DAY));
    }
    for (FundingCall call : STANDARD.programmes().fundingCalls()) {
      assertChecked(FundingCall.class, STANDARD.validate(call, DAY));
    }
  }

  private static void assertChecked(Class<?> subject, ValidationReport report) {
    assertThat(report.on()).isEqualTo(DAY);
    assertThat(report.results())
        .extracting(RuleResult::code)
        .isNotEmpty()
        .containsExactlyElementsOf(
            STANDARD.rules().rules().stream()
                .filter(rule -> rule.subject().isAssignableFrom(subject))
                .map(rule -> rule.code())
                .toList());
    assertThat(report.results())
        .extracting(RuleResult::status)
        .doesNotContain(RuleResult.Status.BROKEN);
  }

  private static Strategy strategy(String owner, int first, int last) {
    return Strategy.builder()
        .id("strategy")
        .name(NAME)
        .owner(ActorId.parse(owner))
        .addVersions(
            StrategyVersion.builder()
                .id("one")
                .name(NAME)
                .statedPeriod(DateSpan.ofYears(first, last))
                .build())
        .build();
  }

  @Test
  void theStrategyOfAnAuthorityIsComparedWithItsDutiesOfTheDay() {
    Strategy own = strategy("municipality:837", 2025, 2029);
    assertThat(STANDARD.coverage(own, DAY))
        .contains(StrategyCoverage.of(own, own.versions().get(0), STANDARD.dutiesOf(TAMPERE, DAY)));
  }

  @ParameterizedTest
  @CsvSource({
    "municipality:837, 2021, 2024",
    "municipality:837, 2027, 2029",
    "organisation:kuntaliitto, 2025, 2029"
  })
  void aStrategyOfAnotherTimeOrOfNoAuthorityIsNotCompared(String owner, int first, int last) {
    assertThat(STANDARD.coverage(strategy(owner, first, last), DAY)).isEmpty();
  }

  @Test
  void aTraceIsTheOneOfTheRelations() {
    ObligationCode duty = ObligationCode.of("MUN-NGO");
    assertThat(STANDARD.trace(duty, DAY))
        .isEqualTo(STANDARD.relations().duties().trace(duty, DAY))
        .matches(trace -> !trace.isEmpty());
    LocalDate in2020 = LocalDate.of(2020, 6, 1);
    MunicipalityCode salo = MunicipalityCode.of("734");
    assertThat(STANDARD.trace(salo, in2020))
        .isNotEmpty()
        .isEqualTo(
            STANDARD
                .relations()
                .networks()
                .trace(STANDARD.register().on(in2020).get(salo), in2020));
  }

  @Test
  void theDutiesBesideWelfareReportingAreAssessedOnRequest() {
    Dossier dossier = Dossier.of(TAMPERE);
    List<String> standard = duties(STANDARD.assess(dossier, DAY));
    assertThat(duties(STANDARD.assess(dossier, DAY, AssessmentMethod.standard())))
        .isEqualTo(standard)
        .doesNotContain("NB-AGE-MUN");
    assertThat(
            duties(STANDARD.assess(dossier, DAY, AssessmentMethod.standard().includingRelated())))
        .containsAll(standard)
        .contains("NB-AGE-MUN");
  }

  private static List<String> duties(Assessment assessment) {
    return assessment.duties().stream().map(duty -> duty.obligation().code().value()).toList();
  }

  @Test
  void inALogAnEntryPointIsNamedByItsEditions() {
    assertThat(STANDARD)
        .hasToString(
            "Kuntamalli[register %s, duties %s, %d rules]"
                .formatted(
                    STANDARD.register().edition().id(),
                    STANDARD.obligations().edition().id(),
                    STANDARD.rules().rules().size()));
  }
}
