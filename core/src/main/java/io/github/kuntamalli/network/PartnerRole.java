package io.github.kuntamalli.network;

import io.github.kuntamalli.fact.Extensions;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.law.DutyLink;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one kind of actor does towards another in the promotion of welfare and health (kumppanin
 * rooli, partnerroll).
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param id its id
 * @param actor who acts, in words
 * @param towards towards whom, in words
 * @param action what the actor does or may do, in our own words
 * @param sources where it was read
 * @param duties the statutory duties that it belongs to
 * @param actorKind what kind of party acts; empty if it is none of these
 * @param towardsKind what kind of party it acts towards; empty if it is none of these
 * @param relation what kind of relation it is; empty if it is none of these
 * @param extensions an application's own properties, which are kept and not assessed
 */
@Value.Builder
@DomainStyle
public record PartnerRole(
    String id,
    LocalizedText actor,
    LocalizedText towards,
    LocalizedText action,
    List<Source> sources,
    List<DutyLink> duties,
    Optional<Party> actorKind,
    Optional<Party> towardsKind,
    Optional<Relation> relation,
    Extensions extensions) {

  /** The kinds of parties. */
  public enum Party implements Localizable {
    /** A municipality (kunta, kommun). */
    MUNICIPALITY("kunta", "kommun", "municipality"),
    /** The authority of a region: today the wellbeing services county. */
    REGIONAL_AUTHORITY("alueen viranomainen", "regional myndighet", "regional authority"),
    /** Organisations (järjestöt, organisationer). */
    ORGANISATIONS("järjestöt", "organisationer", "organisations"),
    /** Public administration as a whole (julkinen hallinto, den offentliga förvaltningen). */
    PUBLIC_ADMINISTRATION(
        "julkinen hallinto", "den offentliga förvaltningen", "public administration");

    private final LocalizedText words;

    Party(String fi, String sv, String en) {
      this.words = LocalizedText.of(fi, sv, en);
    }

    @Override
    public String text(Language language) {
      Objects.requireNonNull(language, "language");
      return words.text(language);
    }
  }

  /** The kinds of relations. */
  public enum Relation implements Localizable {
    /** They are partners (kumppanuus, partnerskap). */
    PARTNERSHIP("kumppanuus", "partnerskap", "partnership"),
    /** One gives grants (avustukset, bidrag). */
    GRANTS("avustukset", "bidrag", "grants"),
    /** One offers premises (tilat, lokaler). */
    PREMISES("tilat", "lokaler", "premises"),
    /** One guides people to the other, or trains it (ohjaus, vägledning). */
    GUIDANCE("ohjaus", "vägledning", "guidance"),
    /** One buys services of the other, or does not (ostot, köp). */
    PURCHASES("ostot", "köp", "purchases"),
    /**
     * One takes the other into account or lets it take part in planning (suunnittelu, planering).
     */
    PLANNING("suunnittelu", "planering", "planning"),
    /** One is a part of the other's services (palvelut, tjänster). */
    SERVICES("palvelut", "tjänster", "services");

    private final LocalizedText words;

    Relation(String fi, String sv, String en) {
      this.words = LocalizedText.of(fi, sv, en);
    }

    @Override
    public String text(Language language) {
      Objects.requireNonNull(language, "language");
      return words.text(language);
    }
  }

  /**
   * A role.
   *
   * @throws IllegalArgumentException if the id is not in lower-case letters, digits and hyphens
   */
  public PartnerRole {
    Objects.requireNonNull(id, "id");
    id = Network.requireId(id);
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(towards, "towards");
    Objects.requireNonNull(action, "action");
    sources = Copies.list(sources, "sources");
    duties = Copies.list(duties, "duties");
    Objects.requireNonNull(actorKind, "actorKind");
    Objects.requireNonNull(towardsKind, "towardsKind");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(extensions, "extensions");
  }

  /**
   * Returns a new builder.
   *
   * @return a builder with nothing stated
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with these values.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds one. Not thread-safe. */
  public static final class Builder extends PartnerRoleBuilder {
    /** A builder with nothing stated. */
    public Builder() {
      extensions(Extensions.none());
    }
  }
}
