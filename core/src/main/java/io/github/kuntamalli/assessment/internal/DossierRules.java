package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.UnknownAuthorityException;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.Severity;
import io.github.kuntamalli.welfare.DocumentRelation;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of soundness for a dossier as a whole; its parts have their own rules. */
public final class DossierRules {

  private static final CheckResult ONE_DOCUMENT =
      CheckResult.notApplicable(
          "Aineistossa on enintään yksi asiakirja.",
          "Materialet innehåller högst ett dokument.",
          "The dossier contains at most one document.");

  private static final CheckResult NO_RELATION =
      CheckResult.notApplicable(
          "Yksikään asiakirja ei viittaa toiseen asiakirjaan tunnuksella.",
          "Inget dokument hänvisar till ett annat dokument med dess beteckning.",
          "No document refers to another one by its id.");

  private DossierRules() {}

  static final Rule<Dossier> AUTHORITY_UNKNOWN =
      Rule.declare(UnknownAuthorityException.CODE.toString(), Dossier.class)
          .severity(Severity.ERROR)
          .since("2026-11-22")
          .parameter(
              "code",
              "kuntanumero tai hyvinvointialueen numero",
              "kommunnummer eller välfärdsområdets nummer",
              "the code of the municipality or county")
          .problem(
              "Aineisto koskee viranomaista, jonka numeroa {code} ei tunneta.",
              "Materialet gäller en myndighet vars nummer {code} är okänt.",
              "The dossier concerns an authority whose code ({code}) is not known.")
          .reason(
              "Tuntemattoman viranomaisen velvoitteita ei voi arvioida.",
              "En okänd myndighets skyldigheter kan inte bedömas.",
              "The duties of an unknown authority cannot be assessed.")
          .remedy(
              "Tarkista numero {code} kunnan tai hyvinvointialueen nimen perusteella.",
              "Kontrollera numret {code} utifrån kommunens eller välfärdsområdets namn.",
              "Check the code {code} against the name of the municipality or county.")
          .check(DossierRules::unknown);

  static final Rule<Dossier> DOCUMENT_OF_ANOTHER =
      Rule.declare("dossier-document-of-another", Dossier.class)
          .skippedAfter(UnknownAuthorityException.CODE.toString())
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .parameter(
              "authority",
              "viranomainen, jota aineisto koskee",
              "den myndighet som materialet gäller",
              "the authority that the dossier concerns")
          .problem(
              "Aineistossa on toisen viranomaisen asiakirja tai päätös; aineiston viranomainen on {authority}.",
              "Materialet innehåller en annan myndighets dokument eller beslut; materialet gäller {authority}.",
              "The dossier contains a document or decision of another authority; the dossier concerns {authority}.")
          .reason(
              "Toisen viranomaisen asiakirja tai päätös ei täytä tämän viranomaisen velvoitteita.",
              "En annan myndighets dokument eller beslut uppfyller inte den här myndighetens skyldigheter.",
              "A document or decision of another authority does not meet the duties of this authority.")
          .remedy(
              "Siirrä se oikean viranomaisen aineistoon, lisää {authority} asiakirjan laatijaksi tai korjaa päätöksen tehnyt viranomainen.",
              "Flytta det till rätt myndighets material, ange {authority} bland dem som utarbetat dokumentet eller rätta den myndighet som fattat beslutet.",
              "Move it to the dossier of the right authority, add {authority:inline} to the issuers of the document, or correct the authority that made the decision.")
          .check(DossierRules::ofAnother);

  static final Rule<Dossier> SAME_DOCUMENT_TWICE =
      Rule.declare("dossier-same-document-twice", Dossier.class)
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .parameter("first", "toisen tunnus", "det andras beteckning", "the id of the other one")
          .problem(
              "Sama asiakirja on aineistossa kahdella tunnuksella; toinen tunnus on {first}.",
              "Samma dokument finns i materialet med två beteckningar; den andra är {first}.",
              "The same document is in the dossier under two ids; the other is {first}.")
          .reason(
              "Asiakirja näyttää kahdelta asiakirjalta, vaikka se täyttää velvoitteen vain kerran.",
              "Dokumentet ser ut som två dokument, trots att det uppfyller skyldigheten endast en gång.",
              "The document looks like two documents, although it meets a duty only once.")
          .remedy(
              "Poista toinen; säilytä esimerkiksi {first}.",
              "Ta bort det ena; behåll till exempel {first}.",
              "Remove one of them; keep, for example, {first}.")
          .check(DossierRules::twice);

