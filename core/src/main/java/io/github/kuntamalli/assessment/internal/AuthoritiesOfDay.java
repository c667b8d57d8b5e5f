package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegisterOnDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All authorities of a day that bear duties, and their dossiers. */
final class AuthoritiesOfDay {

  private AuthoritiesOfDay() {}

  /** Municipalities by code, then counties, then HUS once there are counties. */
  static List<Authority> authorities(MunicipalityRegister register, LocalDate on) {
    RegisterOnDate day = register.on(on);
    List<Authority> all = new ArrayList<>();
    day.municipalities()
        .forEach(municipality -> all.add(new Authority.OfMunicipality(municipality.code())));
    day.counties().forEach(county -> all.add(new Authority.OfCounty(county.code())));
    if (!day.counties().isEmpty()) {
      all.add(Authority.hus());
    }
    return all;
  }

  /** The dossier of each authority; an empty one that claims nothing where none is given. */
  static List<Dossier> dossiers(List<Authority> authorities, List<Dossier> given) {
    Map<Authority, Dossier> byAuthority = new HashMap<>();
    given.forEach(
        dossier -> byAuthority.merge(dossier.authority(), dossier, Dossier::combinedWith));
    List<Dossier> all = new ArrayList<>();
    for (Authority authority : authorities) {
      Dossier own = byAuthority.get(authority);
      all.add(own == null ? Dossier.of(authority) : own);
    }
    return all;
  }
}
