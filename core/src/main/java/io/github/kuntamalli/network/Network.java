package io.github.kuntamalli.network;

import io.github.kuntamalli.fact.Extensions;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.StatedPeriod;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.law.DutyLink;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.measure.HasFigures;
import io.github.kuntamalli.measure.Observation;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import io.github.kuntamalli.text.Shortened;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A network (verkosto, nätverk) of municipalities, organisations or people in one task.
 *
 * <p>An empty list means that no source at hand states any, not that there is none: most networks
 * name few of their members.
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param id its id in lower-case letters, digits and hyphens
 * @param name its name, published and ours
 * @param otherNames other spellings and names that sources use
 * @param kinds the kinds of network
 * @param life when it existed, as far as sources show
 * @param hosts who hosts or founded it
 * @param funder who funds it, with what other sources state instead
 * @param partners the partners that it works with
 * @param type the municipality type whose municipalities are its members; empty if it is no type
 *     network
 * @param memberships its members, as far as sources name them
 * @param preparatoryGroup the group that prepares its work
 * @param figures its figures
 * @param description a description in our own words
 * @param priorities the elements of strategies that it serves
 * @param duties the statutory duties that it supports
 * @param sources where it was read
 * @param membersComplete whether the memberships name all its members. If not, it is unknown
 *     whether an actor that is not among them is a member
 * @param mandates the successive periods for which its members are appointed
 * @param extensions an application's own properties, which are kept and not assessed
 */
@Value.Builder
@DomainStyle
public record Network(
    String id,
    PublishedName name,
    List<OtherName> otherNames,
    Set<NetworkKind> kinds,
    StatedPeriod life,
    List<ActorId> hosts,
    Stated<ActorId> funder,
    List<ActorId> partners,
    Optional<TypeReference> type,
    List<StatedMembership> memberships,
    Optional<PreparatoryGroup> preparatoryGroup,
    List<Observation> figures,
    Optional<LocalizedText> description,
    List<StrategyLink> priorities,
    List<DutyLink> duties,
    List<Source> sources,
    boolean membersComplete,
    List<StatedPeriod> mandates,
    Extensions extensions)
    implements HasFigures {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*+");

  /**
   * A network.
   *
   * @throws IllegalArgumentException if the id is not in lower-case letters, digits and hyphens
   */
  public Network {
    Objects.requireNonNull(id, "id");
    id = requireId(id);
    Objects.requireNonNull(name, "name");
    otherNames = Copies.list(otherNames, "otherNames");
    kinds = Copies.sorted(kinds, "kinds");
    Objects.requireNonNull(life, "life");
    hosts = Copies.list(hosts, "hosts");
    Objects.requireNonNull(funder, "funder");
    partners = Copies.list(partners, "partners");
    Objects.requireNonNull(type, "type");
    memberships = Copies.list(memberships, "memberships");
    Objects.requireNonNull(preparatoryGroup, "preparatoryGroup");
    figures = Copies.list(figures, "figures");
    Objects.requireNonNull(description, "description");
    priorities = Copies.list(priorities, "priorities");
    duties = Copies.list(duties, "duties");
    sources = Copies.list(sources, "sources");
    mandates = Copies.list(mandates, "mandates");
    Objects.requireNonNull(extensions, "extensions");
  }

  static String requireId(String id) {
    if (!ID.matcher(id).matches()) {
      throw InvalidValueException.of(
          "id-form",
          "id: \"%s\" ei kelpaa tunnukseksi; käytä pieniä kirjaimia, numeroita ja yhdysmerkkejä",
          "id: \"%s\" duger inte som beteckning; använd gemener, siffror och bindestreck",
          "id: \"%s\" is not a valid id; use lower-case letters, digits and hyphens, for example regional-towns",
          Shortened.of(id));
    }
    return id;
  }

  /**
   * What network it is, for a log or a debugger.
   *
   * @return for example {@code Network[healthy-cities, 12 memberships]}
   */
  @Override
  public String toString() {
    return "Network[%s, %s memberships]".formatted(id, memberships.size());
  }

  /**
   * Returns a new builder.
   *
   * @return a builder of a network of whose time and funder nothing is known
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder with the values of this network.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a network; id and name are needed. Not thread-safe. */
  public static final class Builder extends NetworkBuilder {
    /** A builder of a network of whose time and funder nothing is known. */
    public Builder() {
      life(StatedPeriod.unknown());
      funder(Stated.unknown());
      membersComplete(false);
      extensions(Extensions.none());
    }
  }
}
