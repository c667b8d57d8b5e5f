package io.github.kuntamalli.assessment;

import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.DutyPeriod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which duty is covered by which document or record, of one authority or of many, and how the
 * verdicts add up (kattavuustaulukko, täckningstabell).
 *
 * <p>Made of assessments; immutable and thread-safe.
 *
 * <p>The constructor is not part of the API; use the static methods. Not serializable.
 *
 * @param cells one cell for each authority, duty and period, in the order of the assessments
 */
public record CoverageMatrix(List<Cell> cells) {

  /**
   * One verdict and its basis.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param authority the authority
   * @param obligation the duty
   * @param period the name of the period; empty if the duty does not concern the authority
   * @param status the verdict
   * @param covering the ids of what counts
   * @param refused the ids of what was examined and does not count, or is not known to count
   * @param omitted the points of content that were left out with a reason
   */
  public record Cell(
      Authority authority,
      ObligationCode obligation,
      Optional<String> period,
      DutyStatus status,
      List<String> covering,
      List<String> refused,
      List<ContentVerdict> omitted) {
    /** A cell; the lists are copied. */
    public Cell {
      Objects.requireNonNull(authority, "authority");
      Objects.requireNonNull(obligation, "obligation");
      Objects.requireNonNull(period, "period");
      Objects.requireNonNull(status, "status");
      covering = Copies.list(covering, "covering");
      refused = Copies.list(refused, "refused");
      omitted = Copies.list(omitted, "omitted");
    }
  }

  /** A matrix; the list is copied. */
  public CoverageMatrix {
    cells = Copies.list(cells, "cells");
  }

  /**
   * The matrix of some assessments.
   *
   * @param assessments the assessments, of one authority or of many
   * @return the matrix
   */
  public static CoverageMatrix of(List<Assessment> assessments) {
    List<Cell> cells = new ArrayList<>();
    for (Assessment assessment : assessments) {
      for (DutyAssessment duty : assessment.duties()) {
        cells.add(
            new Cell(
                assessment.authority(),
                duty.obligation().code(),
                duty.period().map(DutyPeriod::name),
                duty.status(),
                duty.evidence().stream().map(Evidence::document).distinct().toList(),
                duty.refused().stream().map(RefusedEvidence::document).distinct().toList(),
                duty.content().stream()
                    .filter(point -> point.state() == ContentVerdict.State.EXPLAINED)
                    .toList()));
      }
    }
    return new CoverageMatrix(cells);
  }

  /**
   * The cells that fulfil a condition, such as those of one period.
   *
   * @param condition which cells to keep
   * @return the smaller matrix
   */
  public CoverageMatrix only(Predicate<Cell> condition) {
    Objects.requireNonNull(condition, "condition");
    return new CoverageMatrix(cells.stream().filter(condition).toList());
  }

  /**
   * The documents and records that count for something.
   *
   * @return their ids, in the order of the cells
   */
  public Set<String> columns() {
    Set<String> ids = new LinkedHashSet<>();
    cells.forEach(cell -> ids.addAll(cell.covering()));
    return Collections.unmodifiableSet(ids);
  }

  /**
   * How many cells of each duty have each verdict.
   *
   * @return the numbers by duty in the order of the cells, and by verdict; no verdict that no cell
   *     has
   */
  public Map<ObligationCode, Map<DutyStatus, Integer>> totals() {
    Map<ObligationCode, Map<DutyStatus, Integer>> totals = new LinkedHashMap<>();
    for (Cell cell : cells) {
      totals
          .computeIfAbsent(cell.obligation(), any -> new EnumMap<>(DutyStatus.class))
          .merge(cell.status(), 1, Integer::sum);
    }
    totals.replaceAll((code, byStatus) -> Collections.unmodifiableMap(byStatus));
    return Collections.unmodifiableMap(totals);
  }
}
