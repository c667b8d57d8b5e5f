package io.github.kuntamalli.municipality;

import io.github.kuntamalli.fact.Certainty;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Converts the codes of municipalities and regions to those of other systems and back, without a
 * network.
 *
 * <p>Classifications have editions of 1 January; a question about another day is answered by that
 * of its year. NUTS 3 codes are identified by the year of the national key that contains them (2020
 * and 2026); which NUTS version that is was not read, so the label is marked as an interpretation.
 * Data: {@code crosswalk-regions.csv}. Immutable and thread-safe.
 *
 * <p>Not serializable.
 */
public final class CodeCrosswalk {

  /**
   * The OID of the list of municipality codes in the code service of health care, as Finnish
   * profiles of FHIR name it.
   */
  public static final String MUNICIPALITY_LIST_OID = "1.2.246.537.6.21.2003";

  /** How systems write a municipality code; the group is the code. */
  private static final List<Pattern> SYSTEM_FORMS =
      List.of(
          Pattern.compile(
              "https?://uri\\.suomi\\.fi/codelist/jhs/kunta(?:_1_[0-9]{8})?(?:/code)?/([0-9]{3})/?(?:[?#].*)?"),
          Pattern.compile("kunta_1_[0-9]{8}/([0-9]{3})"),
          Pattern.compile("(?:KU|ku|kunta_|kunta/|area)([0-9]{3})"),
          Pattern.compile(
              "(?:urn:oid:)?" + Pattern.quote(MUNICIPALITY_LIST_OID) + "[|#]([0-9]{3})"));

  private static final Map<Integer, String> NUTS_LABELS =
      Map.of(2020, "key year 2020 (NUTS 2021)", 2026, "key year 2026 (NUTS 2024)");

  private final Map<RegionCode, String> iso;
  private final Map<Integer, Map<RegionCode, String>> nuts;

  CodeCrosswalk(Map<RegionCode, String> iso, Map<Integer, Map<RegionCode, String>> nuts) {
    this.iso = iso;
    this.nuts = nuts;
  }

  /**
   * The bundled crosswalk.
   *
   * @return the crosswalk; the same one at every call
   */
  public static CodeCrosswalk standard() {
    return Standard.CROSSWALK;
  }

  /**
   * All codes of a municipality in other systems.
   *
   * @param municipality the municipality as it was on the day of the edition
   * @param edition the reference date; the edition of the classifications is that of 1 January of
   *     its year
   * @return the codes; NUTS 3 only for the years that are known, none of the region for one that
   *     has ended
   */
  public List<ExternalCode> codesOf(Municipality municipality, LocalDate edition) {
    MunicipalityCode code = municipality.code();
    RegionCode region = municipality.region().code();
    List<ExternalCode> codes = new ArrayList<>();
    String day = day(edition);
    codes.add(
        new ExternalCode(
            ExternalCode.System.SUOMI_FI,
            suomiFi(code, edition).toString(),
            Optional.of(day),
            Certainty.GUIDANCE));
    codes.add(
        new ExternalCode(
            ExternalCode.System.STATISTICS_FINLAND,
            statisticsFinlandItem(code, edition),
            Optional.of(day),
            Certainty.VERIFIED));
    codes.add(
        new ExternalCode(
            ExternalCode.System.OID,
            "urn:oid:" + MUNICIPALITY_LIST_OID + "|" + code,
            Optional.empty(),
            Certainty.GUIDANCE));
    codes.add(
        new ExternalCode(
            ExternalCode.System.LAU, code.value(), Optional.empty(), Certainty.VERIFIED));
    nuts3(region, edition.getYear())
        .ifPresent(
            value ->
                codes.add(
                    new ExternalCode(
                        ExternalCode.System.NUTS_3,
                        value,
                        Optional.ofNullable(NUTS_LABELS.get(edition.getYear())),
                        Certainty.INTERPRETATION)));
    iso3166Part2(region)
        .ifPresent(
            value ->
                codes.add(
                    new ExternalCode(
                        ExternalCode.System.ISO_3166_2,
                        value,
                        Optional.empty(),
                        Certainty.VERIFIED)));
    codes.add(
        new ExternalCode(
            ExternalCode.System.ISO_3166_1,
            region.equals(Region.ALAND) ? "AX" : "FI",
            Optional.empty(),
            Certainty.VERIFIED));
    return List.copyOf(codes);
  }

