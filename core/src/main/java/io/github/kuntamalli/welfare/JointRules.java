package io.github.kuntamalli.welfare;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.text.Parameters;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rules about documents that several authorities have made together. */
final class JointRules {

  private static final CheckResult DELIVERY_UNKNOWN =
      CheckResult.notApplicable(
          "Asiakirjan toimittamisesta ei ole tietoa.",
          "Det finns ingen uppgift om att dokumentet har lämnats.",
          "There is no record of the delivery of the document.");

  private static final CheckResult NOT_JOINT =
      CheckResult.notApplicable(
          "Asiakirja ei ole yhteinen, tai sen valtuustokäsittelystä ei ole tietoa.",
          "Dokumentet är inte gemensamt, eller så finns det ingen uppgift om att fullmäktige har"
              + " behandlat det.",
          "The document is not joint, or there is no record that a council has considered it.");

  private static final CheckResult NO_GROUP =
      CheckResult.notApplicable(
          "Asiakirjalle ei ole merkitty laatijaryhmää.",
          "Ingen grupp har angetts som den som utarbetat dokumentet.",
          "No group of issuers is stated for the document.");

  private JointRules() {}

  static final Rule<WelfareDocument> HANDLING_WITHOUT_AUTHORITY =
      Rule.declare("joint-handling-without-authority", WelfareDocument.class)
          .local()
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .problem(
              "Yhteisen asiakirjan käsittelystä puuttuu tieto siitä, minkä viranomaisen toimielin"
                  + " asiakirjan käsitteli.",
              "För en behandling av ett gemensamt dokument saknas uppgift om vilken myndighets"
                  + " organ som behandlade dokumentet.",
              "The record of consideration of the joint document does not show which authority's body considered it.")
          .reason(
              "Yhteinen asiakirja täyttää vain sen viranomaisen velvoitteen, jonka oma valtuusto on käsitellyt sen.",
              "Ett gemensamt dokument uppfyller skyldigheten endast för den myndighet vars eget fullmäktige har behandlat det.",
              "A joint document meets the duty only for the authority whose own council has considered it.")
          .remedy(
              "Merkitse käsittelyyn viranomainen.",
              "Ange vilken myndighet behandlingen gäller.",
              "Record the authority whose body considered the document.")
          .check(JointRules::withoutAuthority);

  static final Rule<WelfareDocument> DELIVERY_WITHOUT_SENDER =
      Rule.declare("joint-delivery-without-sender", WelfareDocument.class)
          .local()
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .problem(
              "Yhteisen asiakirjan toimituksesta puuttuu tieto siitä, kuka asiakirjan toimitti.",
              "Det saknas uppgift om vem som har lämnat det gemensamma dokumentet.",
              "The record of a delivery of the joint document does not show who delivered it.")
          .reason(
              "Kukin kunta vastaa itse toimittamisesta.",
              "Varje kommun ansvarar själv för att dokumentet lämnas.",
              "Each municipality is itself responsible for delivering the document.")
          .remedy(
              "Merkitse, kuka asiakirjan toimitti.",
              "Ange vem som lämnade dokumentet.",
              "Record who delivered the document.")
          .check(JointRules::withoutSender);

  static final Rule<WelfareDocument> JOINT_COUNCIL_MISSING =
      Rule.declare("joint-council-missing", WelfareDocument.class)
          .skippedAfter("joint-handling-without-authority")
          .completeness()
          .severity(Severity.WARNING)
          .basis(WelfareLaw.basis("B-1326-12-1-TERM"))
          .basis(WelfareLaw.basis("B-612-6-3-TERM"))
          .since("2026-11-22")
          .parameter(
              "authority",
              "kunta, jonka valtuuston käsittelyä ei ole merkitty",
              "kommun där fullmäktiges behandling inte har antecknats",
              "the municipality whose council is not recorded as having considered the document")
          .problem(
              "Yhteistä asiakirjaa ei ole merkitty käsitellyksi valtuustossa: {authority}.",
              "Det gemensamma dokumentet har inte antecknats som behandlat i fullmäktige:"
                  + " {authority}.",
              "There is no record that the council has considered the joint document: {authority}.")
          .reason(
              "Raportointivelvoite on jokaisella kunnalla itsellään, joten jokaisen valtuuston on"
                  + " käsiteltävä yhteinen asiakirja.",
              "Varje kommun har en egen rapporteringsskyldighet, och därför ska varje fullmäktige behandla det gemensamma dokumentet.",
              "Each municipality has its own duty to report, so each council has to consider the joint document.")
          .remedy(
              "Lisää valtuuston käsittely: {authority}.",
              "Lägg till fullmäktiges behandling: {authority}.",
              "Add the council's consideration of the document: {authority}.")
          .check(JointRules::councilMissing);

