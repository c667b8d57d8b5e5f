package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.obligation.ContentRequirement;
import io.github.kuntamalli.obligation.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The reservations about what some pieces of evidence contain together, by the law of the day of
 * each: a document is not expected to contain what was required only later.
 */
final class DatedReservations {

  /** The reservations by the law that has some points; few days differ in them. */
  private record OfLaw(List<ContentRequirement> points, List<Reason> reservations) {}

  private final DutyInPeriod question;
  private final List<ContentReview.Piece> pieces;
  private final List<OfLaw> known = new ArrayList<>();

  /**
   * Of some pieces.
   *
   * @param together what the pieces contain by the law of the last of their days
   */
  DatedReservations(
      DutyInPeriod question, List<ContentReview.Piece> pieces, ContentReview together) {
    this.question = question;
    this.pieces = pieces;
    LocalDate last = ContentReview.latest(pieces, ContentReview.Piece::last);
    known.add(new OfLaw(question.pointsOn(last), together.reservations()));
  }

  /** The reservations by the law of a day. */
  List<Reason> on(LocalDate day) {
    List<ContentRequirement> points = question.pointsOn(day);
    for (OfLaw law : known) {
      if (law.points().equals(points)) {
        return law.reservations();
      }
    }
    OfLaw law = new OfLaw(points, ContentReview.of(question, day, pieces).reservations());
    known.add(law);
    return law.reservations();
  }
}
