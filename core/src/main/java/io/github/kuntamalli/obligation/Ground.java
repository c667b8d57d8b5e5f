package io.github.kuntamalli.obligation;

import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What has to be asked of an authority whatever its dossier holds: each duty with its periods and
 * bases, and what the answers are where a dossier holds nothing. Authorities in the same position
 * share one. Everything it remembers follows from its slots, so it is immutable to its users and
 * thread-safe.
 */
final class Ground {

  /**
   * One question, or one answer that no dossier changes.
   *
   * @param obligation the duty
   * @param exempt why the duty does not concern the authority; then there is no period
   * @param period the period
   * @param bases the bases that hold on some day of it; may be empty
   */
  record Slot(
      Obligation obligation,
      @Nullable Reason exempt,
      @Nullable DutyPeriod period,
      List<LegalBasis> bases) {}

  /**
   * The answers where a dossier holds nothing, at one time.
   *
   * @param bySlot the verdict of each slot; null where nothing is to be said yet
   * @param all the verdicts that are there
   * @param unchecked the notes on law that was not checked
   */
  record Blank(
      List<@Nullable DutyAssessment> bySlot, List<DutyAssessment> all, List<Reason> unchecked) {}

  private final List<Slot> slots;
  private final LocalDate[] turns;
  private final ConcurrentMap<Integer, Blank> blanks = new ConcurrentHashMap<>();

  private Ground(List<Slot> slots, LocalDate[] turns) {
    this.slots = slots;
    this.turns = turns;
  }

  static Ground of(ObligationCatalog catalog, JudgedAuthority judged, AssessmentMethod method) {
    List<Slot> slots = new ArrayList<>();
    NavigableSet<LocalDate> turns = new TreeSet<>();
    turns.add(MunicipalityRegister.FIRST_DAY);
    judged.lastDayOfLife().ifPresent(last -> turns.add(last.plusDays(1)));
    for (Obligation duty : catalog.obligations()) {
      if (method.judges(duty)
          && (judged.kind().isEmpty() || judged.kind().get() == duty.authority())) {
        addSlots(duty, judged, method, slots);
        addTurns(duty, turns);
      }
    }
    for (Slot slot : slots) {
      if (slot.period() != null) {
        turns.add(slot.period().from());
        turns.add(slot.period().to().plusDays(1));
      }
    }
    return new Ground(List.copyOf(slots), turns.toArray(LocalDate[]::new));
  }

  private static void addSlots(
      Obligation duty, JudgedAuthority judged, AssessmentMethod method, List<Slot> slots) {
    Optional<Reason> exempt = judged.exemptionFrom(duty);
    if (exempt.isPresent()) {
      slots.add(new Slot(duty, exempt.get(), null, List.of()));
      return;
    }
    for (DutyPeriod period : judged.periods(duty, method)) {
      List<LegalBasis> bases = judged.bases(duty, period);
      if (!bases.isEmpty() || duty.rhythm() != Rhythm.ANNUAL) {
        slots.add(new Slot(duty, null, period, bases));
      }
    }
  }

  /** The days from which on the same question can have another answer. */
  private static void addTurns(Obligation duty, NavigableSet<LocalDate> turns) {
    for (ObligationBasis basis : duty.bases()) {
      basis.basis().validity().from().ifPresent(turns::add);
      basis.basis().validity().to().ifPresent(last -> turns.add(last.plusDays(1)));
      basis.basis().verifiedUntil().ifPresent(last -> turns.add(last.plusDays(1)));
      basis.due().ifPresent(last -> turns.add(last.plusDays(1)));
    }
  }

  List<Slot> slots() {
    return slots;
  }

  /** The answers to an empty dossier on a day, made when they are first asked for. */
  Blank blank(LocalDate on, boolean complete, Supplier<Blank> maker) {
    int found = Arrays.binarySearch(turns, on);
    int phase = found >= 0 ? found : -found - 2;
    int key = phase * 2 + (complete ? 1 : 0);
    Blank known = blanks.get(key);
    if (known == null) {
      known = maker.get();
      Blank other = blanks.putIfAbsent(key, known);
      known = other == null ? known : other;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ground that
        && slots.equals(that.slots)
        && Arrays.equals(turns, that.turns);
  }

  @Override
  public int hashCode() {
    int hash = slots.size();
    for (Slot slot : slots) {
      hash = 31 * hash + slot.obligation().code().hashCode();
      hash = 31 * hash + (slot.period() == null ? 0 : slot.period().hashCode());
    }
    return hash;
  }
}
