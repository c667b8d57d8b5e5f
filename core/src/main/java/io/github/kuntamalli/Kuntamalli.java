package io.github.kuntamalli;

import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.AssessmentMethod;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.assessment.internal.Assessor;
import io.github.kuntamalli.assessment.internal.DossierRules;
import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.duty.CalendarEntry;
import io.github.kuntamalli.duty.DutiesOnDate;
import io.github.kuntamalli.duty.DutyCalendar;
import io.github.kuntamalli.duty.DutyChanges;
import io.github.kuntamalli.duty.internal.DutyLookup;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.CountyCode;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegisterOnDate;
import io.github.kuntamalli.municipality.UnknownAuthorityException;
import io.github.kuntamalli.municipality.WellbeingServicesCounty;
import io.github.kuntamalli.network.Network;
import io.github.kuntamalli.network.NetworkCatalog;
import io.github.kuntamalli.network.internal.NetworkRules;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.programme.CatalogEntry;
import io.github.kuntamalli.programme.FundingCall;
import io.github.kuntamalli.programme.ProgrammeCatalog;
import io.github.kuntamalli.relation.DutyTrace;
import io.github.kuntamalli.relation.NetworkTrace;
import io.github.kuntamalli.relation.Relations;
import io.github.kuntamalli.relation.StrategyCoverage;
import io.github.kuntamalli.relation.internal.CoverageRules;
import io.github.kuntamalli.relation.internal.EntryRules;
import io.github.kuntamalli.relation.internal.LinkRules;
import io.github.kuntamalli.relation.internal.LinkTargets;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyCatalog;
import io.github.kuntamalli.strategy.internal.StrategyRules;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.RuleSet;
import io.github.kuntamalli.validation.Subject;
import io.github.kuntamalli.validation.ValidationReport;
import io.github.kuntamalli.welfare.ImpactAssessment;
import io.github.kuntamalli.welfare.WelfareDocument;
import io.github.kuntamalli.welfare.WelfareRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The entry point. It combines reference data and rules and answers questions: whether a document
 * is sound, which duties are met, which duties applied on a day, what changed, and when duties are
 * due.
 *
 * <p>Immutable and thread-safe; make one and share it.
 *
 * <p>Not serializable.
 */
public final class Kuntamalli {

  private final MunicipalityRegister register;
  private final CouncilTerms terms;
  private final StatuteBook statutes;
  private final ObligationCatalog catalog;
  private final RuleSet rules;
  private final CheckContext data;
  private final Assessor assessor;
  private final DutyLookup duties;
  private final @Nullable Catalogs relations;
  private final Map<Class<?>, Object> own;

  private Kuntamalli(
      MunicipalityRegister register,
      CouncilTerms terms,
      StatuteBook statutes,
      ObligationCatalog catalog,
      RuleSet rules,
      @Nullable Catalogs relations,
      Map<Class<?>, Object> own) {
    this.register = Objects.requireNonNull(register, "register");
    this.terms = Objects.requireNonNull(terms, "terms");
    this.statutes = Objects.requireNonNull(statutes, "statutes");
    this.catalog = Objects.requireNonNull(catalog, "catalog");
    this.rules = Objects.requireNonNull(rules, "rules");
    this.own = own;
    this.data =
        withOwn(
            CheckContext.none()
                .with(MunicipalityRegister.class, register)
                .with(CouncilTerms.class, terms)
                .with(StatuteBook.class, statutes)
                .with(LinkTargets.class, targets(catalog, relations)));
    this.assessor = new Assessor(register, terms, catalog);
    this.duties = new DutyLookup(register, terms, catalog);
    this.relations = relations;
  }

  private CheckContext withOwn(CheckContext standard) {
    CheckContext all = standard;
    for (Map.Entry<Class<?>, Object> each : own.entrySet()) {
      all = with(all, each.getKey(), each.getValue());
    }
    return all;
  }

  private static <R> CheckContext with(CheckContext context, Class<R> type, Object value) {
    return context.with(type, type.cast(value));
  }

  private static LinkTargets targets(ObligationCatalog duties, @Nullable Catalogs relations) {
    Supplier<Catalogs> catalogs = () -> relations == null ? Catalogs.standard() : relations;
    return new LinkTargets(
        duties,
        () -> catalogs.get().networks(),
        () -> catalogs.get().strategies(),
        () -> catalogs.get().programmes(),
        () -> catalogs.get().types());
  }

  /**
   * The bundled data and rules.
   *
   * @return the entry point to them; the same one at every call
   */
  public static Kuntamalli standard() {
    return Standard.INSTANCE;
  }

