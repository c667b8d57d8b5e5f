package io.github.kuntamalli.duty.internal;

import io.github.kuntamalli.duty.LawDifference;
import java.util.List;

/**
 * The points in which the act of 2021 differs from that of 2010, from {@code law-differences.csv}.
 */
final class LawDifferences {

  private LawDifferences() {}

  /** All points, in the order of the table. */
  static List<LawDifference> standard() {
    return Standard.POINTS;
  }

  private static final class Standard {
    static final List<LawDifference> POINTS = LawDifferenceLoader.load();
  }
}
