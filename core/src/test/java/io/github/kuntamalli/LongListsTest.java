package io.github.kuntamalli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.council.PartOutcome;
import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.measure.IndicatorRef;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.measure.Observation;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.strategy.ElementKind;
import io.github.kuntamalli.strategy.StrategicElement;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyCatalog;
import io.github.kuntamalli.strategy.StrategyVersion;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import io.github.kuntamalli.welfare.Delivery;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.ExplainedOmission;
import io.github.kuntamalli.welfare.Publication;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two long lists of one document are each gone through once. Every case here took more than a
 * minute where one list was searched for each item of the other; the limit is far above what it
 * takes now, and counts the time of the processor, not of a busy machine.
 */
class LongListsTest {

  private static final int MANY = 64_000;
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final LocalDate ON = LocalDate.of(2026, 11, 22);
  private static final Kuntamalli MODEL = Kuntamalli.standard();

  private static <T> List<T> many(int count, IntFunction<T> each) {
    return IntStream.range(0, count).mapToObj(each).toList();
  }

  private static LocalizedText text(int number) {
    return LocalizedText.of(Language.FI, "n" + number);
  }

  private static PublishedName name(int number) {
    return PublishedName.of(text(number));
  }

  private static Authority joint(int number) {
    return new Authority.JointAuthority("j" + number, text(number));
  }

  private static Handling.Builder council() {
    return Handling.builder()
        .body(new DecidingBody(DecidingBody.Kind.COUNCIL, Optional.empty()))
        .date(Stated.known(PartialDate.parse("2024-05-20")))
        .outcome(HandlingOutcome.APPROVED);
  }

  private static WelfareDocument.Builder document() {
    return WelfareDocument.builder()
        .id("doc")
        .addIssuers(Authority.municipality("837"))
        .addParts(DocumentPart.of(DocumentPart.Kind.PLAN));
  }

  private static Publication publication(Optional<Authority> publisher) {
    return Publication.builder()
        .place("web")
        .publisher(publisher)
        .date(Stated.known(PartialDate.parse("2024-01-01")))
        .build();
  }

  private static Delivery delivery(Optional<Authority> sender) {
    return Delivery.builder()
        .recipient(Authority.county("08"))
        .sender(sender)
        .date(Stated.known(PartialDate.parse("2024-01-01")))
        .build();
  }

  private static Handling approvalOfTheReport(LocalDate day) {
    return council()
        .date(Stated.known(PartialDate.of(day)))
        .outcome(HandlingOutcome.NOTED)
        .addPartOutcomes(new PartOutcome("term-report", HandlingOutcome.APPROVED))
        .build();
  }

  /** All municipality codes but one. */
  private static Authority.Group group(int without) {
    return new Authority.Group(
        IntStream.range(0, 1000)
            .filter(code -> code != without)
            .mapToObj(code -> MunicipalityCode.of("%03d".formatted(code)))
            .toList());
  }