  /**
   * Returns a copy of this instance with other municipalities.
   *
   * @param other the municipalities
   * @return a new entry point
   */
  public Kuntamalli withRegister(MunicipalityRegister other) {
    Objects.requireNonNull(other, "other");
    return new Kuntamalli(other, terms, statutes, catalog, rules, relations, own);
  }

  /**
   * Returns a copy of this instance with other council terms.
   *
   * @param other the terms
   * @return a new entry point
   */
  public Kuntamalli withTerms(CouncilTerms other) {
    Objects.requireNonNull(other, "other");
    return new Kuntamalli(register, other, statutes, catalog, rules, relations, own);
  }

  /**
   * Returns a copy of this instance with other statutes, which the rules about citations look into.
   *
   * @param other the statutes and the bases in them
   * @return a new entry point
   */
  public Kuntamalli withStatutes(StatuteBook other) {
    Objects.requireNonNull(other, "other");
    return new Kuntamalli(register, terms, other, catalog, rules, relations, own);
  }

  /**
   * Returns a copy of this instance with other duties.
   *
   * @param other the duties
   * @return a new entry point
   */
  public Kuntamalli withObligations(ObligationCatalog other) {
    Objects.requireNonNull(other, "other");
    return new Kuntamalli(register, terms, statutes, other, rules, relations, own);
  }

  /**
   * Returns a copy of this instance with other rules.
   *
   * @param other the rules
   * @return a new entry point
   */
  public Kuntamalli withRules(RuleSet other) {
    Objects.requireNonNull(other, "other");
    return new Kuntamalli(register, terms, statutes, catalog, other, relations, own);
  }

  /**
   * Returns a copy of this instance with other strategies, networks and programmes.
   *
   * @param other the catalogs
   * @return a new entry point
   */
  public Kuntamalli withCatalogs(Catalogs other) {
    Objects.requireNonNull(other, "other");
    return new Kuntamalli(register, terms, statutes, catalog, rules, other, own);
  }

