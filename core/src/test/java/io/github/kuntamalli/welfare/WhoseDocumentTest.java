package io.github.kuntamalli.welfare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A document is that of its issuers and of the members of a group that issued it. */
class WhoseDocumentTest {

  private static final Authority SALO = Authority.municipality("734");
  private static final Authority TURKU = Authority.municipality("853");
  private static final Authority OULU = Authority.municipality("564");
  private static final Authority COUNTY = Authority.county("02");
  private static final Authority GROUP =
      Authority.together(List.of(MunicipalityCode.of("734"), MunicipalityCode.of("853")));

  private static Handling.Builder council(String date, Authority authority) {
    return Handling.builder()
        .body(DecidingBody.Kind.COUNCIL)
        .authority(authority)
        .date(date)
        .outcome(HandlingOutcome.APPROVED);
  }

  @Test
  void membersOfAGroupThatIssuedItAreAmongItsIssuers() {
    WelfareDocument document = WelfareDocument.plan("d", GROUP).addIssuer(COUNTY).build();
    assertThat(document.isJoint()).isTrue();
    assertThat(document.isIssuedBy(GROUP)).isTrue();
    assertThat(document.isIssuedBy(COUNTY)).isTrue();
    assertThat(document.isIssuedBy(SALO)).isTrue();
    assertThat(document.isIssuedBy(TURKU)).isTrue();
    assertThat(document.isIssuedBy(OULU)).isFalse();
    assertThat(document.isIssuedBy(Authority.county("03"))).isFalse();
    assertThat(document.isIssuedBy(Authority.hus())).isFalse();
    assertThat(WelfareDocument.plan("d", SALO).build().isIssuedBy(TURKU)).isFalse();
    assertThat(WelfareDocument.plan("d", COUNTY).build().isIssuedBy(SALO)).isFalse();
  }

  @Test
  void rulesThatAskAboutManyAuthoritiesGetTheAnswerOfTheDocument() {
    MunicipalityCode salo = MunicipalityCode.of("734");
    MunicipalityCode turku = MunicipalityCode.of("853");
    MunicipalityCode oulu = MunicipalityCode.of("564");
    List<Authority> authorities =
        List.of(
            SALO,
            TURKU,
            OULU,
            COUNTY,
            Authority.hus(),
            GROUP,
            Authority.together(List.of(turku, oulu)),
            Authority.together(List.of(salo, oulu, turku)));
    int both = 0;
    for (int chosen = 1; chosen < 1 << authorities.size(); chosen++) {
      WelfareDocument.Builder builder =
          WelfareDocument.builder().id("d").addParts(DocumentPart.of(DocumentPart.Kind.PLAN));
      for (int i = 0; i < authorities.size(); i++) {
        if ((chosen & 1 << i) != 0) {
          builder.addIssuers(authorities.get(i));
        }
      }
      WelfareDocument document = builder.build();
      Issuers issuers = Issuers.of(document);
      for (Authority authority : authorities) {
        assertThat(issuers.include(authority))
            .as("%s of %s", authority, document.issuers())
            .isEqualTo(document.isIssuedBy(authority));
        both += issuers.include(authority) ? 1 : 0;
      }
    }
    assertThat(both).isPositive().isLessThan(authorities.size() << authorities.size());
  }

  @Test
  void whoseBodyHandledItIsStatedOrTheOnlyIssuer() {
    Handling unstated =
        Handling.builder()
            .body(DecidingBody.Kind.COUNCIL)
            .outcome(HandlingOutcome.APPROVED)
            .build();
    assertThat(WelfareDocument.plan("d", SALO).build().authorityOf(unstated)).contains(SALO);
    assertThat(WelfareDocument.plan("d", GROUP).build().authorityOf(unstated)).isEmpty();
    assertThat(WelfareDocument.plan("d", SALO).addIssuer(TURKU).build().authorityOf(unstated))
        .isEmpty();
    assertThat(
            WelfareDocument.plan("d", GROUP)
                .build()
                .authorityOf(council("2024-02-19", TURKU).build()))
        .contains(TURKU);
  }

  @Test
  void theDecisionsOfACouncilComeByDateAndThoseWithoutOneLast() {
    Handling later = council("2024-05-20", SALO).build();
    Handling earlier = council("2024-02", SALO).build();
    Handling undated = council("2024", SALO).date(Stated.<PartialDate>unknown()).build();
    Handling planned = council("2023-01-01", SALO).outcome(HandlingOutcome.PLANNED).build();
    Handling board = council("2023-02-01", SALO).body(DecidingBody.Kind.BOARD).build();
    Handling ofAnother = council("2023-03-01", TURKU).build();
    WelfareDocument document =
        WelfareDocument.plan("d", GROUP)
            .addHandlings(undated, later, planned, board, ofAnother, earlier)
            .build();
    assertThat(document.councilHandlingsOf(SALO)).containsExactly(earlier, later, undated);
    assertThat(document.councilHandlingsOf(TURKU)).containsExactly(ofAnother);
    assertThat(document.councilHandlingsOf(OULU)).isEmpty();
  }
}