  /**
   * The address of a municipality in the code list of an edition at suomi.fi.
   *
   * @param code the municipality
   * @param edition the reference date; the edition is that of 1 January of its year
   * @return for example {@code http://uri.suomi.fi/codelist/jhs/kunta_1_20260101/code/837}
   */
  public URI suomiFi(MunicipalityCode code, LocalDate edition) {
    Objects.requireNonNull(code, "code");
    return URI.create("http://uri.suomi.fi/codelist/jhs/kunta_1_" + day(edition) + "/code/" + code);
  }

  /**
   * The item of a municipality in the classification of Statistics Finland.
   *
   * @param code the municipality
   * @param edition the reference date; the edition is that of 1 January of its year
   * @return for example {@code kunta_1_20260101/837}
   */
  public String statisticsFinlandItem(MunicipalityCode code, LocalDate edition) {
    Objects.requireNonNull(code, "code");
    return "kunta_1_" + day(edition) + "/" + code;
  }

  /**
   * The code of a region in NUTS, level 3.
   *
   * @param region the region
   * @param keyYear the year of the national key: 2020 or 2026
   * @return the code; empty for another year, or a region that had ended
   */
  public Optional<String> nuts3(RegionCode region, int keyYear) {
    Objects.requireNonNull(region, "region");
    return Optional.ofNullable(nuts.getOrDefault(keyYear, Map.of()).get(region));
  }

  /**
   * The code of a region in ISO 3166-2:FI. Region 06 is FI-11 there: the numbers are others.
   *
   * @param region the region
   * @return the code; empty for a region that has ended
   */
  public Optional<String> iso3166Part2(RegionCode region) {
    Objects.requireNonNull(region, "region");
    return Optional.ofNullable(iso.get(region));
  }

  /**
   * The region of a code in ISO 3166-2:FI.
   *
   * @param code the code, such as {@code FI-11}
   * @return the region, or empty if no region has it
   */
  public Optional<RegionCode> findRegionByIso(String code) {
    Objects.requireNonNull(code, "code");
    return key(iso, code);
  }

  /**
   * The region of a code in NUTS, level 3.
   *
   * @param code the code, such as {@code FI197}
   * @param keyYear the year of the national key: 2020 or 2026. The same code can mean another
   *     region in another year
   * @return the region, or empty if no region has it in that year
   */
  public Optional<RegionCode> findRegionByNuts3(String code, int keyYear) {
    Objects.requireNonNull(code, "code");
    return key(nuts.getOrDefault(keyYear, Map.of()), code);
  }

  /**
   * The municipality code in the form of another system: an address of the code list at suomi.fi
   * with or without an edition, an item of Statistics Finland ({@code kunta_1_20260101/091}) or a
   * value of its database ({@code KU091}), a code of the national education services ({@code
   * kunta_091}), a code with the OID of its list.
   *
   * @param text the text
   * @return the code, or empty if the text has none of these forms
   */
  public Optional<MunicipalityCode> findMunicipality(String text) {
    return municipalityIn(text);
  }

  static Optional<MunicipalityCode> municipalityIn(String text) {
    for (Pattern form : SYSTEM_FORMS) {
      Matcher matcher = form.matcher(text);
      if (matcher.matches()) {
        return Optional.of(MunicipalityCode.of(matcher.group(1)));
      }
    }
    return Optional.empty();
  }

  private static Optional<RegionCode> key(Map<RegionCode, String> codes, String code) {
    return codes.entrySet().stream()
        .filter(entry -> entry.getValue().equals(code))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String day(LocalDate edition) {
    return edition.withDayOfYear(1).format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static final class Standard {
    static final CodeCrosswalk CROSSWALK = CodeCrosswalkLoader.load();
  }
}
