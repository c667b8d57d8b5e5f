package io.github.kuntamalli.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.validation.Finding;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A group of authorities has a name and members in time; whoever left it does not decide in it. */
class IssuerGroupTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Authority LAPINJARVI = Authority.municipality("407");
  private static final Authority LOVIISA = Authority.municipality("434");
  private static final LocalizedText NAME =
      LocalizedText.of("Itäinen yhteistyöalue", "Östra samarbetsområdet");

  private static IssuerGroup.Member member(
      Authority authority, @Nullable String joined, @Nullable String left) {
    return new IssuerGroup.Member(authority, stated(joined), stated(left));
  }

  private static Stated<PartialDate> stated(@Nullable String date) {
    return date == null ? Stated.unknown() : Stated.known(PartialDate.parse(date));
  }

  /** Made by both in their group, and decided by Loviisa in March 2024. */
  private static WelfareDocument.Builder joint(@Nullable String joined, @Nullable String left) {
    return WelfareDocument.plan("joint", LOVIISA)
        .addIssuer(LAPINJARVI)
        .addHandling(handling(LOVIISA, "2024-03-18"))
        .issuerGroup(
            new IssuerGroup(
                Optional.of(NAME),
                List.of(member(LOVIISA, "2012", null), member(LAPINJARVI, joined, left))));
  }

  private static Handling handling(Authority authority, String date) {
    return Handling.builder()
        .body(DecidingBody.Kind.COUNCIL)
        .authority(authority)
        .date(date)
        .outcome(HandlingOutcome.APPROVED)
        .build();
  }

  private static List<String> findings(WelfareDocument document) {
    return Kuntamalli.standard().validate(document, DAY).findings().stream()
        .map(Finding::code)
        .map(Object::toString)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-,          -,          true",
        "2012,       -,          true",
        "2012,       2024,       true",
        "2012,       2024-03,    true",
        "2012,       2024-03-18, true",
        "2012,       2024-03-17, false",
        "2012,       2023,       false",
        "2024,       -,          true",
        "2024-03-18, -,          true",
        "2024-03-19, -,          false",
        "2025,       -,          false"
      })
  void aMemberThatHadLeftOrHadNotJoinedNeedNotDecide(
      @Nullable String joined, @Nullable String left, boolean missed) {
    assertThat(findings(joint(joined, left).build()).contains("joint-council-missing"))
        .isEqualTo(missed);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-12-31, true",
    "2024      , false",
    "2024-04-07, true",
    "2024-04-08, false",
  })
  void aCouncilOfAMemberThatHadLeftIsFoundWhereItDecides(String last, boolean found) {
    WelfareDocument document =
        joint("2012", last).addHandling(handling(LAPINJARVI, "2024-04-08")).build();
    assertThat(findings(document).contains("handling-outside-group")).isEqualTo(found);
  }

  @Test
  void aMeetingThatIsOnlyPlannedIsNoHandling() {
    WelfareDocument document =
        joint("2012", "2020")
            .addHandling(
                handling(LAPINJARVI, "2027-02-01").toBuilder()
                    .outcome(HandlingOutcome.PLANNED)
                    .build())
            .build();
    assertThat(findings(document)).doesNotContain("handling-outside-group");
  }

  @Test
  void whoIsAbsentOnADayHasLeftOrNotYetJoined() {
    IssuerGroup group =
        new IssuerGroup(
            Optional.empty(),
            List.of(IssuerGroup.Member.of(LOVIISA), member(LAPINJARVI, "2012-06", "2019")));
    assertThat(group.absentOn(PartialDate.parse("2012-05-31"))).isEqualTo(Set.of(LAPINJARVI));
    assertThat(group.absentOn(PartialDate.parse("2012"))).isEmpty();
    assertThat(group.absentOn(PartialDate.parse("2019-12-31"))).isEmpty();
    assertThat(group.absentOn(PartialDate.parse("2020"))).isEqualTo(Set.of(LAPINJARVI));
    assertThat(group.members().get(1).left()).isEqualTo(Stated.known(PartialDate.parse("2019")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> member(LOVIISA, "2020", "2019"))
        .withMessageContaining("before it begins");
  }

  @Test
  void aGroupHasANameOrMembersEachOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IssuerGroup(Optional.empty(), List.of()))
        .withMessageContaining("name or members");
    IssuerGroup.Member member = IssuerGroup.Member.of(LOVIISA);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IssuerGroup(Optional.of(NAME), Arrays.asList(member, member)))
        .withMessageContaining("municipality:434");
  }

  @ParameterizedTest
  @CsvSource({
    // Ekenäs (835) was merged into Raseborg at the end of 2008
    "835, 2007-05-14, ''",
    "835, 2008-12-31, ''",
    "835, 2009-01-01, municipality-nonexistent",
    "835, 2014-02-17, municipality-nonexistent",
    "999, 2007-05-14, municipality-code-unknown"
  })
  void aMunicipalityThatEndedBefore2009IsKnownAsWhatItWas(
      String code, String date, String expected) {
    WelfareDocument document =
        WelfareDocument.plan("old", Authority.municipality(code))
            .addHandling(Handling.byCouncil(date, HandlingOutcome.APPROVED))
            .build();
    assertThat(findings(document))
        .filteredOn(found -> found.startsWith("municipality-"))
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @Test
  void aPartnerAndAMemberWithoutSuchACodeAreFoundAtTheirPlaces() {
    WelfareDocument document =
        WelfareDocument.plan("plan", LOVIISA)
            .addPartner(
                new DocumentPartner(Optional.of(Authority.municipality("999")), Optional.empty()))
            .issuerGroup(
                new IssuerGroup(
                    Optional.empty(),
                    List.of(IssuerGroup.Member.of(Authority.municipality("998")))))
            .build();
    assertThat(Kuntamalli.standard().validate(document, DAY).findings())
        .filteredOn(found -> found.code().value().equals("municipality-code-unknown"))
        .extracting(found -> found.location().pointer())
        .containsExactly("/partners/0/authority", "/issuerGroup/members/0/authority");
  }
}
