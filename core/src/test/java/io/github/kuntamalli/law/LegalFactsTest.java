package io.github.kuntamalli.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.obligation.ContentRequirement;
import io.github.kuntamalli.obligation.Exclusion;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.ObligationBasis;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundled law agrees with itself: days, subsections, exclusions, what was read. */
class LegalFactsTest {

  private static final StatuteBook BOOK = StatuteBook.standard();
  private static final Pattern CITED = Pattern.compile("\\((\\d+/\\d{4}), \\d+ ");

  static List<LegalBasis> bases() {
    return BOOK.bases();
  }

  static List<Obligation> obligations() {
    return Stream.of(ObligationCatalog.standard(), ObligationCatalog.informationManagement())
        .flatMap(catalog -> catalog.all().stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("bases")
  void aBasisBeginsWithTheActThatWordsItOrByANamedProvision(LegalBasis basis) {
    Reading reading = BOOK.findReading(basis.id()).orElseThrow();
    LocalDate first = basis.validity().from().orElseThrow();
    if (reading.firstDayBy().isEmpty()) {
      assertThat(first).as(basis.id()).isEqualTo(reading.inForce());
    } else {
      assertThat(first).as(basis.id()).isNotEqualTo(reading.inForce());
    }
    assertThat(first)
        .as("a law that was not yet given")
        .isAfter(LocalDate.of(reading.act().year(), 1, 1));
  }

  @ParameterizedTest
  @MethodSource("bases")
  void whatEndedCannotChangeAndWhatHoldsWasVerifiedUntilADay(LegalBasis basis) {
    assertThat(basis.verifiedUntil().isEmpty()).isEqualTo(basis.validity().to().isPresent());
  }

  @ParameterizedTest
  @MethodSource("bases")
  void noTextWasVerifiedBeyondWhatWasRead(LegalBasis basis) {
    basis
        .verifiedUntil()
        .ifPresent(
            until -> {
              assertThat(until).isBefore(BOOK.findReading(basis.id()).orElseThrow().readOn());
              for (Amendment amendment : BOOK.amendments()) {
                boolean unread =
                    amendment.statute().equals(basis.provision().statute())
                        && BOOK.unreadAmendments(basis, LocalDate.of(2199, 12, 31))
                            .contains(amendment);
                if (unread) {
                  amendment
                      .inForce()
                      .ifPresent(day -> assertThat(day).as(basis.id()).isAfter(until));
                }
              }
            });
  }

  @ParameterizedTest
  @MethodSource("bases")
  void everyUnreadAmendmentOfACitedActIsNamedOnceItIsInForce(LegalBasis basis) {
    LocalDate late = LocalDate.of(2026, 11, 22);
    List<StatuteId> unread =
        BOOK.unreadAmendments(basis, late).stream().map(Amendment::by).toList();
    for (Amendment amendment : BOOK.amendments()) {
      if (amendment.statute().equals(basis.provision().statute())
          && amendment.state() == Amendment.State.NOT_READ
          && basis.validity().contains(late)) {
        boolean read =
            BOOK.amendments().stream()
                .anyMatch(
                    other ->
                        other.by().equals(amendment.by())
                            && other.state() == Amendment.State.UNCHANGED
                            && other.concerns(basis.provision().section()));
        assertThat(unread.contains(amendment.by())).as(basis + " " + amendment).isEqualTo(!read);
      }
    }
  }

  @Test
  void beforeAnAmendmentIsInForceItIsNotNamed() {
    LegalBasis account = BOOK.getBasis("B-612-29-2");
    StatuteId act = StatuteId.parse("1424/2025");
    assertThat(BOOK.unreadAmendments(account, LocalDate.of(2025, 12, 31)))
        .extracting(Amendment::by)
        .doesNotContain(act);
    assertThat(BOOK.unreadAmendments(account, LocalDate.of(2026, 1, 1)))
        .extracting(Amendment::by)
        .contains(act);
    assertThat(BOOK.unreadAmendments(account, LocalDate.of(2025, 2, 21))).isEmpty();
  }

  @Test
  void aSectionThatWasComparedIsNotNamedAsUnread() {
    LocalDate day = LocalDate.of(2026, 11, 22);
    assertThat(BOOK.unreadAmendments(BOOK.getBasis("B-410-37"), day)).isEmpty();
    assertThat(BOOK.unreadAmendments(BOOK.getBasis("B-410-110"), day))
        .extracting(Amendment::by)
        .containsExactly(StatuteId.parse("586/2025"));
  }

  @Test
  void everyActThatIsCitedTodayWasSearchedForAmendments() {
    for (LegalBasis basis : BOOK.bases()) {
      if (basis.validity().to().isEmpty()) {
        assertThat(BOOK.find(basis.provision().statute()).orElseThrow().titlesSearchedUntil())
            .as(basis.id())
            .isPresent();
      }
    }
  }

  /**
   * The place of each point was noted by a reader of the acts, independently of the bundled tables.
   */
  @ParameterizedTest
  @MethodSource("obligations")
  void theBasisOfAPointContainsTheSubsectionInWhichThePointStands(Obligation duty) {
    Map<String, List<Provision>> places = places();
    for (ContentRequirement point : duty.contentRequirements()) {
      List<Provision> read =
          Optional.ofNullable(places.get(duty.code() + "/" + point.code()))
              .orElseGet(() -> places.getOrDefault(duty.code() + "/", List.of()));
      assertThat(read).as(duty.code() + " " + point.code()).isNotEmpty();
      Stream<LegalBasis> bases =
          point.basis().isPresent()
              ? point.basis().stream()
              : duty.bases().stream()
                  .map(ObligationBasis::basis)
                  .filter(basis -> basis.validity().overlaps(point.validity()));
      assertThat(bases.toList())
          .as(duty.code() + " " + point.code())
          .isNotEmpty()
          .allMatch(basis -> read.stream().anyMatch(place -> contains(basis.provision(), place)));
    }
  }

  @ParameterizedTest
  @MethodSource("obligations")
  void aPointIsAskedForOnlyWhileItsBasisHolds(Obligation duty) {
    for (ContentRequirement point : duty.contentRequirements()) {
      point
          .basis()
          .ifPresent(
              basis ->
                  assertThat(within(asked(duty, point), basis.validity()))
                      .as(duty.code() + " " + point.code() + " " + point.validity())
                      .isTrue());
    }
  }

  @ParameterizedTest
  @MethodSource("obligations")
  void anExclusionCitesWhatIsInForceOnEveryDayThatItExcludes(Obligation duty) {
    for (Exclusion exclusion : duty.exclusions()) {
      List<MatchResult> cited =
          CITED.matcher(exclusion.reason().text(Language.FI)).results().toList();
      assertThat(cited).as(duty.code() + " " + exclusion.reason()).isNotEmpty();
      for (ObligationBasis basis : duty.bases()) {
        LocalDate first = basis.basis().validity().from().orElseThrow();
        assertThat(cited.stream().map(one -> StatuteId.parse(one.group(1))))
            .as("%s excludes from %s on", duty.code(), first)
            .anyMatch(act -> isInForce(act, basis.basis().validity()));
      }
    }
  }

  @Test
  void eachLanguageOfAnExclusionCitesTheSameActs() {
    Pattern act = Pattern.compile("\\d+/\\d{4}");
    for (Obligation duty : obligations()) {
      for (Exclusion exclusion : duty.exclusions()) {
        List<List<String>> acts =
            Stream.of(Language.FI, Language.SV, Language.EN)
                .map(
                    language ->
                        act.matcher(exclusion.reason().text(language))
                            .results()
                            .map(MatchResult::group)
                            .toList())
                .distinct()
                .toList();
        assertThat(acts).as(duty.code().value()).hasSize(1);
      }
    }
  }

  private static boolean isInForce(StatuteId act, ValidityPeriod days) {
    LocalDate inForce =
        Table.resource(StatuteBook.class, "wordings.csv").rows().stream()
            .filter(row -> row.text("act").equals(act.toString()))
            .map(row -> LocalDate.parse(row.text("in_force")))
            .findFirst()
            .orElseThrow();
    boolean earlierSections =
        BOOK.bases().stream()
            .anyMatch(
                basis ->
                    basis.provision().statute().equals(act)
                        && basis.validity().from().equals(days.from()));
    return !days.from().orElseThrow().isBefore(inForce) || earlierSections;
  }

  private static ValidityPeriod asked(Obligation duty, ContentRequirement point) {
    Optional<LocalDate> firstOfDuty =
        duty.bases().stream()
            .map(basis -> basis.basis().validity().from().orElseThrow())
            .min(LocalDate::compareTo);
    return point.validity().from().isPresent()
        ? point.validity()
        : new ValidityPeriod(firstOfDuty, point.validity().to());
  }

  private static boolean within(ValidityPeriod inner, ValidityPeriod outer) {
    return inner.equals(outer.intersection(inner).orElse(null));
  }

  private static boolean contains(Provision basis, Provision place) {
    return basis.statute().equals(place.statute())
        && basis.section().equals(place.section())
        && (basis.subsection().isEmpty() || basis.subsection().equals(place.subsection()));
  }

  private static Map<String, List<Provision>> places() {
    Map<String, List<Provision>> places = new HashMap<>();
    for (Table.Row row : Table.resource(LegalFactsTest.class, "point-provisions.csv").rows()) {
      Provision place =
          new Provision(
              row.get("statute", StatuteId::parse),
              Optional.empty(),
              row.text("section"),
              Optional.ofNullable(row.find("subsection", Integer::valueOf)),
              Optional.empty());
      places.merge(
          row.text("obligation") + "/" + row.cell("point"),
          List.of(place),
          (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
    }
    return places;
  }
}
