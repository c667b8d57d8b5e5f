package io.github.kuntamalli.welfare;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.fact.Extensions;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.Years;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.internal.Ids;
import io.github.kuntamalli.measure.Goal;
import io.github.kuntamalli.measure.IndicatorRef;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.measure.Observation;
import io.github.kuntamalli.measure.PopulationGroup;
import io.github.kuntamalli.measure.ResponsibleParty;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.validation.Dated;
import io.github.kuntamalli.validation.Severity;
import io.github.kuntamalli.validation.bean.SatisfiesRules;
import io.github.kuntamalli.validation.bean.Warnings;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A welfare report, a welfare plan, a yearly report, or several of them in one document.
 *
 * <p>Only id, issuers and parts are required. A draft is a document like any other; rules report
 * what is missing. An empty list means that nothing is stated, not that nothing was done.
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param id a stable name of the caller's choice, without spaces
 * @param issuers whose document it is; several for a joint document
 * @param parts what it contains, each kind at most once
 * @param title its title in its own languages; empty if not known
 * @param madeIn when it was made, if it states that; only used where no handling has a date
 * @param handlings the bodies that handled it, with dates and outcomes
 * @param publications where it was published
 * @param deliveries to whom it was delivered
 * @param actsCited the law it refers to
 * @param populationGroups the groups it names
 * @param priorities the priorities it names
 * @param areas the areas that it distinguishes, such as parts of the municipality
 * @param goals the goals it sets or follows
 * @param measures the measures it names
 * @param indicators the indicators it names
 * @param observations values of indicators
 * @param omissions what it deliberately leaves out
 * @param responsibleParties who is responsible for it
 * @param integratedPlans other plans in it
 * @param issuerGroup the group that the issuers form, if it has a name or its members changed, or
 *     the members of the joint authority that is the issuer
 * @param relations how it relates to other documents
 * @param partners who took part in preparing it without being an issuer
 * @param recordedOn the day on which these facts were written down; empty if not stated
 * @param sources where the facts were read
 * @param notes remarks of the person who recorded the facts
 * @param extensions an application's own properties, which are kept and not assessed
 */
@SatisfiesRules(WelfareRules.class)
@SatisfiesRules(
    value = WelfareRules.class,
    severities = {Severity.WARNING, Severity.INFO},
    groups = Warnings.class)
