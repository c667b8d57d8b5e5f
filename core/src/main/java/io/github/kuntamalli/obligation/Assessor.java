package io.github.kuntamalli.obligation;

import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges a dossier: which duties the authority had, which its documents meet, and what is next.
 *
 * <p>What a council handled is judged by the law of the day of handling; what it did not, by the
 * law of the day asked about, at most of the end of the period. Immutable and thread-safe.
 */
public final class Assessor {

  private final MunicipalityRegister register;
  private final CouncilTerms terms;
  private final ObligationCatalog catalog;
  private final Grounds grounds;

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
    this.grounds = new Grounds(catalog);
  }

  /**
   * Judges a dossier as of a day.
   *
   * @param dossier what is known of the authority
   * @param on the day asked about, of the years 2009 to 9998; what lies after it is left out and
   *     listed
   * @return the verdicts on every duty and every period that has begun by then; where none has, on
   *     the first one
   * @throws IllegalArgumentException if the register does not know the authority, or the day is
   *     before the data begin or after the year 9998
   */
  public Assessment assess(Dossier dossier, LocalDate on) {
    return assess(dossier, on, AssessmentMethod.standard());
  }

  /**
   * Judges a dossier as of a day, counting as asked for.
   *
   * @param dossier what is known of the authority
   * @param on the day asked about, of the years 2009 to 9998
   * @param method how to count, and how much to judge
   * @return the verdicts
   * @throws IllegalArgumentException as {@link #assess(Dossier, LocalDate)}
   */
  public Assessment assess(Dossier dossier, LocalDate on, AssessmentMethod method) {
    Objects.requireNonNull(method, "method");
    AskedDays.require("on", on);
    JudgedAuthority judged = JudgedAuthority.of(dossier.authority(), register, terms, on);
    Ground ground = grounds.of(judged, method);
    Ground.Blank blank =
        ground.blank(on, dossier.complete(), () -> blank(ground, judged, dossier, method));
    boolean empty =
        dossier.documents().isEmpty()
            && dossier.records().isEmpty()
            && dossier.impactAssessments().isEmpty();
    List<DutyAssessment> duties =
        empty ? blank.all() : judge(ground, blank, new Inquiry(catalog, judged, dossier, method));
    return new Assessment(
        dossier.authority(),
        on,
        duties,
        empty ? List.of() : new LeftOver(register, catalog, dossier, on).unplaced(duties),
        empty ? List.of() : LeftOver.later(dossier, on),
        new Notes(register, catalog)
            .of(judged, dossier, empty ? blank.unchecked() : Notes.unchecked(duties, judged)),
        register.edition(),
        catalog.edition());
  }

  /**
   * Judges every municipality, county and HUS of a day.
   *
   * @param dossiers what is known, of as many authorities as there is; several of one authority are
   *     put together, and those of authorities that do not exist on the day are left aside
   * @param on the day asked about
   * @return an assessment for each authority of the day; one without a dossier is judged by an
   *     empty one that does not claim to be complete
   * @throws IllegalArgumentException if the day is before the data begin
   */
  public List<Assessment> assessWholeCountry(List<Dossier> dossiers, LocalDate on) {
    Objects.requireNonNull(dossiers, "dossiers");
    Objects.requireNonNull(on, "on");
    return WholeCountry.dossiers(WholeCountry.authorities(register, on), dossiers).stream()
        .map(dossier -> assess(dossier, on))
        .toList();
  }

  /** The verdicts on a dossier that holds something: those it does not reach are known. */
  private static List<DutyAssessment> judge(Ground ground, Ground.Blank blank, Inquiry inquiry) {
    Touched touched = new Touched(inquiry);
    List<DutyAssessment> duties = new ArrayList<>(blank.all().size());
    for (int i = 0; i < ground.slots().size(); i++) {
      DutyAssessment known = blank.bySlot().get(i);
      if (known != null) {
        Ground.Slot slot = ground.slots().get(i);
        boolean asked = known.status() != DutyStatus.NOT_STARTED && touched.includes(slot);
        duties.add(asked ? judge(slot, inquiry) : known);
      }
    }
    return duties;
  }

  /** What the answers are where a dossier holds nothing. */
  private Ground.Blank blank(
      Ground ground, JudgedAuthority judged, Dossier dossier, AssessmentMethod method) {
    Dossier nothing =
        Dossier.builder().authority(dossier.authority()).complete(dossier.complete()).build();
    Inquiry inquiry = new Inquiry(catalog, judged, nothing, method);
    List<@Nullable DutyAssessment> bySlot = new ArrayList<>();
    Set<ObligationCode> applied = new HashSet<>();
    for (Ground.Slot slot : ground.slots()) {
      DutyPeriod period = slot.period();
      if (period == null || !period.from().isAfter(judged.until())) {
        DutyAssessment duty = judge(slot, inquiry);
        bySlot.add(duty);
        if (duty.status() != DutyStatus.NOT_APPLICABLE) {
          applied.add(slot.obligation().code());
        }
      } else {
        boolean first = !slot.bases().isEmpty() && applied.add(slot.obligation().code());
        bySlot.add(first ? ahead(slot.obligation(), period, slot.bases()) : null);
      }
    }
    List<DutyAssessment> all = bySlot.stream().filter(Objects::nonNull).toList();
    return new Ground.Blank(
        Collections.unmodifiableList(bySlot), all, Notes.unchecked(all, judged));
  }

  private static DutyAssessment judge(Ground.Slot slot, Inquiry inquiry) {
    Obligation obligation = slot.obligation();
    DutyPeriod period = slot.period();
    Reason exempt = slot.exempt();
    if (period != null && !slot.bases().isEmpty()) {
      return new PeriodQuestion(inquiry, obligation, period, slot.bases()).answer();
    }
    DutyAssessment.Builder answer =
        DutyAssessment.builder().obligation(obligation).status(DutyStatus.NOT_APPLICABLE);
    if (exempt != null) {
      return answer.addReasons(exempt).build();
    }
    DutyPeriod named = Objects.requireNonNull(period, "period");
    obligation
        .proof()
        .part()
        .ifPresent(kind -> answer.addAllRefused(inquiry.review(kind, named, List.of()).refused));
    return answer
        .period(named)
        .addReasons(Reason.of(ReasonCode.NO_BASIS_IN_PERIOD, "period", named))
        .build();
  }

  private static DutyAssessment ahead(
      Obligation obligation, DutyPeriod period, List<LegalBasis> bases) {
    return DutyAssessment.builder()
        .obligation(obligation)
        .period(period)
        .status(DutyStatus.NOT_STARTED)
        .addAllBases(bases)
        .addReasons(
            Reason.of(
                ReasonCode.PERIOD_AHEAD, "period", period, "date", PartialDate.of(period.from())))
        .build();
  }
}
