package io.github.kuntamalli.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.StatedPeriod;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.type.TypeMembership.Answer;
import io.github.kuntamalli.municipality.type.TypeSchemes;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkCatalogTest {

  private static final Edition OWN = new Edition("2026.1+own", LocalDate.of(2026, 11, 22));

  private final NetworkCatalog catalog = NetworkCatalog.standard();

  private static NetworkMembership answer(Network network, String code, LocalDate day) {
    return NetworkCatalog.membership(
        network,
        MunicipalityCode.of(code),
        MunicipalityRegister.standard(),
        day,
        TypeSchemes.standard());
  }

  @Test
  void fiveLeadNetworksFourByTypeAndOneByLanguage() {
    assertThat(catalog.networks(NetworkKind.LEAD))
        .extracting(Network::id)
        .containsExactly(
            "urban-policy-group",
            "surrounding-municipalities",
            "regional-towns",
            "small-municipalities",
            "swedish-bilingual");
    assertThat(catalog.networks(NetworkKind.CONTRACT)).hasSize(5);
    assertThat(catalog.networks(NetworkKind.INTERNATIONAL)).hasSize(5);
  }

  @ParameterizedTest(name = "{0}: {1} on {2} is {3}")
  @CsvSource({
    "urban-policy-group, 734, 2020-12-15, MEMBER",
    "urban-policy-group, 761, 2020-12-15, NOT_MEMBER",
    "urban-policy-group, 734, 2026-11-22, UNKNOWN",
    "regional-towns, 734, 2020-12-15, MENTIONED",
    "regional-towns, 734, 2026-11-22, MENTIONED",
    "regional-towns, 837, 2020-12-15, UNKNOWN",
    "large-city-network, 734, 2020-12-15, UNKNOWN",
    "six-largest-cities, 837, 2020-12-15, MEMBER",
    "six-largest-cities, 837, 2022-12-15, UNKNOWN",
    "small-municipalities, 748, 2018-06-01, NOT_MEMBER",
    "small-municipalities, 748, 2024-06-01, MENTIONED",
    "swedish-bilingual, 407, 2020-05-31, NOT_MEMBER",
    "swedish-bilingual, 407, 2020-12-15, MEMBER",
    "swedish-bilingual, 837, 2020-12-15, NOT_MEMBER",
    "information-security, 734, 2020-12-15, MEMBER",
    "information-security, 734, 2026-11-22, UNKNOWN",
    "information-security, 853, 2020-12-15, UNKNOWN",
    "network-basic-school, 398, 2023-06-01, MEMBER",
    "network-basic-school, 398, 2022-06-01, UNKNOWN",
    "network-basic-school, 837, 2023-06-01, UNKNOWN",
    "network-basic-school, 398, 2025-06-01, NOT_MEMBER",
    "healthy-municipalities, 297, 2010-06-01, MEMBER",
    "healthy-municipalities, 297, 2026-11-22, UNKNOWN"
  })
  void membersAreDerivedOrNamedOrUnknown(
      String network, String code, LocalDate day, Answer expected) {
    assertThat(answer(catalog.get(network), code, day).answer()).isEqualTo(expected);
  }

  @Test
  void aMembershipTellsItsRoleAndItsSource() {
    NetworkMembership salo =
        answer(catalog.get("information-security"), "734", LocalDate.of(2020, 12, 15));
    assertThat(salo.roles()).containsExactly(MembershipRole.PREPARATION);
    assertThat(salo.sources()).containsExactly("Kommunförbundets årsberättelse 2020, 3.5");
  }

  private static StatedMembership membership(MembershipRole role, String from, String to) {
    return StatedMembership.builder()
        .actor(ActorId.parse("municipality:837"))
        .role(role)
        .period(StatedPeriod.between(PartialDate.parse(from), PartialDate.parse(to)))
        .addSource(Source.of(Source.Kind.OFFICIAL_PAGE, "https://example.org/" + role))
        .build();
  }

  @Test
  void oneActorCanBelongSeveralTimesAndInSeveralRoles() {
    Network network =
        Network.builder()
            .id("own")
            .name(PublishedName.of(LocalizedText.of("oma", "egen")))
            .addMemberships(
                membership(MembershipRole.MEMBER, "2020-01-01", "2021-12-31"),
                membership(MembershipRole.CHAIR, "2023-01-01", "2024-12-31"),
                membership(MembershipRole.FACILITATOR, "2024-01-01", "2025-12-31"))
            .build();
    NetworkMembership in2021 = answer(network, "837", LocalDate.of(2021, 6, 1));
    NetworkMembership in2024 = answer(network, "837", LocalDate.of(2024, 6, 1));
    assertThat(in2021.roles()).containsExactly(MembershipRole.MEMBER);
    assertThat(answer(network, "837", LocalDate.of(2022, 6, 1)).answer())
        .isEqualTo(Answer.NOT_MEMBER);
    assertThat(in2024.answer()).isEqualTo(Answer.MEMBER);
    assertThat(in2024.roles()).containsExactly(MembershipRole.CHAIR, MembershipRole.FACILITATOR);
    assertThat(in2024.sources())
        .containsExactly("https://example.org/CHAIR", "https://example.org/FACILITATOR");
    assertThat(in2024.derived()).isFalse();
    assertThat(answer(network, "091", LocalDate.of(2024, 6, 1)).answer()).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void whoIsNotInACompleteListIsNoMember() {
    Network network =
        Network.builder()
            .id("own")
            .name(PublishedName.of(LocalizedText.of("oma", "egen")))
            .life(StatedPeriod.between(PartialDate.ofYear(2020), PartialDate.ofYear(2024)))
            .membersComplete(true)
            .addMembership(membership(MembershipRole.MEMBER, "2020-01-01", "2024-12-31"))
            .build();
    assertThat(answer(network, "091", LocalDate.of(2022, 6, 1)).answer())
        .isEqualTo(Answer.NOT_MEMBER);
    ActorId county = ActorId.parse("county:08");
    assertThat(NetworkCatalog.membership(network, county, LocalDate.of(2022, 6, 1)).answer())
        .isEqualTo(Answer.NOT_MEMBER);
  }

  @Test
  void aMembershipThatFollowsFromTheTypeIsMarkedAsDerived() {
    assertThat(answer(catalog.get("urban-policy-group"), "734", LocalDate.of(2020, 12, 15)))
        .matches(NetworkMembership::derived)
        .extracting(NetworkMembership::roles)
        .isEqualTo(List.of());
  }

  @Test
  void thePreparatoryGroupNamesFiveMunicipalities() {
    assertThat(catalog.get("information-security").preparatoryGroup().orElseThrow().members())
        .hasToString(
            "[municipality:091, municipality:837, municipality:564, municipality:734,"
                + " municipality:297]");
  }

  @Test
  void aGroupThatNobodyNamesOneByOneIsAMemberInWords() {
    assertThat(catalog.get("translators").memberships())
        .singleElement()
        .satisfies(
            membership -> {
              assertThat(membership.actor()).isEmpty();
              assertThat(membership.group().orElseThrow().text(Language.SV))
                  .isEqualTo("Översättare i kommunsektorn");
            });
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatedMembership.builder().role(MembershipRole.MEMBER).build())
        .withMessageContaining("either an actor or a group described in words");
  }

  @Test
  void everythingHasASourceAndEveryActorResolves() {
    assertThat(catalog.all()).noneMatch(network -> network.sources().isEmpty());
    assertThat(catalog.all())
        .flatExtracting(Network::figures)
        .noneMatch(figure -> figure.sources().isEmpty());
    assertThat(catalog.all())
        .flatExtracting(Network::hosts)
        .allMatch(actor -> catalog.findOrganisation(actor).isPresent());
    assertThat(catalog.findOrganisation(ActorId.parse("municipality:734"))).isEmpty();
  }

  @Test
  void rolesOfPartnersAreFoundByWhoActsTowardsWhom() {
    assertThat(
            catalog.partnerRoles(PartnerRole.Party.MUNICIPALITY, PartnerRole.Party.ORGANISATIONS))
        .extracting(role -> role.relation().orElseThrow())
        .containsExactly(
            PartnerRole.Relation.GRANTS,
            PartnerRole.Relation.PREMISES,
            PartnerRole.Relation.GUIDANCE,
            PartnerRole.Relation.PURCHASES);
    assertThat(
            catalog.partnerRoles(
                PartnerRole.Party.REGIONAL_AUTHORITY, PartnerRole.Party.ORGANISATIONS))
        .hasSize(4);
    assertThat(
            catalog.partnerRoles(
                PartnerRole.Party.ORGANISATIONS, PartnerRole.Party.PUBLIC_ADMINISTRATION))
        .hasSize(4);
  }

  @Test
  void aRoleIsFoundByBothOfItsPartiesOnly() {
    for (PartnerRole.Party actor : PartnerRole.Party.values()) {
      for (PartnerRole.Party towards : PartnerRole.Party.values()) {
        assertThat(catalog.partnerRoles(actor, towards))
            .allMatch(role -> role.actorKind().equals(Optional.of(actor)))
            .allMatch(role -> role.towardsKind().equals(Optional.of(towards)));
      }
    }
  }

  /** What a source says of a municipality comes before what follows from its type. */
  @Test
  void aNamedMembershipTakesThePlaceOfTheDerivedOne() {
    LocalDate day = LocalDate.of(2020, 12, 15);
    Network group = catalog.get("urban-policy-group");
    NetworkMembership derived = answer(group, "734", day);
    assertThat(derived.derived()).isTrue();
    assertThat(derived.isPositive()).isTrue();
    Network named =
        group.toBuilder()
            .addMemberships(
                StatedMembership.builder()
                    .actor(ActorId.parse("municipality:734"))
                    .role(MembershipRole.MEMBER)
                    .period(
                        StatedPeriod.between(PartialDate.ofYear(2011), PartialDate.ofYear(2012)))
                    .build())
            .build();
    assertThat(answer(named, "734", day).derived()).isFalse();
    assertThat(answer(named, "734", day).answer()).isEqualTo(Answer.NOT_MEMBER);
    assertThat(answer(named, "734", day).isPositive()).isFalse();
    assertThat(answer(catalog.get("regional-towns"), "734", day).isPositive()).isTrue();
    assertThat(answer(catalog.get("regional-towns"), "837", day).isPositive()).isFalse();
  }

  @Test
  void whatIsBuiltFromAValueIsThatValue() {
    assertThat(catalog.all()).allMatch(one -> one.toBuilder().build().equals(one));
    assertThat(catalog.organisations()).allMatch(one -> one.toBuilder().build().equals(one));
    assertThat(catalog.customerGroups()).allMatch(one -> one.toBuilder().build().equals(one));
    assertThat(catalog.structures()).allMatch(one -> one.toBuilder().build().equals(one));
    assertThat(catalog.partnerRoles()).allMatch(one -> one.toBuilder().build().equals(one));
    assertThat(catalog.all())
        .flatExtracting(Network::memberships)
        .allMatch(one -> one.toBuilder().build().equals(one));
    assertThat(catalog.all())
        .flatExtracting(one -> one.preparatoryGroup().stream().toList())
        .isNotEmpty()
        .allMatch(one -> one.toBuilder().build().equals(one));
    assertThat(catalog.get("small-municipalities").toString())
        .startsWith("Network[small-municipalities, ");
    NetworkCatalog own = NetworkCatalog.of(OWN, catalog.all(), List.of());
    assertThat(own.all()).isEqualTo(catalog.all());
    assertThat(own.edition()).isEqualTo(OWN);
    assertThat(own.find("regional-towns")).contains(catalog.get("regional-towns"));
    assertThat(own.find("regional-town")).isEmpty();
  }

  @Test
  void customersStructuresAndRolesStandAroundTheNetworks() {
    assertThat(catalog.customerGroups())
        .filteredOn(group -> group.kind() == CustomerKind.CONTRACT)
        .hasSize(5);
    assertThat(catalog.structures())
        .filteredOn(structure -> structure.kind() == CooperationKind.INTERFACE_SERVICE)
        .hasSize(6)
        .allMatch(structure -> structure.parent().equals(Optional.of("contact-surfaces")));
    assertThat(catalog.partnerRoles()).hasSize(12);
    assertThat(catalog.organisations())
        .filteredOn(organisation -> organisation.kind() == OrganisationKind.UNIT)
        .filteredOn(unit -> unit.life().from().asOptional().isPresent())
        .as("the units of the organisation that began in 2021")
        .hasSize(11)
        .allMatch(unit -> unit.life().from().asOptional().orElseThrow().toString().equals("2021"));
    assertThat(
            catalog
                .findOrganisation(ActorId.ofOrganisation("unit-strategy"))
                .orElseThrow()
                .subjects())
        .hasSize(5)
        .first()
        .extracting(subject -> subject.text(Language.SV))
        .isEqualTo("demokrati, ledning och hållbar utveckling");
  }

  @Test
  void aUnitBeganWithTheYear2021() {
    Organisation unit =
        catalog.findOrganisation(ActorId.ofOrganisation("unit-legal")).orElseThrow();
    assertThat(unit.life().on(LocalDate.of(2020, 12, 31))).isEqualTo(Ternary.NO);
    assertThat(unit.parent()).contains("kuntaliitto");
  }

  @Test
  void aCallersNetworkTakesThePlaceOfABundledOne() {
    Network own =
        Network.builder()
            .id("regional-towns")
            .name(PublishedName.of(LocalizedText.of("oma", "egen")))
            .addMembership(
                StatedMembership.builder()
                    .actor(ActorId.parse("municipality:837"))
                    .role(MembershipRole.CHAIR)
                    .build())
            .build();
    NetworkCatalog combined = catalog.withReplaced(OWN, own);
    assertThat(combined.all()).hasSameSizeAs(catalog.all());
    assertThat(combined.get("regional-towns")).isEqualTo(own);
    assertThat(answer(own, "837", LocalDate.of(2026, 1, 1)).answer()).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void badIdsAreRefusedInOneSentence() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalog.get("regional-town"))
        .withMessageStartingWith(
            "networks: there is no regional-town; the nearest are [regional-towns");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Network.builder()
                    .id("Two Words")
                    .name(PublishedName.of(LocalizedText.of("a", "b")))
                    .build())
        .withMessageContaining("\"Two Words\" is not a valid id");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OtherName(" ", Optional.empty()))
        .withMessageContaining("is blank");
  }

  @Test
  void howOftenAGroupMeetsIsDatedByTheEarliestTimeOfItsUndatedPage() {
    assertThat(catalog.get("urban-policy-group").figures())
        .filteredOn(figure -> figure.on().equals(PartialDate.parse("2020-06/..")))
        .extracting(figure -> figure.indicator().name().text(Language.EN))
        .containsExactly("meetings per year", "meetings of the expert group per month");
  }

  @Test
  void theMandatesOfANetworkHaveTheirTimes() {
    assertThat(catalog.get("cor-delegation").mandates())
        .singleElement()
        .satisfies(
            mandate -> {
              assertThat(mandate.on(LocalDate.of(2019, 12, 31))).isEqualTo(Ternary.NO);
              assertThat(mandate.on(LocalDate.of(2020, 6, 1))).isEqualTo(Ternary.YES);
            });
    assertThat(catalog.get("information-security").mandates())
        .singleElement()
        .matches(mandate -> mandate.on(LocalDate.of(2022, 6, 1)) == Ternary.UNKNOWN);
  }
}
