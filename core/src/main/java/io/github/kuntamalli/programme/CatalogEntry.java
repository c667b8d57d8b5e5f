package io.github.kuntamalli.programme;

import io.github.kuntamalli.fact.Extensions;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.StatedPeriod;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.law.DutyLink;
import io.github.kuntamalli.law.StatuteId;
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
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * One entry of the catalog: a programme, a project, a tool, a funding instrument, a survey, a term.
 * Its kind states what it is; there are no separate classes.
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param id its id in lower-case letters, digits and hyphens
 * @param kind what it is
 * @param name its name, published and ours
 * @param parent the id of the entry that it belongs to, such as the programme of a project
 * @param description a description in our own words; empty if the name is sufficient
 * @param period when it ran or was in force, as far as sources show
 * @param actors the actors that run it, fund it or take part
 * @param networks the ids of the networks related to it
 * @param figures its figures
 * @param sources where it was read
 * @param duties the statutory duties that it supports
 * @param roles the role of each actor in it, where it is known
 * @param stages its dated stages, in order
 * @param purposes what the money of a funding instrument is for, in words
 * @param statutes the acts that it concerns or is based on
 * @param number its number in the series of its publisher, for a publication
 * @param extensions an application's own properties, which are kept and not assessed
 */
@Value.Builder
@DomainStyle
public record CatalogEntry(
    String id,
    CatalogEntryKind kind,
    PublishedName name,
    Optional<String> parent,
    Optional<LocalizedText> description,
    StatedPeriod period,
    List<ActorId> actors,
    List<String> networks,
    List<Observation> figures,
    List<Source> sources,
    List<DutyLink> duties,
    List<ActorRole> roles,
    List<EntryStage> stages,
    List<LocalizedText> purposes,
    List<StatuteId> statutes,
    Optional<String> number,
    Extensions extensions)
    implements HasFigures {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*+");

  /**
   * An entry.
   *
   * @throws IllegalArgumentException if the id is not in lower-case letters, digits and hyphens
   */
  public CatalogEntry {
    id = requireId(id);
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(parent, "parent");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(period, "period");
    actors = Copies.list(actors, "actors");
    networks = Copies.list(networks, "networks");
    figures = Copies.list(figures, "figures");
    sources = Copies.list(sources, "sources");
    duties = Copies.list(duties, "duties");
    roles = Copies.list(roles, "roles");
    stages = Copies.list(stages, "stages");
    purposes = Copies.list(purposes, "purposes");
    statutes = Copies.list(statutes, "statutes");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(extensions, "extensions");
  }

  static String requireId(String id) {
    Objects.requireNonNull(id, "id");
    if (!ID.matcher(id).matches()) {
      throw InvalidValueException.of(
          "id-form",
          "id: \"%s\" ei kelpaa tunnukseksi; käytä pieniä kirjaimia, numeroita ja yhdysmerkkejä",
          "id: \"%s\" duger inte som beteckning; använd gemener, siffror och bindestreck",
          "id: \"%s\" is not a valid id; use lower-case letters, digits and hyphens, for example digione",
          Shortened.of(id));
    }
    return id;
  }

  /**
   * The actors that have a given part in it.
   *
   * @param kind the part, such as {@link ActorRole.Kind#GRANTS}
   * @return the actors, in order; empty if none is known to have it
   */
  public List<ActorId> actors(ActorRole.Kind kind) {
    Objects.requireNonNull(kind, "kind");
    return roles.stream().filter(role -> role.kind() == kind).map(ActorRole::actor).toList();
  }

  /**
   * Returns a new builder.
   *
   * @return a builder of an entry of whose time nothing is known
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder with the values of this entry.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an entry; id, kind and name are needed. Not thread-safe. */
  public static final class Builder extends CatalogEntryBuilder {
    /** A builder of an entry of whose time nothing is known. */
    public Builder() {
      period(StatedPeriod.unknown());
      extensions(Extensions.none());
    }
  }
}
