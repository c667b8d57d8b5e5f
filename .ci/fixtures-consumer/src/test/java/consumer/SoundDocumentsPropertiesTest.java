package consumer;

import static io.github.kuntamalli.fixtures.assertions.KuntamalliAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fixtures.Samples;
import io.github.kuntamalli.fixtures.TestingRegister;
import io.github.kuntamalli.fixtures.TestingWorld;
import io.github.kuntamalli.fixtures.arbitraries.AnswerArbitraries;
import io.github.kuntamalli.fixtures.arbitraries.CatalogArbitraries;
import io.github.kuntamalli.fixtures.arbitraries.DocumentArbitraries;
import io.github.kuntamalli.fixtures.arbitraries.EvidenceArbitraries;
import io.github.kuntamalli.fixtures.arbitraries.HistoryArbitraries;
import io.github.kuntamalli.fixtures.arbitraries.MergerChain;
import io.github.kuntamalli.fixtures.arbitraries.MergerChains;
import io.github.kuntamalli.fixtures.arbitraries.NetworkArbitraries;
import io.github.kuntamalli.fixtures.arbitraries.ProgrammeArbitraries;
import io.github.kuntamalli.fixtures.arbitraries.StrategyArbitraries;
import io.github.kuntamalli.fixtures.arbitraries.ValueArbitraries;
import io.github.kuntamalli.fixtures.consistency.Consistency;
import io.github.kuntamalli.fixtures.consistency.DossierQuestion;
import io.github.kuntamalli.fixtures.spoilers.Spoiler;
import io.github.kuntamalli.fixtures.spoilers.Spoilers;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a stranger would do with arbitraries. */
public class SoundDocumentsPropertiesTest {

  private static final Kuntamalli KUNTAMALLI = Kuntamalli.standard();
  private static final LocalDate DAY = TestingWorld.DAY;

  @Provide
  Arbitrary<WelfareDocument> documents() {
    return Arbitraries.oneOf(
        DocumentArbitraries.documents(), DocumentArbitraries.documentsOf(Samples.ESPOO));
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Arbitraries.oneOf(
        DocumentArbitraries.dossiers(),
        HistoryArbitraries.histories(),
        HistoryArbitraries.historiesOf(Samples.PERTUNMAA));
  }

  @Provide
  Arbitrary<Dossier> evidence() {
    return Arbitraries.oneOf(
        EvidenceArbitraries.dossiers(), EvidenceArbitraries.dossiersOf(Samples.ESPOO));
  }

  @Provide
  Arbitrary<MergerChain> chains() {
    return MergerChains.mergerChains();
  }

  @Provide
  Arbitrary<Spoiler<WelfareDocument>> spoilers() {
    return Arbitraries.of(Spoilers.ofDocuments());
  }

  /** Whatever can be written. */
  @Provide
  Arbitrary<Object> written() {
    return Arbitraries.oneOf(
        Stream.of(
                DocumentArbitraries.impactAssessments(),
                DocumentArbitraries.impactAssessmentsOf(Samples.ESPOO),
                EvidenceArbitraries.documentsOf(Samples.ESPOO),
                EvidenceArbitraries.impactAssessmentsOf(Samples.ESPOO),
                StrategyArbitraries.strategies(),
                StrategyArbitraries.strategiesOf(Samples.ESPOO),
                NetworkArbitraries.networks(),
                CatalogArbitraries.councilTerms(),
                CatalogArbitraries.statuteBooks(),
                CatalogArbitraries.obligationCatalogs(),
                CatalogArbitraries.typeSchemes(),
                CatalogArbitraries.strategyCatalogs(),
                CatalogArbitraries.networkCatalogs(),
                CatalogArbitraries.programmeCatalogs(),
                CatalogArbitraries.ruleCatalogs(),
                CatalogArbitraries.ruleSelections(),
                AnswerArbitraries.reports(),
                AnswerArbitraries.assessments(),
                AnswerArbitraries.assessmentSummaries(),
                AnswerArbitraries.dutiesOnDate(),
                AnswerArbitraries.dutyChanges(),
                AnswerArbitraries.calendars(),
                AnswerArbitraries.registersOnDate())
            .<Arbitrary<Object>>map(Arbitrary::asGeneric)
            .toList());
  }

  /** Whatever is a part of something else. */
  @Provide
  Arbitrary<Object> values() {
    return Arbitraries.oneOf(
        Stream.of(
                DocumentArbitraries.authorities(),
                ProgrammeArbitraries.entries(),
                ProgrammeArbitraries.fundingCalls(),
                ProgrammeArbitraries.roles(),
                ProgrammeArbitraries.stages(),
                ProgrammeArbitraries.partnerRoles(),
                CatalogArbitraries.registers(),
                ValueArbitraries.authorities(TestingRegister.get(), DAY),
                ValueArbitraries.municipalities(TestingRegister.get(), DAY),
                ValueArbitraries.municipalityCodes(),
                ValueArbitraries.days(DAY, DAY.plusYears(1)),
                ValueArbitraries.partialDates(2011, 2030),
                ValueArbitraries.spans(2011, 2030),
                ValueArbitraries.periods(2011, 2030),
                EvidenceArbitraries.authorities(),
                EvidenceArbitraries.days(),
                EvidenceArbitraries.recordsOf(Samples.ESPOO),
                ValueArbitraries.stated(ValueArbitraries.texts()),
                ValueArbitraries.disputed(ValueArbitraries.texts()))
            .<Arbitrary<Object>>map(Arbitrary::asGeneric)
            .toList());
  }

  @Property(tries = 50)
  void soundAndSpoilt(
      @ForAll("documents") WelfareDocument document,
      @ForAll("spoilers") Spoiler<WelfareDocument> spoiler) {
    assertThat(KUNTAMALLI.validate(document, DAY)).hasNoFindings();
    assertThat(KUNTAMALLI.validate(spoiler.spoil(document), DAY))
        .hasFinding(spoiler.rule().value());
  }

  @Property(tries = 50)
  void sound(@ForAll("dossiers") Dossier dossier, @ForAll("chains") MergerChain chain) {
    assertThat(KUNTAMALLI.validate(dossier, DAY)).hasNoFindings();
    assertThat(chain.register().successors(chain.members().get(0), LocalDate.of(2030, 1, 1)))
        .containsExactly(chain.survivor());
  }

  @Property(tries = 20)
  void consistent(@ForAll("evidence") Dossier dossier) {
    DossierQuestion question = DossierQuestion.of(KUNTAMALLI, dossier, DAY);
    assertThat(Consistency.ORDER_DOES_NOT_MATTER.contradictions(question)).isEmpty();
  }

  @Property(tries = 50)
  void writtenAndShown(@ForAll("written") Object document, @ForAll("values") Object value) {
    assertThat(TheirJson.standard().write(document)).contains("\"schemaVersion\"");
    assertThat(value.toString()).isNotEmpty();
  }
}