@Value.Builder
@DomainStyle
public record WelfareDocument(
    String id,
    List<Authority> issuers,
    List<DocumentPart> parts,
    Optional<LocalizedText> title,
    Stated<PartialDate> madeIn,
    List<Handling> handlings,
    List<Publication> publications,
    List<Delivery> deliveries,
    List<Citation> actsCited,
    List<PopulationGroup> populationGroups,
    List<LocalizedText> priorities,
    List<LocalizedText> areas,
    List<Goal> goals,
    List<Measure> measures,
    List<IndicatorRef> indicators,
    List<Observation> observations,
    List<ExplainedOmission> omissions,
    List<ResponsibleParty> responsibleParties,
    List<IntegratedPlan> integratedPlans,
    Optional<IssuerGroup> issuerGroup,
    List<DocumentRelation> relations,
    List<DocumentPartner> partners,
    Optional<LocalDate> recordedOn,
    List<Source> sources,
    List<LocalizedText> notes,
    Extensions extensions)
    implements Dated {

  /**
   * A document.
   *
   * @throws IllegalArgumentException if the id is blank or contains spaces, there is no issuer or
   *     no part, or an issuer or a kind of part is repeated
   */
  public WelfareDocument {
    Objects.requireNonNull(recordedOn, "recordedOn")
        .ifPresent(day -> Years.require("recordedOn", day));
    Ids.require(
        id,
        "anna asiakirjalle lyhyt tunnus",
        "ge dokumentet en kort beteckning",
        "give the document a short id");
    issuers = Copies.list(issuers, "issuers");
    parts = Copies.list(parts, "parts");
    if (issuers.isEmpty() || new HashSet<>(issuers).size() != issuers.size()) {
      throw InvalidValueException.of(
          "issuers-not-distinct",
          "issuers: asiakirjalla on oltava vähintään yksi laatija, ja kukin laatija nimetään kerran",
          "issuers: ange minst en myndighet som har utarbetat dokumentet, och ange varje sådan myndighet endast en gång",
          "issuers: a document needs at least one issuer; name each issuer once");
    }
    Set<DocumentPart.Kind> kinds = new HashSet<>();
    parts.forEach(part -> kinds.add(part.kind()));
    if (parts.isEmpty() || kinds.size() != parts.size()) {
      throw InvalidValueException.of(
          "parts-not-distinct",
          "parts: asiakirjassa on oltava vähintään yksi osa, ja kukin osan laji mainitaan kerran",
          "parts: dokumentet ska ha minst en del och endast en del av varje slag",
          "parts: a document needs at least one part; name each kind of part once");
    }
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(madeIn, "madeIn");
    handlings = Copies.list(handlings, "handlings");
    publications = Copies.list(publications, "publications");
    deliveries = Copies.list(deliveries, "deliveries");
    actsCited = Copies.list(actsCited, "actsCited");
    populationGroups = Copies.list(populationGroups, "populationGroups");
    priorities = Copies.list(priorities, "priorities");
    areas = Copies.list(areas, "areas");
    goals = Copies.list(goals, "goals");
    measures = Copies.list(measures, "measures");
    indicators = Copies.list(indicators, "indicators");
    observations = Copies.list(observations, "observations");
    omissions = Copies.list(omissions, "omissions");
    responsibleParties = Copies.list(responsibleParties, "responsibleParties");
    integratedPlans = Copies.list(integratedPlans, "integratedPlans");
    Objects.requireNonNull(issuerGroup, "issuerGroup");
    relations = Copies.list(relations, "relations");
    partners = Copies.list(partners, "partners");
    sources = Copies.list(sources, "sources");
    notes = Copies.list(notes, "notes");
    Objects.requireNonNull(extensions, "extensions");
  }

  /**
   * Whose body handled the document.
   *
   * @param handling one of the handlings
   * @return the authority stated, or the only issuer; empty if there are several issuers, or a
   *     group, and none is stated
   */
  public Optional<Authority> authorityOf(Handling handling) {
    return handling.authority().or(this::onlyIssuer);
  }

  /**
   * Who delivered the document.
   *
   * @param delivery one of the deliveries
   * @return the sender stated, or the only issuer; empty if it is no authority, or there are
   *     several issuers, or a group, and none is stated
   */
  public Optional<Authority> senderOf(Delivery delivery) {
    return delivery.senderName().isPresent()
        ? Optional.empty()
        : delivery.sender().or(this::onlyIssuer);
  }

  private Optional<Authority> onlyIssuer() {
    return issuers.size() == 1 && !(issuers.get(0) instanceof Authority.Group)
        ? Optional.of(issuers.get(0))
        : Optional.empty();
  }

  /**
   * Whether it is the document of several authorities.
   *
   * @return true if it has several issuers, or a group is the issuer
   */
  public boolean isJoint() {
    return issuers.size() > 1 || issuers.get(0) instanceof Authority.Group;
  }

  /**
   * Whether an authority is one of those whose document it is, by itself or in a group.
   *
   * @param authority the authority
   * @return true if it is an issuer or a member of a group that is one, or a group of which every
   *     member is
   */
  public boolean isIssuedBy(Authority authority) {
    Objects.requireNonNull(authority, "authority");
    return issuers.contains(authority)
        || issuers.stream().anyMatch(issuer -> issuer.includes(authority))
        || (authority instanceof Authority.Group group
            && group.members().stream()
                .map(Authority.OfMunicipality::new)
                .allMatch(this::isIssuedBy));
  }

  /**
   * The times that an authority's own council dealt with the document: approved or noted it, or had
   * it before it with an outcome that is not shown.
   *
   * @param authority the authority
   * @return the handlings, the dated ones first by date; empty if none is known
   */
  public List<Handling> councilHandlingsOf(Authority authority) {
    Objects.requireNonNull(authority, "authority");
    return handlings.stream()
        .filter(Handling::isByCouncil)
        .filter(handling -> authorityOf(handling).equals(Optional.of(authority)))
        .sorted(
            Comparator.comparing(
                handling ->
                    handling.date().asOptional().map(PartialDate::earliest).orElse(LocalDate.MAX)))
        .toList();
  }

  /**
   * The day whose law applies to the document.
   *
   * @return the first day on which a council dealt with it, else the first on which another body
   *     did, else the day on which it was made; empty if none of these is known
   */
  @Override
  public Optional<PartialDate> lawDate() {
    return HandlingDays.first(this, Handling::isByCouncil)
        .or(() -> HandlingDays.first(this, Handling::isHeld))
        .or(madeIn::asOptional);
  }

  /**
   * The plan of one group or subject that the title names as the whole document: a document that is
   * said to be a welfare plan and is titled as the plan for children that it contains.
   *
   * @return the plan; empty if there is none, or the title names more than that plan
   */
  public Optional<IntegratedPlan> findPlanInTitle() {
    if (title.isEmpty()) {
      return Optional.empty();
    }
    return integratedPlans.stream()
        .filter(IntegratedPlan::isPart)
        .filter(plan -> plan.isTitledBy(title.get()))
        .findFirst();
  }

  /**
   * The part of a kind.
   *
   * @param kind the kind
   * @return the part, or empty if the document has none
   */
  public Optional<DocumentPart> findPart(DocumentPart.Kind kind) {
    Objects.requireNonNull(kind, "kind");
    for (DocumentPart part : parts) {
      if (part.kind().equals(kind)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  /**
   * A welfare report of a council term.
   *
   * @param id a stable name of the caller's choice, without spaces
   * @param issuer whose document it is, such as {@code Authority.municipality("049")}
   * @return a builder with id, issuer and part, for what else is known
   */
  public static Builder termReport(String id, Authority issuer) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(issuer, "issuer");
    return builder().id(id).addIssuer(issuer).addPart(DocumentPart.Kind.TERM_REPORT);
  }

  /**
   * A welfare plan.
   *
   * @param id a stable name of the caller's choice, without spaces
   * @param issuer whose document it is, such as {@code Authority.municipality("049")}
   * @return a builder with id, issuer and part, for what else is known
   */
  public static Builder plan(String id, Authority issuer) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(issuer, "issuer");
    return builder().id(id).addIssuer(issuer).addPart(DocumentPart.Kind.PLAN);
  }

  /**
   * A welfare report of a council term and a welfare plan in one document.
   *
   * @param id a stable name of the caller's choice, without spaces
   * @param issuer whose document it is, such as {@code Authority.municipality("049")}
   * @return a builder with id, issuer and parts, for what else is known
   */
  public static Builder reportAndPlan(String id, Authority issuer) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(issuer, "issuer");
    return builder()
        .id(id)
        .addIssuer(issuer)
        .addPart(DocumentPart.Kind.TERM_REPORT)
        .addPart(DocumentPart.Kind.PLAN);
  }

  /**
   * A yearly report to the council.
   *
   * @param id a stable name of the caller's choice, without spaces
   * @param issuer whose document it is, such as {@code Authority.municipality("049")}
   * @param year the year reported on
   * @return a builder with id, issuer and part, for what else is known
   */
  public static Builder annualReport(String id, Authority issuer, int year) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(issuer, "issuer");
    return builder()
        .id(id)
        .addIssuer(issuer)
        .addPart(DocumentPart.of(DocumentPart.Kind.ANNUAL_REPORT, year, year));
  }

  /**
   * What document it is, for a log or a debugger.
   *
   * @return for example {@code WelfareDocument[report-and-plan, [municipality:049], [term-report,
   *     plan]]}
   */
  @Override
  public String toString() {
    return "WelfareDocument[%s, %s, %s]"
        .formatted(
            id,
            issuers.stream().map(Authority::key).toList(),
            parts.stream().map(DocumentPart::kind).toList());
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
   * Returns a builder with the values of this document.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a document; nothing is stated unless set. Not thread-safe. */
  public static final class Builder extends WelfareDocumentBuilder {
    /** A builder with nothing stated. */
    public Builder() {
      madeIn(Stated.unknown());
      extensions(Extensions.none());
    }

    /**
     * When it was made, known to the day.
     *
     * @param day the day
     * @return this builder
     */
    public Builder madeIn(LocalDate day) {
      return madeIn(PartialDate.of(day));
    }

    /**
     * When it was made, as precisely as it is known.
     *
     * @param known the day, month or year
     * @return this builder
     */
    public Builder madeIn(PartialDate known) {
      return madeIn(Stated.known(known));
    }

    /**
     * When it was made, as text.
     *
     * @param text the day, month or year, such as {@code 2024-05-20}, {@code 2024-05} or {@code
     *     2024}
     * @return this builder
     * @throws IllegalArgumentException if the text has another form or the day does not exist
     */
    public Builder madeIn(String text) {
      return madeIn(PartialDate.parse(text));
    }

    /**
     * A part that the document itself states, without the time it covers.
     *
     * @param kind what the part is
     * @return this builder
     */
    public Builder addPart(DocumentPart.Kind kind) {
      return addPart(DocumentPart.of(kind));
    }

    /**
     * The title in one language.
     *
     * @param language the language of the title
     * @param title the title
     * @return this builder
     * @throws IllegalArgumentException if the title is blank
     */
    public Builder title(Language language, String title) {
      return title(LocalizedText.of(language, title));
    }
  }
}
