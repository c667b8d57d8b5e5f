package io.github.kuntamalli.municipality;

import io.github.kuntamalli.fact.Edition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The municipalities, regions and counties of one day. Made by {@link MunicipalityRegister#on};
 * immutable and thread-safe.
 *
 * <p>Not serializable.
 */
public final class RegisterOnDate {

  private final MunicipalityRegister register;
  private final List<Municipality> municipalities;
  private final List<Region> regions;
  private final List<WellbeingServicesCounty> counties;
  private final Map<MunicipalityCode, Municipality> byCode;

  RegisterOnDate(
      MunicipalityRegister register,
      List<Municipality> municipalities,
      List<Region> regions,
      List<WellbeingServicesCounty> counties) {
    this.register = register;
    this.municipalities = List.copyOf(municipalities);
    this.regions = List.copyOf(regions);
    this.counties = List.copyOf(counties);
    this.byCode = new HashMap<>(municipalities.size() * 2);
    for (Municipality municipality : municipalities) {
      byCode.put(municipality.code(), municipality);
    }
  }

  /**
   * The edition of the data.
   *
   * @return the edition of the register
   */
  public Edition edition() {
    return register.edition();
  }

  /**
   * All municipalities.
   *
   * @return the municipalities, by code
   */
  public List<Municipality> municipalities() {
    return municipalities;
  }

  /**
   * All regions.
   *
   * @return the regions, by code
   */
  public List<Region> regions() {
    return regions;
  }

  /**
   * All wellbeing services counties.
   *
   * @return the counties, by code; empty before 2021-07-01
   */
  public List<WellbeingServicesCounty> counties() {
    return counties;
  }

  /**
   * A municipality by its code.
   *
   * @param code the code
   * @return the municipality, or empty if the code is not in use on that day
   */
  public Optional<Municipality> find(MunicipalityCode code) {
    Objects.requireNonNull(code, "code");
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * A municipality by its code.
   *
   * @param code the code
   * @return the municipality
   * @throws IllegalArgumentException if the code is not in use on that day; the message names the
   *     successors of an ended one
   */
  public Municipality get(MunicipalityCode code) {
    Objects.requireNonNull(code, "code");
    Municipality municipality = byCode.get(code);
    if (municipality != null) {
      return municipality;
    }
    throw new IllegalArgumentException(register.describeAbsence(code));
  }

  /**
   * Municipalities by their exact name in Finnish or Swedish on that day.
   *
   * @param name the name as it is written, such as {@code Åbo}
   * @return all that have it; empty if none has
   */
  public List<Municipality> findByName(String name) {
    Objects.requireNonNull(name, "name");
    return municipalities.stream()
        .filter(municipality -> municipality.name().texts().containsValue(name))
        .toList();
  }

  /**
   * The municipalities whose residents an authority serves: the municipality itself, the members of
   * a group, those of a county, those of Uusimaa for HUS.
   *
   * @param authority the authority
   * @return its municipalities on that day, by code; empty for a county before 2021-07-01, for a
   *     code that is not in use, and for a joint authority of the caller's own, whose members the
   *     register does not know
   */
  public List<Municipality> municipalitiesOf(Authority authority) {
    return authority.fold(
        municipality -> find(municipality.code()).stream().toList(),
        county -> municipalities.stream().filter(one -> isIn(county.code(), one)).toList(),
        hus -> municipalitiesOf(Region.UUSIMAA),
        jointAuthority -> List.of(),
        group -> group.members().stream().flatMap(code -> find(code).stream()).toList());
  }

  /**
   * The municipalities of a region.
   *
   * @param region the code of the region
   * @return its municipalities on that day, by code; empty if there is no such region
   */
  public List<Municipality> municipalitiesOf(RegionCode region) {
    Objects.requireNonNull(region, "region");
    return municipalities.stream().filter(one -> one.region().code().equals(region)).toList();
  }

  /**
   * Wellbeing services counties by their name in Finnish, Swedish or English on that day, with or
   * without the words for a county: {@code Pirkanmaa}, {@code Birkalands välfärdsområde}.
   *
   * @param name the name; case, hyphens and spaces do not matter
   * @return all that have it; empty if none has, or before 2021-07-01
   */
  public List<WellbeingServicesCounty> findCountiesByName(String name) {
    Objects.requireNonNull(name, "name");
    String asked = NameIndex.form(name);
    return counties.stream()
        .filter(
            county ->
                county.name().texts().values().stream()
                    .map(NameIndex::form)
                    .anyMatch(
                        form ->
                            form.equals(asked)
                                || CountyWords.FORMS.stream()
                                    .anyMatch(
                                        word ->
                                            form.equals(asked + word)
                                                || form.equals(asked + "n" + word)
                                                || form.equals(asked + "s" + word))))
        .toList();
  }

  private static boolean isIn(CountyCode county, Municipality municipality) {
    return municipality.county().filter(own -> own.code().equals(county)).isPresent();
  }

  /**
   * How the name of a county ends in each language, in the form under which names meet. Apart,
   * because that form needs tables of Unicode, which a process that asks for no name never reads.
   */
  private static final class CountyWords {
    static final List<String> FORMS =
        List.of("hyvinvointialue", "välfärdsområde", "wellbeingservicescounty").stream()
            .map(NameIndex::form)
            .toList();
  }
}
