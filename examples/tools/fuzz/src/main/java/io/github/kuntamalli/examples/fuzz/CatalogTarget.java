package io.github.kuntamalli.examples.fuzz;

import io.github.kuntamalli.Catalogs;
import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.fixtures.TestingWorld;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.ReadResult;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.type.TypeSchemes;
import io.github.kuntamalli.network.NetworkCatalog;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.programme.ProgrammeCatalog;
import io.github.kuntamalli.strategy.StrategyCatalog;
import io.github.kuntamalli.validation.RuleSelection;
import io.github.kuntamalli.validation.RuleSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Terms, statutes, duties, types, networks, strategies, programmes and selections of rules that a
 * caller keeps as JSON: each is refused with its faults, or put into an entry point that answers
 * every question with it. Registers, which are tables in JSON too, are a separate target. The first
 * line of an input names the type.
 */
final class CatalogTarget implements Target {

  private static final KuntamalliJson JSON = Jackson3Json.standard();
  private static final Kuntamalli WORLD = TestingWorld.get();
  private static final List<Authority> AUTHORITIES =
      List.of(TestingWorld.ALAVESI, TestingWorld.KAKSNIEMI, TestingWorld.RIDGE);

  private final Map<String, Class<?>> types = new LinkedHashMap<>();
  private final Map<String, String> seeds = new LinkedHashMap<>();
  private final JsonMutator mutator;

  CatalogTarget() {
    Catalogs all = Catalogs.standard();
    StrategyCatalog strategies = all.strategies();
    NetworkCatalog networks = all.networks();
    ProgrammeCatalog programmes = all.programmes();
    add(CouncilTerms.class, WORLD.terms());
    add(StatuteBook.class, WORLD.statutes());
    add(ObligationCatalog.class, WORLD.obligations());
    add(TypeSchemes.class, TypeSchemes.standard());
    add(StrategyCatalog.class, StrategyCatalog.of(strategies.edition(), few(strategies.all())));
    add(
        NetworkCatalog.class,
        NetworkCatalog.of(networks.edition(), few(networks.all()), networks.organisations()));
    add(ProgrammeCatalog.class, ProgrammeCatalog.of(programmes.edition(), few(programmes.all())));
    add(RuleSelection.class, WORLD.rules().forDrafts().selection());
    this.mutator = new JsonMutator(List.copyOf(seeds.values()));
  }

  private <T> void add(Class<T> type, T value) {
    types.put(type.getSimpleName(), type);
    seeds.put(type.getSimpleName(), JSON.write(value));
  }

  private static <T> List<T> few(List<T> all) {
    return all.subList(0, Math.min(4, all.size()));
  }

  @Override
  public String name() {
    return "catalogs";
  }

  @Override
  public String make(Chance chance) {
    String type = chance.of(List.copyOf(types.keySet()));
    return type + "\n" + mutator.spoilt(seeds.get(type), chance);
  }

  @Override
  public boolean isTaken(String input) {
    int line = input.indexOf('\n');
    Class<?> type = line < 0 ? null : types.get(input.substring(0, line));
    if (type == null) {
      return false;
    }
    ReadResult<?> reading = JSON.read(input.substring(line + 1), type);
    Optional<?> value = reading.asOptional();
    if (value.isEmpty()) {
      return false;
    }
    Chance chance = Chance.in(input);
    LocalDate day = Seeds.day(chance);
    try {
      Kuntamalli own = with(value.get());
      Answers.ask(own, chance.of(AUTHORITIES), day);
      related(own, day);
      return true;
    } catch (IllegalArgumentException e) {
      Answers.requireDocumented(
          e, input); // such as a selection of rules that the set does not contain
      return false;
    }
  }

  private static Kuntamalli with(Object value) {
    if (value instanceof CouncilTerms terms) {
      return WORLD.withTerms(terms);
    }
    if (value instanceof StatuteBook statutes) {
      return WORLD.withStatutes(statutes);
    }
    if (value instanceof ObligationCatalog catalog) {
      return WORLD.withObligations(catalog);
    }
    if (value instanceof RuleSelection selection) {
      RuleSet rules = Kuntamalli.standard().rules().withSelection(selection);
      return WORLD.withRules(rules);
    }
    Catalogs all = Catalogs.standard();
    return WORLD.withCatalogs(
        new Catalogs(
            value instanceof StrategyCatalog strategies ? strategies : all.strategies(),
            value instanceof NetworkCatalog networks ? networks : all.networks(),
            value instanceof ProgrammeCatalog programmes ? programmes : all.programmes(),
            value instanceof TypeSchemes types ? types : TypeSchemes.standard()));
  }

  private static void related(Kuntamalli own, LocalDate day) {
    if (!day.isBefore(MunicipalityRegister.FIRST_DAY)) {
      own.register().on(day).municipalities().forEach(one -> own.trace(one.code(), day));
    }
    own.networks().all().forEach(network -> own.validate(network, day));
    own.strategies().all().forEach(strategy -> own.validate(strategy, day));
    own.programmes().all().forEach(entry -> own.validate(entry, day));
  }
}
