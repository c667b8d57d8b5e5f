package io.github.kuntamalli.obligation.internal;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.Amendment;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One note for each act whose text was not checked to the day that an answer is about, and one that
 * names the acts by which it is known to have been amended since.
 */
public final class VerificationNotes {

  private VerificationNotes() {}

  /** Amending acts, as they are named one after the other. */
  private record Acts(List<Amendment> amendments) implements Localizable {
    @Override
    public String text(Language language) {
      return amendments.stream()
          .map(amendment -> amendment.text(language))
          .collect(Collectors.joining(", "));
    }
  }

  /**
   * The notes on the bases of an answer.
   *
   * @param bases the bases; the same one may come again and again
   * @param day the day that the answer is about
   */
  public static List<Reason> notes(Iterable<LegalBasis> bases, LocalDate day) {
    Map<StatuteId, LocalDate> unchecked = new TreeMap<>();
    Map<StatuteId, Set<Amendment>> unread = new TreeMap<>();
    // the same objects of the catalog come again and again; to see an equal one again is harmless
    Set<LegalBasis> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (LegalBasis basis : bases) {
      if (basis.isUnverifiedOn(day) && seen.add(basis)) {
        StatuteId statute = basis.provision().statute();
        unchecked.merge(
            statute, basis.verifiedUntil().orElseThrow(), (a, b) -> a.isBefore(b) ? a : b);
        unread
            .computeIfAbsent(statute, any -> new LinkedHashSet<>())
            .addAll(StatuteBook.standard().unreadAmendments(basis, day));
      }
    }
    List<Reason> notes = new ArrayList<>();
    unchecked.forEach(
        (statute, until) -> {
          notes.add(
              Reason.of(
                  ReasonCode.LAW_NOT_CHECKED, "statute", statute, "date", PartialDate.of(until)));
          List<Amendment> acts = List.copyOf(unread.getOrDefault(statute, Set.of()));
          if (!acts.isEmpty()) {
            notes.add(
                Reason.of(
                    ReasonCode.AMENDMENTS_NOT_READ, "statute", statute, "acts", new Acts(acts)));
          }
        });
    return notes;
  }
}
