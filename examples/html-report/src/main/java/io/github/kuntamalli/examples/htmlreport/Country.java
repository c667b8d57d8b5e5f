package io.github.kuntamalli.examples.htmlreport;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.CoverageMatrix;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.RegisterOnDate;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All authorities of a day with their verdicts, and for which of them something is known. */
final class Country {

  private final Kuntamalli kuntamalli;
  private final LocalDate on;
  private final List<Assessment> assessments;
  private final Map<Authority, Dossier> dossiers;
  private final CoverageMatrix coverage;
  private final Comparator<ObligationCode> catalogOrder;
  private final Map<ObligationCode, LocalizedText> titles;
  private final Map<Slice, Map<Authority, Map<ObligationCode, DutyAssessment>>> slices =
      new EnumMap<>(Slice.class);

  Country(Kuntamalli kuntamalli, List<Dossier> dossiers, LocalDate on) {
    this.kuntamalli = kuntamalli;
    this.on = on;
    this.assessments = kuntamalli.assessWholeCountry(dossiers, on);
    this.dossiers = new LinkedHashMap<>();
    dossiers.forEach(
        dossier -> this.dossiers.merge(dossier.authority(), dossier, Dossier::combinedWith));
    this.titles =
        kuntamalli.obligations().all().stream()
            .collect(Collectors.toMap(Obligation::code, Obligation::title));
    List<ObligationCode> codes =
        kuntamalli.obligations().all().stream().map(Obligation::code).toList();
    this.catalogOrder = Comparator.comparing(codes::indexOf);
    this.coverage = CoverageMatrix.of(assessments);
    for (Slice slice : Slice.values()) {
      Map<Authority, Map<ObligationCode, DutyAssessment>> own = new LinkedHashMap<>();
      assessments.forEach(one -> own.put(one.authority(), slice.of(one)));
      slices.put(slice, own);
    }
  }

  LocalDate on() {
    return on;
  }

  List<Assessment> assessments() {
    return assessments;
  }

  RegisterOnDate register() {
    return kuntamalli.register().on(on);
  }

  Edition catalog() {
    return kuntamalli.obligations().edition();
  }

  /** Duties as the catalog lists them. */
  Comparator<ObligationCode> catalogOrder() {
    return catalogOrder;
  }

  String title(ObligationCode code, Language language) {
    return titles.get(code).text(language);
  }

  String name(Authority authority, Language language) {
    return kuntamalli.register().nameOf(authority, on).text(language);
  }

  /** What is known of an authority; an empty dossier if that is nothing. */
  Dossier dossier(Authority authority) {
    return dossiers.getOrDefault(authority, Dossier.of(authority));
  }

  Obligation obligation(ObligationCode code) {
    return kuntamalli.obligations().find(code).orElseThrow();
  }

  boolean isKnown(Authority authority) {
    return dossiers.containsKey(authority);
  }

  /** Authorities with a dossier that are not among those assessed. */
  List<Authority> leftOut() {
    Set<Authority> left = new LinkedHashSet<>(dossiers.keySet());
    assessments.forEach(assessment -> left.remove(assessment.authority()));
    return List.copyOf(left);
  }

  /** The verdicts of an authority by duty, on the periods of the slice. */
  Map<ObligationCode, DutyAssessment> verdicts(Slice slice, Authority authority) {
    return slices.get(slice).get(authority);
  }

  /** The cells of all authorities on the periods of the slice. */
  CoverageMatrix coverage(Slice slice) {
    return coverage.only(
        cell -> {
          DutyAssessment duty = verdicts(slice, cell.authority()).get(cell.obligation());
          return duty != null && duty.period().map(DutyPeriod::name).equals(cell.period());
        });
  }

  /** The verdicts that a matrix contains, most severe first. */
  static List<DutyStatus> given(CoverageMatrix matrix) {
    Set<DutyStatus> found =
        matrix.cells().stream().map(CoverageMatrix.Cell::status).collect(Collectors.toSet());
    return Statuses.GRAVEST_FIRST.stream().filter(found::contains).toList();
  }
}
