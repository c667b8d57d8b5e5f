package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.AssessmentMethod;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.UnknownAuthorityException;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.obligation.internal.AuthorityInTime;
import io.github.kuntamalli.obligation.internal.DateBounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Assesses a dossier: which duties the authority had, which its documents meet, and what is next.
 *
 * <p>What a council handled is assessed by the law of the day of handling; what it did not, by the
 * law of the reference date, at most of the end of the period. The order in which a dossier lists
 * its documents, records, handlings and the like has no effect: they are assessed by date and then
 * by id, and a next step names what was handled last. An answer follows from the question and the
 * reference data alone, regardless of earlier questions. Thread-safe.
 */
public final class Assessor {

  private final MunicipalityRegister register;
  private final CouncilTerms terms;
  private final ObligationCatalog catalog;
  private final UntouchedDuties untouched =
      new UntouchedDuties(
          (item, inquiry) -> ReasonOrder.byWeight(RepeatedItems.removed(judge(item, inquiry))));

  /**
   * An assessor over reference data.
   *
   * @param register the municipalities
   * @param terms the council terms
   * @param catalog the duties
   */
  public Assessor(MunicipalityRegister register, CouncilTerms terms, ObligationCatalog catalog) {
    this.register = Objects.requireNonNull(register, "register");
    this.terms = Objects.requireNonNull(terms, "terms");
    this.catalog = Objects.requireNonNull(catalog, "catalog");
  }

  /**
   * Assesses a dossier as of a day.
   *
   * @param dossier what is known of the authority
   * @param on the reference date, of the years 2009 to 2199; what is after it is left out and
   *     listed
   * @return the verdicts on every duty and every period that has begun by then; where none has, on
   *     the first one
   * @throws UnknownAuthorityException if the register does not know the authority
   * @throws IllegalArgumentException if the day is before the data begin or after the year 2199
   */
  public Assessment assess(Dossier dossier, LocalDate on) {
    return assess(dossier, on, AssessmentMethod.standard());
  }

  /**
   * Assesses a dossier as of a day, with the given method of counting.
   *
   * @param dossier what is known of the authority
   * @param on the reference date, of the years 2009 to 2199
   * @param method how to count, and how much to assess
   * @return the verdicts
   * @throws IllegalArgumentException as {@link #assess(Dossier, LocalDate)}
   */
  public Assessment assess(Dossier dossier, LocalDate on, AssessmentMethod method) {
    Objects.requireNonNull(method, "method");
    DateBounds.require("on", on);
    AuthorityInTime judged = AuthorityInTime.of(dossier.authority(), register, terms, on);
    Dossier sorted = DossierOrder.sorted(new StrategyRecords(catalog, method).added(dossier), on);
    AssessmentContext inquiry = new AssessmentContext(catalog, judged, sorted, method);
    List<DutyAssessment> duties = untouched.verdicts(inquiry);
    UnplacedEvidence leftOver = new UnplacedEvidence(register, catalog, sorted, on);
    return new Assessment(
        dossier.authority(),
        register.nameOf(dossier.authority(), on),
        on,
        duties,
        leftOver.unplaced(duties),
        leftOver.later(),
        new AssessmentNotes(register, catalog).of(judged, sorted, duties),
        register.edition(),
        catalog.edition());
  }

  /**
   * Assesses every municipality, county and HUS of a day.
   *
   * @param dossiers what is known, of as many authorities as there is; several of one authority are
   *     combined, and those of authorities that do not exist on the day are ignored
   * @param on the reference date
   * @return an assessment for each authority of the day; one without a dossier is assessed by an
   *     empty one that does not claim to be complete
   * @throws IllegalArgumentException if the day is before the data begin
   */
  public List<Assessment> assessWholeCountry(List<Dossier> dossiers, LocalDate on) {
    Objects.requireNonNull(dossiers, "dossiers");
    Objects.requireNonNull(on, "on");
    return assessAll(AuthoritiesOfDay.authorities(register, on), dossiers, on);
  }

  /** Assesses authorities by what is known of each, in their order. */
  public List<Assessment> assessAll(
      List<Authority> authorities, List<Dossier> dossiers, LocalDate on) {
    return AuthoritiesOfDay.dossiers(authorities, dossiers).stream()
        .map(dossier -> assess(dossier, on))
        .toList();
  }

  private static DutyAssessment judge(DutyAgenda.Item item, AssessmentContext inquiry) {
    if (item instanceof DutyAgenda.Item.Begun begun) {
      return inquiry.verdict(DutyInPeriod.of(begun, inquiry));
    }
    DutyAssessment.Builder answer =
        DutyAssessment.builder().obligation(item.obligation()).status(DutyStatus.NOT_APPLICABLE);
    if (item instanceof DutyAgenda.Item.Ahead ahead) {
      return answer
          .period(ahead.period())
          .status(DutyStatus.NOT_STARTED)
          .addAllBases(ahead.bases())
          .addReasons(
              Reason.of(
                  ReasonCode.PERIOD_AHEAD,
                  "period",
                  ahead.period(),
                  "date",
                  PartialDate.of(ahead.period().from())))
          .build();
    }
    if (item instanceof DutyAgenda.Item.WithoutBasis without) {
      DutyPeriod period = without.period();
      return answer
          .addAllRefused(inquiry.refused(without))
          .period(period)
          .addReasons(Reason.of(ReasonCode.NO_BASIS_IN_PERIOD, "period", period))
          .build();
    }
    return answer.addReasons(((DutyAgenda.Item.Exempt) item).why()).build();
  }
}
