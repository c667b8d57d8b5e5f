package io.github.kuntamalli.municipality.type;

import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.municipality.CountyCode;
import io.github.kuntamalli.municipality.LanguageStatus;
import io.github.kuntamalli.municipality.RegionCode;
import io.github.kuntamalli.municipality.SamiHomeland;
import io.github.kuntamalli.municipality.StatisticalGrouping;
import io.github.kuntamalli.municipality.fact.TownStatus;
import io.github.kuntamalli.text.InvalidValueException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * Facts that make a municipality one of a type. If several are given, all of them have to be true:
 * {@code grouping} and {@code residentsBelow} together describe small rural municipalities.
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param language its languages
 * @param grouping its statistical grouping
 * @param town whether it calls itself a town
 * @param samiHomeland how much of it is in the Sámi homeland
 * @param region its region
 * @param county its wellbeing services county
 * @param largest it is one of so many municipalities with the most residents
 * @param residentsAtLeast it has at least so many residents, by the last turn of the year
 * @param residentsBelow it has fewer residents than this, by the last turn of the year
 */
@Value.Builder
@DomainStyle
public record TypeCriterion(
    Optional<LanguageStatus> language,
    Optional<StatisticalGrouping> grouping,
    Optional<TownStatus> town,
    Optional<SamiHomeland> samiHomeland,
    Optional<RegionCode> region,
    Optional<CountyCode> county,
    Optional<Integer> largest,
    Optional<Integer> residentsAtLeast,
    Optional<Integer> residentsBelow) {

  /**
   * Facts.
   *
   * @throws IllegalArgumentException if no fact is given, or a number is not positive
   */
  public TypeCriterion {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(grouping, "grouping");
    Objects.requireNonNull(town, "town");
    Objects.requireNonNull(samiHomeland, "samiHomeland");
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(county, "county");
    requirePositive("largest", largest);
    requirePositive("residentsAtLeast", residentsAtLeast);
    requirePositive("residentsBelow", residentsBelow);
    if (sorts(
            language,
            grouping,
            town,
            samiHomeland,
            region,
            county,
            largest,
            residentsAtLeast,
            residentsBelow)
        .isEmpty()) {
      throw InvalidValueException.of(
          "type-criterion",
          "language, grouping, town, samiHomeland, region, county, largest, residentsAtLeast, residentsBelow: tyyppi perustuu ainakin yhteen näistä; anna jokin",
          "language, grouping, town, samiHomeland, region, county, largest, residentsAtLeast, residentsBelow: en typ grundar sig på åtminstone en av dessa; ange någon",
          "language, grouping, town, samiHomeland, region, county, largest, residentsAtLeast, residentsBelow: a type is based on at least one of these; state one");
    }
  }

  private static void requirePositive(String what, Optional<Integer> number) {
    Objects.requireNonNull(number, what);
    if (number.filter(one -> one < 1).isPresent()) {
      throw InvalidValueException.of(
          "type-criterion-number",
          "%s: %d ei ole positiivinen; kirjoita 1 tai sitä suurempi luku",
          "%s: %d är inte positivt; skriv 1 eller ett större tal",
          "%s: %d is not positive; write 1 or a larger number",
          what,
          number.get());
    }
  }

  private static Set<String> sorts(
      Optional<?> language,
      Optional<?> grouping,
      Optional<?> town,
      Optional<?> samiHomeland,
      Optional<?> region,
      Optional<?> county,
      Optional<?> largest,
      Optional<?> residentsAtLeast,
      Optional<?> residentsBelow) {
    Set<String> sorts = new TreeSet<>();
    language.ifPresent(any -> sorts.add("language"));
    grouping.ifPresent(any -> sorts.add("grouping"));
    town.ifPresent(any -> sorts.add("town"));
    samiHomeland.ifPresent(any -> sorts.add("samiHomeland"));
    region.ifPresent(any -> sorts.add("region"));
    county.ifPresent(any -> sorts.add("county"));
    largest.ifPresent(any -> sorts.add("largest"));
    residentsAtLeast.ifPresent(any -> sorts.add("residents"));
    residentsBelow.ifPresent(any -> sorts.add("residents"));
    return sorts;
  }

  /** The sorts of facts that it names. */
  Set<String> sorts() {
    return sorts(
        language,
        grouping,
        town,
        samiHomeland,
        region,
        county,
        largest,
        residentsAtLeast,
        residentsBelow);
  }

  /** Reads a fact of the bundled table, such as {@code GROUPING:URBAN}. */
  static TypeCriterion parse(String text) {
    String value = text.substring(text.indexOf(':') + 1);
    return switch (text.substring(0, Math.max(text.indexOf(':'), 0))) {
      case "LANGUAGE" -> builder().language(LanguageStatus.valueOf(value)).build();
      case "GROUPING" -> builder().grouping(StatisticalGrouping.valueOf(value)).build();
      case "TOWN" -> builder().town(TownStatus.valueOf(value)).build();
      case "SAMI_HOMELAND" -> builder().samiHomeland(SamiHomeland.valueOf(value)).build();
      case "LARGEST" -> builder().largest(Integer.parseInt(value)).build();
      default ->
          throw new IllegalArgumentException(
              "a type follows from LANGUAGE:, GROUPING:, TOWN:, SAMI_HOMELAND: or LARGEST:");
    };
  }

  /**
   * Returns a new builder.
   *
   * @return a builder without any fact
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds the facts of a type; at least one is needed. Not thread-safe. */
  public static final class Builder extends TypeCriterionBuilder {
    /** An empty builder. */
    public Builder() {}
  }
}
