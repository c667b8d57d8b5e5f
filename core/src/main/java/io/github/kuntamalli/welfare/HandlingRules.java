package io.github.kuntamalli.welfare;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.text.Parameters;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/** Rules about who handled a document and when. */
final class HandlingRules {

  private static final CheckResult NO_COUNCIL_HANDLING =
      CheckResult.notApplicable(
          "Valtuuston käsittelystä ei ole tietoa.",
          "Det finns ingen uppgift om fullmäktiges behandling.",
          "No consideration by a council is recorded.");

  private static final CheckResult ONE_HANDLING =
      CheckResult.notApplicable(
          "Käsittelyjä on merkitty enintään yksi.",
          "Högst en behandling har antecknats.",
          "No more than one consideration of the document is recorded.");

  private static final CheckResult DAYS_UNKNOWN =
      CheckResult.notApplicable(
          "Esityksen tai valtuuston hyväksymisen päivää ei tiedetä.",
          "Dagen för förslaget eller dagen för fullmäktiges godkännande är inte känd.",
          "The date of the proposal or the date of the council's approval is not known.");

  /** Of two dates with one last day the more precise one. */
  private static final BinaryOperator<PartialDate> FIRST_CERTAINLY =
      BinaryOperator.minBy(
          Comparator.comparing(PartialDate::latest)
              .thenComparing(PartialDate::earliest, Comparator.reverseOrder()));

  private HandlingRules() {}

  static final Rule<WelfareDocument> HANDLED_BY_NO_ISSUER =
      Rule.declare("handling-authority-not-issuer", WelfareDocument.class)
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .parameter(
              "authority",
              "käsitellyt viranomainen",
              "den behandlande myndigheten",
              "the authority")
          .problem(
              "Käsittelyyn on merkitty {authority}, joka ei ole asiakirjan laatija.",
              "Som behandlande myndighet anges {authority}, som inte har utarbetat dokumentet.",
              "An authority that is not an issuer of the document is recorded as having considered it: {authority}.")
          .reason(
              "Muun viranomaisen kuin laatijan käsittely ei täytä kenenkään velvoitetta.",
              "En behandling hos någon annan än den som utarbetat dokumentet uppfyller ingens"
                  + " skyldighet.",
              "Consideration by an authority that is not an issuer does not meet anybody's duty.")
          .remedy(
              "Korjaa viranomaiseksi asiakirjan laatija tai lisää {authority} laatijoihin.",
              "Rätta myndigheten eller lägg till {authority} bland dem som utarbetat dokumentet.",
              "Correct the authority, or add {authority:inline} to the issuers.")
          .check(HandlingRules::byNoIssuer);

  static final Rule<WelfareDocument> DOCUMENT_WITHOUT_HANDLING =
      Rule.declare("document-without-handling", WelfareDocument.class)
          .local()
          .completeness()
          .severity(Severity.INFO)
          .since("2026-11-22")
          .problem(
              "Asiakirjan käsittelystä toimielimissä ei ole mitään tietoa.",
              "Det finns ingen uppgift om att dokumentet skulle ha behandlats i något organ.",
              "No consideration of the document is recorded.")
          .reason(
              "Kertomus, suunnitelma ja vuosiraportti valmistellaan valtuustolle; ilman käsittelyä"
                  + " ne eivät täytä velvoitetta.",
              "Berättelsen, planen och årsrapporten utarbetas för fullmäktige; utan behandling uppfyller de inte skyldigheten.",
              "The report, the plan and the annual report are prepared for the council; they do not meet the duty unless the council considers them.")
          .remedy(
              "Lisää valtuuston käsittely, kun asia on käsitelty; merkitse siihen saakka"
                  + " suunniteltu käsittely.",
              "Lägg till fullmäktiges behandling när den har ägt rum, och fram till dess den"
                  + " planerade behandlingen.",
              "Add the consideration by the council once it has taken place; until then, record the planned consideration.")
          .check(
              (document, context) ->
                  document.handlings().isEmpty()
                      ? CheckResult.of(
                          List.of(CheckResult.Violation.at(Location.ROOT.then("handlings"))))
                      : new CheckResult.Passed());

  static final Rule<WelfareDocument> COUNCIL_HANDLING_UNDATED =
      Rule.declare("council-handling-undated", WelfareDocument.class)
          .local()
          .completeness()
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .problem(
              "Valtuuston käsittelyn päivä puuttuu.",
              "Dagen för fullmäktiges behandling saknas.",
              "The day on which the council considered the document is missing.")
          .reason(
              "Käsittelypäivä ratkaisee, mihin valtuustokauteen asiakirja luetaan ja minkä lain"
                  + " mukaan se arvioidaan.",
              "Behandlingsdagen avgör till vilken fullmäktigeperiod dokumentet hänförs och enligt"
                  + " vilken lag det bedöms.",
              "The date of consideration determines which council term the document is assigned to and under which law it is assessed.")
          .remedy(
              "Lisää päivä pöytäkirjasta; pelkkä vuosi tai kuukausikin auttaa.",
              "Lägg till datumet ur protokollet; redan ett årtal eller en månad är till hjälp.",
              "Add the date from the minutes; even the year or the month alone helps.")
          .check(HandlingRules::undated);

  static final Rule<WelfareDocument> HANDLING_REPEATED =
      Rule.declare("handling-repeated", WelfareDocument.class)
          .local()
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .problem(
              "Sama käsittely on merkitty kahdesti.",
              "Samma behandling har antecknats två gånger.",
              "The same consideration is recorded twice.")
          .reason(
              "Toistuva merkintä antaa väärän kuvan käsittelyn vaiheista.",
              "En upprepad anteckning ger en felaktig bild av behandlingens skeden.",
              "A repeated entry gives a false picture of how the document was considered.")
          .remedy(
              "Poista toinen merkinnöistä tai korjaa sen toimielin tai päivä.",
              "Ta bort den ena anteckningen eller rätta organet eller datumet i den.",
              "Remove one of them, or correct its body or date.")
          .check(HandlingRules::repeated);

