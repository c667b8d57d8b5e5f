package io.github.kuntamalli.welfare;

import io.github.kuntamalli.municipality.Authority;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The authorities whose document it is, by themselves or in a group, for rules that ask about many
 * authorities of one document.
 */
final class Issuers {

  private final WelfareDocument document;
  private @Nullable Set<Authority> authorities; // made for the first authority that is not alone

  private Issuers(WelfareDocument document) {
    this.document = document;
  }

  static Issuers of(WelfareDocument document) {
    return new Issuers(document);
  }

  /** As {@link WelfareDocument#isIssuedBy(Authority)} has it. */
  boolean include(Authority authority) {
    if (document.issuers().get(0).equals(authority)) {
      return true;
    }
    if (authorities == null) {
      authorities = all(document.issuers());
    }
    return authorities.contains(authority)
        || (authority instanceof Authority.Group group
            && group.members().stream()
                .map(Authority.OfMunicipality::new)
                .allMatch(authorities::contains));
  }

  private static Set<Authority> all(List<Authority> issuers) {
    Set<Authority> all = new HashSet<>(issuers);
    for (Authority issuer : issuers) {
      issuer.municipalities().forEach(code -> all.add(new Authority.OfMunicipality(code)));
    }
    return all;
  }
}
