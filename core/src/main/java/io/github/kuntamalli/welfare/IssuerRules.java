package io.github.kuntamalli.welfare;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.WellbeingServicesCounty;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.Parameters;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rules about whose document it is. */
final class IssuerRules {

  private static final CheckResult NO_COUNTY_HANDLING =
      CheckResult.notApplicable(
          "Ei tiedetä, milloin aluevaltuusto on käsitellyt asiakirjan.",
          "Ingen daterad behandling i ett välfärdsområdesfullmäktige är känd.",
          "No dated consideration by a county council is recorded.");

  private static final CheckResult NO_COUNTY =
      CheckResult.notApplicable(
          "Asiakirjassa ei mainita hyvinvointialuetta.",
          "I dokumentet nämns inget välfärdsområde.",
          "The document does not mention any wellbeing services county.");

  private static final CheckResult NO_MUNICIPAL_HANDLING =
      CheckResult.notApplicable(
          "Ei tiedetä, milloin kunta on käsitellyt asiakirjan.",
          "Ingen daterad behandling i en kommun är känd.",
          "No dated consideration by a municipality is recorded.");

  private IssuerRules() {}

  static final Rule<WelfareDocument> UNKNOWN_MUNICIPALITY =
      Rule.declare("municipality-code-unknown", WelfareDocument.class)
          .severity(Severity.ERROR)
          .since("2026-11-22")
          .parameter("code", "kuntanumero", "kommunnummer", "the municipality code")
          .problem(
              "Kuntanumero {code} ei ole ollut minkään kunnan numero vuoden 2008 lopussa eikä sen jälkeen.",
              "Kommunnumret {code} har inte varit någon kommuns nummer sedan utgången av 2008.",
              "The code {code} has not been the code of any municipality since the end of 2008.")
          .reason(
              "Tuntemattoman kunnan velvoitteita ei voi arvioida.",
              "En okänd kommuns skyldigheter kan inte bedömas.",
              "The duties of an unknown municipality cannot be assessed.")
          .remedy(
              "Tarkista kuntanumero {code} kunnan nimen perusteella.",
              "Kontrollera kommunnumret {code} utifrån kommunens namn.",
              "Check the code {code} against the name of the municipality.")
          .check(IssuerRules::unknown);

  static final Rule<WelfareDocument> UNKNOWN_COUNTY =
      Rule.declare("county-code-unknown", WelfareDocument.class)
          .severity(Severity.ERROR)
          .since("2026-11-22")
          .parameter(
              "code", "hyvinvointialueen numero", "välfärdsområdets nummer", "the county code")
          .problem(
              "Numero {code} ei ole minkään hyvinvointialueen numero.",
              "Numret {code} är inte något välfärdsområdes nummer.",
              "The code {code} is not the code of any wellbeing services county.")
          .reason(
              "Tuntemattoman hyvinvointialueen velvoitteita ei voi arvioida, eikä sille toimitettu"
                  + " asiakirja täytä kunnan velvoitetta.",
              "Ett okänt välfärdsområdes skyldigheter kan inte bedömas, och ett dokument som"
                  + " lämnats till det uppfyller inte kommunens skyldighet.",
              "The duties of an unknown county cannot be assessed, and a document delivered to it"
                  + " does not meet the duty of any municipality.")
          .remedy(
              "Tarkista numero {code} hyvinvointialueen nimen perusteella; Helsinki ja Ahvenanmaa"
                  + " eivät kuulu mihinkään hyvinvointialueeseen.",
              "Kontrollera numret {code} utifrån välfärdsområdets namn; Helsingfors och Åland hör"
                  + " inte till något välfärdsområde.",
              "Check the code {code} against the name of the county; Helsinki and Åland do not belong to any county.")
          .check(IssuerRules::unknownCounty);