  static final Rule<WelfareDocument> PROPOSAL_AFTER_APPROVAL =
      Rule.declare("proposal-after-approval", WelfareDocument.class)
          .severity(Severity.WARNING)
          .since("2026-11-22")
          .parameter("date", "esityksen päivä", "dagen för förslaget", "the date of the proposal")
          .parameter(
              "approved",
              "valtuuston hyväksymispäivä",
              "dagen för fullmäktiges godkännande",
              "the date of the council's approval")
          .problem(
              "Asiakirja esitettiin hyväksyttäväksi {date:inline}, vaikka valtuusto oli hyväksynyt sen jo {approved:inline}.",
              "Dokumentet fördes vidare för godkännande {date:inline}, trots att fullmäktige redan hade godkänt det {approved:inline}.",
              "The document was submitted for approval {date:inline}, although the council had already approved it {approved:inline}.")
          .reason(
              "Valmistelu edeltää valtuuston päätöstä; väärä päivä voi siirtää asiakirjan toiselle"
                  + " kaudelle.",
              "Beredningen föregår fullmäktiges beslut; ett felaktigt datum kan flytta dokumentet till en annan period.",
              "Preparation comes before the council's decision; a wrong date can move the document to another term.")
          .remedy(
              "Tarkista pöytäkirjoista ajankohdat: {date} ja {approved}.",
              "Kontrollera tidpunkterna i protokollen: {date} och {approved}.",
              "Check the dates in the minutes: {date} and {approved}.")
          .check(HandlingRules::proposedAfterApproval);

  /** The rules of this class, in the order of a report. */
  static final List<Rule<WelfareDocument>> ALL =
      List.of(
          DOCUMENT_WITHOUT_HANDLING,
          COUNCIL_HANDLING_UNDATED,
          HANDLED_BY_NO_ISSUER,
          HANDLING_REPEATED,
          PROPOSAL_AFTER_APPROVAL);

  private static CheckResult undated(WelfareDocument document, CheckContext context) {
    return ItemChecks.any(document.handlings(), Handling::isByCouncil)
        ? ItemChecks.where(
            "handlings",
            document.handlings(),
            handling -> handling.isByCouncil() && handling.date().asOptional().isEmpty())
        : NO_COUNCIL_HANDLING;
  }

  private static CheckResult repeated(WelfareDocument document, CheckContext context) {
    if (document.handlings().size() < 2) {
      return ONE_HANDLING;
    }
    Set<List<Object>> seen = new HashSet<>();
    return ItemChecks.where(
        "handlings",
        document.handlings(),
        handling ->
            handling.date().asOptional().isPresent()
                && !seen.add(
                    List.of(
                        handling.body(),
                        handling.authority(),
                        handling.date().asOptional().get(),
                        handling.outcome())));
  }

  private static CheckResult proposedAfterApproval(WelfareDocument document, CheckContext context) {
    if (!ItemChecks.any(document.handlings(), HandlingRules::isDatedProposal)) {
      return DAYS_UNKNOWN;
    }
    Map<Optional<Authority>, PartialDate> approvals = firstApprovals(document);
    List<CheckResult.Violation> violations = new ArrayList<>();
    boolean looked = false;
    for (int i = 0; i < document.handlings().size(); i++) {
      Handling proposal = document.handlings().get(i);
      PartialDate approved = approvals.get(document.authorityOf(proposal));
      if (isDatedProposal(proposal) && approved != null) {
        looked = true;
        PartialDate date = proposal.date().asOptional().orElseThrow();
        if (date.isAfter(approved.latest())) {
          violations.add(
              new CheckResult.Violation(
                  ItemChecks.of("handlings", i).then("date"),
                  Parameters.of("date", date, "approved", approved)));
        }
      }
    }
    return looked ? CheckResult.of(violations) : DAYS_UNKNOWN;
  }

  private static boolean isDatedProposal(Handling handling) {
    return handling.outcome() == HandlingOutcome.PROPOSED
        && handling.date().asOptional().isPresent();
  }

  /** The first day on which each council approved the document; empty is a council not named. */
  private static Map<Optional<Authority>, PartialDate> firstApprovals(WelfareDocument document) {
    Map<Optional<Authority>, PartialDate> first = new HashMap<>();
    for (Handling one : document.handlings()) {
      if (one.isByCouncil() && one.outcome().isApproval() && one.date().asOptional().isPresent()) {
        first.merge(document.authorityOf(one), one.date().asOptional().get(), FIRST_CERTAINLY);
      }
    }
    return first;
  }

  private static CheckResult byNoIssuer(WelfareDocument document, CheckContext context) {
    MunicipalityRegister register = context.get(MunicipalityRegister.class);
    Issuers issuers = Issuers.of(document);
    List<CheckResult.Violation> violations = new ArrayList<>();
    for (int i = 0; i < document.handlings().size(); i++) {
      Handling handling = document.handlings().get(i);
      Optional<Authority> authority = handling.authority();
      if (authority.isPresent() && !issuers.include(authority.get())) {
        LocalDate day = handling.date().asOptional().map(PartialDate::latest).orElse(context.on());
        violations.add(
            new CheckResult.Violation(
                Location.ROOT.then("handlings").then(i).then("authority"),
                Map.of("authority", register.nameOf(authority.get(), day))));
      }
    }
    return CheckResult.of(violations);
  }
}
