package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.ANNUAL;
import static io.github.kuntamalli.assessment.Documents.PIRKANMAA;
import static io.github.kuntamalli.assessment.Documents.PLAN;
import static io.github.kuntamalli.assessment.Documents.REPORT;
import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.complete;
import static io.github.kuntamalli.assessment.Documents.covering;
import static io.github.kuntamalli.assessment.Documents.delivery;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.publication;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is true of verdicts whatever the dossier is. */
class VerdictsPropertiesTest {

  private static final LocalDate FIRST = LocalDate.of(2009, 1, 1);
  private static final Kuntamalli KUNTAMALLI = Kuntamalli.standard();
  private static final List<Authority> AUTHORITIES =
      Stream.concat(
              Stream.concat(
                  KUNTAMALLI.register().codes().stream().map(Authority.OfMunicipality::new),
                  IntStream.rangeClosed(1, 21)
                      .mapToObj(n -> Authority.county("%02d".formatted(n)))),
              Stream.of(Authority.hus()))
          .toList();

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs().between(0, 7669).map(FIRST::plusDays);
  }

  @Provide
  Arbitrary<Authority> authorities() {
    return Arbitraries.of(AUTHORITIES);
  }

  @Provide
  Arbitrary<List<WelfareDocument>> documents() {
    Arbitrary<Stated<PartialDate>> dates =
        days()
            .map(day -> Stated.known(PartialDate.of(day)))
            .injectNull(0.1)
            .map(date -> date == null ? Stated.<PartialDate>unknown() : date);
    Arbitrary<WelfareDocument> document =
        Combinators.combine(
                Arbitraries.of(DocumentPart.Kind.known()).set().ofMinSize(1),
                dates,
                Arbitraries.of(HandlingOutcome.values()),
                Arbitraries.of(
                    DecidingBody.Kind.COUNCIL, DecidingBody.Kind.COUNCIL, DecidingBody.Kind.BOARD),
                Arbitraries.integers().between(2010, 2027),
                days())
            .as(
                (kinds, date, outcome, body, year, published) -> {
                  WelfareDocument.Builder builder =
                      WelfareDocument.builder()
                          .id("x")
                          .addIssuers(TAMPERE)
                          .addHandlings(
                              Handling.builder()
                                  .body(new DecidingBody(body, Optional.empty()))
                                  .date(date)
                                  .outcome(outcome)
                                  .build())
                          .addPublications(publication(published.toString()))
                          .addDeliveries(delivery(PIRKANMAA, published.toString()));
                  kinds.stream()
                      .sorted()
                      .forEach(kind -> builder.addParts(covering(kind, year, year + 1)));
                  return builder.build();
                });
    return document
        .list()
        .ofMaxSize(4)
        .map(
            list ->
                IntStream.range(0, list.size())
                    .mapToObj(i -> list.get(i).toBuilder().id("d" + i).build())
                    .toList());
  }

  private static Assessment judge(List<WelfareDocument> documents, boolean complete, LocalDate on) {
    return KUNTAMALLI.assess(
        Dossier.builder().authority(TAMPERE).complete(complete).addAllDocuments(documents).build(),
        on);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aDocumentAddedNeverMakesMissingWhatWasMet(
      @ForAll("documents") List<WelfareDocument> documents,
      @ForAll("days") LocalDate on,
      @ForAll boolean complete) {
    Assessment all = judge(documents, complete, on);
    if (!documents.isEmpty()) {
      Assessment fewer = judge(documents.subList(0, documents.size() - 1), complete, on);
      assertThat(all.duties()).hasSameSizeAs(fewer.duties());
      for (int i = 0; i < all.duties().size(); i++) {
        if (fewer.duties().get(i).status() == DutyStatus.MET) {
          assertThat(all.duties().get(i).status()).isNotEqualTo(DutyStatus.MISSING);
        }
      }
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfDocumentsDoesNotMatter(
      @ForAll("documents") List<WelfareDocument> documents, @ForAll("days") LocalDate on) {
    List<WelfareDocument> reversed = new ArrayList<>(documents);
    Collections.reverse(reversed);
    Assessment one = judge(documents, true, on);
    Assessment other = judge(reversed, true, on);
    for (int i = 0; i < one.duties().size(); i++) {
      DutyAssessment a = one.duties().get(i);
      DutyAssessment b = other.duties().get(i);
      assertThat(b.status()).as(a.obligation().code().value()).isEqualTo(a.status());
      assertThat(Set.copyOf(b.evidence())).isEqualTo(Set.copyOf(a.evidence()));
      assertThat(Set.copyOf(b.refused())).isEqualTo(Set.copyOf(a.refused()));
      assertThat(b.content()).isEqualTo(a.content());
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatIsRememberedIsWhatWouldBeFoundAgain(
      @ForAll("documents") List<WelfareDocument> documents,
      @ForAll("days") LocalDate on,
      @ForAll boolean complete) {
    Handling board =
        Handling.builder()
            .body(new DecidingBody(DecidingBody.Kind.BOARD, Optional.empty()))
            .build();
    List<WelfareDocument> withSilent = new ArrayList<>(documents);
    withSilent.add(document("silent", TAMPERE, REPORT, PLAN, ANNUAL).addHandlings(board).build());
    assertThat(judge(documents, complete, on).duties())
        .as("a document without any date reaches every period, and changes nothing")
        .isEqualTo(judge(withSilent, complete, on).duties());
  }

  @Property(tries = 500)
  void everyDayGivesAnAnswerForEveryAuthority(
      @ForAll("authorities") Authority authority,
      @ForAll("days") LocalDate on,
      @ForAll boolean complete) {
    assertAnswered(
        KUNTAMALLI.assess(Dossier.builder().authority(authority).complete(complete).build(), on));
  }

  @Example
  void everyYearEndGivesAnAnswerForEveryAuthority() {
    for (Authority authority : AUTHORITIES) {
      for (int year = 2009; year <= 2029; year++) {
        assertAnswered(
            KUNTAMALLI.assess(
                Dossier.builder().authority(authority).complete(true).build(),
                LocalDate.of(year, 12, 31)));
      }
    }
  }

  private static void assertAnswered(Assessment assessment) {
    assertThat(assessment.duties()).isNotEmpty();
    for (DutyAssessment duty : assessment.duties()) {
      boolean open =
          duty.status() == DutyStatus.RUNNING || duty.status() == DutyStatus.UNDETERMINED;
      if (duty.reasons().isEmpty() || (open && duty.bases().isEmpty())) {
        throw new AssertionError(
            "%s on %s: %s %s has no reason or no basis"
                .formatted(
                    assessment.authority().key(),
                    assessment.on(),
                    duty.obligation().code(),
                    duty.status()));
      }
    }
  }
}