  static final Rule<WelfareDocument> MUNICIPALITY_NONEXISTENT =
      Rule.declare("municipality-nonexistent", WelfareDocument.class)
          .skippedAfter("municipality-code-unknown")
          .severity(Severity.ERROR)
          .since("2026-11-22")
          .parameter("code", "kuntanumero", "kommunnummer", "the municipality code")
          .parameter("name", "kunnan nimi", "kommunens namn", "the name of the municipality")
          .parameter("date", "käsittelypäivä", "behandlingsdag", "the day of consideration")
          .parameter(
              "successors",
              "kunnat, joihin alue kuului tuona päivänä",
              "de kommuner som området hörde till den dagen",
              "the municipalities that its area belonged to on that day")
          .problem(
              "Kuntaa ei ollut olemassa, kun asiakirja käsiteltiin: {name} ({code}), {date}.",
              "Kommunen fanns inte när dokumentet behandlades: {name} ({code}), {date}.",
              "The municipality did not exist when the document was considered: {name} ({code}), {date}.")
          .reason(
              "Lakanneen tai vielä perustamattoman kunnan valtuusto ei voi käsitellä asiakirjaa.",
              "Fullmäktige i en kommun som upphört eller ännu inte bildats kan inte behandla ett"
                  + " dokument.",
              "The council of a municipality that has ceased to exist or does not exist yet cannot consider a document.")
          .remedy(
              "Korjaa päivä tai merkitse viranomaiseksi se kunta tai ne kunnat, joihin alue tuolloin kuului: {successors}.",
              "Rätta datumet eller ange den eller de kommuner som området då hörde till: {successors}.",
              "Correct the date, or name the municipality or municipalities that the area then belonged to: {successors}.")
          .check(IssuerRules::notInUse);

  static final Rule<WelfareDocument> COUNTY_COUNCIL_NONEXISTENT =
      Rule.declare("county-council-nonexistent", WelfareDocument.class)
          .severity(Severity.ERROR)
          .basis(Provision.of("616/2021", "16"))
          .since("2026-11-22")
          .parameter("date", "käsittelypäivä", "behandlingsdag", "the day of consideration")
          .parameter(
              "first",
              "ensimmäisten aluevaltuustojen toimikauden alkamispäivä",
              "den dag då välfärdsområdesfullmäktiges mandatperiod började",
              "the day on which the term of the first county councils began")
          .problem(
              "Aluevaltuuston käsittelyn ajankohta ({date}) on ennen päivää {first}, jona ensimmäisten aluevaltuustojen toimikausi alkoi.",
              "Välfärdsområdesfullmäktiges behandling ({date}) infaller före {first}, då fullmäktige inledde sin verksamhet.",
              "The date of consideration by the county council ({date}) is earlier than {first}, when the first county councils took office.")
          .reason(
              "Aluevaltuustoa ei silloin ollut, joten se ei ole voinut käsitellä asiakirjaa.",
              "Välfärdsområdesfullmäktige fanns inte då och kan inte ha behandlat dokumentet.",
              "There was no county council then, so none can have considered the document.")
          .remedy(
              "Tarkista ajankohta ({date}) ja toimielin; ensimmäinen mahdollinen päivä on {first}.",
              "Kontrollera tidpunkten ({date}) och organet; den första möjliga dagen är {first}.",
              "Check the date ({date}) and the body; the earliest possible date is {first}.")
          .check(IssuerRules::countyCouncilNotYet);

  /** The rules of this class, in the order of a report. */
  static final List<Rule<WelfareDocument>> ALL =
      List.of(
          UNKNOWN_MUNICIPALITY,
          UNKNOWN_COUNTY,
          MUNICIPALITY_NONEXISTENT,
          COUNTY_COUNCIL_NONEXISTENT);

