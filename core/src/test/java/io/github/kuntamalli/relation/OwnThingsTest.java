package io.github.kuntamalli.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Catalogs;
import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.council.CouncilTerm;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.StatedPeriod;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.law.DutyLink;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.measure.ResponsibleParty;
import io.github.kuntamalli.network.CooperationKind;
import io.github.kuntamalli.network.CooperationStructure;
import io.github.kuntamalli.network.NetworkCatalog;
import io.github.kuntamalli.programme.CatalogEntry;
import io.github.kuntamalli.programme.CatalogEntryKind;
import io.github.kuntamalli.programme.EntryStage;
import io.github.kuntamalli.programme.FundingCall;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyCatalog;
import io.github.kuntamalli.strategy.StrategyVersion;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strategies, calls and entries of a caller's own beside the bundled ones. */
class OwnThingsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final PublishedName NAME =
      PublishedName.of(LocalizedText.of("oma", "egen", "own"));

  @ParameterizedTest(name = "{0}, {1} to {2}: {3}")
  @CsvSource({
    "municipality:837, 2017, 2021, 2017-06-01",
    "municipality:837, 2005, 2008, ",
    "county:08,        2022, 2025, 2022-03-01",
    "hus,              2022, 2025, 2022-03-01",
    "hus,              2021, 2025, "
  })
  void aStrategyIsForATermOfItsOwner(String owner, int first, int last, LocalDate begin) {
    Strategy own =
        Strategy.builder()
            .id("own")
            .name(NAME)
            .owner(ActorId.parse(owner))
            .addVersions(
                StrategyVersion.builder()
                    .id("one")
                    .name(NAME)
                    .statedPeriod(DateSpan.ofYears(first, last))
                    .build())
            .build();
    Found<CouncilTerm> terms = relationsOf(own).strategies().councilTermOf("own", "one");
    assertThat(terms.values())
        .extracting(term -> term.from())
        .isEqualTo(Optional.ofNullable(begin).stream().toList());
    assertThat(terms.isComplete()).isEqualTo(begin != null);
  }

  private static Relations relationsOf(Strategy own) {
    Catalogs standard = Catalogs.standard();
    return Kuntamalli.standard()
        .withCatalogs(
            new Catalogs(
                StrategyCatalog.of(standard.strategies().edition(), List.of(own)),
                standard.networks(),
                standard.programmes(),
                standard.types()))
        .relations();
  }

  private static StrategyVersion version(String id, ResponsibleParty party) {
    return StrategyVersion.builder()
        .id(id)
        .name(NAME)
        .addMeasures(
            Measure.builder()
                .id("m-" + id)
                .name(LocalizedText.of("oma", "egen"))
                .addResponsibleParty(party)
                .build())
        .build();
  }

  @Test
  void theMeasuresOfAResponsiblePartyAreThoseOfItsIdUnderAnyName() {
    Relations relations =
        relationsOf(
            Strategy.builder()
                .id("own")
                .name(NAME)
                .addVersions(
                    version(
                        "2021",
                        ResponsibleParty.of(
                            LocalizedText.of("sivistyslautakunta", "bildningsnämnden"),
                            ResponsibleParty.Kind.COMMITTEE,
                            "education-committee")),
                    version(
                        "2025",
                        ResponsibleParty.of(
                            LocalizedText.of("koulutuslautakunta", "utbildningsnämnden"),
                            ResponsibleParty.Kind.COMMITTEE,
                            "education-committee")),
                    version(
                        "2029",
                        new ResponsibleParty(
                            LocalizedText.of("koulutuslautakunta", "utbildningsnämnden"))))
                .build());
    assertThat(relations.strategies().measuresAnsweredBy("education-committee").values())
        .extracting(one -> one.measure().id().orElseThrow())
        .containsExactly("m-2021", "m-2025");
    assertThat(relations.strategies().measuresAnsweredBy("youth-committee"))
        .matches(Found::isUnknown);
  }

  @Test
  void anEntryBelongsToOneThatIsThere() {
    CatalogEntry entry =
        CatalogEntry.builder().id("own-entry").name(NAME).kind(CatalogEntryKind.PROJECT).build();
    Kuntamalli kuntamalli = Kuntamalli.standard();
    assertThat(kuntamalli.validate(entry.toBuilder().parent("digi-one").build(), DAY).findings())
        .extracting(finding -> finding.code() + " " + finding.location().pointer())
        .containsExactly("entry-link-unknown /parent");
    assertThat(kuntamalli.validate(entry.toBuilder().parent("digione").build(), DAY).findings())
        .isEmpty();
  }

  @Test
  void aCallIsNoInstrument() {
    FundingCall call = FundingCall.builder().id("own-call").name(NAME).build();
    Kuntamalli kuntamalli = Kuntamalli.standard();
    for (String id : List.of("incentive-call-3", "nonsense")) {
      assertThat(kuntamalli.validate(call.toBuilder().instrument(id).build(), DAY).findings())
          .extracting(finding -> finding.code().value())
          .containsExactly("funding-call-link-unknown");
    }
    assertThat(
            kuntamalli
                .validate(call.toBuilder().instrument("digitalisation-incentive").build(), DAY)
                .findings())
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2020-06 2020-03,      1",
    "2020-06 2020 2020-03, 1",
    "2020-06 2020 2020-07, 0",
    "2020 2020-03 2020-02, 1",
    "2020 2020-03 2021,    0"
  })
  void aStageBeginsNotBeforeTheLatestOneAhead(String begins, int findings) {
    CatalogEntry entry =
        CatalogEntry.builder()
            .id("own-entry")
            .name(NAME)
            .kind(CatalogEntryKind.REFORM)
            .stages(
                Stream.of(begins.split(" "))
                    .map(
                        begin ->
                            new EntryStage(
                                EntryStage.Kind.values()[0],
                                new StatedPeriod(
                                    Stated.known(PartialDate.parse(begin)),
                                    Stated.unknown(),
                                    Optional.empty()),
                                false,
                                Optional.empty(),
                                List.of()))
                    .toList())
            .build();
    assertThat(Kuntamalli.standard().validate(entry, DAY).findings())
        .extracting(finding -> finding.code().value())
        .filteredOn("entry-stage-order"::equals)
        .hasSize(findings);
  }

  @Test
  void aCitysOwnStructureOfCooperationLeadsToItsDutyAndBack() {
    ObligationCode duty = ObligationCode.of("MUN-CROSS-SECTOR");
    Source minutes = Source.of(Source.Kind.OFFICIAL_PAGE, "https://example.org/minutes");
    CooperationStructure group =
        CooperationStructure.builder()
            .id("own-group")
            .kind(CooperationKind.CROSS_ADMINISTRATIVE)
            .name(NAME)
            .owner(ActorId.parse("municipality:837"))
            .addMembers(ActorId.parse("municipality:837"), ActorId.parse("county:08"))
            .life(StatedPeriod.between(PartialDate.parse("2025-06-01"), PartialDate.ofYear(2029)))
            .addGoal(LocalizedText.of("vähemmän yksinäisyyttä", "mindre ensamhet"))
            .addDuty(new DutyLink(duty, minutes))
            .build();
    assertThat(group.life().on(DAY)).isEqualTo(Ternary.YES);
    Catalogs standard = Catalogs.standard();
    NetworkCatalog own =
        NetworkCatalog.of(
            standard.networks().edition(),
            List.of(),
            List.of(),
            List.of(),
            List.of(group),
            List.of());
    Relations relations =
        Kuntamalli.standard()
            .withCatalogs(
                new Catalogs(standard.strategies(), own, standard.programmes(), standard.types()))
            .relations();
    assertThat(relations.duties().servedBy("own-group").found())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.value().id()).isEqualTo("MUN-CROSS-SECTOR");
              assertThat(one.sources()).containsExactly(minutes);
            });
    assertThat(relations.duties().trace(duty, DAY).structures())
        .extracting(one -> one.value().id())
        .containsExactly("own-group");
  }
}
