package io.github.kuntamalli.welfare;

import io.github.kuntamalli.municipality.Authority;
import java.util.HashSet;
import java.util.Set;

/**
 * The authorities whose document it is, by themselves or in a group, for rules that ask about many
 * authorities of one document.
 */
final class Issuers {

  private final Set<Authority> authorities = new HashSet<>();

  private Issuers() {}

  static Issuers of(WelfareDocument document) {
    Issuers issuers = new Issuers();
    for (Authority issuer : document.issuers()) {
      issuers.authorities.add(issuer);
      issuer.municipalities().stream()
          .map(Authority.OfMunicipality::new)
          .forEach(issuers.authorities::add);
    }
    return issuers;
  }

  /** As {@link WelfareDocument#isIssuedBy(Authority)} has it. */
  boolean include(Authority authority) {
    return authorities.contains(authority);
  }
}
