package io.github.kuntamalli.welfare;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules about documents that several authorities have made together. */
final class JointRules {

  private static final CheckResult DELIVERY_UNKNOWN =
      CheckResult.notApplicable(
          "Asiakirjan toimittamisesta ei ole tietoa.",
          "Det finns ingen uppgift om att dokumentet har lämnats.",
          "No delivery of the document is known.");

  private static final CheckResult NOT_JOINT =
      CheckResult.notApplicable(
          "Asiakirja ei ole yhteinen, tai sen valtuustokäsittelystä ei ole tietoa.",
          "Dokumentet är inte gemensamt, eller så finns det ingen uppgift om att fullmäktige har"
              + " behandlat det.",
          "The document is not joint, or no council handling of it is known.");

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
              "The record of a handling of the joint document does not show whose body handled it.")
          .reason(
              "Yhteinen asiakirja luetaan vain sen viranomaisen hyväksi, jonka oma valtuusto"
                  + " käsitteli sen.",
              "Ett gemensamt dokument räknas endast för den myndighet vars eget fullmäktige"
                  + " behandlade det.",
              "A joint document counts only for the authority whose own council handled it.")
          .remedy(
              "Merkitse käsittelyyn viranomainen.",
              "Ange myndigheten för behandlingen.",
              "Record the authority of the handling.")
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
              "Each municipality is responsible for its own delivery.")
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
          .basis(Provision.of("612/2021", "6", 3))
          .since("2026-11-22")
          .parameter(
              "authority",
              "kunta, jonka valtuuston käsittelyä ei ole merkitty",
              "kommun vars fullmäktiges behandling inte har antecknats",
              "the municipality whose council's handling is not stated")
          .problem(
              "Yhteistä asiakirjaa ei ole merkitty käsitellyksi valtuustossa: {authority}.",
              "Det gemensamma dokumentet har inte antecknats som behandlat i fullmäktige:"
                  + " {authority}.",
              "The joint document is not recorded as handled by the council: {authority}.")
          .reason(
              "Raportointivelvoite on jokaisella kunnalla itsellään, joten jokaisen valtuuston on"
                  + " käsiteltävä yhteinen asiakirja.",
              "Varje kommun har själv rapporteringsskyldigheten, och därför ska varje fullmäktige"
                  + " behandla det gemensamma dokumentet.",
              "Each municipality itself has the duty to report, so each council has to handle the joint document.")
          .remedy(
              "Lisää valtuuston käsittely: {authority}.",
              "Lägg till fullmäktiges behandling: {authority}.",
              "Add the handling by the council: {authority}.")
          .check(JointRules::councilMissing);

  /** The rules of this class, in the order of a report. */
  static final List<Rule<WelfareDocument>> ALL =
      List.of(HANDLING_WITHOUT_AUTHORITY, JOINT_COUNCIL_MISSING, DELIVERY_WITHOUT_SENDER);

  private static boolean isJoint(WelfareDocument document) {
    return document.issuers().size() > 1 || document.issuers().get(0) instanceof Authority.Group;
  }

  private static CheckResult councilMissing(WelfareDocument document, CheckContext context) {
    List<Handling> byCouncils =
        document.handlings().stream().filter(Handling::isByCouncil).toList();
    if (!isJoint(document) || byCouncils.isEmpty()) {
      return NOT_JOINT;
    }
    Set<Authority> handled = new HashSet<>();
    byCouncils.forEach(one -> document.authorityOf(one).ifPresent(handled::add));
    MunicipalityRegister register = context.get(MunicipalityRegister.class);
    LocalDate day =
        HandlingDays.first(document, Handling::isByCouncil)
            .map(PartialDate::latest)
            .orElse(context.on());
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

  private static CheckResult withoutAuthority(WelfareDocument document, CheckContext context) {
    if (!isJoint(document) || document.handlings().isEmpty()) {
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
