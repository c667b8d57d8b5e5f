package io.github.kuntamalli.obligation;

import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
    AskedDays.require("on", on);
    JudgedAuthority judged = JudgedAuthority.of(dossier.authority(), register, terms, on);
    List<DutyAssessment> duties = new ArrayList<>();
    for (Obligation obligation : catalog.obligations()) {
      if (judged.kind().isEmpty() || judged.kind().get() == obligation.authority()) {
        duties.addAll(assess(obligation, judged, dossier));
      }
    }
    return new Assessment(
        dossier.authority(),
        on,
        duties,
        unplaced(dossier, duties, on),
        later(dossier, on),
        notes(judged, duties, on),
        register.edition(),
        catalog.edition());
  }

  private List<DutyAssessment> assess(
      Obligation obligation, JudgedAuthority judged, Dossier dossier) {
    Optional<Reason> exempt = exemption(obligation, judged);
    if (exempt.isPresent()) {
      return List.of(
          DutyAssessment.builder()
              .obligation(obligation)
              .status(DutyStatus.NOT_APPLICABLE)
              .addReasons(exempt.get())
              .build());
    }
    List<DutyAssessment> verdicts = new ArrayList<>();
    for (DutyPeriod period : judged.periods(obligation.rhythm())) {
      boolean begun = !period.from().isAfter(judged.until());
      List<LegalBasis> bases = judged.bases(obligation, period);
      if (bases.isEmpty()) {
        if (begun && obligation.rhythm() != Rhythm.ANNUAL) {
          verdicts.add(withoutBasis(obligation, period, judged, dossier));
        }
      } else if (begun) {
        verdicts.add(
            new PeriodQuestion(catalog, obligation, period, bases, judged, dossier).answer());
      } else if (verdicts.stream().noneMatch(Assessor::applies)) {
        verdicts.add(ahead(obligation, period, bases));
      }
    }
    return verdicts;
  }

  private static boolean applies(DutyAssessment duty) {
    return duty.status() != DutyStatus.NOT_APPLICABLE;
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

  private DutyAssessment withoutBasis(
      Obligation obligation, DutyPeriod period, JudgedAuthority judged, Dossier dossier) {
    List<RefusedEvidence> refused =
        obligation
            .proof()
            .part()
            .map(kind -> DocumentReview.of(judged, dossier, period, kind, List.of()).refused)
            .orElse(List.of());
    return DutyAssessment.builder()
        .obligation(obligation)
        .period(period)
        .status(DutyStatus.NOT_APPLICABLE)
        .addAllRefused(refused)
        .addReasons(Reason.of(ReasonCode.NO_BASIS_IN_PERIOD, "period", period))
        .build();
  }

  /** Why a duty does not concern the authority at all. */
  private Optional<Reason> exemption(Obligation obligation, JudgedAuthority judged) {
    if (judged.kind().isEmpty()) {
      return Optional.of(
          Reason.of(
              obligation.authority() == Bearer.Kind.COUNTY
                  ? ReasonCode.DUTY_OF_COUNTIES
                  : ReasonCode.DUTY_OF_MUNICIPALITIES));
    }
    Optional<Municipality> municipality = judged.municipalityOn(judged.until());
    if (municipality.isEmpty()) {
      return Optional.empty();
    }
    for (Exclusion exclusion : obligation.exclusions()) {
      if (exclusion.includes(municipality.get())) {
        return Optional.of(Reason.of(ReasonCode.EXCLUDED, "why", exclusion.why()));
      }
    }
    boolean borne =
        obligation.bases().stream().anyMatch(basis -> basis.bearer().includes(municipality.get()));
    return borne ? Optional.empty() : Optional.of(Reason.of(ReasonCode.NOT_A_BEARER));
  }

  /** What no verdict has named, so that nothing is dropped in silence. */
  private static List<RefusedEvidence> unplaced(
      Dossier dossier, List<DutyAssessment> duties, LocalDate on) {
    Set<String> named = new HashSet<>();
    for (DutyAssessment duty : duties) {
      duty.evidence().forEach(item -> named.add(item.document() + " " + item.part()));
      duty.refused().forEach(item -> named.add(item.document() + " " + item.part()));
    }
    List<RefusedEvidence> unplaced = new ArrayList<>();
    for (WelfareDocument document : dossier.documents()) {
      for (DocumentPart part : document.parts()) {
        if (!named.contains(document.id() + " " + part.kind())) {
          unplaced.add(refused(document, part, whyUnplaced(dossier, document, part, on)));
        }
      }
    }
    return unplaced;
  }

  private static Reason whyUnplaced(
      Dossier dossier, WelfareDocument document, DocumentPart part, LocalDate on) {
    if (!document.isIssuedBy(dossier.authority())) {
      return Reason.of(ReasonCode.NOT_AN_ISSUER);
    }
    List<PartialDate> dates =
        document.handlings().stream().flatMap(handling -> handling.date().find().stream()).toList();
    if (dates.isEmpty() && part.covers().find().isEmpty() && document.madeIn().find().isEmpty()) {
      return Reason.of(ReasonCode.CANNOT_BE_PLACED);
    }
    return dates.stream()
        .filter(date -> date.isAfter(on))
        .findFirst()
        .map(date -> Reason.of(ReasonCode.AFTER_DAY_ASKED, "date", date))
        .orElseGet(() -> Reason.of(ReasonCode.OUTSIDE_JUDGED_PERIODS));
  }

  private static RefusedEvidence refused(WelfareDocument document, DocumentPart part, Reason why) {
    return new RefusedEvidence(document.id(), part.kind(), why);
  }

  /** Everything dated after the day asked about: handlings, deliveries, publications. */
  private static List<RefusedEvidence> later(Dossier dossier, LocalDate on) {
    List<RefusedEvidence> later = new ArrayList<>();
    for (WelfareDocument document : dossier.documents()) {
      Set<PartialDate> dates = new LinkedHashSet<>();
      document.handlings().stream()
          .filter(Handling::isHeld)
          .forEach(handling -> handling.date().find().ifPresent(dates::add));
      document.deliveries().forEach(delivery -> delivery.date().find().ifPresent(dates::add));
      document.publications().forEach(place -> place.date().find().ifPresent(dates::add));
      for (PartialDate date : dates) {
        if (date.isAfter(on)) {
          Reason why = Reason.of(ReasonCode.AFTER_DAY_ASKED, "date", date);
          document.parts().forEach(part -> later.add(refused(document, part, why)));
        }
      }
    }
    return later;
  }

  private List<Reason> notes(JudgedAuthority judged, List<DutyAssessment> duties, LocalDate on) {
    List<Reason> notes = new ArrayList<>();
    if (judged.until().isBefore(on)
        && judged.authority() instanceof Authority.OfMunicipality municipality) {
      notes.add(AuthorityEvents.ended(ReasonCode.AUTHORITY_ENDED, register, municipality, on));
    }
    if (!judged.hasEnded() && judged.hasNoTermOn(on)) {
      notes.add(Reason.of(ReasonCode.NO_TERM_KNOWN));
    }
    notes.addAll(
        UncheckedLaw.notes(duties.stream().flatMap(duty -> duty.bases().stream()), judged.until()));
    return notes;
  }
}
