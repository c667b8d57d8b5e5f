package io.github.kuntamalli.obligation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.Amendment;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An answer about a day up to which the law was not read states that. */
class VerificationNotesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

  private static LegalBasis basis(String statute, String section, String verifiedUntil) {
    return new LegalBasis(
        "B-" + statute + section + verifiedUntil,
        Provision.of(statute, section),
        ValidityPeriod.from(LocalDate.of(2023, 1, 1)),
        Certainty.VERIFIED,
        Optional.ofNullable(verifiedUntil).map(LocalDate::parse));
  }

  private static List<String> notes(LegalBasis... bases) {
    return VerificationNotes.notes(List.of(bases), DAY).stream()
        .map(
            note ->
                note.code()
                    + " "
                    + note.parameters().values().stream()
                        .map(value -> value.text(Language.EN))
                        .toList())
        .toList();
  }

  @Test
  void eachActIsNamedOnceWithTheEarliestDayToWhichItWasRead() {
    assertThat(
            notes(
                basis("906/2019", "5", "2025-12-31"),
                basis("906/2019", "6", "2025-06-30"),
                basis("906/2019", "7", "2025-09-30"),
                basis("410/2015", "110", "2026-01-31")))
        .filteredOn(note -> note.startsWith("law-not-checked"))
        .containsExactly(
            "law-not-checked [410/2015, 31 January 2026]",
            "law-not-checked [906/2019, 30 June 2025]");
  }

  @Test
  void whatWasReadToTheDayOrCanNoLongerChangeNeedsNoNote() {
    assertThat(notes(basis("906/2019", "5", "2026-02-01"), basis("1326/2010", "12", null)))
        .isEmpty();
  }

  @Test
  void theActsThatAmendedItSinceAreNamedOnce() {
    LegalBasis one = basis("612/2021", "6", "2025-07-01");
    List<Amendment> acts = StatuteBook.standard().unreadAmendments(one, DAY);
    assertThat(acts).hasSizeGreaterThan(1);
    assertThat(notes(one, basis("612/2021", "7", "2025-07-01")))
        .containsExactly(
            "law-not-checked [612/2021, 1 July 2025]",
            acts.stream()
                .map(act -> act.text(Language.EN))
                .collect(Collectors.joining(", ", "amendments-not-read [612/2021, ", "]")));
  }
}
