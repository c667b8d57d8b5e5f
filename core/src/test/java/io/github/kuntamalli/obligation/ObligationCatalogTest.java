package io.github.kuntamalli.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.assessment.AssessmentMethod;
import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.DocumentPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ObligationCatalogTest {

  private final ObligationCatalog catalog = ObligationCatalog.standard();
  private final List<Municipality> today =
      MunicipalityRegister.standard().on(LocalDate.of(2026, 1, 1)).municipalities();

  private long bearers(String code) {
    Obligation duty = catalog.find(ObligationCode.of(code)).orElseThrow();
    return today.stream()
        .filter(
            municipality ->
                duty.bases().stream().anyMatch(basis -> basis.bearer().includes(municipality)))
        .count();
  }

  @Test
  void eachDutyOfMunicipalitiesHasItsBearers() {
    assertThat(bearers("MUN-ANNUAL")).isEqualTo(308 - 16);
    assertThat(bearers("MUN-DELIVER-COUNTY")).isEqualTo(308 - 16 - 1);
    assertThat(bearers("MUN-DELIVER-HUS")).isEqualTo(25);
  }

  @Test
  void wordsNameTheBearerOnlyWhereItIsNoMunicipalityCountyOrHus() {
    for (Obligation duty : catalog.all()) {
      if (duty.bearer().isPresent()) {
        assertThat(duty.authority()).as(duty.code().toString()).isEqualTo(Bearer.Kind.OTHER);
      }
    }
  }

  /**
   * Helsinki organises health care, social welfare and rescue services itself. These acts apply
   * their provisions on counties to it, apart from section 7 of 612/2021: 612/2021 s. 1(3),
   * 613/2021 s. 1(3), 615/2021 s. 2(2), 681/2023 s. 100, 1287/2013 s. 1(4), 1326/2010 s. 15(4).
   */
  @Test
  void helsinkiBearsWhatCountiesBearByActsThatApplyTheirProvisionsToIt() {
    Set<String> acts =
        Set.of("612/2021", "613/2021", "681/2023", "1287/2013", "1301/2014", "1326/2010");
    List<LegalBasis> ofHelsinki =
        catalog.all().stream()
            .flatMap(duty -> duty.bases().stream())
            .filter(basis -> basis.bearer().includes(helsinki()))
            .map(ObligationBasis::basis)
            .toList();
    for (Obligation duty : catalog.all()) {
      if (duty.authority() == Bearer.Kind.COUNTY) {
        assertThat(duty.bases().stream().map(ObligationBasis::basis))
            .as(duty.code().toString())
            .filteredOn(
                basis ->
                    acts.contains(basis.provision().statute().toString())
                        && !basis.id().startsWith("B-612-7-"))
            .allSatisfy(basis -> assertThat(ofHelsinki).contains(basis));
      }
    }
  }

  private Municipality helsinki() {
    return today.stream()
        .filter(municipality -> municipality.code().toString().equals("091"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoDoesNotBearADutyIsToldWhyAndWhoDoesIsNotExcluded() {
    for (Obligation duty : catalog.all()) {
      if (duty.authority() == Bearer.Kind.MUNICIPALITY
          && AssessmentMethod.standard().judges(duty)) {
        for (Municipality municipality : today) {
          boolean bears =
              duty.bases().stream().anyMatch(basis -> basis.bearer().includes(municipality));
          boolean excluded =
              duty.exclusions().stream().anyMatch(exclusion -> exclusion.includes(municipality));
          assertThat(excluded).as(duty.code() + " " + municipality.code()).isEqualTo(!bears);
        }
      }
    }
  }

  @Test
  void twoDutiesOfOneCodeAreRefused() {
    Obligation duty = catalog.all().get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ObligationCatalog.of(catalog.edition(), List.of(duty, duty)))
        .withMessageContaining("two duties have the same code, MUN-MONITOR");
  }

  private static final Edition OWN = new Edition("own", LocalDate.of(2026, 11, 22));

  @Test
  void aSelectionKeepsTheDutiesOfOneKindInTheirOrder() {
    ObligationCatalog counties =
        catalog.filter(OWN, duty -> duty.authority() == Bearer.Kind.COUNTY);
    assertThat(counties.edition()).isEqualTo(OWN);
    assertThat(counties.all())
        .isNotEmpty()
        .isEqualTo(
            catalog.all().stream().filter(duty -> duty.authority() == Bearer.Kind.COUNTY).toList());
  }

  @Test
  void aCatalogAsksForTheDocumentsAndPlansByWhichItsDutiesAreMet() {
    ObligationCatalog yearly =
        catalog.filter(OWN, duty -> duty.code().value().equals("MUN-ANNUAL"));
    assertThat(yearly.asksFor(DocumentPart.Kind.ANNUAL_REPORT)).isTrue();
    assertThat(yearly.asksFor(DocumentPart.Kind.TERM_REPORT)).isFalse();
    assertThat(yearly.asksFor(DocumentPart.Kind.CHILDREN_PLAN)).isFalse();
    assertThat(catalog.asksFor(DocumentPart.Kind.TERM_REPORT)).isTrue();
    assertThat(catalog.asksFor(DocumentPart.Kind.CHILDREN_PLAN)).isTrue();
  }

  @Test
  void theFirstDutyOfAKindOfAuthorityThatAsksForSomethingIsFound() {
    assertThat(catalog.find(Bearer.Kind.MUNICIPALITY, EvidenceRequirement.ANNUAL_REPORT))
        .map(duty -> duty.code().value())
        .contains("MUN-ANNUAL");
    assertThat(catalog.find(Bearer.Kind.COUNTY, EvidenceRequirement.DELIVERY_TO_COUNTY)).isEmpty();
    assertThat(
            ObligationCatalog.of(OWN, List.of())
                .find(Bearer.Kind.MUNICIPALITY, EvidenceRequirement.ANNUAL_REPORT))
        .isEmpty();
  }

  @Test
  void aReplacedDutyStaysAtItsPlace() {
    Obligation annual = catalog.get(ObligationCode.of("MUN-ANNUAL"));
    Obligation other = annual.toBuilder().certainty(Certainty.INTERPRETATION).build();
    ObligationCatalog changed = catalog.withReplaced(OWN, other);
    assertThat(changed.edition()).isEqualTo(OWN);
    assertThat(changed.get(annual.code()).certainty()).isEqualTo(Certainty.INTERPRETATION);
    assertThat(changed.all())
        .extracting(Obligation::code)
        .isEqualTo(catalog.all().stream().map(Obligation::code).toList());
  }

  private static ContentRequirement point(String code, ValidityPeriod days) {
    return new ContentRequirement(
        code,
        LocalizedText.of("kohta", "punkt", "point"),
        days,
        Set.of(),
        Set.of(),
        ContentRequirement.Need.REQUIRED,
        Certainty.VERIFIED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static List<String> points(Obligation duty) {
    return duty.contentRequirements().stream()
        .map(point -> point.code() + " " + point.validity())
        .toList();
  }

  @Test
  void pointsOfAnOverrideStandForThoseOfItsDaysAlone() {
    ObligationCode code = ObligationCode.of("NOISE");
    Obligation noise =
        Obligation.builder()
            .code(code)
            .title(LocalizedText.of("Melu", "Buller", "Noise"))
            .authority(Bearer.Kind.MUNICIPALITY)
            .frequency(Frequency.ANNUAL)
            .evidenceRequired(EvidenceRequirement.NAMED_RECORD)
            .addBases(
                new ObligationBasis(
                    StatuteBook.standard().getBasis("B-410-110"),
                    Bearer.all(Bearer.Kind.MUNICIPALITY)))
            .addContentRequirements(
                point("OLD", ValidityPeriod.from(LocalDate.of(2020, 1, 1))),
                point("EARLY", year(2019)))
            .build();
    ObligationCatalog own = ObligationCatalog.of(OWN, List.of(noise));
    ObligationOverride decree =
        new ObligationOverride(
            code,
            year(2024),
            List.of(),
            List.of(point("NEW", ValidityPeriod.always()), point("LATE", year(2025))));
    Obligation changed = own.withOverrides(OWN, List.of(decree)).get(code);
    assertThat(points(changed))
        .containsExactly(
            "OLD 2020-01-01/2023-12-31",
            "OLD 2025-01-01/..",
            "EARLY 2019-01-01/2019-12-31",
            "NEW 2024-01-01/2024-12-31");
    assertThat(changed.bases()).isEqualTo(noise.bases());
    ObligationOverride forGood =
        new ObligationOverride(
            code, ValidityPeriod.always(), List.of(), List.of(point("NEW", year(2021))));
    assertThat(points(own.withOverrides(OWN, List.of(forGood)).get(code)))
        .containsExactly("NEW 2021-01-01/2021-12-31");
  }

  private static ValidityPeriod year(int year) {
    return ValidityPeriod.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  @Test
  void overridesOfOneDutyMayFollowEachOther() {
    ObligationCode code = ObligationCode.of("MUN-ANNUAL");
    Obligation changed =
        catalog
            .withOverrides(
                OWN,
                List.of(
                    new ObligationOverride(
                        code, year(2027), List.of(), List.of(point("FIRST", year(2027)))),
                    new ObligationOverride(
                        code, year(2028), List.of(), List.of(point("SECOND", year(2028))))))
            .get(code);
    assertThat(points(changed))
        .contains("FIRST 2027-01-01/2027-12-31", "SECOND 2028-01-01/2028-12-31");
    assertThat(catalog.get(code).contentRequirements())
        .as("the catalog itself stays as it was")
        .noneMatch(point -> point.code().equals("FIRST"));
  }

  @Test
  void anOverrideOfADutyThatIsNotThereIsRefusedWithItsPlace() {
    ObligationOverride unknown =
        new ObligationOverride(
            ObligationCode.of("NOISE"), year(2027), List.of(), List.of(point("FIRST", year(2027))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalog.withOverrides(OWN, List.of(unknown)))
        .withMessageContaining("overrides[0]: the catalog 2026.1 contains no duty NOISE");
  }

  @Test
  void theLawOfADutyWasCheckedToTheEarliestDayOfItsBases() {
    Obligation annual = catalog.get(ObligationCode.of("MUN-ANNUAL"));
    assertThat(annual.verifiedUntil())
        .isEqualTo(
            annual.bases().stream()
                .flatMap(basis -> basis.basis().verifiedUntil().stream())
                .sorted()
                .findFirst())
        .isPresent();
    assertThat(catalog.get(ObligationCode.of("MUN-ANNUAL")).toString())
        .isEqualTo("Obligation[MUN-ANNUAL]");
  }
}