  static List<Named<WelfareDocument>> documents() {
    return List.of(
        Named.of(
            "members of groups and handlings",
            document()
                .addAllIssuers(many(100, LongListsTest::group))
                .handlings(
                    many(MANY, i -> council().authority(Authority.municipality("837")).build()))
                .build()),
        Named.of(
            "issuers and handlings",
            document()
                .addAllIssuers(many(MANY, LongListsTest::joint))
                .handlings(many(MANY, i -> council().authority(joint(MANY - i)).build()))
                .build()),
        Named.of(
            "issuers and publications",
            document()
                .addAllIssuers(many(MANY, LongListsTest::joint))
                .publications(many(MANY, i -> publication(Optional.of(joint(2 * MANY - i)))))
                .build()),
        Named.of(
            "handlings and publications",
            document()
                .handlings(many(MANY, i -> council().build()))
                .publications(many(MANY, i -> publication(Optional.empty())))
                .build()),
        Named.of(
            "handlings and deliveries",
            document()
                .handlings(many(MANY, i -> council().build()))
                .deliveries(many(MANY, i -> delivery(Optional.empty())))
                .build()),
        Named.of(
            "handlings and deliveries with a sender",
            document()
                .addAllIssuers(many(MANY, LongListsTest::joint))
                .handlings(many(MANY, i -> council().authority(joint(i)).build()))
                .deliveries(many(MANY, i -> delivery(Optional.of(joint(MANY - i)))))
                .build()),
        Named.of(
            "omissions and values",
            document()
                .omissions(many(MANY, i -> new ExplainedOmission(text(i), Optional.empty())))
                .observations(
                    many(
                        MANY,
                        i ->
                            Observation.builder()
                                .indicator(IndicatorRef.of(text(MANY + i)))
                                .on(PartialDate.ofYear(2024))
                                .value(Stated.known(BigDecimal.ONE))
                                .build()))
                .build()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aDocumentIsCheckedInTimeThatGrowsWithItsLength(WelfareDocument document) {
    assertQuick(() -> MODEL.validate(document, ON));
  }

  @Test
  void aReportThatWasApprovedBeforeAndIsApprovedAgainAndAgainIsJudgedInTimeThatGrowsWithIt() {
    WelfareDocument document =
        document()
            .parts(List.of(DocumentPart.of(DocumentPart.Kind.TERM_REPORT)))
            .addHandlings(approvalOfTheReport(LocalDate.of(2018, 2, 5)))
            .addAllHandlings(
                many(MANY, i -> approvalOfTheReport(LocalDate.of(2022, 1, 1).plusDays(i % 900))))
            .build();
    assertQuick(() -> MODEL.assess(Dossier.completeOf(document.issuers().get(0), document), ON));
  }

  private static Strategy strategy(List<StrategyVersion> versions) {
    return Strategy.builder().id("own").name(name(0)).versions(versions).build();
  }

  private static StrategyVersion.Builder version(int number) {
    return StrategyVersion.builder().id("v" + number).name(name(number));
  }

  private static StrategicElement element(int number, int parent) {
    return StrategicElement.builder()
        .id("e" + number)
        .kind(ElementKind.PRIORITY)
        .name(name(number))
        .parent("e" + parent)
        .build();
  }

  @Test
  void aChainOfVersionsIsFollowedOnce() {
    Strategy strategy = strategy(many(MANY, i -> version(i).supersedes("v" + (i + 1)).build()));
    assertQuick(() -> MODEL.validate(strategy, ON));
  }

  @Test
  void theGoalsOfMeasuresAreLookedUp() {
    Strategy strategy =
        strategy(
            List.of(
                version(0)
                    .elements(many(MANY, i -> element(i, i + 1)))
                    .addMeasures(
                        Measure.builder().name(text(0)).goals(many(MANY, i -> "x" + i)).build())
                    .build()));
    assertQuick(() -> MODEL.validate(strategy, ON));
  }

  @Test
  void measuresThatArePartsOfEachOtherAreFollowedOnce() {
    Strategy strategy =
        strategy(
            List.of(
                version(0)
                    .addElements(element(0, 0).toBuilder().parent(Optional.empty()).build())
                    .measures(
                        many(
                            MANY,
                            i ->
                                Measure.builder()
                                    .id("m" + i)
                                    .name(text(i))
                                    .partOf("m" + (i + 1))
                                    .goals(i == MANY - 1 ? List.of("e0") : List.of())
                                    .build()))
                    .build()));
    assertQuick(
        () ->
            assertThat(MODEL.validate(strategy, ON).findings())
                .extracting(finding -> finding.code().value())
                .doesNotContain("strategy-measure-without-priority"));
  }

  @Test
  void elementsThatBelongToEachOtherAreFollowedOnce() {
    StrategyVersion version = version(0).elements(many(MANY, i -> element(i, i + 1))).build();
    assertQuick(
        () -> {
          assertThat(version.lineage("e0")).hasSize(MANY);
          assertThat(version.measuresFor("e" + (MANY - 1))).isEmpty();
          assertThat(version.differencesTo(version)).isEmpty();
        });
  }

  @Test
  void strategiesThatReplaceEachOtherAreFollowedOnce() {
    List<Strategy> strategies =
        many(
            MANY,
            i -> Strategy.builder().id("s" + i).name(name(i)).replaces("s" + (i + 1)).build());
    assertQuick(() -> StrategyCatalog.of(new Edition("own", ON), strategies));
  }

  @Test
  void theNotesOfTwoDossiersAreComparedOnce() {
    Authority tampere = Authority.municipality("837");
    Dossier one =
        Dossier.builder().authority(tampere).notes(many(MANY, LongListsTest::text)).build();
    Dossier other =
        Dossier.builder().authority(tampere).notes(many(MANY, i -> text(MANY + i))).build();
    assertQuick(() -> assertThat(one.combinedWith(other).notes()).hasSize(2 * MANY));
  }

  private static void assertQuick(Runnable work) {
    Duration spent =
        assertTimeoutPreemptively(
            Duration.ofMinutes(2),
            () -> {
              work.run();
              return Duration.ofNanos(
                  ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
            });
    assertThat(spent).isLessThan(LIMIT);
  }
}
