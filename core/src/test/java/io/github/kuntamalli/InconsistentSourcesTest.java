package io.github.kuntamalli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.measure.Observation;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.network.Network;
import io.github.kuntamalli.network.NetworkCatalog;
import io.github.kuntamalli.network.NetworkKind;
import io.github.kuntamalli.network.OrganisationKind;
import io.github.kuntamalli.programme.CatalogEntryKind;
import io.github.kuntamalli.programme.ProgrammeCatalog;
import io.github.kuntamalli.strategy.ElementKind;
import io.github.kuntamalli.strategy.StrategicElement;
import io.github.kuntamalli.strategy.StrategyCatalog;
import io.github.kuntamalli.strategy.StrategyVersion;
import io.github.kuntamalli.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Sources that disagree, are incomplete or mislead: the model represents them without a false
 * statement.
 */
class InconsistentSourcesTest {

  private final StrategyCatalog strategies = StrategyCatalog.standard();
  private final NetworkCatalog networks = NetworkCatalog.standard();
  private final ProgrammeCatalog programmes = ProgrammeCatalog.standard();
  private final StrategyVersion of2017 =
      strategies.get("onnistuva-suomi").find("2017").orElseThrow();
  private final StrategyVersion of2020 =
      strategies.get("vaikuttava-kumppani").find("2020").orElseThrow();
  private final StrategyVersion of2021 =
      strategies.get("vaikuttava-kumppani").find("2021").orElseThrow();

  private Observation figure(String entry, String name, int year) {
    return programmes.get(entry).figures().stream()
        .filter(figure -> figure.indicator().name().text(Language.EN).equals(name))
        .filter(figure -> figure.on().equals(PartialDate.ofYear(year)))
        .findFirst()
        .orElseThrow();
  }

  private static BigDecimal number(Observation figure) {
    return figure.value().asOptional().orElseThrow();
  }

  /** Whether the parts add up to the total, each rounded to its last digit. */
  private static boolean canBeSum(Observation total, List<Observation> parts) {
    BigDecimal difference = number(total);
    BigDecimal units = number(total).ulp();
    for (Observation part : parts) {
      difference = difference.subtract(number(part));
      units = units.add(number(part).ulp());
    }
    return difference.abs().multiply(BigDecimal.valueOf(2)).compareTo(units) <= 0;
  }

  @Test
  void partsOfTheStaffCostsMissTheirTotalByRounding() {
    for (int year : List.of(2019, 2020)) {
      Observation total = figure("key-figures-staff", "staff costs including KT", year);
      List<Observation> parts =
          List.of(
              figure("key-figures-staff", "staff costs of the association", year),
              figure("key-figures-staff", "staff costs of KT", year));
      assertThat(canBeSum(total, parts)).as("%d", year).isTrue();
    }
    assertThat(number(figure("key-figures-staff", "staff costs including KT", 2019)))
        .isEqualTo("18.4");
  }

  @Test
  void theResultIsNotDerivedFromTheItemsThatAreShown() {
    Observation result = figure("key-figures-economy", "result", 2020);
    List<Observation> shown =
        List.of(
            figure("key-figures-economy", "operating result", 2020),
            figure("key-figures-economy", "investment and financing, net", 2020));
    assertThat(number(result)).isEqualTo("7.2");
    assertThat(canBeSum(result, shown)).isFalse();
  }

  @Test
  void prioritiesOf2017AreValuesIn2020() {
    for (String id : List.of("one-step-ahead", "across-borders")) {
      StrategicElement before = of2017.find(id).orElseThrow();
      StrategicElement after = of2020.find(id).orElseThrow();
      assertThat(before.kind()).isEqualTo(ElementKind.PRIORITY);
      assertThat(after.kind()).isEqualTo(ElementKind.VALUE);
      assertThat(before.name().text(Language.SV)).isEqualTo(after.name().text(Language.SV));
    }
  }

  @Test
  void sixPhenomenaIn2020FiveIn2021AndSixOfTheCrisis() {
    assertThat(of2020.elements(ElementKind.CHANGE_PHENOMENON)).hasSize(6);
    assertThat(of2021.elements(ElementKind.CHANGE_PHENOMENON))
        .filteredOn(one -> one.list().isEmpty())
        .hasSize(5);
    assertThat(of2021.elements(ElementKind.CHANGE_PHENOMENON))
        .filteredOn(one -> one.list().filter("crisis"::equals).isPresent())
        .hasSize(6);
  }

