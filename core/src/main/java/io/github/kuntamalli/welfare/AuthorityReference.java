package io.github.kuntamalli.welfare;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.validation.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A place of a document that names an authority.
 *
 * @param list the list that it is in
 * @param index the number of the item of the list
 * @param property the property of the item; empty if the item is the authority
 * @param authority the authority
 */
record AuthorityReference(String list, int index, String property, Authority authority) {

  /** All mentions in a document, in the order of the model. */
  static List<AuthorityReference> of(WelfareDocument document) {
    List<AuthorityReference> found = new ArrayList<>();
    for (int i = 0; i < document.issuers().size(); i++) {
      found.add(new AuthorityReference("issuers", i, "", document.issuers().get(i)));
    }
    add(found, "handlings", document.handlings(), "authority", Handling::authority);
    add(found, "publications", document.publications(), "publisher", Publication::publisher);
    for (int i = 0; i < document.deliveries().size(); i++) {
      Delivery delivery = document.deliveries().get(i);
      found.add(new AuthorityReference("deliveries", i, "recipient", delivery.recipient()));
      if (delivery.sender().isPresent()) {
        found.add(new AuthorityReference("deliveries", i, "sender", delivery.sender().get()));
      }
    }
    add(found, "measures", document.measures(), "owner", Measure::owner);
    add(found, "partners", document.partners(), "authority", DocumentPartner::authority);
    if (document.issuerGroup().isPresent()) {
      add(
          found,
          "issuerGroup/members",
          document.issuerGroup().get().members(),
          "authority",
          member -> Optional.of(member.authority()));
    }
    return found;
  }

  private static <T> void add(
      List<AuthorityReference> found,
      String list,
      List<T> items,
      String property,
      Function<T, Optional<Authority>> authorityOf) {
    for (int i = 0; i < items.size(); i++) {
      Optional<Authority> authority = authorityOf.apply(items.get(i));
      if (authority.isPresent()) {
        found.add(new AuthorityReference(list, i, property, authority.get()));
      }
    }
  }

  /** Where it is. */
  Location place() {
    Location item = ItemChecks.of(list, index);
    return property.isEmpty() ? item : item.then(property);
  }
}
