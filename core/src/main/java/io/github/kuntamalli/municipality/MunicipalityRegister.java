package io.github.kuntamalli.municipality;

import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.fact.Years;
import io.github.kuntamalli.internal.Timeline;
import io.github.kuntamalli.municipality.fact.EmploymentArea;
import io.github.kuntamalli.municipality.fact.FactOnDay;
import io.github.kuntamalli.municipality.fact.MunicipalityFact;
import io.github.kuntamalli.municipality.fact.PopulationCount;
import io.github.kuntamalli.municipality.fact.TownStatus;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The municipalities of Finland in time: 349 codes since 2009-01-01, with names, regions, counties,
 * languages and mergers.
 *
 * <p>Every query gives a day, {@link #on(LocalDate)}; between two changes all days share one state,
 * so asking for many days makes no copies. (A caller's own register that changes on thousands of
 * days keeps a part of its states only.) Immutable to its users and thread-safe.
 *
 * <p>A change concerns whole municipalities. Where only a part of one moved to another and both
 * went on, the register has no boundary and no share: such a transfer is not among the changes, and
 * values that were counted in other boundaries are not divided.
 *
 * <p>Data: classifications of Statistics Finland, decisions of the Government in the statute
 * collection; see NOTICE.
 *
 * <p>Not serializable.
 */
public final class MunicipalityRegister {

  /** The first day that a register accepts. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2009, 1, 1);

  private static final LocalizedText MUNICIPALITY =
      LocalizedText.of("kunta", "kommun", "municipality");
  private static final LocalizedText COUNTY =
      LocalizedText.of("hyvinvointialue", "välfärdsområde", "wellbeing services county");
  private static final LocalizedText HUS =
      LocalizedText.of("HUS-yhtymä", "HUS-sammanslutningen", "HUS joint authority");

  /** Far more than the turning days of the bundled data. */
  private static final int STATES_KEPT = 1024;

  private final Edition edition;
  private final Supplier<RegisterRows> rows;
  private final Supplier<LateFacts> lateSource;
  private volatile @Nullable LateFacts lateFacts;
  private final List<RegisterRepair> repairs;
  private final SortedMap<MunicipalityCode, MunicipalityHistory> histories;
  private final Set<MunicipalityCode> codes;
  private final Map<RegionCode, Region> regions;
  private final Map<CountyCode, WellbeingServicesCounty> counties;
  private final List<MunicipalityChange> changes;
  private final Map<MunicipalityCode, MunicipalityChange> endings = new LinkedHashMap<>();
  private final NavigableSet<LocalDate> turningDays = new TreeSet<>();
  private volatile @Nullable NameIndex nameIndex;
  private final Map<LocalDate, RegisterOnDate> states = new ConcurrentHashMap<>();

  MunicipalityRegister(
      Edition edition,
      Supplier<RegisterRows> rows,
      Supplier<LateFacts> lateSource,
      List<RegisterRepair> repairs,
      SortedMap<MunicipalityCode, MunicipalityHistory> histories,
      Map<RegionCode, Region> regions,
      Map<CountyCode, WellbeingServicesCounty> counties,
      List<MunicipalityChange> changes) {
    this.edition = edition;
    this.rows = rows;
    this.lateSource = lateSource;
    this.repairs = repairs;
    this.histories = histories;
    Set<MunicipalityCode> since = new LinkedHashSet<>();
    Set<LocalDate> days = new HashSet<>(); // few days, each of hundreds of municipalities
    for (MunicipalityHistory history : histories.values()) {
      Optional<LocalDate> last = history.life().to();
      if (last.isEmpty() || !last.get().isBefore(FIRST_DAY)) {
        since.add(history.code());
      }
      history.collectTurningDays(days);
    }
    for (Region region : regions.values()) {
      Timeline.collectTurningDays(region.validity(), days);
    }
    for (WellbeingServicesCounty county : counties.values()) {
      days.add(county.established());
    }
    turningDays.addAll(days);
    turningDays.headSet(FIRST_DAY, false).clear();
    turningDays.add(FIRST_DAY);
    this.codes = Collections.unmodifiableSet(since);
    this.regions = regions;
    this.counties = counties;
    this.changes = List.copyOf(changes);
    for (MunicipalityChange change : changes) {
      endings.put(change.ended(), change);
    }
  }

  /**
   * The bundled register.
   *
   * @return the register; the same one at every call
   */
  public static MunicipalityRegister standard() {
    return Standard.REGISTER;
  }

  /**
   * A register of a caller's own rows.
   *
   * @param edition the name of the data, which every answer repeats
   * @param tables the tables as text, see {@link RegisterTable}; a table that is left out has no
   *     rows
   * @return the register
   * @throws IllegalArgumentException if a row is faulty; the message reports the first fault of
   *     each faulty row with table, line, column, value, rule and remedy
   */
  public static MunicipalityRegister of(Edition edition, Map<RegisterTable, String> tables) {
    Objects.requireNonNull(edition, "edition");
    Objects.requireNonNull(tables, "tables");
    return RegisterLoader.load(RegisterRows.parse(edition, tables));
  }

  /**
   * This register with a caller's own rows: for example a merger that was decided after the edition
   * was compiled. Where both have rows of one code in a table, the caller's replace the bundled
   * ones; all other rows stay.
   *
   * @param combined the name of the combined data, such as {@code 2026.1+own}
   * @param tables the caller's tables as text, see {@link RegisterTable}
   * @return the new register
   * @throws IllegalArgumentException if the combined rows are faulty, as in {@link #of}
   */
  public MunicipalityRegister combinedWith(Edition combined, Map<RegisterTable, String> tables) {
    Objects.requireNonNull(combined, "combined");
    Objects.requireNonNull(tables, "tables");
    return RegisterLoader.load(rows.get().combinedWith(RegisterRows.parse(combined, tables)));
  }

  /**
   * The edition of the data.
   *
   * @return for the bundled register {@code 2026.1}
   */
  public Edition edition() {
    return edition;
  }

  /**
   * The cells of a caller's own tables that were read without the blanks at their edges.
   *
   * @return the cells, by table and line; empty for the bundled register
   */
  public List<RegisterRepair> repairs() {
    return repairs;
  }

  /** Read when first needed; that two threads may read them does no harm. */
  private LateFacts late() {
    LateFacts late = lateFacts;
    if (late == null) {
      late = lateSource.get();
      lateFacts = late;
    }
    return late;
  }

  /**
   * The municipalities as they were on a day.
   *
   * @param day the day, not before {@link #FIRST_DAY}. There is no last day: after the day on which
   *     the edition was compiled the answer is the last known state
   * @return that day's Finland
   * @throws IllegalArgumentException if the day is before the data begin
   */
  public RegisterOnDate on(LocalDate day) {
    Objects.requireNonNull(day, "day");
    LocalDate turning = turningDays.floor(day);
    if (turning == null) {
      throw InvalidValueException.of(
          "day-before-data",
          "day: %s on ennen päivää %s, josta tiedot alkavat; valitse myöhempi päivä",
          "day: %s är före %s, då uppgifterna börjar; välj en senare dag",
          "day: %s is before %s, when the data begin; choose a later date",
          day,
          FIRST_DAY);
    }
    RegisterOnDate known = states.get(turning);
    if (known != null) {
      return known;
    }
    // a caller's own register may change on more days than a state of each would fit into memory
    return states.size() < STATES_KEPT
        ? states.computeIfAbsent(turning, this::state)
        : state(turning);
  }

  private RegisterOnDate state(LocalDate day) {
    List<Municipality> municipalities = new ArrayList<>(histories.size());
    for (MunicipalityHistory history : histories.values()) {
      Optional<Municipality> alive = history.on(day);
      if (alive.isPresent()) {
        municipalities.add(alive.get());
      }
    }
    List<Region> current =
        regions.values().stream().filter(region -> region.validity().contains(day)).toList();
    List<WellbeingServicesCounty> established =
        counties.values().stream().filter(county -> !county.established().isAfter(day)).toList();
    return new RegisterOnDate(this, municipalities, current, established);
  }

  /**
   * The days on which a code is in use.
   *
   * @param code the code
   * @return the days, an open beginning meaning since before 2009; empty if the register does not
   *     know the code
   */
  public Optional<ValidityPeriod> lifeOf(MunicipalityCode code) {
    Objects.requireNonNull(code, "code");
    return Optional.ofNullable(histories.get(code)).map(MunicipalityHistory::life);
  }

  /**
   * A municipality as it was on a day, or, if it had ended, on its last day, or, if it had not yet
   * begun, on its first.
   *
   * @param code the code
   * @param day the day
   * @return the municipality on the nearest day of its life since {@link #FIRST_DAY}; empty if the
   *     register does not know the code, or it ended before
   */
  public Optional<Municipality> nearest(MunicipalityCode code, LocalDate day) {
    Objects.requireNonNull(code, "code");
    MunicipalityHistory history = histories.get(code);
    if (history == null) {
      return Optional.empty();
    }
    if (history.life().to().map(last -> last.isBefore(FIRST_DAY)).orElse(false)) {
      return Optional.empty();
    }
    LocalDate within = day.isBefore(FIRST_DAY) ? FIRST_DAY : day;
    Optional<LocalDate> first = history.life().from();
    Optional<LocalDate> last = history.life().to();
    if (first.isPresent() && within.isBefore(first.get())) {
      within = first.get();
    } else if (last.isPresent() && within.isAfter(last.get())) {
      within = last.get();
    }
    return on(within).find(code);
  }

  /**
   * All codes that were in use on some day since {@link #FIRST_DAY}.
   *
   * @return the codes, sorted
   */
  public Set<MunicipalityCode> codes() {
    return codes;
  }

  /**
   * All codes that are no longer in use, also those that ended when 2009 began.
   *
   * @return the codes, in the order of their end
   */
  public Set<MunicipalityCode> endedCodes() {
    return Collections.unmodifiableSet(endings.keySet());
  }

  /**
   * Everything that the register knows of a municipality, with its source.
   *
   * @param code the code
   * @return the facts, by kind and time; empty if the register does not know the code
   */
  public List<MunicipalityFact> facts(MunicipalityCode code) {
    Objects.requireNonNull(code, "code");
    MunicipalityHistory history = histories.get(code);
    if (history == null) {
      return List.of();
    }
    List<MunicipalityFact> facts = history.facts();
    facts.addAll(late().facts(code, populations(code)));
    return facts;
  }

  /**
   * Other names of a municipality that are in use, among them those in Sámi languages.
   *
   * @param code the code
   * @return the names; empty if none is known
   */
  public List<AlternativeName> otherNames(MunicipalityCode code) {
    Objects.requireNonNull(code, "code");
    MunicipalityHistory history = histories.get(code);
    return history == null ? List.of() : Collections.unmodifiableList(history.otherNames);
  }

  /**
   * The languages of a municipality on a day, by the decree in force.
   *
   * @param code the code
   * @param day the day
   * @return the languages; unknown on days that no decree in the data covers, with the last day
   *     before that one does
   */
  public FactOnDay<LanguageStatus> languages(MunicipalityCode code, LocalDate day) {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(day, "day");
    MunicipalityHistory history = histories.get(code);
    return history == null
        ? LateFacts.unknown(day, Optional.empty())
        : LateFacts.onDay(history.languages, day);
  }

  /**
   * The statistical grouping of a municipality on a day, with its source and the doubt that it may
   * have.
   *
   * @param code the code
   * @param day the day
   * @return the grouping; unknown in years whose classification the data do not contain, with the
   *     last year that they do
   */
  public FactOnDay<StatisticalGrouping> statisticalGrouping(MunicipalityCode code, LocalDate day) {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(day, "day");
    MunicipalityHistory history = histories.get(code);
    return history == null
        ? LateFacts.unknown(day, Optional.empty())
        : LateFacts.onDay(history.groupings, day);
  }

  /**
   * The employment area of a municipality on a day.
   *
   * @param code the code
   * @param day the day
   * @return the area; unknown in years whose classification the data do not contain
   */
  public FactOnDay<EmploymentArea> employmentArea(MunicipalityCode code, LocalDate day) {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(day, "day");
    return late().employmentArea(code, day);
  }

  /**
   * Whether a municipality called itself a town on a day.
   *
   * @param code the code
   * @param day the day
   * @return the status; unknown on days that the data do not cover, which are all but those of July
   *     2018
   */
  public FactOnDay<TownStatus> townStatus(MunicipalityCode code, LocalDate day) {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(day, "day");
    return late().townStatus(code, day);
  }

  /**
   * The residents of a municipality on a day.
   *
   * @param code the code
   * @param day the day
   * @return the number if the data contain a count of that very day within its borders, else
   *     unknown; {@link #populations} lists all counts
   */
  public Stated<Integer> population(MunicipalityCode code, LocalDate day) {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(day, "day");
    return populations(code).stream()
        .filter(count -> count.on().equals(day) && count.bordersOf().isEmpty())
        .findFirst()
        .map(count -> Stated.known(count.residents()))
        .orElseGet(Stated::unknown);
  }

  /**
   * The residents that count on a day: those of the last turn of the year, within the borders of
   * the day itself.
   *
   * @param code the code
   * @param day the day
   * @return the count of the last 31 December on or before the day; unknown if the data do not
   *     contain it, with the last day that they do
   */
  public FactOnDay<PopulationCount> populationAt(MunicipalityCode code, LocalDate day) {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(day, "day");
    return new Residents(late(), changes).at(code, day);
  }

  /**
   * The counts of residents that the data contain.
   *
   * @param code the code
   * @return the counts, by day; empty if there are none
   */
  public List<PopulationCount> populations(MunicipalityCode code) {
    Objects.requireNonNull(code, "code");
    return new Residents(late(), changes).of(code);
  }

  /**
   * The rank of a municipality by its residents on a day, by the count of the last turn of the
   * year: 1 for the one with the most.
   *
   * @param code the code
   * @param day the day, not before {@link #FIRST_DAY}
   * @return the rank, which municipalities with equally many residents share; unknown if the data
   *     do not contain the count of that turn of the year, with the last day that they do, or do
   *     not decide the rank
   * @throws IllegalArgumentException if the municipality did not exist on that day, or the day is
   *     before the data begin
   */
  public FactOnDay<Integer> sizeRank(MunicipalityCode code, LocalDate day) {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(day, "day");
    return new Residents(late(), changes).rank(on(day).get(code).code(), day, existing(day));
  }

  private List<MunicipalityCode> existing(LocalDate day) {
    return on(day).municipalities().stream().map(Municipality::code).toList();
  }

  /**
   * The municipalities with the most residents on a day, by the count of the last turn of the year.
   *
   * @param size the requested number, such as 21
   * @param day the day, not before {@link #FIRST_DAY}
   * @return those that are certainly among them and those that may be; unknown if the data contain
   *     no count of that turn of the year
   * @throws IllegalArgumentException if the size is not positive, or the day is before the data
   *     begin
   */
  public LargestMunicipalities largest(int size, LocalDate day) {
    Objects.requireNonNull(day, "day");
    return new Residents(late(), changes).largest(size, day, existing(day));
  }

  /**
   * A region by its code, regardless of the day.
   *
   * @param code the code
   * @return the region, or empty if there is none
   */
  public Optional<Region> findRegion(RegionCode code) {
    Objects.requireNonNull(code, "code");
    return Optional.ofNullable(regions.get(code));
  }

  /**
   * A wellbeing services county by its code, regardless of the day.
   *
   * @param code the code
   * @return the county, or empty if there is none
   */
  public Optional<WellbeingServicesCounty> findCounty(CountyCode code) {
    Objects.requireNonNull(code, "code");
    return Optional.ofNullable(counties.get(code));
  }

  /**
   * All mergers.
   *
   * @return the changes, by date and code
   */
  public List<MunicipalityChange> changes() {
    return changes;
  }

  /**
   * How a code ended.
   *
   * @param code the code
   * @return the change, or empty if the code is in use or not known
   */
  public Optional<MunicipalityChange> endOf(MunicipalityCode code) {
    Objects.requireNonNull(code, "code");
    return Optional.ofNullable(endings.get(code));
  }

  /**
   * The municipalities that a municipality's area belongs to on a day, over as many mergers as
   * there are between.
   *
   * @param code the code
   * @param day the day
   * @return the code itself while it is in use, else all its successors on that day; empty if the
   *     register does not know the code or it has not begun by then
   */
  public Set<MunicipalityCode> successors(MunicipalityCode code, LocalDate day) {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(day, "day");
    Set<MunicipalityCode> found = new LinkedHashSet<>();
    follow(code, day, found, new LinkedHashSet<>());
    return Collections.unmodifiableSet(found);
  }

  private void follow(
      MunicipalityCode code,
      LocalDate day,
      Set<MunicipalityCode> found,
      Set<MunicipalityCode> seen) {
    MunicipalityHistory history = histories.get(code);
    if (history == null || !seen.add(code)) {
      return;
    }
    if (history.life().contains(day)) {
      found.add(code);
    } else if (endings.containsKey(code) && !day.isBefore(endings.get(code).date())) {
      endings.get(code).successors().forEach(next -> follow(next, day, found, seen));
    }
  }

  /**
   * The ended municipalities whose area a municipality has taken in, over as many mergers as there
   * were since 2009.
   *
   * @param code the code
   * @return the ended codes, nearest first; empty if there are none
   */
  public Set<MunicipalityCode> predecessors(MunicipalityCode code) {
    Objects.requireNonNull(code, "code");
    Set<MunicipalityCode> found = new LinkedHashSet<>();
    List<MunicipalityCode> open = new ArrayList<>(List.of(code));
    while (!open.isEmpty()) {
      MunicipalityCode next = open.remove(0);
      for (MunicipalityChange change : changes) {
        if (change.successors().contains(next) && found.add(change.ended())) {
          open.add(change.ended());
        }
      }
    }
    return Collections.unmodifiableSet(found);
  }

  /**
   * What a text that somebody typed, or that is in a public list, may mean: a name in Finnish or
   * Swedish of any time, another spelling in use, a code; a name with a type word ({@code Turun
   * kaupunki}), with its code ({@code 837 Tampere}) or with the name in the other language ({@code
   * Helsinki - Helsingfors}); a code as a system writes it ({@code KU091}) or without its zeros in
   * front ({@code 5}); a region or county by its name. Case, hyphens, spaces, full stops and the
   * marks on letters do not matter. Abbreviations such as {@code Hki} match nothing, because no
   * public list defines them.
   *
   * @param text the text, such as {@code koski tl}, {@code Pedersore} or {@code 837}
   * @param day the reference date
   * @return all that it may mean, those of the day first, each with the reason and the form; or the
   *     names most like it; neither for a text without a letter or digit
   */
  public MunicipalitySearch search(String text, LocalDate day) {
    String typed = text.strip();
    if (typed.matches("[0-9]{3}")) {
      Optional<MunicipalityMatch> hit = ofCode(MunicipalityCode.of(typed), typed, day);
      if (hit.isPresent()) {
        return new MunicipalitySearch(text, List.of(hit.get()), List.of(), List.of(), List.of());
      }
    }
    if (typed.matches("[0-9]{1,2}")) {
      MunicipalityCode code = MunicipalityCode.of("0".repeat(3 - typed.length()) + typed);
      Optional<MunicipalityMatch> hit = ofCode(code, code.value(), day);
      if (hit.isPresent()) {
        return new MunicipalitySearch(
            text,
            List.of(hit.get().writtenAs(MunicipalityMatch.Form.WITHOUT_ZEROS)),
            List.of(),
            List.of(),
            List.of());
      }
    }
    Optional<MunicipalityMatch> coded =
        CodeCrosswalk.municipalityIn(typed).flatMap(code -> ofCode(code, code.value(), day));
    if (coded.isPresent()) {
      return new MunicipalitySearch(
          text,
          List.of(coded.get().writtenAs(MunicipalityMatch.Form.SYSTEM_CODE)),
          List.of(),
          List.of(),
          List.of());
    }
    NameIndex index = names();
    List<MunicipalityMatch> hits =
        index.findInAnyForm(typed, day, code -> ofCode(code, code.value(), day));
    List<Region> ofRegions = index.findAreas(typed, regions.values(), Region::name);
    List<WellbeingServicesCounty> ofCounties =
        index.findAreas(typed, counties.values(), WellbeingServicesCounty::name);
    boolean nothing = hits.isEmpty() && ofRegions.isEmpty() && ofCounties.isEmpty();
    return new MunicipalitySearch(
        text, hits, nothing ? index.nearest(typed) : List.of(), ofRegions, ofCounties);
  }

  private Optional<MunicipalityMatch> ofCode(MunicipalityCode code, String text, LocalDate day) {
    return Optional.ofNullable(histories.get(code))
        .map(
            history ->
                new MunicipalityMatch(
                    code,
                    text,
                    MunicipalityMatch.Reason.CODE,
                    day.isBefore(FIRST_DAY) ? Optional.empty() : history.on(day)));
  }

  /** Made when it is first needed; that two threads may make it does no harm. */
  private NameIndex names() {
    NameIndex index = nameIndex;
    if (index == null) {
      index = new NameIndex(histories.values());
      nameIndex = index;
    }
    return index;
  }

  /**
   * What changed after one day and until another: mergers, new codes, regions, counties, languages
   * and names.
   *
   * @param after the day after which changes are reported
   * @param until the last day whose changes are reported
   * @return the changes, by day and code; empty if the days are equal or the other way round. A
   *     value that only begins to be known is no change
   * @throws IllegalArgumentException if a day is not of the years 1 to 9999
   */
  public List<RegisterChange> changesBetween(LocalDate after, LocalDate until) {
    Years.require("after", after);
    Years.require("until", until);
    return RegisterChanges.between(histories.values(), changes, after, until);
  }

  /**
   * Carries values from the municipalities of one day to those of another, forwards or backwards.
   * Boundaries that moved without a merger are not known to the register and do not count.
   *
   * @param values the values by municipality; a code that the register does not know, such as one
   *     that ended before its first day, is left undecided among none
   * @param from the day that they belong to
   * @param to the day to carry them to
   * @param merge makes one value of two, such as {@code Integer::sum}
   * @param <T> the type of the values
   * @return the values of the other day, and what could not be decided
   * @throws IllegalArgumentException if the code of a municipality that the register knows is not
   *     in use on the day carried from, or a day is before the data begin
   */
  public <T> TransferredValues<T> transfer(
      Map<MunicipalityCode, T> values, LocalDate from, LocalDate to, BinaryOperator<T> merge) {
    Objects.requireNonNull(values, "values");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(merge, "merge");
    return new ValueTransfer<>(this, from, to, merge).carry(values);
  }

  /**
   * What another register knows differently, as after a new edition of the data.
   *
   * @param newer the other register
   * @return the differences, by code; empty if both know the same
   */
  public List<RegisterDifference> differencesTo(MunicipalityRegister newer) {
    Set<MunicipalityCode> all = new TreeSet<>(histories.keySet());
    all.addAll(newer.histories.keySet());
    List<RegisterDifference> differences = new ArrayList<>();
    for (MunicipalityCode code : all) {
      differences.addAll(
          RegisterDifference.of(
              code, lifeOf(code), facts(code), newer.lifeOf(code), newer.facts(code)));
    }
    return differences;
  }

  /**
   * What an authority is called.
   *
   * @param authority the authority
   * @param day the day whose names are used; for an ended municipality its last day
   * @return its name in Finnish and Swedish, and in English where it has one; {@code municipality
   *     999} of an authority that the register does not know
   */
  public LocalizedText nameOf(Authority authority, LocalDate day) {
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(day, "day");
    return authority.fold(
        municipality -> nameOf(municipality.code(), day),
        county ->
            findCounty(county.code())
                .map(WellbeingServicesCounty::name)
                .orElseGet(() -> unknown(COUNTY, county.code())),
        hus -> HUS,
        Authority.JointAuthority::name,
        group ->
            LocalizedText.joined(
                ", ", group.members().stream().map(code -> nameOf(code, day)).toList()));
  }

  private LocalizedText nameOf(MunicipalityCode code, LocalDate day) {
    MunicipalityHistory history = histories.get(code);
    return history == null ? unknown(MUNICIPALITY, code) : history.nameNearest(day);
  }

  /** What an authority is called of which only the code is known. */
  private static LocalizedText unknown(LocalizedText kind, Object code) {
    return LocalizedText.of(
        kind.text(Language.FI) + " " + code,
        kind.text(Language.SV) + " " + code,
        kind.text(Language.EN) + " " + code);
  }

  /** Why a code is not in use on some day, and what to do. */
  String describeAbsence(MunicipalityCode code) {
    MunicipalityChange end = endings.get(code);
    if (end != null) {
      return "code: %s was in use until %s and its area belongs to %s; ask for a day of its time or for its successor"
          .formatted(code, end.date().minusDays(1), end.successors());
    }
    return lifeOf(code)
        .map(
            life ->
                "code: %s is in use only in %s; ask for a day of that time".formatted(code, life))
        .orElse(
            "code: %s is not the code of a municipality since %s; look the municipality up by its name"
                .formatted(code, FIRST_DAY));
  }

  /** Loads the bundled data when they are first needed. */
  private static final class Standard {
    static final MunicipalityRegister REGISTER = RegisterLoader.bundled();
  }
}
