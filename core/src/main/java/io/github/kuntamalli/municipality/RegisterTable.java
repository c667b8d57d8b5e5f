package io.github.kuntamalli.municipality;

import io.github.kuntamalli.municipality.fact.FactDoubt;
import io.github.kuntamalli.municipality.fact.FactSource;
import java.util.List;
import java.util.Optional;

/**
 * The tables that a register is made of: comma-separated text (RFC 4180), the first line the column
 * names. Days are {@code yyyy-MM-dd}; an empty {@code from} or {@code to} is an open end; several
 * codes in one cell are separated by semicolons.
 */
public enum RegisterTable {
  /** Regions: {@code code,from,to,name_fi,name_sv,name_en}; the English name may be empty. */
  REGIONS(
      "regions.csv",
      "Statistics Finland, region classification 2026; decision 799/2009 for the ended region",
      "code",
      "from",
      "to",
      "name_fi",
      "name_sv",
      "name_en"),
  /** Wellbeing services counties: {@code code,established,name_fi,name_sv,name_en}. */
  COUNTIES(
      "counties.csv",
      "Statistics Finland; act 616/2021 section 7",
      "code",
      "established",
      "name_fi",
      "name_sv",
      "name_en"),
  /**
   * Municipalities: {@code code,from,to,name_fi,name_sv}. A row for each name that it had, by date;
   * the first day of the first and the last day of the last row are those of the code.
   */
  MUNICIPALITIES(
      "municipalities.csv",
      "Statistics Finland, classifications by municipality 2013-2026; tax tables of the statute collection 2009-2025",
      "code",
      "from",
      "to",
      "name_fi",
      "name_sv"),
  /** Other names that people use: {@code code,language,name,note}. */
  OTHER_NAMES(
      "other-names.csv",
      "Statistics Finland; Finnish National Agency for Education, code set kunta",
      "code",
      "language",
      "name",
      "note"),
  /** The region of each municipality: {@code code,region,from,to,decision}. */
  MUNICIPALITY_REGIONS(
      "municipality-regions.csv",
      "Statistics Finland, classifications by municipality 2013-2026; decisions of the Government",
      "code",
      "region",
      "from",
      "to",
      "decision"),
  /** The county of each municipality: {@code code,county,from,to}. */
  MUNICIPALITY_COUNTIES(
      "municipality-counties.csv",
      "Statistics Finland 2026; act 616/2021 section 7",
      "code",
      "county",
      "from",
      "to"),
  /** The languages of each municipality: {@code code,language,from,to,basis}. */
  MUNICIPALITY_LANGUAGES(
      "municipality-languages.csv",
      "Decrees of the Government on the languages of municipalities; act 1144/1991 for Åland",
      "code",
      "language",
      "from",
      "to",
      "basis"),
  /** Municipalities in the Sámi homeland: {@code code,extent}. */
  SAMI_HOMELAND("sami-homeland.csv", "Act 974/1995 section 4", "code", "extent"),
  /**
   * Statistical groupings: {@code code,grouping,from,to}, and, if wanted, {@code doubt}: a {@link
   * FactDoubt}.
   */
  STATISTICAL_GROUPINGS(
      "statistical-groupings.csv",
      "Statistics Finland, statistical grouping of municipalities, the year of the row",
      "code",
      "grouping",
      "from",
      "to"),
  /** Residents: {@code code,on,population}, within the borders of the day. */
  POPULATIONS(
      "populations.csv",
      "THL, Sotkanet indicator 127, population on 31 December 2000-2022; Statistics Finland, population 2022-12-31",
      "code",
      "on",
      "population"),
  /** Employment areas: {@code code,from,to,name_fi,name_sv}. */
  EMPLOYMENT_AREAS(
      "employment-areas.csv",
      "Statistics Finland, classification of employment areas 2025 and 2026",
      "code",
      "from",
      "to",
      "name_fi",
      "name_sv"),
  /** The employment area of each municipality: {@code code,area,from,to}. */
  MUNICIPALITY_EMPLOYMENT_AREAS(
      "municipality-employment-areas.csv",
      "Statistics Finland, classifications by municipality 2025 and 2026",
      "code",
      "area",
      "from",
      "to"),
  /** Which municipalities call themselves towns: {@code code,status,from,to}. */
  TOWN_STATUSES(
      "town-statuses.csv",
      "Digital and Population Data Services Agency, municipality register, July 2018",
      "code",
      "status",
      "from",
      "to"),
  /** Mergers: {@code date,ended,successors,kind,decision}. */
  MERGERS(
      "mergers.csv",
      "Statistics Finland, ended municipalities; decisions of the Government",
      "date",
      "ended",
      "successors",
      "kind",
      "decision");

  private final String fileName;
  private final String source;
  private final List<String> columns;
  private final FactSource plainSource;

  RegisterTable(String fileName, String source, String... columns) {
    this.fileName = fileName;
    this.source = source;
    this.columns = List.of(columns);
    this.plainSource = new FactSource(source, Optional.empty());
  }

  /**
   * The name of the bundled file, which messages use.
   *
   * @return for example {@code mergers.csv}
   */
  public String fileName() {
    return fileName;
  }

  /**
   * What the bundled table was compiled from.
   *
   * @return the sources, in words
   */
  public String source() {
    return source;
  }

  /**
   * The columns, all of which a table has to have.
   *
   * @return the names, in order
   */
  public List<String> columns() {
    return columns;
  }

  /** One source for all rows that name neither a decision nor a doubt. */
  FactSource plainSource() {
    return plainSource;
  }

  /** The column by which rows of one table replace those of another. */
  String key() {
    return this == MERGERS ? "ended" : "code";
  }
}
