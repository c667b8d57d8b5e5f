package io.github.kuntamalli.assessment;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.welfare.EvidenceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that counts towards a duty.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param document the id of the document, record or assessment
 * @param part the kind of evidence: a part of a document, or a kind of record
 * @param date the day that counts: of the handling, delivery, publication, activity, decision or
 *     impact assessment; empty if it is not known
 * @param section the section of the minutes, or the reference of a record, if shown
 * @param reservations reservations to consider before relying on it
 */
public record Evidence(
    String document,
    EvidenceKind part,
    Optional<PartialDate> date,
    Optional<String> section,
    List<Reason> reservations) {
  /** The list is copied. */
  public Evidence {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(section, "section");
    reservations = Copies.list(reservations, "reservations");
  }

  /** The same with more reservations. */
  public Evidence withMore(List<Reason> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Reason> all = new ArrayList<>(reservations);
    all.addAll(more);
    return new Evidence(document, part, date, section, all);
  }

  /**
   * A short description for logs.
   *
   * @return such as {@code report-2024 (TERM_REPORT) 2024-05-20}
   */
  @Override
  public String toString() {
    return document + " (" + part + ")" + date.map(day -> " " + day).orElse("");
  }
}
