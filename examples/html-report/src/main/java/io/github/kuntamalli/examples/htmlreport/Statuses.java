package io.github.kuntamalli.examples.htmlreport;

import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.text.Language;
import java.util.List;
import java.util.Locale;

/** How a verdict looks: never by its colour alone. */
final class Statuses {

  /** What needs attention first. */
  static final List<DutyStatus> GRAVEST_FIRST =
      List.of(
          DutyStatus.MISSING,
          DutyStatus.PARTLY_MET,
          DutyStatus.MET_LATE,
          DutyStatus.MET,
          DutyStatus.UNDETERMINED,
          DutyStatus.RUNNING,
          DutyStatus.NOT_STARTED,
          DutyStatus.NOT_APPLICABLE);

  private Statuses() {}

  static Page.Status of(DutyStatus status, Language language) {
    return new Page.Status(
        status.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        sign(status),
        status.text(language));
  }

  private static String sign(DutyStatus status) {
    return switch (status) {
      case MET -> "✓";
      case MET_LATE -> "!";
      case PARTLY_MET -> "◐";
      case MISSING -> "✗";
      case RUNNING -> "…";
      case NOT_STARTED -> "○";
      case UNDETERMINED -> "?";
      case NOT_APPLICABLE -> "–";
    };
  }
}
