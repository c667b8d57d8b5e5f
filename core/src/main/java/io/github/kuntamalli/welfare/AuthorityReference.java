package io.github.kuntamalli.welfare;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.validation.Location;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A place of a document that names an authority.
 *
 * @param place the place
 * @param authority the authority
 */
record AuthorityReference(Location place, Authority authority) {

  /** All mentions in a document, in the order of the model. */
  static List<AuthorityReference> of(WelfareDocument document) {
    return Stream.of(
            each("issuers", document.issuers(), (issuer, at) -> Stream.of(named(issuer, at))),
            each("handlings", document.handlings(), "authority", Handling::authority),
            each("publications", document.publications(), "publisher", Publication::publisher),
            each("deliveries", document.deliveries(), AuthorityReference::ofDelivery),
            each("measures", document.measures(), "owner", Measure::owner),
            each("partners", document.partners(), "authority", DocumentPartner::authority),
            document.issuerGroup().stream()
                .flatMap(
                    group ->
                        each(
                            "issuerGroup/members",
                            group.members(),
                            "authority",
                            member -> Optional.of(member.authority()))))
        .flatMap(mentions -> mentions)
        .toList();
  }

  private static <T> Stream<AuthorityReference> each(
      String list, List<T> items, String property, Function<T, Optional<Authority>> authority) {
    return each(
        list,
        items,
        (item, at) -> authority.apply(item).map(one -> named(one, at.then(property))).stream());
  }

  private static <T> Stream<AuthorityReference> each(
      String list, List<T> items, BiFunction<T, Location, Stream<AuthorityReference>> mentions) {
    return IntStream.range(0, items.size())
        .boxed()
        .flatMap(i -> mentions.apply(items.get(i), ItemChecks.of(list, i)));
  }

  private static Stream<AuthorityReference> ofDelivery(Delivery delivery, Location at) {
    return Stream.concat(
        Stream.of(named(delivery.recipient(), at.then("recipient"))),
        delivery.sender().map(one -> named(one, at.then("sender"))).stream());
  }

  private static AuthorityReference named(Authority authority, Location place) {
    return new AuthorityReference(place, authority);
  }
}
