package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.AssessmentMethod;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.internal.AuthorityInTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What has to be asked of an authority on a day, whatever its dossier contains: each duty with its
 * periods and bases, in the order of the catalog and of time.
 */
final class DutyAgenda {

  /** One verdict to give. */
  sealed interface Item {
    /** The duty. */
    Obligation obligation();

    /** A duty that does not concern the authority at all, and why. */
    record Exempt(Obligation obligation, Reason why) implements Item {}

    /** A period on no day of which the duty had a basis. */
    record WithoutBasis(Obligation obligation, DutyPeriod period) implements Item {}

    /** The first period of a duty, which has not begun. */
    record Ahead(Obligation obligation, DutyPeriod period, List<LegalBasis> bases)
        implements Item {}

    /** A period that has begun, and the bases that are in force on some day of it. */
    record Begun(Obligation obligation, DutyPeriod period, List<LegalBasis> bases)
        implements Item {}
  }

  private DutyAgenda() {}

  static List<Item> of(ObligationCatalog catalog, AuthorityInTime judged, AssessmentMethod method) {
    List<Item> items = new ArrayList<>();
    for (Obligation duty : catalog.all()) {
      if (method.judges(duty)
          && (judged.kind().isEmpty() || judged.kind().get() == duty.authority())) {
        add(items, duty, judged, method);
      }
    }
    return items;
  }

  private static void add(
      List<Item> items, Obligation duty, AuthorityInTime judged, AssessmentMethod method) {
    Optional<Reason> exempt = judged.exemptionFrom(duty);
    if (exempt.isPresent()) {
      items.add(new Item.Exempt(duty, exempt.get()));
      return;
    }
    boolean applied = false;
    for (DutyPeriod period : judged.periods(duty, method.annualCounting())) {
      boolean begun = !period.from().isAfter(judged.until());
      if (!begun && applied) {
        return;
      }
      List<LegalBasis> bases = judged.bases(duty, period);
      if (!bases.isEmpty()) {
        items.add(
            begun ? new Item.Begun(duty, period, bases) : new Item.Ahead(duty, period, bases));
        applied = true;
      } else if (begun) {
        // terms and years alike: which periods an authority had does not depend on the law, so that
        // what was handled in one that the law did not cover yet has a place and a reason
        items.add(new Item.WithoutBasis(duty, period));
      }
    }
  }
}
