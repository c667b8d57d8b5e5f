package io.github.kuntamalli.examples.htmlreport;

import io.github.kuntamalli.obligation.DutyStatus;
import io.github.kuntamalli.text.Language;
import java.util.Locale;

/** How a verdict looks: never by its colour alone. */
final class Statuses {

  private Statuses() {}

  static Page.Status of(DutyStatus status, Language language) {
    return new Page.Status(
        status.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        sign(status),
        status.in(language));
  }

  private static String sign(DutyStatus status) {
    return switch (status) {
      case MET -> "✓";
      case MET_LATE -> "⧖";
      case PARTLY_MET -> "◐";
      case MISSING -> "✗";
      case RUNNING -> "…";
      case NOT_STARTED -> "○";
      case UNDETERMINED -> "?";
      case NOT_APPLICABLE -> "–";
    };
  }
}
