package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.CountyCode;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityMatch;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.MunicipalitySearch;
import io.github.kuntamalli.municipality.WellbeingServicesCounty;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The authority that {@code --authority} means: a municipality, a county or HUS. */
final class AuthorityArgument {

  private static final String COUNTY = "county:";

  private final LocalizedCommand command;
  private final MunicipalityRegister register;

  AuthorityArgument(LocalizedCommand command, MunicipalityRegister register) {
    this.command = command;
    this.register = register;
  }

  /** The authority; a name is looked up as of the day. */
  Authority read(String asked, LocalDate day) {
    if (asked.equalsIgnoreCase("hus")) {
      return Authority.hus();
    }
    if (asked.startsWith(COUNTY)) {
      return county(asked.substring(COUNTY.length()), day);
    }
    if (asked.matches("[0-9]+")) {
      return municipality(asked);
    }
    return named(register.search(asked, day));
  }

  private Authority county(String code, LocalDate day) {
    if (code.matches("[0-9]{2}") && register.findCounty(new CountyCode(code)).isPresent()) {
      return Authority.county(code);
    }
    LocalDate asked =
        Stream.of(day, WellbeingServicesCounty.FIRST_ESTABLISHED)
            .max(LocalDate::compareTo)
            .orElseThrow();
    String codes =
        register.on(asked).counties().stream()
            .map(county -> county.code().value())
            .sorted()
            .collect(Collectors.joining(", "));
    throw command.wrong(Fault.NO_COUNTY, "value", code, "codes", codes);
  }

  private Authority municipality(String asked) {
    if (asked.length() != 3) {
      throw command.wrong(Fault.CODE_FORM, "value", asked);
    }
    MunicipalityCode code = MunicipalityCode.of(asked);
    if (!register.codes().contains(code)) {
      throw command.wrong(Fault.NO_CODE, "value", code, "first", MunicipalityRegister.FIRST_DAY);
    }
    return new Authority.OfMunicipality(code);
  }

  /**
   * The one municipality or county that a name means; several or none are reported, never guessed.
   */
  private Authority named(MunicipalitySearch found) {
    if (found.matches().isEmpty() && found.counties().size() == 1) {
      return new Authority.OfCounty(found.counties().get(0).code());
    }
    if (found.matches().isEmpty()) {
      throw nothingFound(command, "--authority", found);
    }
    List<MunicipalityMatch> current =
        found.matches().stream().filter(hit -> hit.municipality().isPresent()).toList();
    List<MunicipalityMatch> hits = current.isEmpty() ? found.matches() : current;
    if (hits.size() > 1) {
      throw command.wrong(
          Fault.AMBIGUOUS,
          "value",
          found.text(),
          "hits",
          hits.stream()
              .map(hit -> hit.code() + " " + hit.name())
              .collect(Collectors.joining(", ")));
    }
    return new Authority.OfMunicipality(hits.get(0).code());
  }

  /** That no municipality is called so, with those that are called alike. */
  static RuntimeException nothingFound(
      LocalizedCommand command, String option, MunicipalitySearch found) {
    if (!found.counties().isEmpty()) {
      return command.wrong(
          Fault.COUNTY_NAME,
          "option",
          option,
          "value",
          found.text(),
          "authority",
          found.counties().stream()
              .map(county -> new Authority.OfCounty(county.code()).key())
              .collect(Collectors.joining(", ")));
    }
    if (!found.regions().isEmpty()) {
      return command.wrong(Fault.AREA_NAME, "option", option, "value", found.text());
    }
    return found.nearest().isEmpty()
        ? command.wrong(Fault.NO_NAME, "option", option, "value", found.text())
        : command.wrong(
            Fault.NEAR_NAME,
            "option",
            option,
            "value",
            found.text(),
            "nearest",
            String.join(", ", found.nearest()));
  }
}