  static final Rule<WelfareDocument> HANDLING_OUTSIDE_GROUP =
      Rule.declare("handling-outside-group", WelfareDocument.class)
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .parameter(
              "authority",
              "viranomainen, jonka toimielin käsitteli asiakirjan",
              "den myndighet vars organ behandlade dokumentet",
              "the authority whose body considered the document")
          .parameter("date", "käsittelypäivä", "behandlingsdag", "the day of consideration")
          .problem(
              "Viranomaisen toimielin käsitteli asiakirjan {date:inline}, jolloin viranomainen ei kuulunut ryhmään: {authority}.",
              "Myndighetens organ behandlade dokumentet {date:inline}, då myndigheten inte hörde till gruppen: {authority}.",
              "A body of the authority considered the document {date:inline}, when the authority did not belong to the group: {authority}.")
          .reason(
              "Viranomainen, joka on lähtenyt ryhmästä tai liittynyt siihen vasta myöhemmin, ei yleensä käsittele ryhmän yhteistä asiakirjaa.",
              "En myndighet som har lämnat gruppen eller anslutit sig senare behandlar i regel inte gruppens gemensamma dokument.",
              "An authority that has left the group or joined it later does not usually consider the joint document of the group.")
          .remedy(
              "Tarkista käsittelyn ajankohta ({date}) ja jäsenyyden aika: {authority}.",
              "Kontrollera tidpunkten för behandlingen ({date}) och tiden för medlemskapet:"
                  + " {authority}.",
              "Check the date of consideration ({date}) and the period of membership: {authority}.")
          .check(JointRules::outsideGroup);

  /** The rules of this class, in the order of a report. */
  static final List<Rule<WelfareDocument>> ALL =
      List.of(
          HANDLING_WITHOUT_AUTHORITY,
          JOINT_COUNCIL_MISSING,
          HANDLING_OUTSIDE_GROUP,
          DELIVERY_WITHOUT_SENDER);

  private static CheckResult councilMissing(WelfareDocument document, CheckContext context) {
    if (!document.isJoint()) {
      return NOT_JOINT;
    }
    List<Handling> byCouncils =
        document.handlings().stream().filter(Handling::isByCouncil).toList();
    if (byCouncils.isEmpty()) {
      return NOT_JOINT;
    }
    Set<Authority> handled = new HashSet<>();
    byCouncils.forEach(one -> document.authorityOf(one).ifPresent(handled::add));
    MunicipalityRegister register = context.get(MunicipalityRegister.class);
    Optional<PartialDate> first = HandlingDays.first(document, Handling::isByCouncil);
    LocalDate day = first.map(PartialDate::latest).orElse(context.on());
    document
        .issuerGroup()
        .ifPresent(group -> first.ifPresent(date -> handled.addAll(group.absentOn(date))));
    List<CheckResult.Violation> violations = new ArrayList<>();
    for (int i = 0; i < document.issuers().size(); i++) {
      for (MunicipalityCode code : document.issuers().get(i).municipalities()) {
        Authority municipality = new Authority.OfMunicipality(code);
        if (!handled.contains(municipality)) {
          violations.add(
              new CheckResult.Violation(
                  ItemChecks.of("issuers", i),
                  Map.of("authority", register.nameOf(municipality, day))));
        }
      }
    }
    return CheckResult.of(violations);
  }

  private static CheckResult outsideGroup(WelfareDocument document, CheckContext context) {
    if (document.issuerGroup().isEmpty()) {
      return NO_GROUP;
    }
    Map<Authority, IssuerGroup.Member> members = new HashMap<>();
    document
        .issuerGroup()
        .get()
        .members()
        .forEach(member -> members.put(member.authority(), member));
    MunicipalityRegister register = context.get(MunicipalityRegister.class);
    List<CheckResult.Violation> violations = new ArrayList<>();
    for (int i = 0; i < document.handlings().size(); i++) {
      Handling handling = document.handlings().get(i);
      Optional<PartialDate> date = handling.date().asOptional();
      Optional<Authority> authority = document.authorityOf(handling);
      if (handling.isHeld()
          && date.isPresent()
          && authority
              .flatMap(whose -> Optional.ofNullable(members.get(whose)))
              .filter(one -> one.isAbsentOn(date.get()))
              .isPresent()) {
        violations.add(
            new CheckResult.Violation(
                ItemChecks.of("handlings", i).then("date"),
                Parameters.of(
                    "authority",
                    register.nameOf(authority.get(), date.get().latest()),
                    "date",
                    date.get())));
      }
    }
    return CheckResult.of(violations);
  }

  private static CheckResult withoutAuthority(WelfareDocument document, CheckContext context) {
    if (!document.isJoint() || document.handlings().isEmpty()) {
      return NOT_JOINT;
    }
    List<CheckResult.Violation> violations = new ArrayList<>();
    for (int i = 0; i < document.handlings().size(); i++) {
      if (document.authorityOf(document.handlings().get(i)).isEmpty()) {
        violations.add(
            new CheckResult.Violation(Location.ROOT.then("handlings").then(i), Map.of()));
      }
    }
    return CheckResult.of(violations);
  }

  private static CheckResult withoutSender(WelfareDocument document, CheckContext context) {
    if (document.deliveries().isEmpty()) {
      return DELIVERY_UNKNOWN;
    }
    List<CheckResult.Violation> violations = new ArrayList<>();
    for (int i = 0; i < document.deliveries().size(); i++) {
      Delivery delivery = document.deliveries().get(i);
      if (delivery.senderName().isEmpty() && document.senderOf(delivery).isEmpty()) {
        violations.add(
            new CheckResult.Violation(Location.ROOT.then("deliveries").then(i), Map.of()));
      }
    }
    return CheckResult.of(violations);
  }
}
