package io.github.kuntamalli.obligation.internal;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One note for each act whose text was not checked to the day that an answer is about. */
public final class VerificationNotes {

  private VerificationNotes() {}

  public static List<Reason> notes(Stream<LegalBasis> bases, LocalDate day) {
    Map<StatuteId, LocalDate> unchecked = new TreeMap<>();
    bases
        .filter(basis -> basis.isUnverifiedOn(day))
        .forEach(
            basis ->
                unchecked.merge(
                    basis.provision().statute(),
                    basis.verifiedUntil().orElseThrow(),
                    (a, b) -> a.isBefore(b) ? a : b));
    List<Reason> notes = new ArrayList<>();
    unchecked.forEach(
        (statute, until) ->
            notes.add(
                Reason.of(
                    ReasonCode.LAW_NOT_CHECKED,
                    "statute",
                    statute,
                    "date",
                    PartialDate.of(until))));
    return notes;
  }
}
