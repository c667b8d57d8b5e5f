package io.github.kuntamalli.examples.htmlreport;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fixtures.RealCases;
import io.github.kuntamalli.municipality.Authority;

/** The real cases that come with the library, one dossier for each authority. */
public final class BundledDossiers {

  private BundledDossiers() {}

  /**
   * The dossier of an authority.
   *
   * @param authority the authority
   * @return its dossier; an empty one if no real case is about it
   */
  public static Dossier of(Authority authority) {
    return RealCases.dossiers().stream()
        .filter(dossier -> dossier.authority().equals(authority))
        .findFirst()
        .orElse(Dossier.of(authority));
  }
}
