package io.github.kuntamalli.json.internal.wire;

import io.github.kuntamalli.council.CouncilTerm;
import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.json.internal.form.Form;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.type.TypeDefinition;
import io.github.kuntamalli.municipality.type.TypeSchemes;
import io.github.kuntamalli.network.CooperationStructure;
import io.github.kuntamalli.network.CustomerGroup;
import io.github.kuntamalli.network.Network;
import io.github.kuntamalli.network.NetworkCatalog;
import io.github.kuntamalli.network.Organisation;
import io.github.kuntamalli.network.PartnerRole;
import io.github.kuntamalli.programme.CatalogEntry;
import io.github.kuntamalli.programme.FundingCall;
import io.github.kuntamalli.programme.ProgrammeCatalog;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyCatalog;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The forms of the bodies of reference data related to municipalities and duties. */
public final class CatalogForms {

  private CatalogForms() {}

  /**
   * Council terms.
   *
   * @param areas the terms of each area, by date and without overlap
   * @param municipalities the terms of the municipalities that have their own
   */
  public record TermsParts(
      Map<CouncilTerms.Area, List<CouncilTerm>> areas,
      SortedMap<MunicipalityCode, List<CouncilTerm>> municipalities) {

    CouncilTerms terms() {
      CouncilTerms terms = CouncilTerms.of(areas);
      for (Map.Entry<MunicipalityCode, List<CouncilTerm>> own : municipalities.entrySet()) {
        terms = terms.withTermsOf(own.getKey(), own.getValue());
      }
      return terms;
    }

    static TermsParts of(CouncilTerms terms) {
      Map<CouncilTerms.Area, List<CouncilTerm>> areas = new EnumMap<>(CouncilTerms.Area.class);
      terms.areas().forEach(area -> areas.put(area, terms.of(area)));
      return new TermsParts(areas, terms.ownTerms());
    }
  }

  /**
   * Schemes of municipality types.
   *
   * @param types the types with the statements about their members
   */
  public record SchemesParts(List<TypeDefinition> types) {}

  /**
   * A catalog of strategies.
   *
   * @param edition its edition
   * @param strategies the strategies
   */
  public record StrategiesParts(Edition edition, List<Strategy> strategies) {}

  /**
   * A catalog of networks.
   *
   * @param edition its edition
   * @param networks the networks
   * @param organisations the organisations in them
   * @param customerGroups the groups of customers
   * @param structures the structures of cooperation
   * @param partnerRoles the roles of partners
   */
  public record NetworksParts(
      Edition edition,
      List<Network> networks,
      List<Organisation> organisations,
      List<CustomerGroup> customerGroups,
      List<CooperationStructure> structures,
      List<PartnerRole> partnerRoles) {

    NetworkCatalog catalog() {
      return NetworkCatalog.of(
          edition, networks, organisations, customerGroups, structures, partnerRoles);
    }

    static NetworksParts of(NetworkCatalog catalog) {
      return new NetworksParts(
          catalog.edition(),
          catalog.all(),
          catalog.organisations(),
          catalog.customerGroups(),
          catalog.structures(),
          catalog.partnerRoles());
    }
  }

  /**
   * A catalog of programmes and terms.
   *
   * @param edition its edition
   * @param entries the entries
   * @param fundingCalls the funding calls
   */
  public record ProgrammesParts(
      Edition edition, List<CatalogEntry> entries, List<FundingCall> fundingCalls) {

    ProgrammeCatalog catalog() {
      return ProgrammeCatalog.of(edition, entries, fundingCalls);
    }

    static ProgrammesParts of(ProgrammeCatalog catalog) {
      return new ProgrammesParts(catalog.edition(), catalog.all(), catalog.fundingCalls());
    }
  }

  private static final Map<Class<?>, Supplier<Form<?>>> BY_TYPE =
      WireTypes.inOrder(
          Map.entry(
              CouncilTerms.class,
              () ->
                  Forms.converted(
                      CouncilTerms.class, TermsParts.class, TermsParts::terms, TermsParts::of)),
          Map.entry(
              TypeSchemes.class,
              () ->
                  Forms.converted(
                      TypeSchemes.class,
                      SchemesParts.class,
                      parts -> TypeSchemes.of(parts.types()),
                      schemes -> new SchemesParts(schemes.members()))),
          Map.entry(
              StrategyCatalog.class,
              () ->
                  Forms.converted(
                      StrategyCatalog.class,
                      StrategiesParts.class,
                      parts -> StrategyCatalog.of(parts.edition(), parts.strategies()),
                      catalog -> new StrategiesParts(catalog.edition(), catalog.all()))),
          Map.entry(
              NetworkCatalog.class,
              () ->
                  Forms.converted(
                      NetworkCatalog.class,
                      NetworksParts.class,
                      NetworksParts::catalog,
                      NetworksParts::of)),
          Map.entry(
              ProgrammeCatalog.class,
              () ->
                  Forms.converted(
                      ProgrammeCatalog.class,
                      ProgrammesParts.class,
                      ProgrammesParts::catalog,
                      ProgrammesParts::of)));

  /** The form of a class, or null if it is no such class. */
  static @Nullable Form<?> find(Class<?> type) {
    Supplier<Form<?>> form = BY_TYPE.get(type);
    return form == null ? null : form.get();
  }
}
