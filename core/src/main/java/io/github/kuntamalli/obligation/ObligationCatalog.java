package io.github.kuntamalli.obligation;

import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.internal.TableValues;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The duties that an assessment asks about. Immutable and thread-safe. */
public final class ObligationCatalog {

  private final Edition edition;
  private final Map<ObligationCode, Obligation> obligations;

  private ObligationCatalog(Edition edition, Map<ObligationCode, Obligation> obligations) {
    this.edition = edition;
    this.obligations = obligations;
  }

  /**
   * The bundled catalog: the duties of municipalities and counties that documents alone can prove.
   *
   * @return the catalog; the same one at every call
   */
  public static ObligationCatalog standard() {
    return Standard.CATALOG;
  }

  /**
   * A catalog of given duties.
   *
   * @param edition the name of the catalog, which every assessment repeats
   * @param obligations the duties, in the order of the answers
   * @return the catalog
   * @throws IllegalArgumentException if two duties have one code
   */
  public static ObligationCatalog of(Edition edition, List<Obligation> obligations) {
    Map<ObligationCode, Obligation> byCode = new LinkedHashMap<>();
    for (Obligation obligation : obligations) {
      if (byCode.put(obligation.code(), obligation) != null) {
        throw new IllegalArgumentException(
            "obligations: two duties have the code %s; give one of them another code"
                .formatted(obligation.code()));
      }
    }
    return new ObligationCatalog(edition, byCode);
  }

  /**
   * The edition of the catalog.
   *
   * @return for the bundled catalog {@code 2026.1}
   */
  public Edition edition() {
    return edition;
  }

  /**
   * All duties.
   *
   * @return the duties, in the order of the catalog
   */
  public List<Obligation> obligations() {
    return List.copyOf(obligations.values());
  }

  /**
   * A duty by its code.
   *
   * @param code the code
   * @return the duty, or empty if the catalog does not hold it
   */
  public Optional<Obligation> find(ObligationCode code) {
    return Optional.ofNullable(obligations.get(code));
  }

  private static final class Standard {
    static final ObligationCatalog CATALOG = load(StatuteBook.standard());

    private static ObligationCatalog load(StatuteBook statutes) {
      Map<String, List<ObligationBasis>> bases = new LinkedHashMap<>();
      Map<String, Bearer.Kind> kinds = new LinkedHashMap<>();
      Table table = table("obligations.csv");
      table
          .rows()
          .forEach(row -> kinds.put(row.text("code"), row.get("authority", Bearer.Kind::valueOf)));
      for (Table.Row row : table("obligation-bases.csv").rows()) {
        Bearer.Kind kind = row.get("obligation", code -> known(kinds, code));
        bases
            .computeIfAbsent(row.text("obligation"), any -> new ArrayList<>())
            .add(
                new ObligationBasis(
                    row.get("basis", statutes::getBasis),
                    new Bearer(
                        kind,
                        regions(row, "regions"),
                        regions(row, "except_regions"),
                        municipalities(row, "except"))));
      }
      Map<String, List<Exclusion>> exclusions = new LinkedHashMap<>();
      for (Table.Row row : table("exclusions.csv").rows()) {
        Exclusion exclusion =
            new Exclusion(
                regions(row, "regions"),
                regions(row, "except_regions"),
                municipalities(row, "only"),
                TableValues.fiSvEn(row, "why"),
                row.get("certainty", Certainty::valueOf));
        for (String code : row.list("obligations", String::strip)) {
          known(kinds, code);
          exclusions.computeIfAbsent(code, any -> new ArrayList<>()).add(exclusion);
        }
      }
      List<Obligation> obligations = new ArrayList<>();
      for (Table.Row row : table.rows()) {
        String code = row.text("code");
        obligations.add(
            new Obligation(
                row.get("code", ObligationCode::of),
                TableValues.fiSvEn(row, "title"),
                known(kinds, code),
                row.get("rhythm", Rhythm::valueOf),
                row.get("proof", Proof::valueOf),
                bases.getOrDefault(code, List.of()),
                exclusions.getOrDefault(code, List.of())));
      }
      return of(new Edition("2026.1", LocalDate.of(2026, 11, 21)), obligations);
    }

    private static Table table(String file) {
      return Table.resource(ObligationCatalog.class, file);
    }

    private static <V> V known(Map<String, V> values, String code) {
      V value = values.get(code);
      if (value == null) {
        throw new IllegalArgumentException(code + " is not in obligations.csv");
      }
      return value;
    }

    private static Set<RegionCode> regions(Table.Row row, String column) {
      return Set.copyOf(row.list(column, RegionCode::of));
    }

    private static Set<MunicipalityCode> municipalities(Table.Row row, String column) {
      return Set.copyOf(row.list(column, MunicipalityCode::of));
    }
  }
}