  static final Rule<Dossier> RELATED_DOCUMENT_UNKNOWN =
      Rule.declare("related-document-unknown", Dossier.class)
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .parameter(
              "document",
              "toisen asiakirjan tunnus",
              "det andra dokumentets beteckning",
              "the id of the other document")
          .problem(
              "Asiakirja viittaa toiseen asiakirjaan, jota aineistossa ei ole: {document}.",
              "Dokumentet hänvisar till ett annat dokument som inte finns i materialet: {document}.",
              "The document refers to another document that is not in the dossier: {document}.")
          .reason(
              "Asiakirjojen välinen yhteys katkeaa, eikä lukija tiedä, mitä asiakirjaa tarkoitetaan.",
              "Sambandet mellan dokumenten bryts, och läsaren vet inte vilket dokument som avses.",
              "The link between the documents is broken, and the reader does not know which document is meant.")
          .remedy(
              "Korjaa tunnus ({document}), lisää asiakirja aineistoon tai ilmoita tunnuksen sijasta asiakirjan nimi.",
              "Rätta beteckningen ({document}), lägg till dokumentet i materialet eller ange dokumentets namn i stället för beteckningen.",
              "Correct the id ({document}), add the document to the dossier, or give the title of the document instead of an id.")
          .check(DossierRules::relatedUnknown);

  /**
   * All rules for a dossier as a whole.
   *
   * @return the rules, in the order of a report
   */
  public static List<Rule<Dossier>> all() {
    return List.of(
        AUTHORITY_UNKNOWN, DOCUMENT_OF_ANOTHER, SAME_DOCUMENT_TWICE, RELATED_DOCUMENT_UNKNOWN);
  }

  private static CheckResult unknown(Dossier dossier, CheckContext context) {
    MunicipalityRegister register = context.get(MunicipalityRegister.class);
    List<CheckResult.Violation> violations = new ArrayList<>();
    for (MunicipalityCode code : dossier.authority().municipalities()) {
      if (!register.codes().contains(code)) {
        violations.add(unknownAuthority(code));
      }
    }
    if (dossier.authority() instanceof Authority.OfCounty county
        && register.findCounty(county.code()).isEmpty()) {
      violations.add(unknownAuthority(county.code()));
    }
    return CheckResult.of(violations);
  }

  private static CheckResult.Violation unknownAuthority(Localizable code) {
    return new CheckResult.Violation(Location.ROOT.then("authority"), Map.of("code", code));
  }

  private static CheckResult ofAnother(Dossier dossier, CheckContext context) {
    Authority own = dossier.authority();
    List<Location> places = new ArrayList<>();
    for (int i = 0; i < dossier.documents().size(); i++) {
      if (!dossier.documents().get(i).isIssuedBy(own)) {
        places.add(Location.ROOT.then("documents").then(i));
      }
    }
    for (int i = 0; i < dossier.impactAssessments().size(); i++) {
      if (!dossier.impactAssessments().get(i).authority().equals(own)) {
        places.add(Location.ROOT.then("impactAssessments").then(i));
      }
    }
    for (int i = 0; i < dossier.strategies().size(); i++) {
      Optional<ActorId> owner = dossier.strategies().get(i).owner();
      if (owner.isPresent() && !owner.get().value().equals(own.key())) {
        places.add(Location.ROOT.then("strategies").then(i));
      }
    }
    if (places.isEmpty()) {
      return CheckResult.of(List.of());
    }
    Map<String, Localizable> named =
        Map.of("authority", context.get(MunicipalityRegister.class).nameOf(own, context.on()));
    return CheckResult.of(
        places.stream().map(place -> new CheckResult.Violation(place, named)).toList());
  }

  private static CheckResult twice(Dossier dossier, CheckContext context) {
    if (dossier.documents().size() < 2) {
      return ONE_DOCUMENT;
    }
    Map<Object, Integer> alike = new HashMap<>();
    dossier
        .documents()
        .forEach(one -> alike.merge(UnorderedDocument.outline(one), 1, Integer::sum));
    List<CheckResult.Violation> violations = new ArrayList<>();
    Map<WelfareDocument, String> firstIds = new HashMap<>();
    for (int i = 0; i < dossier.documents().size(); i++) {
      WelfareDocument document = dossier.documents().get(i);
      if (alike.getOrDefault(UnorderedDocument.outline(document), 0) > 1) {
        String first = firstIds.putIfAbsent(UnorderedDocument.of(document), document.id());
        if (first != null) {
          Location place = Location.ROOT.then("documents").then(i);
          violations.add(
              new CheckResult.Violation(place, Map.of("first", Localizable.same(first))));
        }
      }
    }
    return CheckResult.of(violations);
  }

  private static CheckResult relatedUnknown(Dossier dossier, CheckContext context) {
    if (dossier.documents().stream().allMatch(one -> one.relations().isEmpty())) {
      return NO_RELATION;
    }
    Set<String> ids =
        dossier.documents().stream().map(WelfareDocument::id).collect(Collectors.toSet());
    List<CheckResult.Violation> violations = new ArrayList<>();
    boolean looked = false;
    for (int i = 0; i < dossier.documents().size(); i++) {
      List<DocumentRelation> relations = dossier.documents().get(i).relations();
      for (int j = 0; j < relations.size(); j++) {
        Optional<String> other = relations.get(j).document();
        looked |= other.isPresent();
        if (other.isPresent() && !ids.contains(other.get())) {
          Location place =
              Location.ROOT.then("documents").then(i).then("relations").then(j).then("document");
          violations.add(
              new CheckResult.Violation(place, Map.of("document", Localizable.same(other.get()))));
        }
      }
    }
    return looked ? CheckResult.of(violations) : NO_RELATION;
  }
}