  /**
   * Returns a copy of this instance with the caller's own reference data, which the caller's own
   * rules get from their {@link CheckContext}.
   *
   * @param type the type under which the rules request the data
   * @param value the data, immutable and thread-safe
   * @param <R> the type
   * @return a new instance
   * @throws IllegalArgumentException if the type is one that the rules of the library use; replace
   *     those by {@link #withRegister}, {@link #withTerms} or {@link #withStatutes}
   */
  public <R> Kuntamalli withReferenceData(Class<R> type, R value) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
    if (!own.containsKey(type) && data.find(type).isPresent()) {
      throw new IllegalArgumentException(
          "type: %s belongs to the library; replace it by the method that is named for it"
              .formatted(type.getSimpleName()));
    }
    Map<Class<?>, Object> more = new LinkedHashMap<>(own);
    more.put(type, value);
    return new Kuntamalli(
        register, terms, statutes, catalog, rules, relations, Collections.unmodifiableMap(more));
  }

  /**
   * The municipalities.
   *
   * @return the register
   */
  public MunicipalityRegister register() {
    return register;
  }

  /**
   * The council terms.
   *
   * @return the terms
   */
  public CouncilTerms terms() {
    return terms;
  }

  /**
   * The statutes and legal bases.
   *
   * @return the book
   */
  public StatuteBook statutes() {
    return statutes;
  }

  /**
   * The duties.
   *
   * @return the catalog
   */
  public ObligationCatalog obligations() {
    return catalog;
  }

  /**
   * The rules.
   *
   * @return the rule set
   */
  public RuleSet rules() {
    return rules;
  }

  /**
   * Strategies, networks and programmes together. The bundled ones are read at the first call, so
   * that callers who need only verdicts do not wait for them.
   *
   * @return the catalogs
   */
  public Catalogs catalogs() {
    return relations == null ? Catalogs.standard() : relations;
  }

  /**
   * The strategies.
   *
   * @return the catalog
   */
  public StrategyCatalog strategies() {
    return catalogs().strategies();
  }

  /**
   * The networks.
   *
   * @return the catalog
   */
  public NetworkCatalog networks() {
    return catalogs().networks();
  }

  /**
   * The programmes and the glossary.
   *
   * @return the catalog
   */
  public ProgrammeCatalog programmes() {
    return catalogs().programmes();
  }

  /**
   * Follows a municipality to its networks, the strategies they serve and the duties they support.
   *
   * @param municipality the municipality
   * @param on the reference date
   * @return a trace for each network that a source counts it in; links that no source states are
   *     unknown
   * @throws IllegalArgumentException if the municipality did not exist on that day
   */
  public List<NetworkTrace> trace(MunicipalityCode municipality, LocalDate on) {
    Objects.requireNonNull(municipality, "municipality");
    Objects.requireNonNull(on, "on");
    return relations().networks().trace(register.on(on).get(municipality), on);
  }

  /**
   * Follows a duty back to the measures, networks, structures and programmes that serve it.
   *
   * @param duty the duty, such as {@code MUN-COOP}
   * @param on the reference date
   * @return what serves it, by name, each with its source
   */
  public DutyTrace trace(ObligationCode duty, LocalDate on) {
    return relations().duties().trace(duty, on);
  }

  /**
   * How the priorities, measures and duties of a strategy cover each other.
   *
   * @param strategy a strategy of a municipality, a county or HUS
   * @param on the reference date, of the years 2009 to 2199
   * @return the coverage of the version in force on the day; empty if the owner is no authority or
   *     no version is known to be in force
   * @throws IllegalArgumentException if the register does not know the owner, or the day is before
   *     the data begin or after the year 2199
   */
  public Optional<StrategyCoverage> coverage(Strategy strategy, LocalDate on) {
    Objects.requireNonNull(strategy, "strategy");
    Objects.requireNonNull(on, "on");
    return strategy
        .owner()
        .flatMap(ActorId::authority)
        .flatMap(
            owner ->
                strategy
                    .find(on)
                    .map(version -> StrategyCoverage.of(strategy, version, dutiesOf(owner, on))));
  }

  /**
   * The questions over networks, strategies, programmes and duties together.
   *
   * @return the answers over the data of this entry point
   */
  public Relations relations() {
    Catalogs others = catalogs();
    return new Relations(
        register,
        others.types(),
        others.networks(),
        others.strategies(),
        others.programmes(),
        catalog,
        terms);
  }

  /**
   * Checks whether a document is sound: whether it is consistent and does not contradict itself.
   *
   * @param document the document
   * @param on the reference date
   * @return a report with an entry for every rule
   */
  public ValidationReport validate(WelfareDocument document, LocalDate on) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(on, "on");
    return rules.check(document, data.asOf(on));
  }

  /**
   * Checks whether an assessment of the impacts of a decision is sound.
   *
   * @param impact the assessment of impacts
   * @param on the reference date
   * @return a report with an entry for every rule
   */
  public ValidationReport validate(ImpactAssessment impact, LocalDate on) {
    Objects.requireNonNull(impact, "impact");
    Objects.requireNonNull(on, "on");
    return rules.check(impact, data.asOf(on));
  }

  /**
   * Checks whether a dossier is sound, with all that is in it.
   *
   * @param dossier the dossier
   * @param on the reference date
   * @return one report with an entry for every rule; places are those in the dossier, such as
   *     {@code /documents/0/handlings/1/date}
   */
  public ValidationReport validate(Dossier dossier, LocalDate on) {
    Objects.requireNonNull(dossier, "dossier");
    Objects.requireNonNull(on, "on");
    List<Subject> subjects = new ArrayList<>();
    subjects.add(new Subject(Location.ROOT, dossier));
    for (int i = 0; i < dossier.documents().size(); i++) {
      subjects.add(
          new Subject(Location.ROOT.then("documents").then(i), dossier.documents().get(i)));
    }
    for (int i = 0; i < dossier.impactAssessments().size(); i++) {
      subjects.add(
          new Subject(
              Location.ROOT.then("impactAssessments").then(i), dossier.impactAssessments().get(i)));
    }
    for (int i = 0; i < dossier.strategies().size(); i++) {
      subjects.add(
          new Subject(Location.ROOT.then("strategies").then(i), dossier.strategies().get(i)));
    }
    return rules.checkAll(subjects, data.asOf(on));
  }

  /**
   * Checks whether a strategy is sound: its chain of versions, priorities and measures.
   *
   * @param strategy the strategy
   * @param on the reference date
   * @return a report with an entry for every rule
   */
  public ValidationReport validate(Strategy strategy, LocalDate on) {
    Objects.requireNonNull(strategy, "strategy");
    Objects.requireNonNull(on, "on");
    return rules.check(strategy, data.asOf(on));
  }

  /**
   * Checks whether a network is sound: its members in time, its preparatory group, its figures.
   *
   * @param network the network
   * @param on the reference date
   * @return a report with an entry for every rule
   */
  public ValidationReport validate(Network network, LocalDate on) {
    Objects.requireNonNull(network, "network");
    Objects.requireNonNull(on, "on");
    return rules.check(network, data.asOf(on));
  }

  /**
   * Checks whether an entry of the programmes is sound.
   *
   * @param entry the entry
   * @param on the reference date
   * @return a report with an entry for every rule
   */
  public ValidationReport validate(CatalogEntry entry, LocalDate on) {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(on, "on");
    return rules.check(entry, data.asOf(on));
  }

  /**
   * Checks whether a funding call is sound.
   *
   * @param call the call
   * @param on the reference date
   * @return a report with an entry for every rule
   */
  public ValidationReport validate(FundingCall call, LocalDate on) {
    Objects.requireNonNull(call, "call");
    Objects.requireNonNull(on, "on");
    return rules.check(call, data.asOf(on));
  }

  /**
   * Assesses which duties an authority had by a day, which its dossier meets, and what is next.
   *
   * @param dossier what is known of the authority
   * @param on the reference date, of the years 2009 to 2199
   * @return a verdict for every duty and period, with its reasons
   * @throws UnknownAuthorityException if the register does not know the authority
   * @throws IllegalArgumentException if the day is before the data begin or after the year 2199
   */
  public Assessment assess(Dossier dossier, LocalDate on) {
    Objects.requireNonNull(dossier, "dossier");
    return assessor.assess(dossier, on);
  }

  /**
   * Which duties an authority had on a day, under which law, and why not the others.
   *
   * @param authority the authority, such as {@code Authority.municipality("837")}
   * @param on the reference date, of the years 2009 to 2199; the authority need not exist on it
   * @return every duty of the catalog, as one that applied or as one that did not, with the reason
   * @throws UnknownAuthorityException if the register does not know the authority
   * @throws IllegalArgumentException if the day is before the data begin or after the year 2199
   */
  public DutiesOnDate dutiesOf(Authority authority, LocalDate on) {
    return duties.on(authority, on);
  }

  /**
   * What changed in the duties of an authority after one day and until another.
   *
   * @param authority the authority
   * @param from the day after which changes are reported; of the years 2009 to 2199
   * @param to the last day whose changes are reported
   * @return duties begun, ended and changed, with the points in which the law differs, and what
   *     happened to the authority itself
   * @throws UnknownAuthorityException if the register does not know the authority
   * @throws IllegalArgumentException if {@code to} is before {@code from}, or a day is before the
   *     data begin or after the year 2199
   */
  public DutyChanges dutyChanges(Authority authority, LocalDate from, LocalDate to) {
    return duties.changes(authority, from, to);
  }

  /**
   * When an authority has to meet its duties, over a range of days.
   *
   * @param authority the authority, such as {@code Authority.municipality("837")}
   * @param from the first day of the range, of the years 2009 to 2199
   * @param to the last day of the range
   * @return the calendar; without entries, but with the reasons, where nothing applies
   * @throws UnknownAuthorityException if the register does not know the authority
   * @throws IllegalArgumentException if {@code to} is before {@code from}, or a day is before the
   *     data begin or after the year 2199
   */
  public DutyCalendar calendar(Authority authority, LocalDate from, LocalDate to) {
    return duties.calendar(authority, from, to);
  }

  /**
   * When the authority of a dossier has to meet what it has not met yet, over a range of days.
   *
   * @param dossier what is known of the authority
   * @param from the first day of the range, of the years 2009 to 2199
   * @param to the last day of the range
   * @param on the reference date: duties that the dossier shows as met on it are left out
   * @return the calendar without the entries whose duty is met, also if it was met late
   * @throws UnknownAuthorityException if the register does not know the authority
   * @throws IllegalArgumentException if {@code to} is before {@code from}, or a day is before the
   *     data begin or after the year 2199
   */
  public DutyCalendar calendar(Dossier dossier, LocalDate from, LocalDate to, LocalDate on) {
    Objects.requireNonNull(dossier, "dossier");
    DutyCalendar calendar = calendar(dossier.authority(), from, to);
    Assessment assessment = assess(dossier, on);
    return new DutyCalendar(
        calendar.authority(),
        calendar.name(),
        calendar.from(),
        calendar.to(),
        calendar.entries().stream().filter(entry -> !isDone(entry, assessment)).toList(),
        calendar.undated(),
        calendar.inapplicable(),
        calendar.notes(),
        calendar.registerEdition(),
        calendar.catalogEdition());
  }

  private static boolean isDone(CalendarEntry entry, Assessment assessment) {
    return assessment
        .find(entry.obligation().code(), entry.latest())
        .map(DutyAssessment::status)
        .filter(status -> status == DutyStatus.MET || status == DutyStatus.MET_LATE)
        .isPresent();
  }

  /**
   * Assesses as {@link #assess(Dossier, LocalDate)} does, with the given method of counting.
   *
   * @param dossier what is known of the authority
   * @param on the reference date, of the years 2009 to 2199
   * @param method how to count yearly reports, and whether the duties outside welfare reporting are
   *     assessed too
   * @return a verdict for every duty and period, with its reasons
   * @throws UnknownAuthorityException if the register does not know the authority
   * @throws IllegalArgumentException if the day is before the data begin or after the year 2199
   */
  public Assessment assess(Dossier dossier, LocalDate on, AssessmentMethod method) {
    Objects.requireNonNull(dossier, "dossier");
    return assessor.assess(dossier, on, method);
  }

  /**
   * Assesses every municipality, county and HUS of a day. {@code
   * CoverageMatrix.of(kuntamalli.assessWholeCountry(dossiers, on)).totals()} adds the verdicts up.
   *
   * @param dossiers what is known, of as many authorities as there is; those of authorities that do
   *     not exist on the day are not used
   * @param on the reference date, of the years 2009 to 2199
   * @return an assessment for each authority of the day; one without a dossier is assessed by an
   *     empty one that does not claim to be complete
   * @throws IllegalArgumentException if the day is before the data begin or after the year 2199
   */
  public List<Assessment> assessWholeCountry(List<Dossier> dossiers, LocalDate on) {
    Objects.requireNonNull(dossiers, "dossiers");
    Objects.requireNonNull(on, "on");
    return assessor.assessWholeCountry(dossiers, on);
  }

  /**
   * Assesses the authorities of a wellbeing services county on a day: its municipalities by code,
   * and then the county itself.
   *
   * @param county the county, such as {@code CountyCode.of("08")}
   * @param dossiers what is known; those of other authorities are not used
   * @param on the reference date, of the years 2009 to 2199
   * @return an assessment for each of them; one without a dossier is assessed by an empty one that
   *     does not claim to be complete
   * @throws IllegalArgumentException if the county does not exist on that day, or the day is before
   *     the data begin or after the year 2199
   */
  public List<Assessment> assessCounty(CountyCode county, List<Dossier> dossiers, LocalDate on) {
    Objects.requireNonNull(county, "county");
    Objects.requireNonNull(dossiers, "dossiers");
    Objects.requireNonNull(on, "on");
    Authority itself = new Authority.OfCounty(county);
    RegisterOnDate day = register.on(on);
    if (day.counties().stream().noneMatch(one -> one.code().equals(county))) {
      throw InvalidValueException.of(
          "county-not-established",
          "county: hyvinvointialuetta %s ei ollut olemassa %s; hyvinvointialueita on ollut %s alkaen",
          "county: välfärdsområdet %s fanns inte %s; välfärdsområden har funnits sedan %s",
          "county: there was no wellbeing services county %s on %s; counties have existed since %s",
          county,
          on,
          WellbeingServicesCounty.FIRST_ESTABLISHED);
    }
    List<Authority> authorities = new ArrayList<>();
    day.municipalitiesOf(itself)
        .forEach(
            municipality -> authorities.add(new Authority.OfMunicipality(municipality.code())));
    authorities.add(itself);
    return assessor.assessAll(authorities, dossiers, on);
  }

  /**
   * The editions of the data, for a log or a debugger.
   *
   * @return for example {@code Kuntamalli[register 2026.1, duties 2026.1, 83 rules]}
   */
  @Override
  public String toString() {
    return "Kuntamalli[register %s, duties %s, %s rules]"
        .formatted(register.edition().id(), catalog.edition().id(), rules.rules().size());
  }

  private static final class Standard {
    static final Kuntamalli INSTANCE =
        new Kuntamalli(
            MunicipalityRegister.standard(),
            CouncilTerms.standard(),
            StatuteBook.standard(),
            ObligationCatalog.standard(),
            standardRules(),
            null,
            Map.of());

    private static RuleSet standardRules() {
      List<Rule<?>> rules = new ArrayList<>();
      rules.addAll(DossierRules.all());
      rules.addAll(new WelfareRules().rules());
      rules.addAll(StrategyRules.all());
      rules.addAll(NetworkRules.all());
      rules.addAll(LinkRules.all());
      rules.addAll(CoverageRules.all());
      rules.addAll(EntryRules.all());
      return RuleSet.of(rules);
    }
  }
}