  @Test
  void sustainabilityHasThreeDimensionsIn2017AndFourFrom2020() {
    assertThat(of2017.elements(ElementKind.SUSTAINABILITY_DIMENSION)).hasSize(3);
    assertThat(of2020.elements(ElementKind.SUSTAINABILITY_DIMENSION)).hasSize(4);
    assertThat(of2021.elements(ElementKind.SUSTAINABILITY_DIMENSION)).hasSize(4);
    assertThat(programmes.entries(CatalogEntryKind.TERM))
        .anyMatch(term -> term.id().equals("cultural-sustainability"));
  }

  @Test
  void theStrategyFor2017To2021WasReplacedIn2020() {
    assertThat(of2017.statedPeriod().orElseThrow()).hasToString("2017/2021");
    assertThat(of2017.validity().on(LocalDate.of(2021, 1, 1))).isEqualTo(Ternary.NO);
    assertThat(of2020.validity().on(LocalDate.of(2020, 12, 15))).isEqualTo(Ternary.YES);
    assertThat(strategies.get("vaikuttava-kumppani").replaces()).contains("onnistuva-suomi");
    assertThat(of2020.validity().from().alternatives())
        .singleElement()
        .satisfies(other -> assertThat(other.value()).hasToString("2019"));
  }

  @Test
  void whoFundsSharedDigitalSolutionsIsToldInTwoWays() {
    Network network = networks.get("shared-digital-solutions");
    assertThat(network.funder().asOptional().orElseThrow())
        .hasToString("organisation:kommunstiftelse");
    assertThat(network.funder().alternatives())
        .singleElement()
        .satisfies(
            other -> {
              assertThat(other.value()).hasToString("organisation:ministry-of-finance");
              assertThat(other.source().orElseThrow())
                  .startsWith("Digital utveckling i kommunerna");
            });
  }

  @Test
  void theReportOn2020WasWrittenIn2021AndCountsTheMembersOfThatYear() {
    MunicipalityRegister register = MunicipalityRegister.standard();
    Observation members = figure("key-figures-members", "member municipalities", 2021);
    assertThat(number(members)).isEqualTo("309");
    assertThat(members.sources()).isNotEmpty();
    assertThat(register.on(LocalDate.of(2020, 12, 31)).municipalities()).hasSize(310);
    assertThat(register.on(LocalDate.of(2021, 1, 1)).municipalities()).hasSize(309);
  }

  @Test
  void landskapIsThreeThings() {
    assertThat(networks.organisations())
        .filteredOn(organisation -> organisation.kind() == OrganisationKind.CATEGORY)
        .extracting(organisation -> organisation.name().text(Language.SV))
        .contains("Landskap (planerad myndighet)", "Landskapsförbund");
    assertThat(MunicipalityRegister.standard().on(LocalDate.of(2026, 11, 22)).regions())
        .isNotEmpty();
    assertThat(programmes.get("planned-landskap").description().orElseThrow().text(Language.EN))
        .contains("lapsed reform");
  }

  @Test
  void onlyTheFifthLeadNetworkIsSaidToBeFoundedIn2020() {
    assertThat(networks.networks(NetworkKind.LEAD))
        .filteredOn(network -> network.kinds().contains(NetworkKind.LANGUAGE))
        .singleElement()
        .satisfies(
            network ->
                assertThat(network.life().from())
                    .isEqualTo(Stated.known(PartialDate.parse("2020-06"))));
    assertThat(networks.networks(NetworkKind.LEAD))
        .filteredOn(network -> !network.kinds().contains(NetworkKind.LANGUAGE))
        .hasSize(4)
        .allMatch(
            network ->
                network
                    .life()
                    .from()
                    .asOptional()
                    .filter(day -> day.toString().startsWith("2020"))
                    .isEmpty());
    assertThat(networks.get("regional-towns").life().from()).isEqualTo(Stated.unknown());
  }

  @Test
  void aNameIsSpeltAsItsSourceSpellsIt() {
    Network network = networks.get("safety-resilience");
    assertThat(network.name().text(Language.SV))
        .isEqualTo("Nätverket för säkerhet och kristålighet");
    assertThat(network.otherNames()).isEmpty();
  }

  @Test
  void aDayWithoutAYearIsLeftOutWithItsReason() {
    Stated<PartialDate> published = programmes.get("employment-model-published").period().from();
    assertThat(published).isInstanceOf(Stated.LeftOut.class);
    assertThat(((Stated.LeftOut<PartialDate>) published).reason()).contains("15.2");
  }
}
