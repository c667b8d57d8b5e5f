package io.github.kuntamalli.welfare;

import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.validation.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A place of a document that names an authority.
 *
 * @param place the place
 * @param authority the authority
 */
record AuthorityReference(Location place, Authority authority) {

  /** All mentions in a document, in the order of the model. */
  static List<AuthorityReference> of(WelfareDocument document) {
    List<AuthorityReference> mentions = new ArrayList<>();
    for (int i = 0; i < document.issuers().size(); i++) {
      mentions.add(new AuthorityReference(ItemChecks.of("issuers", i), document.issuers().get(i)));
    }
    for (int i = 0; i < document.handlings().size(); i++) {
      Location place = ItemChecks.of("handlings", i).then("authority");
      document
          .handlings()
          .get(i)
          .authority()
          .ifPresent(authority -> mentions.add(new AuthorityReference(place, authority)));
    }
    for (int i = 0; i < document.publications().size(); i++) {
      Location place = ItemChecks.of("publications", i).then("publisher");
      document
          .publications()
          .get(i)
          .publisher()
          .ifPresent(authority -> mentions.add(new AuthorityReference(place, authority)));
    }
    for (int i = 0; i < document.deliveries().size(); i++) {
      Location place = ItemChecks.of("deliveries", i);
      Delivery delivery = document.deliveries().get(i);
      mentions.add(new AuthorityReference(place.then("recipient"), delivery.recipient()));
      delivery
          .sender()
          .ifPresent(
              authority -> mentions.add(new AuthorityReference(place.then("sender"), authority)));
    }
    for (int i = 0; i < document.measures().size(); i++) {
      Location place = ItemChecks.of("measures", i).then("owner");
      document
          .measures()
          .get(i)
          .owner()
          .ifPresent(authority -> mentions.add(new AuthorityReference(place, authority)));
    }
    for (int i = 0; i < document.partners().size(); i++) {
      Location place = ItemChecks.of("partners", i).then("authority");
      document
          .partners()
          .get(i)
          .authority()
          .ifPresent(authority -> mentions.add(new AuthorityReference(place, authority)));
    }
    document.issuerGroup().ifPresent(group -> mentions.addAll(members(group)));
    return mentions;
  }

  private static List<AuthorityReference> members(IssuerGroup group) {
    Location members = Location.ROOT.then("issuerGroup").then("members");
    return IntStream.range(0, group.members().size())
        .mapToObj(
            i ->
                new AuthorityReference(
                    members.then(i).then("authority"), group.members().get(i).authority()))
        .toList();
  }
}
