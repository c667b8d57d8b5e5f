package io.github.kuntamalli.relation;

import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.type.TypeSchemes;
import io.github.kuntamalli.network.NetworkCatalog;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.obligation.internal.KnownDuties;
import io.github.kuntamalli.programme.ProgrammeCatalog;
import io.github.kuntamalli.strategy.StrategyCatalog;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Answers questions over networks, strategies, programmes and duties together, by subject of the
 * question: {@code relations.networks().supporting(duty)}, {@code
 * relations.strategies().inForce(owner, day)}. Every answer names its sources and states whether it
 * is complete, and if not, why. Immutable and thread-safe.
 *
 * <p>Not serializable.
 */
public final class Relations {

  private final NetworkCatalog networkCatalog;
  private final StrategyCatalog strategyCatalog;
  private final ProgrammeCatalog programmeCatalog;
  private final ObligationCatalog obligations;
  private final NetworkRelations networks;
  private final StrategyRelations strategies;
  private final ProgrammeRelations programmes;
  private final FundingRelations funding;
  private final MunicipalityRelations municipalities;
  private final DutyRelations duties;

  /**
   * Answers over given catalogs.
   *
   * @param register the municipalities
   * @param types the municipality types, from which type networks have their members
   * @param networks the networks
   * @param strategies the strategies
   * @param programmes the programmes
   * @param obligations the duties
   * @param terms the terms of the councils
   */
  public Relations(
      MunicipalityRegister register,
      TypeSchemes types,
      NetworkCatalog networks,
      StrategyCatalog strategies,
      ProgrammeCatalog programmes,
      ObligationCatalog obligations,
      CouncilTerms terms) {
    Objects.requireNonNull(terms, "terms");
    Objects.requireNonNull(register, "register");
    Objects.requireNonNull(types, "types");
    this.networkCatalog = Objects.requireNonNull(networks, "networks");
    this.strategyCatalog = Objects.requireNonNull(strategies, "strategies");
    this.programmeCatalog = Objects.requireNonNull(programmes, "programmes");
    this.obligations = Objects.requireNonNull(obligations, "obligations");
    KnownDuties known = new KnownDuties(obligations);
    this.networks = new NetworkRelations(register, types, networks, strategies, known);
    this.strategies = new StrategyRelations(strategies, this.networks, terms, register);
    this.programmes = new ProgrammeRelations(programmes);
    this.funding = new FundingRelations(programmes, this.programmes);
    this.municipalities = new MunicipalityRelations(register, types);
    this.duties =
        new DutyRelations(obligations, networks, strategies, programmes, this.networks, known);
  }

  /**
   * Questions about networks: members, existence, area, partners, what they serve.
   *
   * @return the questions
   */
  public NetworkRelations networks() {
    return networks;
  }

  /**
   * Questions about strategies and their measures.
   *
   * @return the questions
   */
  public StrategyRelations strategies() {
    return strategies;
  }

  /**
   * Questions about programmes, projects and tools, and check lists.
   *
   * @return the questions
   */
  public ProgrammeRelations programmes() {
    return programmes;
  }

  /**
   * Questions about funding instruments and calls.
   *
   * @return the questions
   */
  public FundingRelations funding() {
    return funding;
  }

  /**
   * Questions about municipalities by size and type.
   *
   * @return the questions
   */
  public MunicipalityRelations municipalities() {
    return municipalities;
  }

  /**
   * Questions about duties: by the law that they are based on, and by what serves them.
   *
   * @return the questions
   */
  public DutyRelations duties() {
    return duties;
  }

  /**
   * Searches names, other names and descriptions of networks, organisations, structures,
   * strategies, their elements and measures, programmes, terms and duties, in all languages.
   *
   * @param words the words as written by a user; upper and lower case and signs make no difference
   * @return the hits: those with exactly that name first, then those in names, then those in texts
   */
  public List<SearchHit> search(String words) {
    Objects.requireNonNull(words, "words");
    return NameSearch.find(words, networkCatalog, strategyCatalog, programmeCatalog, obligations);
  }

  /**
   * Searches like {@link #search(String)}, among things of some kinds alone.
   *
   * @param words the words as written by a user
   * @param kinds the kinds, such as {@link SearchHit.Kind#MEASURE}
   * @return the hits of these kinds, in the same order
   */
  public List<SearchHit> search(String words, Set<SearchHit.Kind> kinds) {
    Objects.requireNonNull(kinds, "kinds");
    return search(words).stream().filter(hit -> kinds.contains(hit.kind())).toList();
  }
}
