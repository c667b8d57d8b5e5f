package io.github.kuntamalli.obligation;

import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.text.InvalidValueException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What applies to a duty on some days instead of what the catalog states: how a new act or a decree
 * on content is added as data.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param code the duty
 * @param days the days on which the override applies
 * @param bases the bases on these days; if empty, those of the catalog apply
 * @param contentRequirements the points of content on these days; if empty, those of the catalog
 *     apply
 */
public record ObligationOverride(
    ObligationCode code,
    ValidityPeriod days,
    List<ObligationBasis> bases,
    List<ContentRequirement> contentRequirements) {

  /**
   * An override.
   *
   * @throws IllegalArgumentException if it changes nothing
   */
  public ObligationOverride {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(days, "days");
    bases = Copies.list(bases, "bases");
    contentRequirements = Copies.list(contentRequirements, "contentRequirements");
    if (bases.isEmpty() && contentRequirements.isEmpty()) {
      throw InvalidValueException.of(
          "override-without-change",
          "bases: velvoitteen %s muutos ei muuta mitään; anna säännöksiä tai sisältökohtia",
          "bases: ändringen av skyldigheten %s ändrar ingenting; ange bestämmelser eller innehållspunkter",
          "bases: the override of %s changes nothing; give bases or content points",
          code);
    }
  }

  Obligation applyTo(Obligation duty) {
    Obligation.Builder changed = duty.toBuilder();
    if (!bases.isEmpty()) {
      List<ObligationBasis> all = new ArrayList<>();
      for (ObligationBasis old : duty.bases()) {
        outside(old.basis().validity()).forEach(rest -> all.add(cut(old, rest)));
      }
      for (ObligationBasis own : bases) {
        own.basis().validity().intersection(days).ifPresent(within -> all.add(cut(own, within)));
      }
      changed.bases(all);
    }
    if (!contentRequirements.isEmpty()) {
      List<ContentRequirement> all = new ArrayList<>();
      for (ContentRequirement old : duty.contentRequirements()) {
        outside(old.validity()).forEach(rest -> all.add(cut(old, rest)));
      }
      for (ContentRequirement own : contentRequirements) {
        own.validity().intersection(days).ifPresent(within -> all.add(cut(own, within)));
      }
      changed.contentRequirements(all);
    }
    return changed.build();
  }

  /** What is left of a time before and after the days of the override. */
  private List<ValidityPeriod> outside(ValidityPeriod whole) {
    List<ValidityPeriod> rest = new ArrayList<>();
    days.from()
        .map(first -> new ValidityPeriod(Optional.empty(), Optional.of(first.minusDays(1))))
        .flatMap(whole::intersection)
        .ifPresent(rest::add);
    days.to()
        .map((LocalDate last) -> ValidityPeriod.from(last.plusDays(1)))
        .flatMap(whole::intersection)
        .ifPresent(rest::add);
    return rest;
  }

  private static ObligationBasis cut(ObligationBasis basis, ValidityPeriod days) {
    LegalBasis law = basis.basis();
    return new ObligationBasis(
        new LegalBasis(law.id(), law.provision(), days, law.certainty(), law.verifiedUntil()),
        basis.bearer(),
        basis.due());
  }

  private static ContentRequirement cut(ContentRequirement point, ValidityPeriod days) {
    return new ContentRequirement(
        point.code(),
        point.title(),
        days,
        point.only(),
        point.except(),
        point.need(),
        point.certainty(),
        point.basis(),
        point.plan(),
        point.shownBy());
  }
}
