package io.github.kuntamalli.welfare;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.Wording;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Outcome;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rules about whose document it is. */
final class IssuerRules {

  private IssuerRules() {}

  static final Rule<WelfareDocument> UNKNOWN_MUNICIPALITY =
      Rule.declare("municipality-code-unknown", WelfareDocument.class)
          .severity(Severity.ERROR)
          .since("2026-11-22")
          .parameter("code", "kuntanumero", "kommunnummer", "the municipality code")
          .problem(
              "Kuntanumero {code} ei ole ollut minkään kunnan numero 1.1.2009 tai sen jälkeen.",
              "Kommunnumret {code} har inte varit någon kommuns nummer 1.1.2009 eller senare.",
              "The code {code} has not been the code of any municipality on or after 1 January 2009.")
          .reason(
              "Tuntemattoman kunnan velvoitteita ei voi arvioida.",
              "En okänd kommuns skyldigheter kan inte bedömas.",
              "The duties of an unknown municipality cannot be judged.")
          .remedy(
              "Tarkista kuntanumero {code} kunnan nimen perusteella.",
              "Kontrollera kommunnumret {code} utifrån kommunens namn.",
              "Check the code {code} against the name of the municipality.")
          .check(IssuerRules::unknown);

  static final Rule<WelfareDocument> MUNICIPALITY_NOT_IN_USE =
      Rule.declare("municipality-not-in-use", WelfareDocument.class)
          .severity(Severity.ERROR)
          .since("2026-11-22")
          .parameter("code", "kuntanumero", "kommunnummer", "the municipality code")
          .parameter("name", "kunnan nimi", "kommunens namn", "the name of the municipality")
          .parameter("date", "käsittelypäivä", "behandlingsdag", "the day of the handling")
          .parameter(
              "successors",
              "kunnat, joihin alue kuului tuona päivänä",
              "de kommuner som området hörde till den dagen",
              "the municipalities that its area belonged to on that day")
          .problem(
              "Kuntaa {name} ({code}) ei ollut olemassa käsittelypäivänä {date}.",
              "Kommunen {name} ({code}) fanns inte den dag då dokumentet behandlades, {date}.",
              "The municipality {name} ({code}) did not exist on the day of the handling, {date}.")
          .reason(
              "Lakanneen tai vielä perustamattoman kunnan valtuusto ei voi käsitellä asiakirjaa.",
              "Fullmäktige i en kommun som upphört eller ännu inte bildats kan inte behandla ett dokument.",
              "The council of a municipality that has ended or not yet begun cannot handle a document.")
          .remedy(
              "Korjaa päivä tai vaihda viranomaiseksi kunta, johon alue tuolloin kuului: {successors}.",
              "Rätta dagen eller ange den kommun som området då hörde till: {successors}.",
              "Correct the day, or name the municipality that the area then belonged to: {successors}.")
          .check(IssuerRules::notInUse);

  private static Outcome unknown(WelfareDocument document, CheckContext context) {
    MunicipalityRegister register = context.get(MunicipalityRegister.class);
    List<Outcome.Violation> violations = new ArrayList<>();
    for (int i = 0; i < document.issuers().size(); i++) {
      Location place = Location.ROOT.then("issuers").then(i);
      for (MunicipalityCode code : codes(document.issuers().get(i))) {
        if (register.lifeOf(code).isEmpty()) {
          violations.add(new Outcome.Violation(place, Map.of("code", code)));
        }
      }
    }
    return Outcome.of(violations);
  }

  private static List<MunicipalityCode> codes(Authority authority) {
    if (authority instanceof Authority.OfMunicipality municipality) {
      return List.of(municipality.code());
    }
    return authority instanceof Authority.Group group ? group.members() : List.of();
  }

  private static Outcome notInUse(WelfareDocument document, CheckContext context) {
    MunicipalityRegister register = context.get(MunicipalityRegister.class);
    List<Outcome.Violation> violations = new ArrayList<>();
    boolean looked = false;
    for (int i = 0; i < document.handlings().size(); i++) {
      Optional<Authority> authority = document.authorityOf(document.handlings().get(i));
      Optional<PartialDate> date = document.handlings().get(i).date().find();
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
    return looked
        ? Outcome.of(violations)
        : Outcome.notApplicable(
            "Asiakirjasta ei ole tiedossa kunnan käsittelyä, jonka päivä tunnetaan.",
            "Dokumentet har ingen daterad behandling i en kommun.",
            "The document has no dated handling in a municipality.");
  }

  private static Outcome.Violation violation(
      MunicipalityRegister register, MunicipalityCode code, PartialDate date, int handling) {
    LocalDate day = date.latest();
    Set<MunicipalityCode> successors = register.successors(code, day);
    Map<String, Wording> parameters = new LinkedHashMap<>();
    parameters.put("code", code);
    parameters.put("name", register.nameOf(new Authority.OfMunicipality(code), day));
    parameters.put("date", date);
    parameters.put("successors", names(register, List.copyOf(successors), day));
    return new Outcome.Violation(
        Location.ROOT.then("handlings").then(handling).then("date"), parameters);
  }

  private static Wording names(
      MunicipalityRegister register, List<MunicipalityCode> codes, LocalDate day) {
    if (codes.isEmpty()) {
      return LocalizedText.of("ei tiedossa", "okänd", "not known");
    }
    return codes.size() == 1
        ? register.nameOf(new Authority.OfMunicipality(codes.get(0)), day)
        : register.nameOf(new Authority.Group(codes), day);
  }
}