  private static CheckResult countyCouncilNotYet(WelfareDocument document, CheckContext context) {
    LocalDate first = WellbeingServicesCounty.COUNCILS_FROM;
    List<CheckResult.Violation> violations = new ArrayList<>();
    boolean looked = false;
    for (int i = 0; i < document.handlings().size(); i++) {
      Handling handling = document.handlings().get(i);
      Optional<PartialDate> date = handling.date().asOptional();
      if (handling.isByCouncil()
          && date.isPresent()
          && document.authorityOf(handling).orElse(null) instanceof Authority.OfCounty) {
        looked = true;
        if (date.get().isBefore(first)) {
          violations.add(
              new CheckResult.Violation(
                  Location.ROOT.then("handlings").then(i).then("date"),
                  Parameters.of("date", date.get(), "first", PartialDate.of(first))));
        }
      }
    }
    return looked ? CheckResult.of(violations) : NO_COUNTY_HANDLING;
  }

  private static CheckResult unknown(WelfareDocument document, CheckContext context) {
    MunicipalityRegister register = context.get(MunicipalityRegister.class);
    List<CheckResult.Violation> violations = new ArrayList<>();
    for (AuthorityReference mention : AuthorityReference.of(document)) {
      for (MunicipalityCode code : mention.authority().municipalities()) {
        if (register.lifeOf(code).isEmpty()) {
          violations.add(new CheckResult.Violation(mention.place(), Map.of("code", code)));
        }
      }
    }
    return CheckResult.of(violations);
  }

  private static CheckResult unknownCounty(WelfareDocument document, CheckContext context) {
    MunicipalityRegister register = context.get(MunicipalityRegister.class);
    List<CheckResult.Violation> violations = new ArrayList<>();
    boolean looked = false;
    for (AuthorityReference mention : AuthorityReference.of(document)) {
      if (mention.authority() instanceof Authority.OfCounty county) {
        looked = true;
        if (register.findCounty(county.code()).isEmpty()) {
          violations.add(new CheckResult.Violation(mention.place(), Map.of("code", county.code())));
        }
      }
    }
    return looked ? CheckResult.of(violations) : NO_COUNTY;
  }

  private static CheckResult notInUse(WelfareDocument document, CheckContext context) {
    MunicipalityRegister register = context.get(MunicipalityRegister.class);
    List<CheckResult.Violation> violations = new ArrayList<>();
    boolean looked = false;
    for (int i = 0; i < document.handlings().size(); i++) {
      Optional<Authority> authority = document.authorityOf(document.handlings().get(i));
      Optional<PartialDate> date = document.handlings().get(i).date().asOptional();
      if (date.isPresent()
          && authority.isPresent()
          && authority.get() instanceof Authority.OfMunicipality municipality
          && register.lifeOf(municipality.code()).isPresent()) {
        looked = true;
        boolean neverThen =
            !register.lifeOf(municipality.code()).get().contains(date.get().earliest())
                && !register.lifeOf(municipality.code()).get().contains(date.get().latest());
        if (neverThen) {
          violations.add(violation(register, municipality.code(), date.get(), i));
        }
      }
    }
    return looked ? CheckResult.of(violations) : NO_MUNICIPAL_HANDLING;
  }

  private static CheckResult.Violation violation(
      MunicipalityRegister register, MunicipalityCode code, PartialDate date, int handling) {
    LocalDate day = date.latest();
    Set<MunicipalityCode> successors = register.successors(code, day);
    return new CheckResult.Violation(
        Location.ROOT.then("handlings").then(handling).then("date"),
        Parameters.of(
            "code",
            code,
            "name",
            register.nameOf(new Authority.OfMunicipality(code), day),
            "date",
            date,
            "successors",
            names(register, successors, day)));
  }

  /** The names of municipalities in one wording. */
  static Localizable names(
      MunicipalityRegister register, Set<MunicipalityCode> codes, LocalDate day) {
    return codes.isEmpty()
        ? LocalizedText.of("ei tiedossa", "okänd", "not known")
        : register.nameOf(Authority.together(codes), day);
  }
}
