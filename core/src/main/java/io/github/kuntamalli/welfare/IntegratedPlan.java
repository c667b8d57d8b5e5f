package io.github.kuntamalli.welfare;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Another plan that a document contains, serves as or refers to, such as the plan for children and
 * young people.
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param name its name in the document
 * @param kind the kind of plan
 * @param relation how the document relates to it; empty if not stated
 * @param contents which points of content it contains; a point that is not named is not known
 * @param handlings its own approvals, where they are not those of the document: each council that
 *     approved a joint plan, or an earlier day
 */
@Value.Builder
@DomainStyle
public record IntegratedPlan(
    LocalizedText name,
    Kind kind,
    Optional<Relation> relation,
    List<ContentStatement> contents,
    List<Handling> handlings) {

  /** Which plan it is. */
  public enum Kind {
    /** For children and young people (lasten ja nuorten hyvinvointisuunnitelma), 417/2007. */
    CHILDREN,
    /** For the ageing population (suunnitelma ikääntyneen väestön tukemiseksi), 980/2012. */
    AGEING,
    /** Pupil welfare (opiskeluhuoltosuunnitelma, elevhälsoplan), 1287/2013. */
    PUPIL_WELFARE,
    /** Maternity and child health clinics (neuvolasuunnitelma, rådgivningsbyråplan), 1326/2010. */
    CLINIC,
    /** Integration of immigrants (kotoutumisen edistäminen, integrationsfrämjande), 681/2023. */
    INTEGRATION,
    /** Preventive substance abuse work (ehkäisevä päihdetyö), 523/2015. */
    SUBSTANCE_ABUSE,
    /** Equality and non-discrimination (yhdenvertaisuus, tasa-arvo). */
    EQUALITY,
    /** Safety (turvallisuussuunnitelma, säkerhetsplan); no statutory plan of a municipality. */
    SAFETY,
    /** Any other plan, or one of which the kind is not stated. */
    OTHER
  }

  /** How a document relates to the plan. */
  public enum Relation {
    /** The document contains it or serves as it. */
    CONTAINED,
    /** It is attached to the document. */
    ATTACHED,
    /** The document only refers to it. */
    REFERRED_TO,
    /** The document states that it is still to be made. */
    NOT_YET_MADE
  }

  /** An integrated plan; the lists are copied. */
  public IntegratedPlan {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(relation, "relation");
    contents = Copies.list(contents, "contents");
    handlings = Copies.list(handlings, "handlings");
  }

  /**
   * Whether the plan is part of the document, by its own statement.
   *
   * @return true if it is contained or attached
   */
  public boolean isPart() {
    return relation.map(how -> how == Relation.CONTAINED || how == Relation.ATTACHED).orElse(false);
  }

  /** Words of a title that mean more than a plan of one group. */
  private static final List<String> WIDER =
      List.of(
          "kertomus",
          "hyvinvoint",
          "strategi",
          "berättelse",
          "välfärd",
          "report",
          "welfare",
          "strategy");

  /** Whether a title names this plan, and neither a report nor another plan of welfare. */
  boolean isTitledBy(LocalizedText title) {
    return title.texts().entrySet().stream()
        .anyMatch(
            entry -> {
              String own = name.texts().getOrDefault(entry.getKey(), "").toLowerCase(Locale.ROOT);
              String text = entry.getValue().toLowerCase(Locale.ROOT);
              int at = own.isBlank() ? -1 : text.indexOf(own);
              if (at < 0) {
                return false;
              }
              String rest = text.substring(0, at) + " " + text.substring(at + own.length());
              return WIDER.stream().noneMatch(rest::contains);
            });
  }

  /**
   * Returns a new builder.
   *
   * @return a builder whose kind is {@link Kind#OTHER} and whose relation is not stated
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder with the values of this plan.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an integrated plan; kind other and relation not stated unless said. Not thread-safe. */
  public static final class Builder extends IntegratedPlanBuilder {
    /** A builder with the defaults. */
    public Builder() {
      kind(Kind.OTHER);
    }
  }
}
